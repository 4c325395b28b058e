# Who offers and who refuses, who talks about selling what to whom, in which year each company of a list was bought:
# none of it is a plain fact of one row.
"""Takeovers that are planned, refused, listed with their years, or told by a noun."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of


def _told(text: str) -> set[tuple[str | None, str, str]]:
    claims = claims_of(f"{text}\n", published="2025-06-10")
    return {(c.subject, c.value, c.modality.value) for c in claims if c.kind is Kind.ACQUISITION}


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro a décliné l'offre de 45 millions d'euros que lui faisait le groupe Vesta.",
        "Lumaro rejette l'OPA de Vesta.",
        "L'offre de rachat de Vesta a été rejetée par le conseil de Lumaro.",
        "Lumaro avait failli être vendu au chinois Vesta.",
        "« Je n'ai jamais eu l'intention de vendre Lumaro à Vesta », affirme Patrick Elva.",
    ],
)
def test_what_was_refused_is_denied(text: str) -> None:
    assert _told(text) == {("Lumaro", "Vesta", Modality.DENIED.value)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vesta est en négociations exclusives avec Lumaro pour lui céder Dorval.", {("Lumaro", "Dorval", "planned")}),
        ("Vesta est en négociations exclusives avec Dorval pour lui céder Lumaro.", {("Lumaro", "Dorval", "planned")}),
        (
            "L'italien Vesta et le coréen Dorval ont déposé une offre de reprise de Lumaro.",
            {("Lumaro", "Vesta", "planned"), ("Lumaro", "Dorval", "planned")},
        ),
        ("La Commission a autorisé le rachat de Lumaro par le finlandais Vesta.", {("Lumaro", "Vesta", "asserted")}),
        ("Le rachat de l'usine de Lumaro par Vesta est acté.", set()),
        ("Lumaro a racheté Vesta en 2020, Dorval a protesté.", {("Lumaro", "Vesta", "asserted")}),
    ],
)
def test_who_takes_over_what(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert _told(text) == wanted


def test_companies_listed_with_their_years_keep_them() -> None:
    claims = claims_of("Lumaro a racheté Vesta en 2022, Dorval en 2023 et Albis en 2024.\n", published="2025-06-10")
    dates = {c.value: c.date for c in claims if c.kind is Kind.ACQUISITION}
    assert dates == {"Vesta": "2022", "Dorval": "2023", "Albis": "2024"}


def test_who_took_part_is_a_backer_only_behind_a_round() -> None:
    def backers(text: str) -> set[str]:
        return {c.value for c in claims_of(f"{text}\n") if c.kind is Kind.INVESTOR}

    assert backers("Lumaro a levé 3 millions d'euros. Vesta et Dorval y ont participé.") == {"Vesta", "Dorval"}
    assert backers("Lumaro a ouvert un salon. Vesta et Dorval y ont participé.") == set()
