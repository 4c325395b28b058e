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
        ("Lumaro a vu ses ventes atteindre 30 millions d'euros en 2023.", Kind.REVENUE, Modality.ASSERTED),
        ("Lumaro a réussi à atteindre 30 millions d'euros de ventes en 2023.", Kind.REVENUE, Modality.ASSERTED),
        ("Lumaro veut voir ses ventes atteindre 30 millions d'euros en 2031.", Kind.REVENUE, Modality.TARGET),
        ("Lumaro compte passer de 120 à 200 salariés.", Kind.HEADCOUNT, Modality.PLANNED),
        ("Lumaro a pu ouvrir une usine à Nantes.", Kind.OFFICE, Modality.ASSERTED),
        ("Lumaro a vu Dorval s'agrandir et compte ouvrir une usine à Nantes.", Kind.OFFICE, Modality.PLANNED),
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
        "Si Lumaro lève 12 millions d'euros, tout changera.",
        "Si Anne Roy est nommée directrice générale de Lumaro, les syndicats feront grève.",
        "Faux : Lumaro a levé 12 millions d'euros.",
        "Lumaro a racheté Dorval. C'est faux.",
        "Anne Roy, éphémère PDG de Lumaro, conteste.",
        "La directrice financière de Lumaro, Nadia Faure, a été remerciée.",
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


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Future PDG de Lumaro, Anne Roy prendra ses fonctions en septembre.", Modality.PLANNED),
        ("Anne Roy, future PDG de Lumaro, veut rassurer.", Modality.PLANNED),
        ("Anne Roy sera directrice générale de Lumaro à partir du 1er décembre.", Modality.PLANNED),
        ("Anne Roy serait la prochaine PDG de Lumaro, selon une source.", Modality.REPORTED),
        ("Anne Roy est la nouvelle PDG de Lumaro.", Modality.ASSERTED),
    ],
)
def test_an_office_is_held_when_the_words_say_so(sentence: str, modality: Modality) -> None:
    claims = claims_of(HEAD + sentence + " Rien de plus.\n", published="2024-06-10")
    assert [(c.value, c.modality) for c in claims if c.kind is Kind.CEO] == [("Anne Roy", modality)]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Anne Roy, PDG de Lumaro depuis 2019, a inauguré l'usine en 2021.", "2019"),
        ("Anne Roy, PDG de Lumaro, l'a rejointe en 2018.", None),
        ("La PDG, Anne Roy, a inauguré l'usine en 2021.", None),
    ],
)
def test_an_office_has_the_day_it_was_entered_and_no_other(sentence: str, date: str | None) -> None:
    claims = claims_of(HEAD + sentence + " Rien de plus.\n", published="2024-06-10")
    assert [c.date for c in claims if c.kind is Kind.CEO] == [date]


def test_a_concession_is_no_condition() -> None:
    text = HEAD + "Si Lumaro a levé 12 millions d'euros en mars, elle reste déficitaire. Rien de plus.\n"
    found = [c.modality for c in claims_of(text, published="2024-06-10") if c.kind is Kind.FUNDING_ROUND]
    assert found == [Modality.ASSERTED]


def test_whoever_is_named_as_the_source_is_kept() -> None:
    text = HEAD + "Selon Anne Roy, Lumaro emploie 120 personnes. Rien de plus.\n"
    claim = next(c for c in claims_of(text) if c.kind is Kind.HEADCOUNT)
    assert (claim.modality, claim.qualifier("speaker")) == (Modality.REPORTED, "Anne Roy")


def test_a_place_that_opens_on_a_day_to_come_is_planned() -> None:
    text = HEAD + "Lumaro ouvre le 3 novembre un bureau commercial à Bruxelles. Rien de plus.\n"
    assert [c.modality for c in claims_of(text, published="2024-06-10") if c.kind is Kind.OFFICE] == [Modality.PLANNED]
