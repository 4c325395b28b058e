# How French prose says who owns a part of a company as a matter of course: whoever has so much of the capital, or has
# bought the shares of somebody else.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told by what they hold."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_APART = r"(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)?"
_OF_CO = r"(?: (?:de |d'|du |des )(?={CO:subject}){CO})?"
_SHARES = r"(?:du capital|de son capital|de notre capital|des (?:parts|actions|titres|droits de vote)(?! de marché))"

HOLDER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "has-share-of-capital",
        Kind.INVESTOR,
        ("capital", "parts", "actions", "titres", "droits de vote"),
        rf"{{BACKERS:value}}{_APART},? (?:qui )?(?:en )?(?:a|ont|aura|auront|possède|possèdent|détient|détiennent|contrôle|contrôlent|réunit|réunissent){{@too}} (?:déjà |toujours |encore |ensemble |près de |plus de )?{{PERCENT}} {_SHARES}{_OF_CO}",
        says=(
            ("Caravelle Capital a toujours 19 % du capital de Lumaro.", "Lumaro: Caravelle Capital"),
            ("Le constructeur Dorval, qui détient 12 % de son capital, soutient Lumaro.", "-: Dorval"),
            ("Vesta et Albis possèdent 30 % des droits de vote de Lumaro.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Caravelle Capital n'a plus 19 % du capital de Lumaro.",
            "Caravelle Capital pourrait avoir 19 % du capital de Lumaro.",
            "Vesta a 12 % des parts de marché, Lumaro 9 %.",
        ),
        of_topic=True,
    ),
    Relation(
        "shares-bought-by",
        Kind.INVESTOR,
        ("titres", "parts", "actions", "participation"),
        r"\b(?:titres|parts(?! de marché)|actions|participation)(?: (?!dans\b|chez\b|au\b|aux\b)[a-zà-ÿ'-]+){0,4}?(?: [\ue000-\ue01f]+)? (?:ont été|a été|sont|est|avaient été|viennent d'être|vient d'être) (?:rachetée?s?|reprise?s?|acquise?s?|cédée?s?|vendue?s?) {@when}(?:par|à|au) (?P<value>{BACKERS}(?:,? et (?:par |à |au ){BACKERS})?)",
        says=(
            (
                "Ses titres ont été rachetés par Crédis et par la Financière Albis, indique Lumaro.",
                "-: Crédis; Financière Albis",
            ),
            ("Les parts de Mirande ont été reprises en mai par Vesta, dit Lumaro.", "-: Vesta"),
            ("La participation du fonds a été cédée à Crédis, dit Lumaro.", "-: Crédis"),
        ),
        silent=(
            "Ses titres n'ont pas été rachetés par Crédis, indique Lumaro.",
            "Les parts de marché ont été reprises par Vesta, dit Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "takes-control-at-last",
        Kind.ACQUISITION,
        ("le contrôle",),
        rf"(?:^[-« ]*|(?<=[\ue00c\ue00d]. )|(?<=[\ue00c\ue00d], ))(?:le |la |l')?{{ORG:value}}{_APART} (?:prend|prit|prendra) (?:alors |ainsi )?le contrôle(?= ?[,;.]| et )",
        says=(
            ("Le fonds Vesta Capital prend le contrôle ; le titre Lumaro est radié.", "Lumaro: Vesta Capital"),
            ("En 2019, Vesta prend le contrôle et sort Lumaro de la cote.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro fabrique des vis. Vesta prend le contrôle des routes.",
            "Vesta prend le contrôle technique très au sérieux, comme Lumaro.",
        ),
        of_topic=True,
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "takes-control-of-it",
        Kind.ACQUISITION,
        ("le contrôle",),
        rf"{{ORG:value}}{_APART},? (?:qui )?en (?:prend|prit|a pris|prendra|avait pris) (?:alors |ainsi )?le contrôle",
        says=(("Lumaro fabrique des vis. En 2019, le fonds Vesta en a pris le contrôle.", "Lumaro: Vesta"),),
        silent=(
            "Lumaro fabrique des vis. Anne Roy en prend le contrôle.",
            "Lumaro fabrique des vis. Vesta n'en prend pas le contrôle.",
        ),
        of_topic=True,
        tentative=True,
        qualifiers=(("direction", "acquired_by"),),
    ),
)
