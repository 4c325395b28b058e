# Whom a company stands against.
"""Sentences → competitors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims.drafts import Draft
from builder.claims.matching import drafts_of
from builder.claims.reading import Reading, Sentence, is_focus, is_subject
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind

KINDS = frozenset({Kind.COMPETITOR})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    yield from drafts_of(reading, (row for row in reading.language.telling.relations if row.kind in KINDS))
    yield from _rivals(reading)


def _rivals(reading: Reading) -> Iterator[Draft]:
    """A paragraph that speaks of rivals goes on to name them: "La bataille s'annonce rude. Le danois X … L'américain Y …"."""
    telling = reading.language.telling
    spoken_of: Block | None = None
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.TABLE or sentence.inner:
            continue
        if sentence.block is not spoken_of:
            spoken_of = sentence.block if telling.rivalry.search(sentence.low) else None
            continue
        if reading.topic != reading.focus.company:
            continue
        for at, name in sorted(sentence.at.items()):
            if isinstance(name, Name) and is_focus(name.text, reading.focus):
                break  # from here on the sentence is about the company itself
            if not isinstance(name, Name) or name.text in reading.products or name.type not in (MentionType.ORG, None) or not is_subject(sentence, at, reading.language):
                continue
            if telling.bystanders.search(sentence.mask[max(0, at - 60) : at]) or not _begins(sentence, at):
                continue
            yield Draft(Kind.COMPETITOR, reading.focus.company, name.text, sentence.segment.span, "rivals-paragraph",
                        further=(reading.topic_span,) if reading.topic_span else ())


def _begins(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins with the name: a rival is what the clause is about."""
    head = sentence.mask[:at]
    return bool(re.search(r"(?:^|, |[;:] |que |et )(?:(?:l'|le |la )(?:[a-zà-ÿ-]+ )?)?\Z", head))
