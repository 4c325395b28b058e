# No fact without evidence. Every claim is proved again from the text alone before it leaves: its quotes are read
# where they are said to stand, and each name, number and date of its value is looked for in them.
"""The gate every claim passes."""

from __future__ import annotations

import re

from builder.claims.amounts.earlier import years_back
from builder.claims.amounts.figures import scale_of
from builder.claims.article.index import Index
from builder.claims.drafts import Draft
from builder.claims.notation.patterns import plain
from builder.languages import ARTICLES
from builder.mentions import calendar_date, header_unit, mentions_in
from builder.model.claims import Claim, Kind

_YEAR, _MONTH = 4, 7
"""Characters of a date that is a year, and a month."""
IN_SUM = frozenset({Kind.FOUNDED, Kind.EVENT})
"""Kinds whose value says in sum what the evidence says; of all others it stands there word for word."""


def fault(claim: Claim, draft: Draft, index: Index) -> str | None:  # noqa: PLR0911  a check a line
    """Why a claim is not proved by its evidence; None where it is."""
    article = index.document.article
    for evidence in claim.evidence:
        if not evidence.quote.strip() or evidence.span.of(article.text) != evidence.quote:
            return "its quote does not stand in the article"
    if not _in_one_place(claim, index):
        return "its quote runs over several sentences"
    quotes = [e.quote for e in claim.evidence]
    words = claim.value.split(" ", 1) if "shared-surname" in draft.derived else [claim.value]
    if claim.kind not in IN_SUM and not any(all(word in quote for word in words) for quote in quotes):
        return "its value is not in its quote"
    if claim.kind is Kind.EVENT and any(number not in quotes[0] for number in re.findall(r"\d+", claim.value)):
        return "a number of its value is not in its quote"
    if claim.amount is not None and not _has_amount(claim, draft, index):
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


def _has_amount(claim: Claim, draft: Draft, index: Index) -> bool:
    """Whether the evidence names the amount in its currency, or where they are apart, both."""
    if "header-unit" in draft.derived:
        return _has_amount_under_header(claim, index)
    mentions = [mention for evidence in claim.evidence for mention in index.mentions_of(evidence.span)]
    same = [mention for mention in mentions if mention.amount == claim.amount]
    if "shared-scale" in draft.derived:
        text = index.document.article.text
        scales = {scale_of(mention.amount, mention.span.of(text)) for mention in mentions} - {None}
        same += [m for m in mentions if any((m.amount or 0) * (scale or 1) == claim.amount for scale in scales)]
    if any(mention.currency == claim.currency for mention in same):
        return True
    bare = "shared-currency" in draft.derived and any(mention.currency is None for mention in same)
    return bare and any(mention.currency == claim.currency for mention in mentions)


def _has_amount_under_header(claim: Claim, index: Index) -> bool:
    """Whether a cell of the row names the amount once a header of the evidence, or of the row, states its unit."""
    article = index.document.article
    row = index.row_at(claim.span)
    cells = row.cells if row else ()
    language = ARTICLES[article.language]
    units = {header_unit(words, language) for words in (*(c.text for c in cells), *(e.quote for e in claim.evidence))}
    return any(
        mention.amount == claim.amount and mention.currency == claim.currency
        for unit in units
        if unit is not None
        for span in (*(c.span for c in cells), claim.span)
        for mention in mentions_in(article.text, span, language, article.published, unit=unit)
    )


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
    anchors = [day for day in stated if day and "relative-date" in draft.derived]
    return (
        claim.date in stated
        or any(claim.date in days(day) for day in sorted(anchors))
        or ("cell-date" in draft.derived and _in_cells(claim, stated))
        or ("years-before" in draft.derived and _counts_back(claim, stated, index))
        or ("years-before-now" in draft.derived and _counts_back(claim, _now(index), index))
    )


def _in_cells(claim: Claim, stated: set[str | None]) -> bool:
    """Whether cells say a date, or one its year and a label its day: "2024" and "au 31 décembre"."""
    date = claim.date or "?"
    day = any(told and told[_YEAR:] == date[_YEAR:] for told in stated if len(told or "") > _MONTH)
    return any(date in e.quote or (day and date[:_YEAR] in e.quote) for e in claim.evidence)


def _now(index: Index) -> set[str | None]:
    """The day of the article, and its month: figures of today have that alone."""
    published = index.document.article.published
    return {published, published[:_MONTH]} if published else set()


def _counts_back(claim: Claim, stated: set[str | None], index: Index) -> bool:
    """Whether the year of a figure is one that "a year earlier" counts back to from a date beside it."""
    telling = ARTICLES[index.document.article.language].telling
    told = [telling.figures.years_before.search(plain(e.quote)) for e in claim.evidence]
    years = {telling.figures.years_told.get(found["years"] or "", 1) for found in told if found}
    return any(day and years_back(day, count) == claim.date for day in stated for count in years)
