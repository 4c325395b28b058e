# A box beside an article has a fact a line: "Effectif : 91 salariés", "**Effectif** 91 salariés", its label above its
# value, or all of them in one line.
"""Lines of boxes → claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.blocks.cells import MARKS, Cell, amounts_in, meaning_of
from builder.claims.blocks.sheets import Said, cell_facts
from builder.claims.blocks.sums import sums_in
from builder.claims.drafts import Draft, folded
from builder.model.claims import Kind, Modality
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Row, Segment, Span

_LINE = 200
"""Characters of a line with a label at most."""
_VALUE = 60
"""Characters of a value below its label at most."""
_HEAD = 30
"""Characters of what a box set in one line may begin with: "REPÈRES."."""
_LABELS = (BlockKind.HEADING, BlockKind.PARAGRAPH)
_STOPS = (".", "!", "?", "…", ":", ";")


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What lines with a label say of whom the article is about."""
    if reading.topic is None:
        return
    headed = False
    for block in reading.document.blocks:
        if block.kind is BlockKind.HEADING:
            headed = _of_another(reading, block)
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.BULLET) and not headed:
            yield from _in_a_block(reading, block)
    for above, below in pairwise(reading.document.blocks):
        if above.kind in _LABELS and below.kind in _LABELS and len(above.segments) == len(below.segments) == 1:
            label, value = above.segments[0], below.segments[0]
            if len(value.text) <= _VALUE and not value.text.endswith(_STOPS) and not _is_label(reading, value):
                yield from _told(reading, label, value)


def _of_another(reading: Reading, heading: Block) -> bool:
    """Whether a box is headed by companies and the one the article is about is none of them: "Vesta en bref"."""
    span = Span(heading.segments[0].span.start, heading.segments[-1].span.end)
    named = [name.text for name in reading.names_between(span.start, span.end) if name.type is MentionType.ORG]
    return bool(named) and not any(is_focus(one, reading.focus) or one == reading.topic for one in named)


def _in_a_block(reading: Reading, block: Block) -> Iterator[Draft]:
    segments = block.segments
    if len(segments) > 1 and len(segments[0].text) <= _HEAD and not _says(reading, segments[0]):
        segments = segments[1:]
    for at, segment in enumerate(segments):
        if len(segment.text) > _LINE:
            return
        behind = segments[at + 1] if at + 1 < len(segments) else None
        if _is_line(reading, segment):
            yield from _line(reading, segment)
        elif behind is not None and _is_label(reading, segment):
            yield from _told(reading, segment, behind)  # "Siège. Metz."
            return
        else:
            return


def _says(reading: Reading, segment: Segment) -> bool:
    return _is_line(reading, segment) or _is_label(reading, segment)


def _rounds(reading: Reading, subject: str, label: Cell, cell: Cell) -> Iterator[Draft]:
    """The rounds a line lists, each with its day or its name, and who is named behind it; none of a sum alone."""
    amounts, _ = amounts_in(reading, label, cell)
    for one in sums_in(reading, cell, [m for m in amounts if m.type is MentionType.MONEY]):
        if one.day is None and one.round is None:
            continue
        told = {
            "date": one.day,
            "modality": Modality.PLANNED if one.aimed else Modality.ASSERTED,
            "derived": frozenset({"cell-date"} if one.day else ()),
        }
        called: dict[str, str | float | bool] = {"round": one.round} if one.round else {}
        if one.amount.bound:
            called["bound"] = str(one.amount.bound)
        yield Said(subject, Kind.FUNDING_ROUND, "line-round", label, cell, ()).draft(
            one.amount.span.of(reading.text).strip(MARKS),
            amount=one.amount.amount,
            currency=one.amount.currency,
            qualifiers=called,
            **told,
        )
        for name in one.names:
            if name.type in (MentionType.ORG, None) and not is_focus(name.text, reading.focus):
                yield Said(subject, Kind.INVESTOR, "line-round-investor", label, cell, ()).draft(name.text, **told)


_LABELLED = re.compile(
    r"(?P<label>[^:\n]{2,45}?)[*_ \u00a0]*(?::[*_ \u00a0]+(?=\S)|(?<=[*_ \u00a0])[–—][*_ \u00a0]+(?=\w))(?P<value>.*)",
    re.DOTALL,
)
_MARKED = re.compile(r"(?:\*\*|__)(?P<label>[^*_:\n]{2,45})(?:\*\*|__)[ \u00a0](?P<value>\S.*)", re.DOTALL)
"""A label in bold, and no colon."""
_BARE = re.compile(r"[*_\s]*[^\W\d](?:[^\d:–—\n]|(?:19|20)\d\d){1,44}")
"""A label with no value: no figure but a year."""


def _is_line(reading: Reading, segment: Segment) -> bool:
    """Whether a segment has a label that means something."""
    return _parts(reading, segment) is not None


def _is_label(reading: Reading, segment: Segment) -> bool:
    """Whether a segment is such a label and nothing else."""
    if _BARE.fullmatch(segment.text) is None:
        return False
    known = meaning_of(_whole(segment), reading.language.tabling)
    return known is not None and known[1] is not None


def _line(reading: Reading, segment: Segment) -> Iterator[Draft]:
    """A line of a fact sheet: "Effectif : 210 salariés"."""
    if parts := _parts(reading, segment):
        yield from _of_label(reading, *parts)


def _told(reading: Reading, label: Segment, value: Segment) -> Iterator[Draft]:
    """What `value` says, which stands behind its label or below it."""
    if _is_label(reading, label):
        for draft in _of_label(reading, _whole(label), _whole(value)):
            yield replace(draft, further=(label.span, *draft.further))


def _whole(segment: Segment) -> Cell:
    return Cell(_part(segment, 0, len(segment.text)), Row(segment.span, ()))


def _of_label(reading: Reading, label: Cell, value: Cell) -> Iterator[Draft]:
    if reading.topic is None:
        return
    rounds = list(_rounds(reading, reading.topic, label, value)) if _lists_rounds(reading, label) else []
    yield from rounds or cell_facts(reading, reading.topic, (label,), label, value, whole=False)


def _parts(reading: Reading, segment: Segment) -> tuple[Cell, Cell] | None:
    """The label of a line and its value."""
    found = _MARKED.match(segment.text) or _LABELLED.match(segment.text)
    if found is None:
        return None
    row = Row(segment.span, ())
    label, value = (Cell(_part(segment, *found.span(part)), row) for part in ("label", "value"))
    known = meaning_of(label, reading.language.tabling) is not None or _lists_rounds(reading, label)
    return (label, value) if known and value.words else None


def _lists_rounds(reading: Reading, label: Cell) -> bool:
    return reading.language.tabling.rounds.fullmatch(folded(label.words)) is not None


def _part(segment: Segment, start: int, end: int) -> Segment:
    while start < end and segment.text[start] in MARKS:
        start += 1
    while end > start and segment.text[end - 1] in MARKS + ".":
        end -= 1
    return Segment(Span(segment.span.start + start, segment.span.start + end), segment.text[start:end])
