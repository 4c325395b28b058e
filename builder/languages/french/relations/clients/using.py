# How French prose tells clients by what they do with the goods: what it is that they use, for whom something is built.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by what they use and by what is made for them."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_MAKES = r"\b(?:vend|commercialis|édit|propos|fabriqu|conçoi|conçu|développ|lanc|produi|fourni|lou[eé]|mis au point|met au point|assembl|construi)[a-zà-ÿ]*\b"
_USED = (
    r"(?:souscri(?:t|vent|re)|utilis(?:e|ent|ée?s?|er)|adopt(?:e|ent|ée?s?|er)|choisi(?:e|s|es|r|t|ssent)?|retenue?s?|retenir|command(?:e|ent|ée?s?|er)|"
    r"ach(?:ète|ètent|etée?s?|eter)|équip(?:ée?s?|er)|dotée?s?|doter|abonnée?s?|plébiscit(?:e|ent|ée?s?)|recour(?:u|ent|t)|exploit(?:e|ent))"
)

USING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "what-is-used-by",
        Kind.CLIENT,
        ("qu'", "que ", "laquelle", "auquel", "auxquel", "lequel", "dont "),
        rf"(?:{_MAKES}{{~110}}|\b(?:son|sa|ses|leurs?) (?:[a-zà-ÿ-]+ ){{1,4}}?)\b(?:qu'|que |à laquelle |auxquelles |auxquels |auquel |dont |avec (?:laquelle|lequel|lesquels|lesquelles) )(?:(?:ont|a|se sont|s'est|viennent de s'|vient de s'|viennent d'|vient d'|viennent de|vient de) ?)?(?:déjà |aussi |notamment )?{_USED} (?:déjà |notamment |aussi )?{{ORGS:value}}",
        says=(
            (
                "Lumaro commercialise une plateforme à laquelle ont déjà souscrit Dorval et la banque Albis.",
                "Lumaro: Dorval; Albis",
            ),
            ("Lumaro édite un outil que viennent d'adopter Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro fabrique des bornes dont se sont équipés Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        silent=(
            "Lumaro achète un logiciel qu'utilisent Dorval et Vesta.",
            "Lumaro vend un outil que n'utilise pas Dorval.",
            "Lumaro vend un outil qu'utilisent les soudeurs.",
        ),
    ),
    Relation(
        "signs-in-turn",
        Kind.CLIENT,
        ("signe", "franchi", "convainc", "rejoi"),
        r"(?P<value>{ORG} (?:signe|a signé|franchit le pas|a franchi le pas|se laisse convaincre) (?:en |dès |fin |début |à l')?{DATE}(?:,| et|, puis|;) {ORG}(?: en| dès| fin| à)? {DATE})",
        says=(
            ("L'offre séduit. Dorval signe en 2020, la banque Vesta en 2021, note Lumaro.", "-: Dorval; Vesta"),
            ("L'outil plaît. Le groupe Albis franchit le pas en 2019, Dorval en 2020, dit Lumaro.", "-: Albis; Dorval"),
        ),
        silent=("Dorval signe en 2020 un accord avec Vesta en 2021, dit Lumaro.",),
        of_topic=True,
    ),
    Relation(
        "builds-for",
        Kind.CLIENT,
        (" pour ",),
        r"\b(?:achève|termine|construit|bâtit|réalise|rénove|aménage|érige|développe|conçoit|édifie|exploite|(?:a|ont) {@adv}(?:construit|bâti|réalisé|rénové|aménagé|développé|conçu|livré|édifié|achevé))(?:nt)? {@when}pour (?:le compte d[eu] )?{ORGS:value}(?=,? (?:son|sa|ses|une?|des|deux|trois|le|la|les|plusieurs|{COUNT}) |,? l')",
        says=(
            ("Lumaro achève pour la société Dorval son plus gros chantier.", "Lumaro: Dorval"),
            ("Lumaro a conçu pour le groupe Vesta une usine de 3 000 mètres carrés.", "Lumaro: Vesta"),
            ("Lumaro développe pour Albis et Dorval un moteur sobre.", "Lumaro: Albis; Dorval"),
        ),
        silent=("Lumaro construit pour demain une usine.", "Lumaro a quitté pour Dorval une place enviée."),
    ),
    Relation(
        "preferred-it",
        Kind.CLIENT,
        ("préféré", "confiance", "vu "),
        r"(?:{ORGS:value} (?:a|ont) {@adv}préféré {CO:subject} à {ORG}(?!,? (?:avant|puis|mais))|{ORGS:value},? (?:qui )?(?:lui |nous )?(?:fait|font|ont fait|a fait) (?:déjà |aussi )?confiance à {CO:subject}|\bs'est (?:aussi |également )?vu (?:confier|attribuer|commander) (?!(?:[a-zà-ÿ']+ ){0,3}?(?:l')?(?:prêt|prix|label|subvention|aide|crédit|avance|bourse|note|amende|trophée|financement|médaille|certifica|brevet|distinction|permis|agrément|reprise|place|rôle))(?:[a-zà-ÿ'-]+ ){0,6}?par {ORGS:value})",
        says=(
            ("Le groupe Dorval a préféré Lumaro à Vesta.", "Lumaro: Dorval"),
            ("Dorval et Vesta font déjà confiance à Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Lumaro s'est vu confier la maintenance des ascenseurs par Dorval.", "Lumaro: Dorval"),
        ),
        silent=(
            "Longtemps, Dorval a préféré Lumaro à Vesta, avant de rompre.",
            "Lumaro fait confiance à ses salariés.",
        ),
    ),
)
