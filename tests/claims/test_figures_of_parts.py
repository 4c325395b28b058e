# A figure of one site, of those kept on, of then, or of the year before is not the company's of today; a line with a
# date of its own asks for none.
# ruff: noqa: E501  (a passage is read on one line)
"""Figures and dates that are of a part, or of another day."""

from __future__ import annotations

import pytest

from builder.model.claims import Claim, Kind

from .helpers import claims_of

LEAD = "Lumaro réunit la presse\n\nLumaro a convoqué la presse.\n\n"


def _of(kind: Kind, text: str) -> list[Claim]:
    return [c for c in claims_of(LEAD + text + "\n", published="2024-06-10") if c.kind is kind]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.HEADCOUNT, "Vingt-trois des trente et un salariés gardent leur poste."),
        (Kind.HEADCOUNT, "Deux salariés sur trois de Lumaro habitent Metz."),
        (Kind.HEADCOUNT, "Dans son atelier de Dole, Lumaro emploie 45 personnes."),
        (Kind.REVENUE, "Sur ce site, l'entreprise réalise 3 millions d'euros de chiffre d'affaires."),
        (Kind.FOUNDED, "La création, en 1998\n\n2011 – Ouverture d'une usine à Lens."),
        (Kind.FOUNDED, "Une maison née en 1998\n\nEn 1996, Anne Roy quitte son emploi pour un atelier."),
    ],
)
def test_a_part_is_not_the_whole(kind: Kind, text: str) -> None:
    assert [c.date for c in _of(kind, text) if c.rule.startswith("answer") or kind is not Kind.FOUNDED] == []


@pytest.mark.parametrize(
    ("kind", "text", "dates"),
    [
        (Kind.HEADCOUNT, "Anne Roy arrive en 2013. L'entreprise compte alors 54 salariés.", {"2013"}),
        (Kind.HEADCOUNT, "Lumaro a formé 40 de ses 210 salariés.", {"2024-06"}),
        (Kind.HEADCOUNT, "La moitié des 210 salariés de Lumaro sont des ingénieurs.", {"2024-06"}),
        (Kind.REVENUE, "Lumaro a vu ses ventes passer de 48 millions d'euros en 2016 à 30 millions en 2017.", {"2016", "2017"}),
    ],
)  # fmt: skip
def test_a_figure_has_the_date_of_its_own_words(kind: Kind, text: str, dates: set[str]) -> None:
    assert {c.date for c in _of(kind, text)} == dates


def test_a_letter_that_counts_ends_its_sentence() -> None:
    claims = claims_of(LEAD + "Lumaro a bouclé une série B. Anne Roy la préside. Merci à A. Roy. Elle sourit.\n")
    quotes = {c.quote for c in claims if c.kind in (Kind.CEO, Kind.EXECUTIVE)}
    assert quotes <= {"Anne Roy la préside."}


def test_an_office_where_a_client_works_is_the_clients() -> None:
    told = _of(Kind.OFFICE, "Lumaro intervient dans l'usine de Vesta à Denain. Vesta a ouvert une usine à Lens.")
    assert {(c.subject, c.value) for c in told} == {("Vesta", "Denain"), ("Vesta", "Lens")}
