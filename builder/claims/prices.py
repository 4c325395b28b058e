# What was paid for a company stands in the words of the deal, or in the sentence behind it: "L'opération, d'un montant
# de 31 millions d'euros, …". It belongs to the one deal the first sentence tells of.
"""Takeovers and sums beside them → takeovers with their price."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.groups import mentions_of
from builder.claims.masks import Sentence
from builder.claims.reading import Reading
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
    paid = {(price.span, price.amount) for price, _ in prices.values()}
    return [
        _priced(reading, draft, *prices[draft.span])
        if draft.kind is Kind.ACQUISITION and draft.span in prices and draft.amount is None
        else draft
        for draft in drafts
        if draft.kind is not Kind.FUNDING_ROUND or not any(draft.span.holds(s) and draft.amount == a for s, a in paid)
    ]


def _prices(reading: Reading, deals: list[Draft]) -> Iterator[tuple[Span, tuple[Mention, Sentence]]]:
    """The price of the deal each quoted stretch tells of, with the sentence that says it."""
    within = patterns.compiled(reading.language.telling.price, reading.language)
    behind = patterns.compiled(reading.language.telling.price_behind, reading.language)
    by_span = dict[Span, list[Draft]]()
    for deal in deals:
        by_span.setdefault(deal.span, []).append(deal)
    told = [s for s in reading.sentences if not s.inner and s.block.kind is not BlockKind.TABLE]
    for sentence, following in pairwise([*told, None]):
        held = [span for span in by_span if sentence is not None and sentence.segment.span.holds(span)]
        if sentence is None or len(held) != 1 or not _one_deal(by_span[held[0]]):
            continue
        if _MONEY in sentence.tokens:
            begin = max(0, held[0].start - sentence.start)
            stop = reading.language.telling.price_ends.search(sentence.mask, begin)
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
    hedged = {"estimated": True} if reading.language.telling.estimated.search(sentence.low) else {}
    return replace(
        deal,
        amount=price.amount,
        currency=price.currency,
        qualifiers={**deal.qualifiers, **hedged},
        further=(*deal.further, *beside),
    )
