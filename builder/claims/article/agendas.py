# "Agenda. - Assemblée générale : 24 septembre." Such a list has no verb that says which September is meant; its
# heading does.
"""Blocks under a heading that looks ahead."""

from __future__ import annotations

from builder.claims.notation import patterns
from builder.languages.language import Language
from builder.model.text import BlockKind, Document

_HEADING_WORDS = 8
"""Words of a heading at most."""
_ENTRY = 200
"""Characters of an entry at most: what is longer ends the list."""
_HEADS = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUESTION)


def agendas_in(document: Document, language: Language) -> frozenset[int]:
    """Where the entries of agendas begin in the text."""
    ahead, under = set[int](), False
    for block in document.blocks:
        size = block.span.end - block.span.start
        words = patterns.plain(block.span.of(document.article.text)) if size <= _ENTRY else ""
        headed = len(words.split()) <= _HEADING_WORDS and language.asking.listing.ahead.match(words) is not None
        if headed or block.kind in _HEADS or size > _ENTRY:
            under = headed
        elif under:
            ahead.add(block.span.start)
    return frozenset(ahead)
