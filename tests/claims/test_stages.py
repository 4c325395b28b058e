# A sentence that names two rounds gives each sum its own, and no sum the name of a round that another one closed.
"""Which round of funding a sum or a backer is of."""

from __future__ import annotations

import pytest

from builder import text
from builder.claims import claims_in
from builder.model.claims import Focus, Kind
from builder.model.text import Article

OF_ROUND = (
    (
        "Vesta totalise 90 millions d'euros levés, après un amorçage de 3 millions en 2018 et une série A "
        "de 17 millions bouclée en 2021.",
        {"3 millions": "seed", "17 millions": "series A"},
    ),
    (
        "Vesta a levé 17 millions d'euros en série A en 2021, puis a bouclé une série B de 68 millions d'euros.",
        {"17 millions d'euros": "series A", "68 millions d'euros": "series B"},
    ),
    (
        "Vesta annonce un premier tour de table de 3 millions d'euros en amorçage, auprès de Dorval.",
        {"3 millions d'euros": "seed", "Dorval": "seed"},
    ),
    (
        "Dorval a mené la série B de Vesta, après la série A emmenée par Albis.",
        {"Dorval": "series B", "Albis": "series A"},
    ),
    ("Vesta boucle un premier tour de table de 2 millions d'euros.", {"2 millions d'euros": "first"}),
    ("Après une série A de 17 millions d'euros, Vesta lève 68 millions d'euros.", {"68 millions d'euros": ""}),
    ("Trois ans après sa série A, Vesta lève 30 millions d'euros.", {"30 millions d'euros": ""}),
    ("Vesta lève 30 millions d'euros, contre 9 millions en série A.", {"30 millions d'euros": ""}),
)


@pytest.mark.parametrize(("words", "rounds"), OF_ROUND)
def test_each_sum_is_of_the_round_named_beside_it(words: str, rounds: dict[str, str]) -> None:
    article = Article("a", "a.txt", f"Vesta fabrique des camions à Metz.\n\n{words}", "", "fr", published="2025-04-10")
    found = {
        claim.value: claim.qualifier("round") or ""
        for claim in claims_in(text.structure(article)[0], Focus("Vesta"))[0]
        if claim.kind in (Kind.FUNDING_ROUND, Kind.INVESTOR)
    }
    assert {value: found.get(value) for value in rounds} == rounds
