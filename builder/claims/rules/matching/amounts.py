# An amount may leave its currency to the one before it.
"""Matches of figures → drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.amounts.figures import bound_of
from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.rules.beside_the_point import MONEY
from builder.model.claims import FACTUAL, Kind
from builder.model.mentions import Mention, MentionType


def amounts_told(reading: Reading, sentence: Sentence, found: re.Match[str], base: Draft) -> Iterator[Draft]:
    """`base` with the amount a match names, in its currency or in that of the amount before it."""
    for amount in mentions_of(sentence, found, "money" if base.kind in MONEY else "count")[:1]:
        bare = base.kind in MONEY and amount.type is MentionType.COUNT
        if amount.amount is None or (bare and base.modality not in FACTUAL):
            continue  # "they can raise 2 or 3 billion" names no sum
        if base.kind is Kind.HEADCOUNT and reading.language.telling.others.newcomers.search(
            amount.span.of(reading.text)
        ):
            continue
        currency, derived, further = amount.currency, base.derived, base.further
        wanting = base.kind in MONEY and currency is None
        named = _compared(sentence, found, amount) or reading.sum_before(amount.span.start) if wanting else None
        if named:
            currency, derived = named.currency, derived | {"shared-currency"}
            further = (*further, reading.index.sentence_of(named.span))
        yield replace(
            base,
            value=amount.span.of(reading.text),
            amount=amount.amount,
            currency=currency,
            derived=derived,
            further=further,
            qualifiers={**base.qualifiers, **bound_of(reading, sentence, amount)},
        )


def _compared(sentence: Sentence, found: re.Match[str], amount: Mention) -> Mention | None:
    """The amount with a currency that another is compared with: "3 million euros, against 2 million"."""
    start, end = sentence.place(found).start, amount.span.start
    before = [m for m in sentence.mentions(MentionType.MONEY) if start <= m.span.start < end and m.currency]
    return before[-1] if before else None
