# Where a company is at home, told by what it is called: "Lumaro, la pépite de Besançon". Where it puts down its cases,
# or has its cradle, is too often a fair, a branch or a past to be told here.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for headquarters told by a name for the company."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TOWN = r"(?P<value>[\ue004][\ue005]*+)"
_NOT_OF = r"(?!préféré|propriétaire|gestionnaire|chargé|concessionnaire|exploitant|partenaire|spécialiste|fournisse|sponsor|cliente|voisine|rivale|concurrente)"
"""Before an adjective: what ties a company to a town that is not its home."""

CRADLE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "apposed-of-town",
        Kind.HEADQUARTERS,
        (", la ", ", le ", ", l'"),
        rf"(?<!chez )(?P<subject>[\ue002\ue008][\ue003\ue009]*+)(?: ?\ue01e+)?, \ue014\ue015*+(?: (?!de |du ){_NOT_OF}[a-zà-ÿ-]+){{0,2}}? (?:de |d'|du ){_TOWN}(?=[,.;:)]|$)(?!, \ue004)",
        says=(
            ("Fondatrice de Lumaro, la pépite lainière de Roubaix, elle refuse les interviews.", "Lumaro: Roubaix"),
            ("Lumaro, l'entreprise de Metz, double ses ventes.", "Lumaro: Metz"),
        ),
        silent=(
            "Lumaro, la maison de Paul Vidal, double ses ventes.",
            "Lumaro, fournisseur de Metz, double ses ventes.",
            "Lumaro, l'entreprise préférée de Metz, double ses ventes.",
            "Lumaro, la société propriétaire de Metz, double ses ventes.",
            "Lumaro a ouvert à Metz un magasin.",
        ),
        modality=Modality.ASSERTED,
    ),
)
