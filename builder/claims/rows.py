# A sentence has the words of few of the hundred rows of the table of relations. It is asked once which of them it has,
# by way of its own words, and only their patterns are run on it; every family takes from the matches what is its own.
"""Sentences → matches of relation rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from builder.claims import patterns
from builder.claims.masks import Sentence
from builder.languages.language import Language
from builder.languages.telling import Relation, Telling
from builder.mentions.hints import Hints, bits
from builder.mentions.needs import Strings, needs_of
from builder.model.claims import Kind
from builder.model.text import BlockKind

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_COUNTED = (Kind.HEADCOUNT, Kind.USERS)
_DATED = (Kind.FOUNDED, Kind.EVENT)


class Match(NamedTuple):
    """Words of a sentence that a row matches."""

    sentence: Sentence
    row: Relation
    found: re.Match[str]


def matches_in(sentences: Iterable[Sentence], language: Language) -> Iterator[Match]:
    """What the relations of a language match: sentence by sentence, in a sentence row by row."""
    rows = rows_of(language).relations
    for sentence in sentences:
        if not sentence.tokens or (sentence.block.kind is BlockKind.TABLE and not _speaks(sentence)):
            continue
        for row, pattern in rows.tried_on(sentence):
            for found in pattern.finditer(sentence.mask):
                yield Match(sentence, row, found)


def _speaks(cell: Sentence) -> bool:
    """Whether a cell of a table has words enough to say something by itself."""
    return len(cell.low.split()) >= 3 and bool(cell.names)


class Rows:
    """Rows of a table, each found by the words of the sentences it may match."""

    def __init__(self, rows: Sequence[Relation], language: Language) -> None:
        self._rows, self._language = rows, language
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._hints = Hints([tuple(_needs(row, language.telling)) for row in rows])

    def tried_on(self, sentence: Sentence) -> Iterator[tuple[Relation, re.Pattern[str]]]:
        """The rows that may match a sentence, in the order of the table."""
        low = sentence.low
        for at in bits(self._hints.of(patterns.words_of(sentence.mask))):
            row = self._rows[at]
            if not row.triggers or any(map(low.__contains__, row.triggers)):
                pattern = self._patterns.get(at)
                if pattern is None:  # most dossiers need few of the rows, and each takes long to compile
                    pattern = self._patterns[at] = patterns.compiled(row.pattern, self._language)
                yield row, pattern


def _needs(row: Relation, telling: Telling) -> Iterator[Strings]:
    """What a mask must have for a row to match it."""
    yield _of_kind(row.kind)
    yield from needs_of(patterns.skeleton(row.pattern, telling))


class _Tables(NamedTuple):
    """The tables of a language whose rows are looked for in sentences."""

    language: Language
    relations: Rows
    events: Rows


_MADE: dict[int, _Tables] = {}


def rows_of(language: Language) -> _Tables:
    """The rows of a language, made once."""
    made = _MADE.get(id(language))
    if made is None or made.language is not language:
        relations, events = (Rows(rows, language) for rows in (language.telling.relations, language.telling.events))
        made = _MADE[id(language)] = _Tables(language, relations, events)
    return made


def _of_kind(kind: Kind) -> frozenset[str]:
    """One of these tokens stands in every sentence that says something of this kind."""
    if kind in _MONEY:
        return patterns.tokens_of("MONEY")
    if kind in _COUNTED:
        return patterns.tokens_of("COUNT")
    return patterns.tokens_of("DATE" if kind in _DATED else "NAME")
