# No fact without evidence. Every claim is proved again from the text alone before it leaves: its quotes are read
# where they are said to stand, and each name, number and date of its value is looked for in them.
"""The gate every claim passes."""

from __future__ import annotations

import re

from builder.claims.drafts import Draft
from builder.claims.index import Index
from builder.mentions import calendar_date
from builder.model.claims import Claim, Kind
from builder.model.mentions import MentionType

VERBATIM = frozenset(set(Kind) - {Kind.FOUNDED, Kind.EVENT})
"""Kinds whose value stands word for word in the evidence."""


def fault(claim: Claim, draft: Draft, index: Index) -> str | None:  # noqa: PLR0911  a check a line
    """Why a claim is not proved by its evidence; None where it is."""
    article = index.document.article
    for evidence in claim.evidence:
        if not evidence.quote.strip() or evidence.span.of(article.text) != evidence.quote:
            return "its quote does not stand in the article"
    if not _in_one_place(claim, index):
        return "its quote runs over several sentences"
    quotes = [e.quote for e in claim.evidence]
    if claim.kind in VERBATIM and not any(claim.value in quote for quote in quotes):
        return "its value is not in its quote"
    if claim.kind is Kind.EVENT and any(number not in quotes[0] for number in re.findall(r"\d+", claim.value)):
        return "a number of its value is not in its quote"
    if (
        claim.amount is not None
        and "header-unit" not in draft.derived
        and not _has_amount(claim, index, shared="shared-currency" in draft.derived)
    ):
        return "its amount is not in its quote"
    if claim.date is not None and not _has_date(claim, draft, index):
        return "its date does not follow from its quote"
    return None


def _in_one_place(claim: Claim, index: Index) -> bool:
    span = claim.evidence[0].span
    block = index.block_at(span)
    if block is None or claim.kind is Kind.QUOTE:
        return block is not None
    if block.table is not None:
        return index.row_at(span) is not None
    segment = index.segment_at(span)
    return segment is not None and segment.span.holds(span)


def _has_amount(claim: Claim, index: Index, *, shared: bool) -> bool:
    for evidence in claim.evidence:
        for mention in index.mentions_of(evidence.span):
            if mention.amount == claim.amount and (
                mention.type is not MentionType.MONEY
                or mention.currency == claim.currency
                or (mention.currency is None and shared)
            ):
                return True
    return False


def _has_date(claim: Claim, draft: Draft, index: Index) -> bool:
    if "as-of" in draft.derived:
        published = index.document.article.published
        return bool(published and published.startswith(claim.date or "?"))

    def days(anchor: str) -> set[str | None]:
        return {
            calendar_date(mention)
            for evidence in claim.evidence
            for mention in index.mentions_of(evidence.span, anchor)
        }

    stated = days("")
    anchors = [day for day in stated if day and len(day) == 10 and "relative-date" in draft.derived]
    return (
        claim.date in stated
        or any(claim.date in days(day) for day in sorted(anchors))
        or ("cell-date" in draft.derived and any((claim.date or "?") in e.quote for e in claim.evidence))
    )
