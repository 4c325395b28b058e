# What a company earned in half a year is half a year's: beside the whole year's it contradicts nothing.
"""Parts of a year in which revenue was made."""

from __future__ import annotations

import pytest

from builder import text
from builder.claims import claims_in
from builder.model.claims import Claim, Focus, Kind
from builder.model.text import Article

PARTS = (
    ("Au premier semestre, clos le 28 février, le chiffre d'affaires a reculé de 4 %, à 21 millions d'euros.", ["H1"]),
    ("Au troisième trimestre 2024, Vesta a réalisé un chiffre d'affaires de 30 millions d'euros.", ["Q3"]),
    ("Vesta a dégagé 12 millions d'euros de chiffre d'affaires au deuxième trimestre 2024.", ["Q2"]),
    ("Vesta a réalisé un chiffre d'affaires de 90 millions d'euros sur les neuf premiers mois de 2024.", ["M9"]),
    ("Sur les neuf premiers mois de 2024, Vesta a réalisé un chiffre d'affaires de 90 millions d'euros.", ["M9"]),
    ("Lors du premier semestre 2024, Vesta a réalisé un chiffre d'affaires de 40 millions d'euros.", ["H1"]),
    ("Le chiffre d'affaires de Vesta atteint 8 millions d'euros sur six mois.", ["M6"]),
    ("| | S1 2024 | 2023 |\n|---|---|---|\n| Chiffre d'affaires | 14 M€ | 25 M€ |", ["H1", ""]),
    ("| Période | Chiffre d'affaires |\n|---|---|\n| T1 2024 | 14 M€ |\n| 2023 | 25 M€ |", ["Q1", ""]),
)  # fmt: skip
WHOLE = (
    "Vesta a réalisé un chiffre d'affaires de 90 millions d'euros en 2024.",
    "Au premier semestre, Vesta a livré 30 camions, pour un chiffre d'affaires annuel de 90 millions d'euros.",
    "Vesta a réalisé un chiffre d'affaires de 90 millions d'euros en 2024, dont la moitié au premier semestre.",
    "Sur 2024, Vesta a réalisé un chiffre d'affaires de 90 millions d'euros ; le second semestre fut calme.",
    "Vesta a réalisé 90 millions d'euros de chiffre d'affaires en 2024 et prépare pour le second semestre une usine.",
    "Pendant neuf mois, Vesta a fermé, mais son chiffre d'affaires s'élève à 90 millions d'euros.",
    "Six mois après son rachat, Vesta affiche un chiffre d'affaires de 90 millions d'euros.",
    "Depuis six mois, Vesta grandit : son chiffre d'affaires atteint 90 millions d'euros.",
    "Au premier semestre, Vesta, dont le chiffre d'affaires est de 90 millions d'euros, a recruté.",
    "Au premier semestre, Vesta (90 millions d'euros de chiffre d'affaires) a recruté.",
    "Au troisième trimestre 2023, Vesta a ouvert une usine ; son chiffre d'affaires est de 90 millions d'euros.",
    "Au premier semestre, Vesta a livré Dorval, qui réalise un chiffre d'affaires de 90 millions d'euros.",
)


def claims(words: str, kind: Kind) -> list[Claim]:
    article = Article("a", "a.txt", f"Vesta fabrique des camions à Metz.\n\n{words}", "", "fr", published="2025-04-10")
    return [claim for claim in claims_in(text.structure(article)[0], Focus("Vesta"))[0] if claim.kind is kind]


@pytest.mark.parametrize(("words", "periods"), PARTS)
def test_revenue_says_of_which_part_of_a_year_it_is(words: str, periods: list[str]) -> None:
    assert [claim.qualifier("period") or "" for claim in claims(words, Kind.REVENUE)] == periods


@pytest.mark.parametrize("words", WHOLE)
def test_that_of_a_year_is_of_no_part(words: str) -> None:
    found = claims(words, Kind.REVENUE)
    assert found
    assert not any(claim.qualifier("period") for claim in found)


@pytest.mark.parametrize(
    ("answer", "figures"),
    [
        ("Nous étions 1 900 quand je suis arrivée, nous sommes 4 150 aujourd'hui.", [4150]),
        ("Nous sommes 4 150 aujourd'hui.", [4150]),
        ("Ils étaient 60 à la création.", []),
    ],
)
def test_who_were_so_many_are_not_so_many_today(answer: str, figures: list[int]) -> None:
    found = claims(f"**Combien de salariés employez-vous ?**\n\n{answer}", Kind.HEADCOUNT)
    assert [claim.amount for claim in found] == figures


@pytest.mark.parametrize(
    ("words", "kind", "figures"),
    [
        ("Les vélos font 5 millions de chiffre d'affaires, pour un total de 39 millions.", Kind.REVENUE, [39_000_000]),
        ("Vesta réalise 2 millions de chiffre d'affaires en Belgique, sur un total de 90 millions.", Kind.REVENUE, []),
        ("Vesta emploie 40 salariés à Metz, sur un total de 300 personnes.", Kind.HEADCOUNT, [300]),
        ("Vesta réalise 5 millions de chiffre d'affaires, pour un total de douze magasins.", Kind.REVENUE, [5_000_000]),
        ("Vesta emploie 300 salariés, pour un total de 52 millions d'euros de salaires.", Kind.HEADCOUNT, [300]),
    ],
)  # fmt: skip
def test_a_part_of_a_total_is_not_the_company_s(words: str, kind: Kind, figures: list[int]) -> None:
    assert [claim.amount for claim in claims(words, kind)] == figures
