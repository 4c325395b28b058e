# The gate is worth something only if it can fail.
"""Claims that do not follow from their evidence are dropped and reported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

import builder.claims
from builder.claims.drafts import Draft
from builder.claims.grounding import fault
from builder.claims.index import Index
from builder.claims.reading import Reading
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
