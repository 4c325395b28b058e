# A round and what the company was worth in it are told together, and so are of one day; what it is worth since is not.
"""The day of a valuation."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

PUBLISHED = "2025-03-12"


def days_of(sentence: str) -> list[str | None]:
    claims = claims_of(f"Lumaro fabrique des lampes.\n\n{sentence}\n", published=PUBLISHED)
    return [c.date for c in claims if c.kind is Kind.VALUATION]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "En juin dernier, Lumaro avait levé 15 millions d'euros auprès de Vesta et du fonds Albis, sur une"
            " valorisation de 80 millions d'euros.",
            "2024-06",
        ),
        ("Lumaro a levé 15 millions d'euros en juin 2023, pour une valorisation de 80 millions d'euros.", "2023-06"),
        ("En juin 2023, Lumaro a levé 15 millions d'euros, ce qui la valorise à 80 millions d'euros.", "2023-06"),
        (
            "Lumaro a bouclé en mars 2023 un tour de table de 15 millions d'euros, valorisant l'entreprise à"
            " 80 millions d'euros.",
            "2023-03",
        ),
    ],
)
def test_what_it_was_worth_in_a_round_is_of_the_day_of_the_round(sentence: str, day: str) -> None:
    assert days_of(sentence) == [day]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "Lumaro avait levé 15 millions d'euros en 2019 ; elle est désormais valorisée 80 millions d'euros.",
            PUBLISHED,
        ),
        (
            "Lumaro a levé 15 millions d'euros en juin 2023 et sa valorisation atteint aujourd'hui 80 millions"
            " d'euros.",
            PUBLISHED,
        ),
        (
            "Après avoir levé 15 millions d'euros en juin 2023, Lumaro discute sur une valorisation de 80 millions"
            " d'euros.",
            None,
        ),
        (
            "Lumaro a levé 4 millions d'euros en 2021 puis 15 millions d'euros en juin 2023, sur une valorisation de 80"
            " millions d'euros.",
            None,
        ),
    ],
)
def test_what_it_is_worth_since_or_perhaps_is_not(sentence: str, day: str | None) -> None:
    assert days_of(sentence) == [day]
