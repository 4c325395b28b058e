# "Vesta en bref", "La filière en chiffres", "Les comptes de Dorval": a box is of whom its heading names, and its lines
# name nobody. What they say is told of the article's company only where they name it.
"""Facts of boxes whose heading is of somebody else → none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims.cells import Cell, meaning_of
from builder.claims.drafts import Draft, folded
from builder.claims.reading import Reading
from builder.claims.topics import is_focus
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Row, Span

_TOLD = (Kind.EVENT, Kind.QUOTE)
"""Kinds that a line tells of whom it names, whatever its heading."""
_LABEL = re.compile(r"\W{0,4}[^\W\d][^:\n]{1,44}\s?:\s+\S")
_NO_PROSE = (BlockKind.BULLET, BlockKind.TABLE)


def without_boxes_of_others(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` without what boxes of other companies, of a trade or of one site say in their lines."""
    boxes = list(_boxes_of_others(reading))
    if not boxes:
        return drafts
    return [
        draft
        for draft in drafts
        if draft.kind in _TOLD
        or draft.subject != reading.topic
        or not (box := next((box for box in boxes if box.holds(draft.span)), None))
        or any(_names_focus(reading, span) for span in (draft.span, *draft.further) if box.holds(span))
    ]


def _boxes_of_others(reading: Reading) -> Iterator[Span]:
    """The lines, bullets and tables under such headings, up to the next heading that is no label."""
    blocks = reading.document.blocks
    others = rf"(?:(?:le groupe|la societe) )?(?:{'|'.join(sorted(map(re.escape, _others(reading))))})"
    inside = False
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and not _is_label(reading, block):
            inside = _is_of_others(reading, block, others, blocks[at + 1] if at + 1 < len(blocks) else None)
        elif inside and (block.kind in _NO_PROSE or _is_label(reading, block) or _has_labels(block)):
            yield block.span


def _others(reading: Reading) -> set[str]:
    """The companies the article's sentences name beside the one it is about, folded; "REPÈRES" passes for a name."""
    heads = [block for block in reading.document.blocks if block.kind is BlockKind.HEADING]
    openings = {head.segments[0].span.start for head in heads if head.segments}
    loud = [head.span for head in heads if head.span.of(reading.text).isupper()]
    told = (n for n in reading.names if n.span.start not in openings and not any(head.holds(n.span) for head in loud))
    named = {name.text for name in told if name.type in (MentionType.ORG, None)}
    return {folded(name) for name in named if not is_focus(name, reading.focus) and name != reading.topic} - {""}


def _is_of_others(reading: Reading, heading: Block, others: str, below: Block | None) -> bool:
    tabling, words = reading.language.tabling, folded(" ".join(segment.text for segment in heading.segments))
    boxed, whose = tabling.headed_box.search(words) is not None, tabling.headed_box.sub("", words).strip()
    table = below is not None and below.kind is BlockKind.TABLE
    if others and (boxed or table or (below is not None and _has_labels(below))) and re.fullmatch(others, whose):
        return True
    trade = tabling.headed_trade.match(whose) is not None
    return trade and (boxed or (table and not _names_focus(reading, heading.span)))


def _names_focus(reading: Reading, span: Span) -> bool:
    return any(is_focus(name.text, reading.focus) for name in reading.names_between(span.start, span.end))


def _is_label(reading: Reading, block: Block) -> bool:
    """Whether a line is a label and nothing else: "Effectif", its value below it."""
    if len(block.segments) != 1:
        return False
    cell = Cell(block.segments[0], Row(block.span, ()))
    known = meaning_of(cell, reading.language.tabling)
    return known is not None and known[1] is not None


def _has_labels(block: Block) -> bool:
    return bool(block.segments) and _LABEL.match(block.segments[0].text) is not None
