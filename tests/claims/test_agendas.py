# Under "Agenda" no verb says which September is meant: the heading does. Outside such a list nothing changes.
"""Dates of agendas, and what they announce."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

LEAD = "Lumaro publie ses comptes\n\nLumaro a convoqué la presse.\n\n"


def _events(text: str) -> list[str]:
    return [
        f"{c.date} {c.modality} {c.value}"
        for c in claims_of(LEAD + text, published="2024-06-10")
        if c.kind is Kind.EVENT
    ]


@pytest.mark.parametrize(
    ("entry", "event"),
    [
        ("Le 12 mars, présentation des résultats.", "2025-03-12 planned présentation des résultats"),
        ("24 septembre : assemblée générale.", "2024-09-24 planned assemblée générale"),
        ("Assemblée générale : 24 septembre", "2024-09-24 planned Assemblée générale : 24 septembre"),
        ("Chiffre d'affaires du premier trimestre : 23 juillet", "2024-07-23 planned Chiffre d'affaires du premier"),
    ],
)
@pytest.mark.parametrize("heading", ["Agenda", "Prochains rendez-vous", "## Calendrier financier"])
def test_an_agenda_looks_ahead(heading: str, entry: str, event: str) -> None:
    told = _events(f"{heading}\n\n- {entry}\n- Vacances\n")
    assert [e[: len(event)] for e in told] == [event]


def test_what_comes_next_is_told_with_its_day() -> None:
    told = _events("Prochaine publication : chiffre d'affaires du 3e trimestre, le 24 octobre.\n")
    assert [e[:18] for e in told] == ["2024-10-24 planned"]


@pytest.mark.parametrize(
    "text",
    [
        "Chronologie\n\n- Lumaro a ouvert son usine le 24 septembre.\n- Elle a fermé Lens le 3 mars.\n",
        "Agenda\n\nLumaro a ouvert une usine le 24 septembre, et toute la ville de Dijon en a parlé pendant des mois, "
        "tant l'affaire avait traîné en longueur, de recours en recours et de promesses en promesses, jusqu'au bout.\n",
    ],
)
def test_elsewhere_a_date_without_a_year_lies_where_its_verb_says(text: str) -> None:
    assert not [e for e in _events(text) if e.startswith("2024-09-24")]
