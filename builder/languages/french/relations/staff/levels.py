# How French prose tells the level a figure has come to: staff that is back at so many, sums raised that add up to so much.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for figures told by the level they have reached."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_CAME = r"(?:(?:re)?(?:descend|mont|tomb|pass|grimp|ven)(?:u|é)e?s?)"
_NOW = r"(?:désormais |depuis |aujourd'hui |déjà |ainsi |maintenant |même |ensuite |à présent ){0,2}"
_SUMS = r"(?:montants|sommes|capitaux|fonds|financements)"
_RAISED = r"(?:levée?s|collectée?s|récoltée?s|réunie?s)"

LEVEL_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "staff-back-at",
        Kind.HEADCOUNT,
        ("effectif", "équipe", "masse salariale", "nombre d"),
        rf"\b(?:l'effectif|les effectifs|l'équipe|les équipes|(?:ses|leurs|nos) (?:effectifs|équipes)|(?:son|leur|notre) (?:effectif|équipe)|le nombre (?:de |d')(?:salariés|collaborateurs|employés))(?: (?:de |d'|du |des )(?:l'|la )?(?={{CO:subject}}){{CO}})?(?:, [^.;:,]{{3,60}},)? (?:est|sont) {_NOW}{_CAME} {_NOW}à {{HEADS:count}}(?= ?[.,;»]| (?:en|fin|à|au|contre|après)\b| {{DATE}}|$)",
        says=(
            ("L'effectif de Lumaro, monté à 121 personnes en 2022, est redescendu à 112.", "Lumaro: 112"),
            ("Les effectifs de Dorval sont remontés à 410 salariés, note Lumaro.", "Dorval: 410 salariés"),
            ("Le nombre de salariés de Lumaro est revenu à 112, après un pic en 2022.", "Lumaro: 112"),
        ),
        silent=(
            "L'effectif de Lumaro devrait être ramené à 112.",
            "L'âge moyen de l'équipe de Lumaro est passé à 41 ans.",
            "Le nombre de clients de Lumaro est revenu à 112.",
        ),
    ),
    Relation(
        "piles-up",
        Kind.TOTAL_RAISED,
        ("totalise", "cumule"),
        rf"{{CO:subject}} (?:totalise|cumule)(?:nt)? {_NOW}(?:près de |plus de |quelque |environ |un total de )?{{MONEY:money}} (?:de |d'|en )?(?:fonds {_RAISED}|{_RAISED}|levées?(?: de fonds)?|capitaux {_RAISED})\b(?! (?:en|cette|l'an) ?{{DATE}})",
        says=(
            ("Hors aides, Lumaro totalise désormais 87 millions d'euros levés.", "Lumaro: 87 millions d'euros"),
            ("Dorval cumule 12 millions d'euros de levées, note Lumaro.", "Dorval: 12 millions d'euros"),
            ("Lumaro cumule 40 millions d'euros de fonds levés depuis 2017.", "Lumaro: 40 millions d'euros"),
        ),
        silent=(
            "Le fonds, actionnaire de Lumaro, revendique 400 millions d'euros de fonds levés.",
            "Lumaro totalise 87 millions d'euros de ventes.",
            "Lumaro totalise 12 millions d'euros levés en 2023.",
            "Lumaro pourrait cumuler 12 millions d'euros de levées.",
        ),
    ),
    Relation(
        "sums-raised-reach",
        Kind.TOTAL_RAISED,
        ("levé", "collecté", "récolté", "réuni"),
        rf"(?:\b(?:les|ses|leurs) {_SUMS} (?:déjà )?{_RAISED}(?: (?:à ce jour|jusqu'ici))? par (?:la |l'|le )?{{CO:subject}} (?:attei[a-z]+|s'élèv[a-z]+ à|dépass[a-z]+|frôl[a-z]+) (?:près de |plus de )?{{MONEY:money}}|(?:^|, )(?:en tout|au total),? {{MONEY:money}} (?:ont|auront) (?:déjà |ainsi |donc )?été {_RAISED} par (?:la |l'|le )?{{CO:subject}}(?= ?[.,;]| depuis| en {{DURATION}}| {{DATE}}|$))",
        says=(
            (
                "Avec ce tour, les montants levés par Lumaro atteignent 87 millions d'euros.",
                "Lumaro: 87 millions d'euros",
            ),
            ("En tout, 87 millions d'euros ont été levés par Lumaro depuis 2017.", "Lumaro: 87 millions d'euros"),
            ("Au total, 9 millions d'euros auront été levés par Dorval. Lumaro suit.", "Dorval: 9 millions d'euros"),
        ),
        silent=(
            "Au total, 9 millions d'euros ont été collectés. Lumaro a participé à la cagnotte.",
            "Les impôts levés par la ville de Lumaro atteignent 87 millions d'euros.",
            "Au total, 9 millions d'euros ont été levés par des associations de Metz.",
            "En tout, 87 millions d'euros ont été dépensés par Lumaro depuis 2017.",
        ),
    ),
)
