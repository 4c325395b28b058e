# Who buys from a company, and how many use what it makes.
"""Sentences → clients, users."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.rules.matching import drafts_of
from builder.model.claims import Kind

KINDS = frozenset({Kind.CLIENT, Kind.USERS})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    return drafts_of(reading, KINDS)
