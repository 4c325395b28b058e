# What was paid for a company stands in the words of the deal, or in the sentence behind it: "L'opération, d'un montant
# de 31 millions d'euros, …". It belongs to the one deal the first sentence tells of.
"""Takeovers and sums beside them → takeovers with their price."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

_MONEY = patterns.token("money", 1)
_TOLD = (*FACTUAL, Modality.PLANNED)


def with_prices(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with the prices of takeovers; a sum that is one is nobody's funding round."""
    deals = [d for d in drafts if d.kind is Kind.ACQUISITION and d.modality in _TOLD]
    if not deals:
        return drafts
    prices = dict(_prices(reading, deals))
    paid = sorted(((price.span, price.amount) for price, _ in prices.values()), key=_place)
    return [
        _priced(reading, draft, *prices[draft.span])
        if draft.kind is Kind.ACQUISITION and draft.span in prices and draft.amount is None
        else draft
        for draft in drafts
        if draft.kind is not Kind.FUNDING_ROUND or all(draft.amount != a for _, a in _within(paid, draft.span))
    ]


_Placed = tuple[Span, float | None]
"""A stretch of the text, and a sum told there."""


def _place(placed: _Placed) -> int:
    return placed[0].start


def _within(placed: list[_Placed], span: Span) -> list[_Placed]:
    """Those of `placed`, in the order of the text, whose words lie in `span`."""
    first, last = bisect_left(placed, span.start, key=_place), bisect_left(placed, span.end, key=_place)
    return [one for one in placed[first:last] if span.holds(one[0])]


def _prices(reading: Reading, deals: list[Draft]) -> Iterator[tuple[Span, tuple[Mention, Sentence]]]:
    """The price of the deal each quoted stretch tells of, with the sentence that says it."""
    within = patterns.compiled(reading.language.telling.figures.price, reading.language)
    behind = patterns.compiled(reading.language.telling.figures.price_behind, reading.language)
    by_span = dict[Span, list[Draft]]()
    for deal in deals:
        by_span.setdefault(deal.span, []).append(deal)
    spans: list[_Placed] = sorted(((span, None) for span in by_span), key=_place)
    told = [s for s in reading.sentences if not s.inner and s.block.kind is not BlockKind.TABLE]
    for sentence, following in pairwise([*told, None]):
        held = [] if sentence is None else [span for span, _ in _within(spans, sentence.segment.span)]
        if sentence is None or len(held) != 1 or not _one_deal(by_span[held[0]]):
            continue
        if _MONEY in sentence.tokens:
            begin = max(0, held[0].start - sentence.start)
            stop = reading.language.telling.figures.price_ends.search(sentence.mask, begin)
            found = within.search(sentence.mask, begin, stop.start() if stop else len(sentence.mask))
        elif following is not None and following.block.span == sentence.block.span and _MONEY in following.tokens:
            sentence, found = following, behind.match(following.mask)  # noqa: PLW2901  where the price is told
        else:
            continue
        sums = mentions_of(sentence, found, "money") if found else []
        if sums and sums[0].type is MentionType.MONEY and sums[0].currency and sums[0].amount:
            yield held[0], (sums[0], sentence)


def _one_deal(deals: list[Draft]) -> bool:
    """Whether they are one deal, told of its buyer, of its target, or of both."""
    return len({frozenset((deal.subject, deal.value)) for deal in deals}) == 1


def _priced(reading: Reading, deal: Draft, price: Mention, sentence: Sentence) -> Draft:
    beside = () if deal.span.holds(price.span) else (sentence.segment.span,)
    hedged = {"estimated": True} if reading.language.telling.others.estimated.search(sentence.low) else {}
    return replace(
        deal,
        amount=price.amount,
        currency=price.currency,
        qualifiers={**deal.qualifiers, **hedged},
        further=(*deal.further, *beside),
    )
