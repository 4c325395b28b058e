# A sentence has the words of few of the hundred rows of the table of relations. It is asked once which of them it has,
# by way of its own words, and only their patterns are run on it; every family takes from the matches what is its own.
"""Sentences → matches of relation rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from builder.claims import patterns
from builder.claims.masks import Sentence
from builder.languages.language import Language
from builder.languages.telling import Relation
from builder.model.claims import Kind
from builder.model.text import BlockKind

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_COUNTED = (Kind.HEADCOUNT, Kind.USERS)
_DATED = (Kind.FOUNDED, Kind.EVENT)
_VOCABULARY = 1 << 16
"""Words whose triggers are remembered."""


class Match(NamedTuple):
    """Words of a sentence that a row matches."""

    sentence: Sentence
    row: Relation
    found: re.Match[str]


class _Row(NamedTuple):
    relation: Relation
    pattern: re.Pattern[str]
    needed: tuple[frozenset[str], ...]
    """Of each set the sentence has a token."""


def matches_in(sentences: Iterable[Sentence], language: Language) -> Iterator[Match]:
    """What the relations of a language match: sentence by sentence, in a sentence row by row."""
    rows = _rows_of(language)
    for sentence in sentences:
        if not sentence.tokens or (sentence.block.kind is BlockKind.TABLE and not _speaks(sentence)):
            continue
        for row in rows.tried_on(sentence):
            for found in row.pattern.finditer(sentence.mask):
                yield Match(sentence, row.relation, found)


def _speaks(cell: Sentence) -> bool:
    """Whether a cell of a table has words enough to say something by itself."""
    return len(cell.low.split()) >= 3 and bool(cell.names)


class _Rows:
    """The relations of a language by their triggers.

    A trigger without a blank stands in a sentence where it stands in one of its words. One with blanks is looked for
    where its longest word does.
    """

    def __init__(self, language: Language) -> None:
        self._rows = [
            _Row(row, patterns.compiled(row.pattern, language), (_of_kind(row.kind), *patterns.needed(row.pattern)))
            for row in language.telling.relations
        ]
        self._by_trigger: dict[str, set[int]] = {}
        for at, row in enumerate(language.telling.relations):
            for trigger in row.triggers or ("",):
                self._by_trigger.setdefault(trigger, set()).add(at)
        self._longest = {trigger: max(trigger.split(" "), key=len) for trigger in self._by_trigger}
        self._triggers_in = lru_cache(maxsize=_VOCABULARY)(self._read)

    def tried_on(self, sentence: Sentence) -> Iterator[_Row]:
        """The rows that may match a sentence, in the order of the table."""
        low, tokens = sentence.low, sentence.tokens
        hints = frozenset[str]().union(*map(self._triggers_in, low.split(" ")))
        rows = set[int]().union(*[self._by_trigger[hint] for hint in hints if " " not in hint or hint in low])
        for at in sorted(rows):
            row = self._rows[at]
            if all(map(tokens.intersection, row.needed)):
                yield row

    def _read(self, word: str) -> frozenset[str]:
        return frozenset(trigger for trigger, longest in self._longest.items() if longest in word)


_MADE: dict[int, tuple[Language, _Rows]] = {}


def _rows_of(language: Language) -> _Rows:
    """The rows of a language, made once."""
    made = _MADE.get(id(language))
    if made is None or made[0] is not language:
        made = _MADE[id(language)] = language, _Rows(language)
    return made[1]


def _of_kind(kind: Kind) -> frozenset[str]:
    """One of these tokens stands in every sentence that says something of this kind."""
    if kind in _MONEY:
        return patterns.tokens_of("MONEY")
    if kind in _COUNTED:
        return patterns.tokens_of("COUNT")
    return patterns.tokens_of("DATE" if kind in _DATED else "NAME")
