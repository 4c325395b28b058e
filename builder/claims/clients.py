# Who buys from a company, and how many use what it makes.
"""Sentences → clients, users."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.drafts import Draft
from builder.claims.matching import drafts_of
from builder.claims.reading import Reading
from builder.model.claims import Kind

KINDS = frozenset({Kind.CLIENT, Kind.USERS})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    return drafts_of(reading, KINDS)
