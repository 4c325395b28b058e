# What the stages that ask for mentions rely on: dates for claims, units of table headers, dates across sentences.
"""The helpers around mentions."""

from __future__ import annotations

import pytest

from builder.languages.french import FRENCH
from builder.mentions import Unit, calendar_date, header_unit, mentions_in
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Span


def _read(
    text: str, published: str | None = None, *, anchor: str | None = None, unit: Unit | None = None
) -> list[Mention]:
    return list(mentions_in(text, Span(0, len(text)), FRENCH, published, anchor=anchor, unit=unit))


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("le 5 mai 2024", None, "2024-05-05"),
        ("en mai 2024", None, "2024-05"),
        ("en 2024", None, "2024"),
        ("au deuxième trimestre 2024", None, "2024"),
        ("au premier semestre 2024", None, "2024"),
        ("au printemps 2025", None, "2025"),
        ("la semaine dernière", "2025-02-10", "2025-02"),
        ("il y a trois semaines", "2024-02-06", "2024-01"),
        ("cette semaine", "2025-01-01", None),  # its days lie in two years
        ("cette semaine", "2024-05-01", "2024"),
        ("mercredi soir", "2025-05-22", "2025-05-21"),
        ("dans les années 1990", None, None),
        ("en mai", None, None),
        ("hier", None, None),
        ("désormais", "2025-05-22", None),
    ],
)
def test_a_claims_date_is_never_more_precise_than_the_words(
    text: str, published: str | None, expected: str | None
) -> None:
    (mention,) = _read(text, published)
    assert calendar_date(mention) == expected


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Capital levé (en milliards €)", Unit(1e9, "EUR")),
        ("en M€", Unit(1e6, "EUR")),
        ("Montant estimé (en millions de dollars)", Unit(1e6, "USD")),
        ("CA 2023 (k€)", Unit(1e3, "EUR")),
        ("Chiffre d'affaires (Md€)", Unit(1e9, "EUR")),
        ("Valorisation, M $", Unit(1e6, "USD")),
        ("Prix en euros", Unit(1.0, "EUR")),
        ("Montant (€)", Unit(1.0, "EUR")),
        ("Fonds (en millions de couronnes suédoises)", Unit(1e6, "SEK")),
        ("Utilisateurs (en millions)", Unit(1e6, None)),
        ("Montants en KUSD", Unit(1e3, "USD")),
        ("Prix (FRANCS SUISSES)", Unit(1.0, "CHF")),
        ("Recettes, en dollars canadiens", Unit(1.0, "CAD")),
        ("US$, millions", Unit(1e6, "USD")),
        ("Effectif", None),
        ("Montant estimé", None),
        ("Modèle IA", None),
        ("Année de création", None),
        ("Part du capital (%)", None),
        ("M. Dupont", None),
    ],
)
def test_a_header_says_what_its_figures_are_counted_in(header: str, unit: Unit | None) -> None:
    assert header_unit(header, FRENCH) == unit


@pytest.mark.parametrize(
    ("cell", "amount", "bound"),
    [
        ("1,7", 1.7e9, None),
        ("plus de 10", 1e10, Bound.MIN),
        ("près de 2", 2e9, Bound.APPROX),
        ("45 millions", 4.5e7, None),
        ("2024", 2.024e12, None),
    ],
)
def test_a_cell_is_counted_in_the_unit_of_its_header(cell: str, amount: float, bound: Bound | None) -> None:
    (mention,) = _read(cell, unit=header_unit("Capital levé (en milliards €)", FRENCH))
    assert (mention.type, mention.amount, mention.currency) == (MentionType.MONEY, amount, "EUR")
    assert mention.bound is bound
    assert mention.span == Span(0, len(cell))


@pytest.mark.parametrize("cell", ["Non spécifié", "-", "n.c.", "Non communiqué", "En cours", ""])
def test_a_cell_that_says_nothing_has_no_amount(cell: str) -> None:
    assert not _read(cell, unit=Unit(1e9, "EUR"))


def test_a_cell_with_its_own_currency_keeps_it() -> None:
    (mention,) = _read("310 M$", unit=Unit(1e9, "EUR"))
    assert (mention.amount, mention.currency) == (3.1e8, "USD")


def test_a_year_alone_in_a_cell_is_a_date_and_under_a_count_a_number() -> None:
    assert _read("2015")[0].type is MentionType.DATE
    assert _read("2015", unit=Unit())[0].amount == 2015


def test_a_date_may_hang_on_one_of_the_sentence_before() -> None:
    (mention,) = _read("Dès le lendemain, la direction parlait.", "2025-05-22", anchor="2025-05-21")
    assert (mention.value, mention.relative) == ("2025-05-22", True)


def test_only_what_is_told_from_another_date_is_relative() -> None:
    assert [m.relative for m in _read("hier, le 5 mai 2024, en mars, en 2023", "2024-06-01")] == [
        True,
        False,
        True,
        False,
    ]
