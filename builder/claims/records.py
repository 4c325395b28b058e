# One claim a line, with exactly the keys the documentation promises: what the scorer and other programs read.
"""Claims as JSON records."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from builder.model.claims import Claim
from builder.model.text import Article


def as_record(claim: Claim, article: Article) -> dict[str, Any]:
    """The record of `claim`, whose article is `article`."""
    return {
        "id": claim.id,
        "kind": str(claim.kind),
        "subject": claim.subject,
        "value": claim.value,
        "amount": claim.amount,
        "currency": claim.currency,
        "date": claim.date,
        "modality": str(claim.modality),
        "qualifiers": dict(claim.qualifiers),
        "source": PurePosixPath(article.path).name,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "rule": claim.rule,
    }
