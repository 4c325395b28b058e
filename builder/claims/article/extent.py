"""Where the clause of a match begins and ends."""

from __future__ import annotations

import re
from functools import lru_cache

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading


def clause_of(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The clause of the mask around a match, by strong boundaries only."""
    left, right = 0, len(sentence.mask)
    for begins, ends in _boundaries(reading.language.telling.clauses.clause, sentence.mask):
        if ends <= start:
            left = ends
        elif begins >= end:
            right = begins
            break
    return left, right


@lru_cache(maxsize=32)
def _boundaries(clause: re.Pattern[str], mask: str) -> tuple[tuple[int, int], ...]:
    """Where clauses end and begin: several matches of one sentence ask for them."""
    return tuple(boundary.span() for boundary in clause.finditer(mask))
