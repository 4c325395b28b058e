# "Après un amorçage de 2 millions et une série A de 17, elle lève 68 millions": of several rounds in a sentence each
# sum is of the one that is named beside it, and none is of a round that another sum stands before.
"""Which round of a company's funding a sum, or who put it in, is of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.languages.telling import Relation
from builder.model.claims import Kind
from builder.model.mentions import Mention, MentionType

_SUMS_BETWEEN = {Kind.FUNDING_ROUND: 0, Kind.INVESTOR: 1}
"""How many sums may stand between the name of a round and what is told of it: its own, before who led it."""
_BY_NUMBER = frozenset({"first", "second", "third"})
"""What a round is called where nothing else names it."""
_SUM = 10_000
"""A bare number from here on may be a sum: "68 millions"."""
_AFTER = 250
"""Characters before a sentence in which a round is told that it goes on about."""


def stage_of(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> str | None:
    """The round, as the table of the language calls it, that a match of `row` is of; none where none is named."""
    if row.kind not in _SUMS_BETWEEN:
        return None
    told = patterns.group(found, "money") or patterns.group(found, "value") or found.span()
    near = [
        (stage in _BY_NUMBER, _distance(told, named.span()), stage)
        for stage, named in cues_of(reading.language).rounds.places(sentence.low)
        if _distance(found.span(), named.span()) == 0 or _may_be_of(reading, sentence, row.kind, told, named.span())
    ]
    return min(near, key=lambda one: one[:2])[2] if near else None


def _may_be_of(reading: Reading, sentence: Sentence, kind: Kind, told: tuple[int, int], named: tuple[int, int]) -> bool:
    """Whether a round that is named elsewhere in the sentence may be the one of what is told."""
    start, end = min(told[1], named[1]), max(told[0], named[0])
    if sum(start <= at < end for at in _sums(sentence)) > _SUMS_BETWEEN[kind]:
        return False
    return named > told or reading.language.telling.rounds.before.search(sentence.mask, 0, named[0]) is None


def _sums(sentence: Sentence) -> Iterator[int]:
    """Where in the mask amounts of money stand, also those without their currency."""
    for at, thing in sentence.at.items():
        if isinstance(thing, Mention) and thing.amount is not None:
            least = 0 if thing.type is MentionType.MONEY else _SUM
            if thing.type in (MentionType.MONEY, MentionType.COUNT) and thing.amount >= least:
                yield at


def _distance(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def is_after_round(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence stands behind words of its paragraph that tell of a funding round."""
    start = max(sentence.block.span.start, sentence.start - _AFTER)
    words = patterns.plain(reading.text[start : sentence.start])
    return reading.language.telling.rounds.round_told.search(words) is not None
