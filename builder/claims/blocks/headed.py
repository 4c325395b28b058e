# "Vesta en bref", "La filière en chiffres", "Les comptes de Dorval": a box is of whom its heading names, and its lines
# name nobody. What they say is told of the article's company only where they name it.
"""Facts of boxes whose heading is of somebody else → none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, partial

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.blocks.cells import Cell, meaning_of
from builder.claims.drafts import Draft, folded
from builder.claims.rules.beside_the_point import MONEY
from builder.model.claims import COUNTED, Kind
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Row, Span

_TOLD = (Kind.EVENT, Kind.QUOTE)
"""Kinds that a line tells of whom it names, whatever its heading."""
_ALONE = frozenset({*MONEY, *COUNTED, Kind.FOUNDED, Kind.HEADQUARTERS})
"""Kinds of which a box about a trade or one site tells others' than the company's."""
_LABEL = re.compile(r"\W{0,4}[^\W\d][^:\n]{1,44}\s?:\s+\S")
_NO_PROSE = (BlockKind.BULLET, BlockKind.TABLE)


def without_boxes_of_others(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` without what boxes of other companies, of a trade or of one site say in their lines."""
    boxes = list(_boxes_of_others(reading))
    if not boxes:
        return drafts
    starts = [box.start for box, _ in boxes]
    return [draft for draft in drafts if not _is_in_one(reading, draft, boxes, starts)]


def _is_in_one(reading: Reading, draft: Draft, boxes: list[tuple[Span, bool]], starts: list[int]) -> bool:
    """Whether a draft is told in one of the boxes, whose starts are sorted, and names the company nowhere there."""
    at = bisect_right(starts, draft.span.start) - 1
    if at < 0 or draft.kind in _TOLD or draft.subject != reading.topic or not boxes[at][0].holds(draft.span):
        return False
    box, of_a_trade = boxes[at]
    if of_a_trade and draft.kind not in _ALONE:
        return False  # "Les concurrents en bref" lists the company's rivals
    return not any(_names_focus(reading, span) for span in (draft.span, *draft.further) if box.holds(span))


def _boxes_of_others(reading: Reading) -> Iterator[tuple[Span, bool]]:
    """Lines, bullets and tables under such headings, up to the next that is no label; whether they are of a trade."""
    blocks = reading.document.blocks
    others = cache(partial(_others, reading))
    inside: bool | None = None
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and not _is_label(reading, block):
            below = blocks[at + 1] if at + 1 < len(blocks) else None
            tabling, words = reading.language.tabling, folded(" ".join(segment.text for segment in block.segments))
            boxed, whose = tabling.headed_box.search(words) is not None, tabling.headed_box.sub("", words).strip()
            inside = None
            if below is None or not (boxed or below.kind is BlockKind.TABLE or _has_labels(below)):
                continue
            if tabling.headed_house.sub("", whose) in others():
                inside = False
            elif (boxed or not _names_focus(reading, block.span)) and tabling.headed_trade.match(whose):
                inside = True
        elif inside is not None and (block.kind in _NO_PROSE or _is_label(reading, block) or _has_labels(block)):
            yield block.span, inside


def _others(reading: Reading) -> set[str]:
    """The companies the article's sentences name beside the one it is about, folded; "REPÈRES" passes for a name."""
    heads = [block for block in reading.document.blocks if block.kind is BlockKind.HEADING]
    openings = {head.segments[0].span.start for head in heads if head.segments}
    loud = [head.span for head in heads if head.span.of(reading.text).isupper()]
    starts = [span.start for span in loud]

    def is_loud(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before >= 0 and at < loud[before].end

    told = (n for n in reading.names if n.span.start not in openings and not is_loud(n.span.start))
    named = {name.text for name in told if name.type in (MentionType.ORG, None)}
    return {folded(name) for name in named if not is_focus(name, reading.focus) and name != reading.topic} - {""}


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
