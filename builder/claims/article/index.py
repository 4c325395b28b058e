# Claims ask again and again which sentence or block a place lies in; the answer is found by bisection, so that an
# article twice as long takes twice the time.
"""Places in a document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from builder.claims.article.agendas import agendas_in
from builder.languages import ARTICLES
from builder.mentions import mentions_in
from builder.model.mentions import Mention
from builder.model.text import Block, Document, Row, Segment, Span

LONG = 1200
"""Characters of a sentence kept as further evidence at most."""


class Index:
    """The segments, blocks and rows of a document by their places, and what stretches of it mention."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._segments = sorted(document.segments, key=lambda s: (s.span.start, s.span.end))
        self._blocks = sorted(document.blocks, key=lambda b: (b.span.start, b.span.end))
        tables = (block.table for block in self._blocks if block.table)
        self._rows = [row for table in tables for row in (table.header, *table.rows)]
        self._row_starts = [row.span.start for row in self._rows]
        self._mentions: dict[tuple[Span, str], tuple[Mention, ...]] = {}
        self._segment_starts = [s.span.start for s in self._segments]
        self._block_starts = [b.span.start for b in self._blocks]
        self._language = ARTICLES[document.article.language]
        self._ahead = agendas_in(document, self._language)

    def segment_at(self, span: Span) -> Segment | None:
        """The segment that holds the beginning of `span`."""
        at = bisect_right(self._segment_starts, span.start) - 1
        found = self._segments[at] if at >= 0 else None
        return found if found and span.start < found.span.end else None

    def block_at(self, span: Span) -> Block | None:
        """The block that holds `span`."""
        at = bisect_right(self._block_starts, span.start) - 1
        found = self._blocks[at] if at >= 0 else None
        return found if found and found.span.holds(span) else None

    def block_before(self, span: Span) -> Block | None:
        """The block above the one that begins where `span` does."""
        at = bisect_left(self._block_starts, span.start)
        return self._blocks[at - 1] if at else None

    def row_at(self, span: Span) -> Row | None:
        """The row of a table that holds `span`."""
        at = bisect_right(self._row_starts, span.start) - 1
        found = self._rows[at] if at >= 0 else None
        return found if found and found.span.holds(span) else None

    def mentions_of(self, span: Span, anchor: str = "") -> tuple[Mention, ...]:
        """What a stretch of the text mentions, read from it alone; evidence of several claims is read once.

        `anchor` is the date it counts from, asked for only where something in it counts from one.
        """
        if anchor and all(mention.value for mention in self.mentions_of(span)):
            return self.mentions_of(span)
        key = (span, anchor)
        if (found := self._mentions.get(key)) is None:
            article = self.document.article
            block = self.block_at(span) if self._ahead else None
            ahead = block is not None and block.span.start in self._ahead
            found = mentions_in(article.text, span, self._language, article.published, anchor=anchor, ahead=ahead)
            self._mentions[key] = found
        return found

    def sentence_of(self, span: Span) -> Span:
        """The sentence around `span`, or `span` itself where the sentence is too long to quote."""
        segment = self.segment_at(span)
        return segment.span if segment and len(segment.text) < LONG else span
