# How French prose names a company's rivals and backers by the noun for them: one row for each order of names,
# noun and owner. The nouns and the orders stand in party_nouns.py.

"""Rules for competitors and investors told by a noun beside their names."""

from __future__ import annotations

from builder.languages.french.party_nouns import (
    HOLDER_WORDS,
    HOLDERS,
    RIVAL_WORDS,
    RIVALS,
    before,
    behind,
    beside,
    noun_row,
    of,
)
from builder.languages.telling import Relation
from builder.model.claims import Kind

MARKET_NOUN_RELATIONS: tuple[Relation, ...] = (
    noun_row(
        "rival-noun-behind",
        Kind.COMPETITOR,
        RIVAL_WORDS,
        behind(RIVALS, "ORGS"),
        (
            ("Le premier concurrent de Lumaro reste Dorval.", "Lumaro: Dorval"),
            ("Les rivaux historiques Dorval et Vesta ouvrent un site, note Lumaro.", "-: Dorval; Vesta"),
            ("Parmi les challengers de Lumaro, on retrouve Vesta.", "Lumaro: Vesta"),
        ),
        "Les rivaux de Lumaro sont des artisans.",
        "L'ancien rival de Lumaro, Dorval, ouvre un site.",
    ),
    noun_row(
        "rival-noun-before",
        Kind.COMPETITOR,
        RIVAL_WORDS,
        before(RIVALS, "ORGS"),
        (
            ("Dorval, rival de Lumaro, ouvre un site.", "Lumaro: Dorval"),
            ("Dorval et Vesta sont les deux grands concurrents de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Albis figure parmi les challengers de Lumaro.", "Lumaro: Albis"),
        ),
        "Dorval, voisin de Lumaro, ouvre un site.",
        "Dorval n'est pas un concurrent de Lumaro.",
    ),
    noun_row(
        "rival-noun-beside",
        Kind.COMPETITOR,
        RIVAL_WORDS,
        beside(RIVALS, "ORGS"),
        (
            ("Lumaro n'a qu'un concurrent, Dorval.", "Lumaro: Dorval"),
            ("Avec Dorval et Vesta comme rivaux, Lumaro avance.", "Lumaro: Dorval; Vesta"),
            ("Lumaro a un nouveau rival : Albis.", "Lumaro: Albis"),
        ),
        "Avec Dorval comme voisin, Lumaro avance.",
        "Lumaro a un nouveau voisin : Albis.",
    ),
    noun_row(
        "rival-of",
        Kind.COMPETITOR,
        RIVAL_WORDS,
        of(RIVALS),
        (
            ("Concurrent de Dorval et de Vesta sur le béton, Lumaro reste indépendant.", "Lumaro: Dorval; Vesta"),
            ("Lumaro, rival du danois Dorval, recrute.", "Lumaro: Dorval"),
            ("Lumaro, principal challenger de Vesta, recrute.", "Lumaro: Vesta"),
        ),
        "Concurrent de toujours, Lumaro recrute.",
        "Lumaro, ancien rival de Dorval, recrute.",
    ),
    noun_row(
        "backer-noun-behind",
        Kind.INVESTOR,
        HOLDER_WORDS,
        behind(HOLDERS, "BACKERS"),
        (
            ("L'un des actionnaires de Lumaro, Crédis, approuve.", "Lumaro: Crédis"),
            ("Actionnaire de Lumaro depuis 2019, Mirande Capital approuve.", "Lumaro: Mirande Capital"),
            ("Le premier bailleur de fonds de Lumaro est Crédis.", "Lumaro: Crédis"),
        ),
        "L'ancien actionnaire de Lumaro, Crédis, approuve.",
        "L'un des conseils de Lumaro, Crédis, approuve.",
    ),
    noun_row(
        "backer-noun-before",
        Kind.INVESTOR,
        HOLDER_WORDS,
        before(HOLDERS, "BACKERS"),
        (
            ("Crédis, investisseur de Lumaro depuis 2019, approuve.", "Lumaro: Crédis"),
            (
                "Crédis et Mirande Capital font partie des bailleurs de fonds de Lumaro.",
                "Lumaro: Crédis; Mirande Capital",
            ),
            ("Crédis devient le premier soutien financier de Lumaro.", "Lumaro: Crédis"),
        ),
        "Crédis n'est plus actionnaire de Lumaro.",
        "Crédis, ex-actionnaire de Lumaro, approuve.",
    ),
    noun_row(
        "backer-noun-beside",
        Kind.INVESTOR,
        HOLDER_WORDS,
        beside(HOLDERS, "BACKERS"),
        (
            ("Avec Crédis comme actionnaire, Lumaro respire.", "Lumaro: Crédis"),
            ("Lumaro a un nouvel investisseur, Mirande Capital.", "Lumaro: Mirande Capital"),
            ("Lumaro n'a qu'un actionnaire : Crédis.", "Lumaro: Crédis"),
        ),
        "Avec Crédis comme banquier, Lumaro respire.",
        "Lumaro cherche un investisseur, Crédis hésite.",
    ),
)
