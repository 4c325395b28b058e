# Rounds, totals, valuations and revenue: amounts of money that mean something only with what they are amounts of.
"""Sentences → funding rounds, totals raised, valuations, revenue."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.rules.matching import drafts_of
from builder.model.claims import Kind

KINDS = frozenset({Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    yield from drafts_of(reading, KINDS)
