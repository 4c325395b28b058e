# A takeover is told of who buys; where the company itself is bought, the same words tell by whom. Who sells
# speaks of what is sold, and an answer to "where will you be" is an aim.
"""Takeovers of the company itself, what was bought, and answers about years to come."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Kind

from .helpers import claims_of


def _told(text: str, kind: Kind) -> set[tuple[str | None, str]]:
    claims = claims_of(f"{text}\n", published="2024-05-14")
    return {(c.subject, c.value) for c in claims if c.kind is kind and c.modality in FACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Le groupe Vesta a pris le contrôle de Lumaro en 2019.",
        "Le suédois Vesta met la main sur Lumaro.",
        "Vesta a fait l'acquisition de Lumaro.",
        "Vesta a finalisé l'acquisition de Lumaro en mars 2022.",
        "Lumaro est passé en juillet sous le contrôle de Vesta.",
        "Lumaro fabrique des vis. En 2019, le fonds Vesta en a pris le contrôle.",
    ],
)
def test_who_takes_over_the_company_is_told_of_it(text: str) -> None:
    assert _told(text, Kind.ACQUISITION) == {("Lumaro", "Vesta")}
    claims = [c for c in claims_of(f"{text}\n") if c.kind is Kind.ACQUISITION]
    assert {dict(c.qualifiers)["direction"] for c in claims} == {"acquired_by"}


@pytest.mark.parametrize(
    "text",
    [
        "Albis, le grand rival de Lumaro, est passé en juillet sous le contrôle de Vesta.",
        "Vesta pourrait prendre le contrôle de Lumaro.",
        "Vesta a pris le contrôle d'un fournisseur de Lumaro.",
        "Anne Roy a pris le contrôle de Lumaro.",
        "Lumaro a vu Vesta prendre le contrôle de la situation.",
    ],
)
def test_who_takes_over_another_or_nobody_is_not(text: str) -> None:
    assert ("Lumaro", "Vesta") not in _told(text, Kind.ACQUISITION)
    assert ("Lumaro", "Anne Roy") not in _told(text, Kind.ACQUISITION)


def test_whom_the_sellers_speak_of_is_what_they_sell() -> None:
    text = (
        "Lumaro grandit à Metz\n\nLumaro a annoncé l'acquisition de Dorval pour 3 millions d'euros.\n\n"
        "Les vendeurs, la famille Roy, garderont 10 %. Son directeur général, Paul Vidal, restera en poste."
    )
    assert ("Lumaro", "Paul Vidal") not in _told(text, Kind.CEO)


QUESTIONS = (
    "Anne Roy : « Nous tenons bon »\n\nEntretien\n\nAnne Roy dirige Lumaro.\n\nAvez-vous peur ?\n\nNon, je crois.\n\n"
)


@pytest.mark.parametrize(
    ("question", "told"),
    [("Où sera Lumaro dans cinq ans ?", set()), ("Où en est Lumaro ?", {("Lumaro", "600 millions d'euros")})],
)
def test_what_is_asked_of_years_to_come_is_answered_with_an_aim(question: str, told: set[tuple[str, str]]) -> None:
    text = f"{QUESTIONS}{question}\n\nÀ 600 millions d'euros de chiffre d'affaires, dont un tiers ailleurs."
    assert _told(text, Kind.REVENUE) == told


def test_a_question_takes_for_granted_what_it_calls_yours() -> None:
    text = f"{QUESTIONS}Que représente Vistra, votre plateforme en ligne ?\n\nBeaucoup, et de plus en plus."
    assert _told(text, Kind.PRODUCT) == {("Lumaro", "Vistra")}
    assert not _told(text.replace("Que représente", "Vous venez de céder"), Kind.PRODUCT)
