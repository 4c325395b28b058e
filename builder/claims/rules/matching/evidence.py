# What a claim quotes is a sentence, or of a long one what says it; a surname is proved by the sentence that gives the
# name in full.
"""Where the text says what a match says."""

from __future__ import annotations

import re

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.mentions.names import Name
from builder.model.text import Span

QUOTE_LIMIT = 400
"""Characters of a sentence quoted whole; of a longer one the clauses are quoted that say it."""


def passage(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Span:
    """The sentence, or of a long one the stretch between punctuation that holds the match."""
    whole = sentence.segment.span
    if sentence.block.table is not None:
        row = reading.index.row_at(whole)
        return row.span if row else whole
    if whole.end - whole.start <= QUOTE_LIMIT:
        return whole
    text, base = sentence.segment.text, whole.start
    start, end = sentence.start + found.start() - base, sentence.start + found.end() - base
    left = max((m.end() for m in re.finditer(r"[,;:]\s", text[:start])), default=0)
    right = next((end + m.start() for m in re.finditer(r"[,;:)](?=\s)|$", text[end:])), len(text))
    while left < start and text[left].isspace():
        left += 1
    return Span(base + left, base + right)


def full_span(reading: Reading, name: Name) -> tuple[Span, ...]:
    """Where a surname's full name stands: the sentence that gives it first."""
    if not name.full or name.full == name.text:
        return ()
    first = reading.first_named(name.full)
    segment = reading.index.segment_at(first.span) if first else None
    return (segment.span,) if segment else ()
