# How French prose says that somebody who has an office will leave it: until then it is theirs. And who keeps the seat
# of one who has gone, or presides until a day.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for heads and executives told by their leaving."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ASIDE = r"(?:, [^;.:\ue000-\ue003\ue008\ue009]{3,60},)?"
_OF_CO = r"(?: (?:de |d'|du |des |chez )(?:la |l')?(?:maison |société |groupe |entreprise )?(?={CO:subject}){CO})"
_LEAVE = r"(?:quitter|céder|lâcher|abandonner|laisser|rendre|libérer|transmettre|remettre)"
_WILL_LEAVE = rf"(?:(?:quittera|cédera|lâchera|abandonnera|laissera|rendra|libérera|transmettra|remettra)|(?:va|doit|devrait|s'apprête à|compte|entend|souhaite) {_LEAVE})"
_SEAT = r"(?:le |son )(?:fauteuil|poste|siège|costume|mandat) de "
_HELM = r"(?:les rênes|les commandes|la barre|la tête|les manettes|les clés|la direction générale)"
_ENDS = r"(?=[,.;:»]|$| (?:à|au|en|dans|pour|le|fin|début|avant|après|d'ici|une fois|dès|lors)\b| \ue00c)"
_GONE = r"(?:est (?:{@adv})?partie?|part(?:ira)?|a (?:{@adv})?(?:quitté|démissionné|été (?:remercié|limogé|débarqué|licencié|écarté)e?)|quitte(?:ra)?|s'en va|va partir|a (?:fait|plié) ses (?:bagages|cartons|valises))"

OUTGOING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "will-leave-the-headship",
        Kind.CEO,
        (
            "fauteuil",
            "poste",
            "siège",
            "costume",
            "mandat",
            "rênes",
            "commandes",
            "barre",
            "tête",
            "manettes",
            "clés",
            "direction",
        ),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?{_WILL_LEAVE} {{@when}}(?:{_SEAT}(?P<role>{{@ceo}})(?:{_OF_CO}|{_ENDS})|{_HELM}(?:{_OF_CO}|(?= ?[.,;»]|$| \ue00c)))",
        says=(
            ("Paul Vidal, 63 ans, quittera au printemps le fauteuil de PDG. Lumaro cherche.", "-: Paul Vidal"),
            ("Anne Roy s'apprête à lâcher les rênes de Dorval, note Lumaro.", "Dorval: Anne Roy"),
            ("Louise Astier cédera en juin son poste de directrice générale de Lumaro.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "Paul Vidal a quitté le fauteuil de PDG de Lumaro en 2019.",
            "Paul Vidal quittera le poste de directeur commercial de Lumaro.",
            "Paul Vidal cédera la tête du classement à Lumaro.",
            "Paul Vidal ne quittera pas la direction générale de la police, dit Lumaro.",
            "Anne Roy quittera le poste de PDG du club de Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "will-leave-an-office",
        Kind.EXECUTIVE,
        ("fauteuil", "poste", "siège", "mandat", "présiden", "direct"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?{_WILL_LEAVE} {{@when}}(?:{_SEAT}(?!{{@ceo}}|direct(?:eur|rice) de cabinet)(?P<role>{{@exec}})|(?P<role>{{@seat}}))(?:{_OF_CO}|{_ENDS})(?! (?:du|de la|de l'|des|d') ?(?!\ue014))",
        says=(
            ("Anne Roy quittera la présidence de Lumaro en juin.", "Lumaro: Anne Roy"),
            ("Paul Vidal va quitter son poste de directeur industriel. Lumaro recrute.", "-: Paul Vidal"),
        ),
        silent=(
            "Anne Roy a quitté la présidence de Lumaro en juin.",
            "Anne Roy quittera la présidence de la ligue, dit Lumaro.",
            "Anne Roy quittera la région de Lumaro en juin.",
            "Paul Vidal, ministre, quittera son poste de directeur de cabinet en juin. Lumaro s'en émeut.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "keeps-the-seat-meanwhile",
        Kind.EXECUTIVE,
        ("intérim",),
        rf"(?:^|[,;] |\b(?:le|la) |\bl')(?!{{@ceo}})(?P<role>{{@exec}})(?:{_OF_CO})?,? {{PERSON}}{_ASIDE},? {_GONE}[^.!?\ue000\ue001]{{0,60}}?(?:[;:,]|,? et|\.) {{PERSON:value}}{_ASIDE} (?:(?:assure|assurera|assurait|fait|exerce) (?:depuis |désormais |{{@when}})?(?:son |l')intérim|(?:le|la) remplace (?:par intérim|à titre provisoire))(?= ?[.,;:»]|$| (?:depuis|jusqu|en attendant|le temps)| \ue00c)",
        says=(
            (
                "Chez Lumaro, le directeur financier, Paul Vidal, est parti en mai ; Anne Roy assure l'intérim.",
                "Lumaro: Anne Roy",
            ),
            (
                "La directrice commerciale, Louise Astier, quitte Lumaro, et Jean Mares fait l'intérim.",
                "Lumaro: Jean Mares",
            ),
        ),
        silent=(
            "Le directeur financier, Paul Vidal, est parti ; Anne Roy assure la comptabilité de Lumaro.",
            "Le directeur financier de Lumaro, Paul Vidal, est parti ; Anne Roy n'assure pas l'intérim.",
            "Le directeur financier, Louis Astier, quitte Lumaro ; Jean Mares fait l'intérim à la mairie.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "presides-until",
        Kind.EXECUTIVE,
        ("préside",),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE} (?P<role>préside)(?: encore| toujours)?(?:{_OF_CO}| le conseil(?: d'administration| de surveillance)?)? (?:jusqu'(?:à|au|en)|depuis|par intérim|à titre provisoire)(?= )(?! (?:le jury|la séance))",
        says=(("Anne Roy préside jusqu'à l'assemblée de juin. Lumaro lui cherche un successeur.", "-: Anne Roy"),),
        silent=(
            "Anne Roy préside la séance jusqu'à midi chez Lumaro.",
            "Anne Roy ne préside plus Lumaro depuis mai.",
            "Anne Roy préside le jury de Lumaro depuis mai.",
        ),
        modality=Modality.ASSERTED,
    ),
)
