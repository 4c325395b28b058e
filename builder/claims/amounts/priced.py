# What was paid for a company, and what a contract is worth or how long it runs, often stands behind the last name:
# "Dorval, son rival breton, pour 140 millions d'euros".
"""Words behind a name → a price, a length."""

from __future__ import annotations

from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.notation import patterns
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import Mention

PRICED = (Kind.CLIENT, Kind.ACQUISITION)
"""Kinds that have a price."""


def priced_behind(reading: Reading, sentence: Sentence, name: Name) -> tuple[Mention | None, Mention | None]:
    """The sum and the duration told right behind a name."""
    pattern = patterns.compiled(reading.language.telling.beside.priced, reading.language)
    end = name.span.end - sentence.start
    while end < len(sentence.mask) and sentence.mask[end] in patterns.TAILS:
        end += 1  # the marks around a name belong to its token
    found = pattern.match(sentence.mask, end)
    if found is None:
        return None, None
    money, lasting = mentions_of(sentence, found, "money"), mentions_of(sentence, found, "lasting")
    return (money[0] if money else None), (lasting[0] if lasting else None)
