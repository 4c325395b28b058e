# Who founded a company, who runs it, how many work there.
"""Sentences → founders, chief executives, executives, headcounts."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.matching import drafts_of, full_span
from builder.claims.reading import Reading
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Span

KINDS = frozenset({Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE, Kind.HEADCOUNT})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    yield from drafts_of(reading, KINDS)
    yield from _roles(reading)


def _roles(reading: Reading) -> Iterator[Draft]:
    """A role that stands for the person just named: "… a déclaré Anne Roy. La directrice générale assure …"."""
    pattern = patterns.compiled(reading.language.telling.role_alone, reading.language)
    last: tuple[Block, Name, Span] | None = None
    for sentence in reading.sentences:
        if sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        found = pattern.match(sentence.mask)
        if found and last and last[0] is sentence.block and reading.topic:
            role = sentence.place(found, "role").of(reading.text)
            yield Draft(
                Kind.CEO,
                reading.topic,
                reading.full_name(last[1]),
                sentence.segment.span,
                "role-of-last-person",
                qualifiers={"role": role},
                further=(last[2], *full_span(reading, last[1])),
            )
        people = [n for n in sentence.names if n.type is MentionType.PERSON]
        if people:
            last = sentence.block, people[-1], sentence.segment.span
