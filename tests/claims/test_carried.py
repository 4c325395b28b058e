# What is measured is said once and its figures go on; another company is called by its nation, its town or as a rival;
# rounds are told in a row. Each table holds passages as papers print them, and beside them what a hasty reader takes.
# ruff: noqa: E501  (a passage is read on one line)
"""Figures, companies and rounds that the sentence before has brought in."""

from __future__ import annotations

import pytest

from builder.claims.amounts.figures import scale_of
from builder.model.claims import Focus, Kind

from .helpers import claims_of

FIGURES = (Kind.REVENUE, Kind.VALUATION, Kind.HEADCOUNT, Kind.USERS)
MONEY = (Kind.FUNDING_ROUND, Kind.INVESTOR)


def _told(text: str, kinds: tuple[Kind, ...]) -> set[tuple[str, str | None, str, str | None]]:
    """(kind, subject, value or amount, date) of what a text of 10 June 2024 says."""
    return {
        (str(c.kind), c.subject, c.value if c.kind is Kind.INVESTOR or c.amount is None else f"{c.amount:g}", c.date)
        for c in claims_of(f"Lumaro a convoqué la presse à Dijon.\n\n{text}\n", Focus("Lumaro"), "2024-06-10")
        if c.kind in kinds
    }


@pytest.mark.parametrize(
    ("text", "kind", "amount", "date"),
    [
        ("Lumaro emploie 250 personnes. Elles n'étaient que 85 il y a un an.", "headcount", "85", "2023-06"),
        ("Lumaro est valorisée 250 millions d'euros. Elle valait 90 millions en 2021.", "valuation", "9e+07", "2021"),
        (
            "La valorisation de Lumaro fait jaser. Selon nos informations, elle dépasserait les 400 millions d'euros.",
            "valuation",
            "4e+08",
            None,
        ),
        ("La valorisation ? Pas de commentaire. Elle atteindrait 400 millions d'euros.", "valuation", "4e+08", None),
        ("Les ventes de Lumaro ont atteint 48 millions d'euros, contre 41 en 2021.", "revenue", "4.1e+07", "2021"),
        (
            "Lumaro a réalisé 12 millions d'euros de ventes en 2023. La maison table sur 16 millions cette année et sur 22 en 2026.",
            "revenue",
            "2.2e+07",
            "2026",
        ),
        ("Lumaro visait 80 millions d'euros de ventes en 2023 ; elle n'en a fait que 73.", "revenue", "7.3e+07", "2023"),
        ("Lumaro emploie 62 personnes et prévoit de passer la barre des 150 fin 2026.", "headcount", "150", "2026"),
        ("Lumaro emploie 62 personnes. L'objectif est de 150 à la fin de 2026.", "headcount", "150", "2026"),
        ("Les effectifs de Lumaro sont passés de 210 à 340 salariés entre 2021 et 2023.", "headcount", "210", "2021"),
        ("Les effectifs de Lumaro sont passés de 210 à 340 salariés entre 2021 et 2023.", "headcount", "340", "2023"),
        ("De 41 millions d'euros en 2021, le chiffre d'affaires de Lumaro est passé à 73 millions en 2023.", "revenue", "4.1e+07", "2021"),
        ("« Nous étions 190 au 1er janvier, nous serons 250 à Noël », dit Anne Roy, PDG de Lumaro.", "headcount", "250", "2024-12-25"),
        ("Les comptes de l'exercice 2023 de Lumaro montrent des recettes de 32 millions d'euros.", "revenue", "3.2e+07", "2023"),
    ],
)  # fmt: skip
def test_a_measure_is_carried_on(text: str, kind: str, amount: str, date: str | None) -> None:
    assert (kind, "Lumaro", amount, date) in _told(text, FIGURES)


@pytest.mark.parametrize(
    "text",
    [
        "La trésorerie de Lumaro atteint 12 millions d'euros. Elle était de 20 millions il y a un an.",
        "Lumaro a engrangé pour 90 millions d'euros de commandes. Elles étaient de 40 millions il y a un an.",
        "Lumaro a livré 190 machines en 2023 et en livrera 250 cette année.",
        "Ils étaient 300 devant l'usine de Lumaro, jeudi, à réclamer une hausse.",
        "La dette de Lumaro a fondu à 2 millions d'euros. Elle dépassait 5 millions en 2020.",
        "Lumaro a investi 3 millions d'euros dans ses chais. Elle en prévoit 2 de plus en 2026.",
        "Trois salariés, dont la responsable des ventes, sont installés à Manhattan, dit Lumaro.",
    ],
)
def test_a_figure_of_another_sort_is_not(text: str) -> None:
    assert _told(text, FIGURES) == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lumaro affronte l'autrichien Dorval. L'Autrichien, qui emploie 900 personnes, grandit.", "Dorval"),
        ("Face à Lumaro, le groupe de Graz, Dorval, emploie 900 personnes.", "Dorval"),
        ("La Norvégienne, qui emploie 900 personnes, arrive.", None),
        ("Le groupe de Malmö, qui emploie 900 personnes, lorgne les clients de Lumaro.", None),
        ("Son concurrent emploie 900 personnes.", None),
        ("Lumaro grandit. L'entreprise de Dijon emploie 900 personnes.", "Lumaro"),
    ],
)
def test_a_company_called_by_nation_town_or_rivalry(text: str, who: str | None) -> None:
    assert {subject for _, subject, *_ in _told(text, FIGURES)} == ({who} if who else set())


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Le premier tour de Lumaro, de 2 millions d'euros, remonte à 2019. Un deuxième, de 9 millions, a été mené en 2022 par le fonds Mirande Capital.",
            {("funding_round", "2e+06", "2019"), ("funding_round", "9e+06", "2022"), ("investor", "Mirande Capital", "2022")},
        ),
        (
            "L'opération de Lumaro est conduite par le fonds Mirande Capital, suivi de Bpifrance et de Crédit Dorval.",
            {("investor", "Mirande Capital", None), ("investor", "Bpifrance", None), ("investor", "Crédit Dorval", None)},
        ),
        ("Le marché de Lumaro grandit. Un deuxième, de 9 millions d'euros, s'ouvre.", set()),
        ("Lumaro a mis 9 millions d'euros dans une usine.", set()),
    ],
)  # fmt: skip
def test_rounds_are_told_in_a_row(text: str, facts: set[tuple[str, str, str | None]]) -> None:
    assert {(kind, value, date) for kind, _, value, date in _told(text, MONEY)} == facts


def test_what_one_backer_puts_into_a_round_is_no_round() -> None:
    text = "Lumaro lève 68 millions d'euros. Le fonds Mirande Capital apporte 12 millions, et Bpifrance suit."
    assert {value for kind, _, value, _ in _told(text, MONEY) if kind == "funding_round"} == {"6.8e+07"}


@pytest.mark.parametrize(
    ("amount", "printed", "scale"),
    [
        (4e8, "400 millions d'euros", 1e6),
        (1.2e9, "1,2 milliard", 1e9),
        (450.0, "450", None),
        (8.5e6, "huit millions", None),
    ],
)
def test_what_a_number_is_counted_in(amount: float, printed: str, scale: float | None) -> None:
    assert scale_of(amount, printed) == scale
