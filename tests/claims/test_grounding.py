# The gate is worth something only if it can fail.
"""Claims that do not follow from their evidence are dropped and reported."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

import builder.claims
from builder.claims.article.index import Index
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.grounding import fault
from builder.model.claims import Claim, Evidence, Kind
from builder.model.text import Span

from .helpers import FOCUS, claims_of, document

TEXT = (
    "Lumaro fait parler d'elle à Dijon\n\nLumaro a levé 12 millions d'euros en mars 2023. Elle emploie 40 personnes.\n"
)


def claim() -> Claim:
    return next(c for c in claims_of(TEXT) if c.kind is Kind.FUNDING_ROUND)


def draft(derived: frozenset[str] = frozenset()) -> Draft:
    return Draft(Kind.FUNDING_ROUND, "Lumaro", "", Span(0, 1), "test", derived=derived)


def test_a_true_claim_passes() -> None:
    assert fault(claim(), draft(), Index(document(TEXT))) is None


@pytest.mark.parametrize(
    "change",
    [
        {"amount": 14_000_000.0},
        {"currency": "USD"},
        {"date": "2023-04"},
        {"date": "2023-03-05"},
        {"value": "14 millions d'euros"},
        {"evidence": (Evidence("case", Span(36, 60), "Lumaro a levé 14 millions"),)},
        {"evidence": (Evidence("case", Span(36, len(TEXT) - 1), TEXT[36:-1]),)},
        {"evidence": (Evidence("case", Span(0, 6), "Lumaro"),)},
    ],
    ids=" ".join,
)
def test_a_false_claim_does_not(change: dict[str, object]) -> None:
    assert fault(replace(claim(), **change), draft(), Index(document(TEXT))) is not None  # type: ignore[arg-type]


def test_what_fails_is_dropped_and_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def lying(reading: Reading) -> Iterator[Draft]:
        span = reading.document.blocks[1].segments[0].span
        yield Draft(Kind.VALUATION, "Lumaro", "99 milliards d'euros", span, "lie", 99e9, "EUR")

    monkeypatch.setattr(builder.claims, "EXTRACTORS", (("lies", lying),))
    claims, found = builder.claims.claims_in(document(TEXT), FOCUS)
    assert claims == ()
    assert [(d.code, d.line) for d in found] == [("ungrounded", 3)]


def test_a_surname_rests_on_the_sentence_that_gives_the_full_name() -> None:
    text = (
        "Lumaro change de mains à Dijon\n\nAnne Roy, PDG de Lumaro, a parlé.\n\n"
        "« Nous irons loin avec nos équipes », a affirmé Roy.\n"
    )
    said = next(c for c in claims_of(text) if c.kind is Kind.QUOTE)
    assert said.subject == "Anne Roy"
    assert said.value == "Nous irons loin avec nos équipes"
    assert any("Anne Roy" in e.quote for e in said.evidence)


def test_identity_does_not_hang_on_the_place() -> None:
    moved = "Un paragraphe de plus, sans rapport.\n\n"
    before = {c.id for c in claims_of(TEXT)}
    title, _, rest = TEXT.partition("\n\n")
    assert {c.id for c in claims_of(f"{title}\n\n{moved}{rest}")} == before


TABLE = (
    "Lumaro face à ses rivaux en un tableau\n\nLumaro fabrique des moteurs.\n\n"
    "| Critère | Lumaro | Dorval |\n|---|---|---|\n| Capital levé (en millions €) | 12 | plus de 30 |\n"
    "| Effectif | 58 | 310 |\n"
)


@pytest.mark.parametrize(
    "change", [{"amount": 12e3}, {"amount": 12.0}, {"currency": "USD"}, {"amount": 30e9}], ids=" ".join
)
def test_the_header_must_state_the_unit(change: dict[str, object]) -> None:
    read = Index(document(TABLE))
    total = next(c for c in claims_of(TABLE) if c.kind is Kind.TOTAL_RAISED and c.subject == "Lumaro")
    under_header = draft(frozenset({"header-unit"}))
    assert fault(total, under_header, read) is None
    assert fault(replace(total, **change), under_header, read) is not None  # type: ignore[arg-type]


def test_a_unit_that_no_header_states_proves_nothing() -> None:
    unstated = TABLE.replace("(en millions €)", "(arrondi)")
    total = next(c for c in claims_of(TABLE) if c.kind is Kind.TOTAL_RAISED and c.subject == "Lumaro")
    at = unstated.index("| Capital")
    quote = unstated[at : unstated.index("\n", at)]
    moved = replace(total, evidence=(Evidence("case", Span(at, at + len(quote)), quote),), value="12")
    assert (
        fault(moved, draft(frozenset({"header-unit"})), Index(document(unstated))) == "its amount is not in its quote"
    )


def test_a_currency_named_before_is_part_of_the_proof() -> None:
    text = (
        "Lumaro change de taille à Dijon\n\n"
        "Lumaro a levé 12 millions d'euros en 2021. Elle a levé 40 millions en 2023.\n"
    )
    claim = next(c for c in claims_of(text) if c.amount == 40e6)
    assert (claim.currency, claim.rule) == ("EUR", "raises+shared-currency")
    shared = draft(frozenset({"shared-currency"}))
    assert fault(claim, shared, Index(document(text))) is None
    assert fault(replace(claim, currency="USD"), shared, Index(document(text))) is not None
    assert fault(replace(claim, evidence=claim.evidence[:1]), shared, Index(document(text))) is not None
