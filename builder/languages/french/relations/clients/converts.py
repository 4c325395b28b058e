# Who is on a company's list: "Dorval figure au tableau de chasse de Lumaro". Who is won over by its goods may be a
# backer, a jury or a buyer of its works, and is not told here; a catalogue has goods on it as well.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by where they are listed."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_LIST = r"(?:tableau de chasse|catalogue (?:de (?:ses )?|des )(?:références|clients)|carnet de commandes|portefeuille (?:de )?clients|liste (?:de|des) (?:ses )?(?:clients|références)|références(?: commerciales)?|fichier clients?)"

CONVERT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "on-its-list",
        Kind.CLIENT,
        ("tableau de chasse", "catalogue", "carnet", "portefeuille", "liste", "référence", "fichier"),
        rf"(?<!\ble )(?<!\bla )(?<!\bl')(?!(?:le |la |l')[\ue002\ue006\ue008]){{ORGS:value}},? (?:qui )?(?:figure(?:nt)?|apparaît|apparaissent|(?:est|sont) entrée?s?|s'ajoute(?:nt)?|rejoi(?:nt|gnent)|trône(?:nt)?|(?:a|ont) (?:rejoint|pris place)|l'(?:a|ont) (?:remplacé|supplanté|rejoint)e?) (?:aussi |également |désormais |ainsi |déjà )?(?:au|à (?:son|leur)|dans (?:son|le)|parmi (?:ses|les)|le|son) {_LIST}(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}}|(?! (?:de |d'|du |des )))",
        says=(
            ("Dorval figure au tableau de chasse de Lumaro.", "Lumaro: Dorval"),
            ("Vesta et Albis ont rejoint le portefeuille de clients de Lumaro.", "Lumaro: Vesta; Albis"),
            ("L'assureur Albis l'a remplacée au catalogue des références, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Dorval ne figure plus au tableau de chasse de Lumaro.",
            "La marque Vesta rejoint le catalogue de Lumaro.",
            "Vesta figure dans le portefeuille de participations de Lumaro.",
            "L'Orio figure au catalogue depuis mars, dit Lumaro.",
        ),
    ),
)
