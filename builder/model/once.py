# What is read from the cache is as many texts as there are places it stands at: each claim of a sentence would bring a
# copy of it. Half of the words in memory were copies of others.
"""Claims and tables, in which what is equal is one."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace

from msgspec.structs import force_setattr

from builder.model.claims import NAMED, Claim, Evidence
from builder.model.text import Block, Segment, Span


def hold_once(claims: Iterable[Claim], article: str, segments: Iterable[Segment]) -> None:
    """Makes equal evidence of an article, by its id, one, and words of a segment the segment's own.

    What other articles have as well, such as names and days, is one in all of them. The claims were just read and
    nobody else has them: so they are changed where they are, since to make them anew took twice as long.
    """
    at = {segment.span: segment for segment in segments}
    words = {segment.text: segment.text for segment in at.values()}
    evidence, rows = dict[Span, Evidence](), dict[tuple[Span, ...], tuple[Evidence, ...]]()
    put, name = force_setattr, sys.intern
    for claim in claims:
        # In one article a span says which words.
        spans = tuple([one.span for one in claim.evidence])
        if (row := rows.get(spans)) is None:
            for one in claim.evidence:
                if one.span not in evidence:
                    span, quote, _ = at.get(one.span) or (one.span, one.quote, 0)
                    put(one, "article", article)
                    put(one, "span", span)
                    put(one, "quote", quote)
                    evidence[span] = one
            row = rows[spans] = tuple([evidence[span] for span in spans])
        put(claim, "evidence", row)
        put(claim, "rule", name(claim.rule))
        if (own := words.get(claim.value)) or claim.kind in NAMED:
            put(claim, "value", own or name(claim.value))
        if claim.subject:
            put(claim, "subject", name(claim.subject))
        if claim.currency:
            put(claim, "currency", name(claim.currency))
        if claim.date:
            put(claim, "date", name(claim.date))


def cells_once(block: Block) -> Block:
    """The same `block`: the cells of its table are its segments, and no copies of them."""
    if block.table is None:
        return block
    cells = tuple(cell for row in (block.table.header, *block.table.rows) for cell in row.cells if cell.text)
    return replace(block, segments=cells) if cells == block.segments else block
