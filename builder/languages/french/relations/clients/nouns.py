# How French prose names a company's clients and partners by the noun for them: one row for each order of names, noun and
# owner. The nouns and the orders stand in party_nouns.py.
# ruff: noqa: E501  (an example is read on one line)
"""Rules for clients and partners told by a noun beside their names."""

from __future__ import annotations

from builder.languages.french.party_nouns import (
    ALLIES,
    BUYERS,
    CLIENT_WORDS,
    PARTNER_WORDS,
    SUPPLIERS,
    before,
    behind,
    beside,
    noun_row,
    of,
)
from builder.languages.telling import Relation
from builder.model.claims import Kind

NOUN_RELATIONS: tuple[Relation, ...] = (
    noun_row(
        "client-noun-behind",
        Kind.CLIENT,
        CLIENT_WORDS,
        behind(BUYERS, "ORGS"),
        (
            ("L'un des clients de Lumaro, Dorval, ouvre un site.", "Lumaro: Dorval"),
            ("Les donneurs d'ordres de Lumaro s'appellent Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Premiers utilisateurs de Lumaro depuis 2019 : Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro grandit aux côtés de ses clients Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        "Lumaro grandit aux côtés de ses anciens clients Dorval et Vesta.",
        "L'un des voisins de Lumaro, Dorval, ouvre un site.",
        "Les clients de Lumaro sont des hôpitaux.",
        "Parmi les clients de Vesta, rival de Lumaro, figurent Dorval et Albis.",
    ),
    noun_row(
        "client-noun-before",
        Kind.CLIENT,
        CLIENT_WORDS,
        before(BUYERS, "ORGS"),
        (
            ("Dorval, client de Lumaro depuis 2019, ouvre un site.", "Lumaro: Dorval"),
            ("Dorval et Vesta sont les principaux donneurs d'ordres de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Vesta devient le premier acheteur de Lumaro.", "Lumaro: Vesta"),
        ),
        "Dorval, ancien client de Lumaro, ouvre un site.",
        "Dorval, voisin de Lumaro, ouvre un site.",
        "Dorval n'est pas un client de Lumaro.",
    ),
    noun_row(
        "client-noun-beside",
        Kind.CLIENT,
        CLIENT_WORDS,
        beside(BUYERS, "ORGS"),
        (
            ("Avec Dorval comme client, Lumaro ouvre un site.", "Lumaro: Dorval"),
            ("Lumaro a un nouveau client, Vesta.", "Lumaro: Vesta"),
            ("Lumaro n'a qu'un client, Dorval.", "Lumaro: Dorval"),
        ),
        "Lumaro cherche un nouveau client, Vesta.",
        "Avec Dorval comme voisin, Lumaro ouvre un site.",
    ),
    noun_row(
        "partner-noun-behind",
        Kind.PARTNER,
        PARTNER_WORDS,
        behind(ALLIES, "ORGS"),
        (
            ("Parmi les fournisseurs de Lumaro, on trouve Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Le premier distributeur de Lumaro reste Dorval.", "Lumaro: Dorval"),
            ("Partenaires historiques de Lumaro, Dorval et Vesta ouvrent un site.", "Lumaro: Dorval; Vesta"),
        ),
        "Les partenaires sociaux de Lumaro, Anne Roy et Paul Viel, approuvent.",
        "Parmi les voisins de Lumaro, on trouve Dorval.",
    ),
    noun_row(
        "partner-noun-before",
        Kind.PARTNER,
        PARTNER_WORDS,
        before(ALLIES, "ORGS"),
        (
            ("Dorval, l'un des fournisseurs de Lumaro, ouvre un site.", "Lumaro: Dorval"),
            ("Dorval et Vesta font partie des partenaires de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Vesta reste le principal distributeur de Lumaro.", "Lumaro: Vesta"),
        ),
        "Dorval n'est plus le fournisseur de Lumaro.",
        "Dorval, fournisseur de pompes, a visité Lumaro.",
    ),
    noun_row(
        "partner-noun-beside",
        Kind.PARTNER,
        PARTNER_WORDS,
        beside(ALLIES, "ORGS"),
        (
            ("Lumaro travaille à Brest, avec pour partenaires Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro a trouvé un nouveau distributeur : Vesta.", "Lumaro: Vesta"),
            ("Lumaro a Dorval et Vesta comme principaux fournisseurs.", "Lumaro: Dorval; Vesta"),
        ),
        "Lumaro cherche un nouveau distributeur, Vesta.",
        "Lumaro a Dorval comme voisin.",
    ),
    noun_row(
        "partner-of-whom",
        Kind.PARTNER,
        ("partenaire", "allié"),
        of(r"(?:partenaires?|alliée?s?)"),
        (
            ("Partenaire historique de Dorval et de Vesta, Lumaro recrute.", "Lumaro: Dorval; Vesta"),
            ("Lumaro, partenaire officiel du Stade Dorval, recrute.", "Lumaro: Stade Dorval"),
        ),
        "Partenaire de confiance, Lumaro recrute.",
        "Ancien partenaire de Dorval, Lumaro recrute.",
    ),
    noun_row(
        "supplies-whom",
        Kind.CLIENT,
        PARTNER_WORDS,
        of(SUPPLIERS),
        (
            ("Fournisseur de Dorval et de Vesta, Lumaro recrute.", "Lumaro: Dorval; Vesta"),
            ("Sous-traitant historique de Dorval, Lumaro recrute.", "Lumaro: Dorval"),
            ("Lumaro, autre fournisseur de Vesta, recrute.", "Lumaro: Vesta"),
        ),
        "Fournisseur de pompes, Lumaro recrute.",
        "Ancien fournisseur de Dorval, Lumaro recrute.",
    ),
)
