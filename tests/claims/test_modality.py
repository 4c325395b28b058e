# What somebody hopes, plans, denies or is said to want is not a fact.
"""Modality of claims."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

HEAD = "Lumaro fait parler d'elle à Dijon\n\n"


@pytest.mark.parametrize(
    ("sentence", "kind", "modality"),
    [
        ("Lumaro a levé 12 millions d'euros.", Kind.FUNDING_ROUND, Modality.ASSERTED),
        ("Lumaro pourrait lever 12 millions d'euros.", Kind.FUNDING_ROUND, Modality.POSSIBLE),
        ("Lumaro prévoit d'ouvrir un bureau à Nantes.", Kind.OFFICE, Modality.PLANNED),
        ("Lumaro vise 30 millions d'euros de chiffre d'affaires en 2027.", Kind.REVENUE, Modality.TARGET),
        (
            "Selon une source proche, Lumaro serait valorisée 80 millions d'euros.",
            Kind.VALUATION,
            Modality.REPORTED,
        ),
    ],
)
def test_the_words_of_the_clause_decide(sentence: str, kind: Kind, modality: Modality) -> None:
    assert [c.modality for c in claims_of(HEAD + sentence + " Rien de plus.\n") if c.kind is kind] == [modality]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumaro n'a pas levé 12 millions d'euros.",
        "Lumaro a renoncé à racheter Dorval.",
        "Lumaro dément avoir signé un partenariat avec Dorval.",
        "Paul Vidal serait désormais « cofondateur » de Lumaro.",
        "Dorval n'est pas entré au capital de Lumaro.",
    ],
)
def test_what_is_denied_is_told_of_nobody(sentence: str) -> None:
    real = (Modality.ASSERTED, Modality.REPORTED)
    assert [c.value for c in claims_of(HEAD + sentence + " Rien de plus.\n") if c.modality in real] == []


def test_words_of_a_speaker_stay_the_speaker_s() -> None:
    text = HEAD + "« Ils doivent faire 500 millions de revenus en 2025 », explique Anne Roy, analyste.\n"
    claim = next(c for c in claims_of(text) if c.kind is Kind.REVENUE)
    assert (claim.modality, claim.qualifier("speaker"), claim.currency, claim.date) == (
        Modality.TARGET,
        "Anne Roy",
        None,
        "2025",
    )


def test_another_company_s_figures_stay_its_own() -> None:
    text = (
        HEAD
        + "Lumaro reste petite face à des concurrents comme "
        + "Dorval (avec 18 millions d'euros levés) et Vesta (8 millions d'euros levés).\n"
    )
    totals = {(c.subject, c.amount) for c in claims_of(text) if c.kind is Kind.TOTAL_RAISED}
    assert totals == {("Dorval", 18e6), ("Vesta", 8e6)}
