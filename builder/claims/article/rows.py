# The rows of the table of relations are run over the sentences of an article once; every family takes from the matches
# what is its own.
"""Sentences → matches of relation rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from builder.claims.article.masks import Sentence
from builder.claims.notation.cues import cues_of
from builder.languages.language import Language
from builder.languages.telling import Relation
from builder.model.text import BlockKind


class Match(NamedTuple):
    """Words of a sentence that a row matches."""

    sentence: Sentence
    row: Relation
    found: re.Match[str]


def matches_in(sentences: Iterable[Sentence], language: Language) -> Iterator[Match]:
    """What the relations of a language match: sentence by sentence, in a sentence row by row."""
    rows = cues_of(language).relations
    for sentence in sentences:
        if not sentence.tokens or (sentence.block.kind is BlockKind.TABLE and not _speaks(sentence)):
            continue
        for row, pattern in rows.tried_on(sentence.low, sentence.mask, sentence.possible):
            for found in pattern.finditer(sentence.mask):
                yield Match(sentence, row, found)


def _speaks(cell: Sentence) -> bool:
    """Whether a cell of a table has words enough to say something by itself."""
    return len(cell.low.split()) >= 3 and bool(cell.names)
