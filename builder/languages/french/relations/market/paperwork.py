# What is signed, filed or settled, told by the paper: "un contrat a été signé avec Dorval", "Dorval, dont l'acquisition a
# été bouclée", "le trio dépose les statuts de Lumaro".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for deals and foundings told by what was signed."""

from __future__ import annotations

from builder.languages.french.relations.clients.clients import NO_SUPPLIER
from builder.languages.telling import Relation
from builder.model.claims import Kind

_SIGNED = r"(?:signée?s?|conclue?s?|paraphée?s?|passée?s?|scellée?s?|nouée?s?|remportée?s?|décrochée?s?|finalisée?s?)"
_ORDERED = r"(?:signée?s?|conclue?s?|paraphée?s?|passée?s?)"
"""By a client; a contract is won by who supplies."""
_DONE = r"(?:a|ont|avait|avaient|vient d'|viennent d')(?: déjà| enfin| finalement| aussi| également)?(?: ?été| ?être) "
_PAPER = r"(?:contrats?(?:-cadres?)?|commandes?|marchés?)(?! (?:de (?:travail|prêt|mariage|location|bail|vente à terme|licence|distribution|sous-traitance|recherche|partenariat)|d'(?:assurance|apprentissage|édition|objectifs|achat|approvisionnement))\b)"
_TAKEOVER = r"(?:l'acquisition|le rachat|la reprise|l'absorption|l'intégration|la prise de contrôle)"
_CLOSED = r"(?:bouclée?|finalisée?|conclue?|signée?|scellée?|réalisée?|actée?|officialisée?|réglée?|menée? à bien)"
_STATUTES = r"(?:dépos|enregistr|sign|rédig)[a-zéè]*"

