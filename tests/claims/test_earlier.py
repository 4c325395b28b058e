# A figure is often told with the one before it, a person beside the office of somebody else, a date with another deed.
"""What stands beside a fact and is another fact, or none."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

FIGURES = (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS, Kind.VALUATION)
PEOPLE = (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)


def _told(text: str, kinds: tuple[Kind, ...]) -> list[tuple[str, str | None, float | None]]:
    claims = claims_of(f"Lumaro a convoqué la presse à Dijon.\n\n{text}\n", published="2024-06-10")
    return [(c.subject or "", c.date, c.amount) for c in claims if c.kind in kinds]


@pytest.mark.parametrize(
    ("text", "date", "amount"),
    [
        ("Lumaro a réalisé 48 millions d'euros de ventes en 2023, contre 41 millions un an plus tôt.", "2022", 41e6),
        ("Les ventes de Lumaro ont atteint 48 millions d'euros en 2023 (41 millions en 2022).", "2022", 41e6),
        ("Lumaro emploie 312 personnes, contre 268 à la fin de 2022.", "2022", 268),
        ("Les effectifs de Lumaro ont atteint 410 personnes fin 2023, après 380 fin 2021.", "2021", 380),
        ("Lumaro est valorisée 80 millions d'euros, contre 62 millions en 2017.", "2017", 62e6),
    ],
)
def test_the_figure_behind_against_is_of_the_year_before(text: str, date: str, amount: float) -> None:
    assert ("Lumaro", date, amount) in [(s, (d or "")[:4], a) for s, d, a in _told(text, FIGURES)]


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro a réalisé 48 millions d'euros de ventes, contre 300 millions pour Dorval en 2023.",
        "Lumaro emploie 312 personnes, contre l'avis de 40 élus en 2022.",
        "Lumaro compte 312 magasins, contre 268 salariés en grève en 2022.",
    ],
)
def test_a_figure_of_somebody_or_something_else_is_not(text: str) -> None:
    assert len([figure for figure in _told(text, FIGURES) if figure[0] == "Lumaro" and figure[2]]) <= 1


def test_a_date_that_opens_a_sentence_is_its_own_and_not_that_of_a_birth() -> None:
    assert _told("En 2022, Lumaro employait 40 personnes.", (Kind.HEADCOUNT,)) == [("Lumaro", "2022", 40)]
    assert _told("Née en 2009, Lumaro emploie 40 personnes.", (Kind.HEADCOUNT,)) == [("Lumaro", "2024-06", 40)]


def test_an_office_of_a_woman_is_not_a_mans() -> None:
    handed = "Après avoir cédé les commandes de Lumaro à Paul Vidal, la cofondatrice de la maison se repose."
    assert [c.kind for c in claims_of(handed + "\n") if c.kind in PEOPLE] == [Kind.CEO]
    assert _told("Anne Vidal, la cofondatrice de Lumaro, se repose.", (Kind.FOUNDER,)) != []


def test_a_denial_before_a_colon_does_not_deny_what_follows() -> None:
    text = "Les banques n'ont pas été sollicitées : Lumaro a levé 9 millions d'euros en 2021."
    assert _told(text, (Kind.FUNDING_ROUND,)) == [("Lumaro", "2021", 9e6)]
    assert _told("Lumaro n'a pas levé 9 millions d'euros en 2021.", (Kind.FUNDING_ROUND,)) == []
