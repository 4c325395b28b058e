# What a company makes, and under what licence.
"""Sentences → products, licences."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus, is_subject
from builder.claims.drafts import Draft
from builder.claims.rules.matching import drafts_of
from builder.claims.rules.matching.named import fits
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

KINDS = frozenset({Kind.PRODUCT, Kind.LICENCE})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    yield from drafts_of(reading, KINDS)
    yield from _headed(reading)


def _headed(reading: Reading) -> Iterator[Draft]:
    """Under a heading that speaks of the company's brands, what its sentences are about are brands."""
    asked = dict(reading.language.asking.kinds)[Kind.PRODUCT]
    headed = False
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.HEADING:
            headed = bool(asked.search(sentence.low))
            continue
        if not headed or sentence.block.kind is not BlockKind.PARAGRAPH or sentence.inner or reading.topic is None:
            continue
        for at, name in sentence.at.items():
            if not isinstance(name, Name) or is_focus(name.text, reading.focus) or not fits(name, Kind.PRODUCT):
                continue
            if name.type is MentionType.ORG or not is_subject(sentence, at, reading.language):
                continue
            if reading.language.telling.clauses.begins.search(sentence.mask[:at]):
                span = sentence.segment.span
                further = (reading.topic_span,) if reading.topic_span else ()
                yield Draft(Kind.PRODUCT, reading.topic, name.text, span, "brand-under-heading", further=further)