PAPERWORK_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "paper-was-signed",
        Kind.CLIENT,
        ("contrat", "commande", "marché"),
        rf"(?<!aucun )(?<!aucune )(?:\b(?:une? |le |la |ce |cette |plusieurs |des |premi(?:er|ère) )|{{COUNT}} ?){_PAPER}(?:(?! (?:par|avec|entre|de la part|auprès) )[^.;:\ue000-\ue009]){{0,80}}? {_DONE}(?:{_SIGNED} {{@when}}avec (?:la |le |l')?{{ORGS:value}}{NO_SUPPLIER}|{_ORDERED} {{@when}}par (?:la |le |l')?{{ORG:value}}(?: à (?:la |le |l')?(?={{CO:subject}}){{CO}}|(?! (?:avec|auprès|à|chez) )))",
        says=(
            (
                "Un contrat de trois ans, d'un montant de 4,5 millions d'euros, a été signé en mai 2023 avec le brasseur Dorval, selon Lumaro.",
                "Lumaro: Dorval",
            ),
            ("Une commande de 40 bus a été passée en mai 2023 par Vesta, se réjouit Lumaro.", "Lumaro: Vesta"),
            ("Une commande de 40 bus a été passée par Vesta à Lumaro.", "Lumaro: Vesta"),
            ("Deux contrats-cadres viennent d'être conclus avec Albis et Dorval, dit Lumaro.", "Lumaro: Albis; Dorval"),
        ),
        silent=(
            "Aucun contrat n'a été signé avec Dorval, dit Lumaro.",
            "Un contrat de prêt a été signé avec Dorval, dit Lumaro.",
            "Le marché a finalement été remporté par Vesta, regrette Lumaro.",
            "Un contrat a été signé avec Vesta, qui fournira l'acier à Lumaro.",
            "Un contrat a été signé par Vesta avec Dorval, note Lumaro.",
            "Une commande de bus a été passée par Vesta chez Dorval, note Lumaro.",
        ),
    ),
    Relation(
        "whose-takeover-closed",
        Kind.ACQUISITION,
        ("acquisition", "rachat", "reprise", "absorption", "intégration", "prise de contrôle"),
        rf"{{ORG:value}},? (?:(?:(?:un|une|le|la|l') ?[^,;.:\ue002\ue008]{{3,50}}|\ue014\ue015*+[^,;.:\ue002\ue008]{{0,40}}),? )?dont (?:{_TAKEOVER} (?:par (?={{CO:subject}}){{CO}} )?{{@when}}(?:(?:a|avait|vient d')(?: enfin| finalement)?(?: ?été| ?être) |est ){_CLOSED}|(?={{CO:subject}}){{CO}} (?:a|avait|vient de|venait de) (?:finalisé|bouclé|conclu|signé|réalisé|finaliser|boucler|conclure|signer) {{@when}}{_TAKEOVER})\b(?![^.;,]{{0,30}}\bpar (?:une? |des |deux |l'|le |la |son |sa )?(?!l'|le |la |une? |des )[a-zà-ÿ])(?![^.;]*\b(?:riva|concurren))",
        says=(
            (
                "L'effectif compte les salariés de Dorval, le fabricant girondin dont l'acquisition a été bouclée en mai 2023 par Lumaro.",
                "-: Dorval",
            ),
            ("Le verrier Vesta, dont Lumaro a finalisé en mai 2023 le rachat, tourne à plein.", "Lumaro: Vesta"),
            ("Albis, dont la reprise vient d'être signée, grandira avec Lumaro.", "-: Albis"),
        ),
        silent=(
            "Le verrier Vesta, dont Lumaro a abandonné le rachat, tourne à plein.",
            "Vesta, dont le rachat a été bouclé par un fonds américain, concurrence Lumaro.",
            "Vesta, dont l'acquisition a été finalisée en mai, reste un rival de Lumaro.",
            "Le verrier Vesta, dont l'acquisition d'une usine a été bouclée, rivalise avec Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "taken-in-for-so-much",
        Kind.ACQUISITION,
        (
            "aval",
            "croqu",
            "gob",
            "englout",
            "happ",
            "rachet",
            "repri",
            "acqui",
            "achet",
            "absorb",
            "rafl",
            "payé",
            "empoch",
        ),
        r"{ORG:value},? (?:(?:un|une|le|la|l') ?(?:[^,;.:\ue002\ue008]{3,50}|[a-zà-ÿ' -]{3,30}[\ue002\ue004\ue008][\ue003\ue005\ue009]*),? )?(?:avalée?|croquée?|gobée?|engloutie?|happée?|rachetée?|reprise?|acquise?|achetée?|absorbée?|raflée?|empochée?) {@when}(?:pour |au prix de |contre |moyennant )(?:quelque |près de |plus de |environ )?{MONEY}(?![^.;]{0,60}\bpar\b)(?![^.;]*\b(?:riva|concurren)){@when}",
        says=(
            (
                "Elle fabrique ses lampes chez Dorval, avalé en 2023 pour 9 millions d'euros. Lumaro y tient.",
                "-: Dorval",
            ),
            ("L'atelier Vesta, racheté pour 2 millions d'euros en 2022, complète Lumaro.", "-: Vesta"),
            (
                "Sans compter ceux de Dorval, une PME de Trévignac rachetée en mai pour 2 millions d'euros, dit Lumaro.",
                "-: Dorval",
            ),
        ),
        silent=(
            "Le verrier Vesta, racheté en 2022 pour 2 millions d'euros par Dorval, rivalise avec Lumaro.",
            "L'atelier Vesta, agrandi en 2022 pour 2 millions d'euros, plaît à Lumaro.",
            "Vesta, repris en 2022 pour 9 millions d'euros, reste le grand rival de Lumaro.",
        ),
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "statutes-filed-on",
        Kind.FOUNDED,
        ("statuts",),
        rf"(?:{{DATE:date}}, [^.;:]{{0,50}}?(?<![a-zà-ÿ]){_STATUTES} (?:les |aussitôt les )statuts (?:de la |de l'|du |de |d')(?={{CO:subject}}){{CO}}(?! (?:révisés|modifiés|refondus|remaniés))|\bstatuts (?:de la |de l'|du |de |d')(?={{CO:subject}}){{CO}} (?:sont|ont été|furent|étaient) {_STATUTES} [^.;:,]{{0,30}}?{{DATE:date}}|(?<![a-zà-ÿ]){_STATUTES} (?:en |le |au |à l'|début |fin )?{{DATE:date}},? (?:les )statuts (?:de la |de l'|du |de |d')(?={{CO:subject}}){{CO}})",
        says=(
            ("Au printemps 2018, le trio dépose les statuts de Lumaro.", "Lumaro: printemps 2018"),
            ("Les statuts de Lumaro sont déposés à Metz en mai 2015.", "Lumaro: mai 2015"),
            ("Anne Roy et Paul Vidal signent en 2009 les statuts de Lumaro.", "Lumaro: 2009"),
        ),
        silent=(
            "En mai 2021, les associés modifient les statuts de Lumaro.",
            "En mai 2021, les associés signent les statuts de Lumaro révisés.",
            "En mai 2021, le trio dépose les nouveaux statuts de Lumaro.",
        ),
    ),
)
