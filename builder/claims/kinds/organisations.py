# Who stands behind a company and beside it.
"""Sentences → investors, partners, acquisitions."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.rules.matching import drafts_of
from builder.model.claims import Kind

KINDS = frozenset({Kind.INVESTOR, Kind.PARTNER, Kind.ACQUISITION})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    return drafts_of(reading, KINDS)


def backers_in(reading: Reading) -> Iterator[Draft]:
    """The investors alone: they are known before anything else is read."""
    return drafts_of(reading, {Kind.INVESTOR})
