# Whom a company stands against.
"""Sentences → competitors."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus, is_subject
from builder.claims.drafts import Draft
from builder.claims.notation.cues import cues_of
from builder.claims.rules.matching import drafts_of
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind

KINDS = frozenset({Kind.COMPETITOR})
_OTHERS = frozenset({Kind.CLIENT, Kind.PARTNER, Kind.INVESTOR})
"""Whoever is told to be one of these is no rival merely because a paragraph speaks of rivals."""


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    yield from drafts_of(reading, KINDS)
    if rivals := list(_rivals(reading)):
        others = {draft.value for draft in drafts_of(reading, _OTHERS) if draft.subject == reading.focus.company}
        yield from (draft for draft in rivals if draft.value not in others)


def _rivals(reading: Reading) -> Iterator[Draft]:
    """A paragraph that speaks of rivals goes on to name them, the first words of its clauses."""
    telling, rivalry = reading.language.telling, cues_of(reading.language).rivalry
    backers = {name.split()[0] for name in reading.backers}
    spoken_of: Block | None = None
    headed = False
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.TABLE or sentence.inner:
            continue
        if sentence.block.kind in (BlockKind.HEADING, BlockKind.QUESTION):
            headed = rivalry.by(sentence.low)
            continue
        if sentence.block is not spoken_of:
            spoken_of = sentence.block if headed or rivalry.by(sentence.low) else None
            if not headed:
                continue
            headed = False
        if reading.topic != reading.focus.company:
            continue
        for at, name in sentence.at.items():
            if isinstance(name, Name) and is_focus(name.text, reading.focus):
                break  # from here on the sentence is about the company itself
            if (
                not isinstance(name, Name)
                or name.text in reading.products
                or name.text.split()[0] in backers
                or name.type not in (MentionType.ORG, None)
                or not is_subject(sentence, at, reading.language)
            ):
                continue
            if telling.references.bystanders.search(
                sentence.mask[max(0, at - 60) : at]
            ) or not telling.clauses.begins.search(sentence.mask[:at]):
                continue
            if telling.outsiders.no_rival.match(name.text) or telling.outsiders.serves.match(sentence.mask, at):
                continue
            yield Draft(
                Kind.COMPETITOR,
                reading.focus.company,
                name.text,
                sentence.segment.span,
                "rivals-paragraph",
                further=(reading.topic_span,) if reading.topic_span else (),
            )
