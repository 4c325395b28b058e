# An entry belongs to every segment with its text. Two more ways to say where it belongs need no notation of their own:
# a msgctxt that names the column, the row, the heading or the number of one occurrence, and a msgid that is several
# neighbouring sentences of one block, which are then translated as one. (One sentence translated as two needs nothing.)
"""The segments of an article an entry can be a translation of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from builder.model.text import BlockKind, Document, Segment

_MOST_JOINED = 4
"""Sentences that can be translated as one."""


class Places:
    """Where in one article the segments stand."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.first: dict[str, int] = {}
        """Text of a segment → the number of its first occurrence in reading order."""
        for number, segment in enumerate(document.segments):
            self.first.setdefault(segment.text, number)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All segments in reading order."""
        return self._document.segments

    def place(self, msgid: str) -> int | None:
        """The number of the first segment an entry belongs to; none where the article does not say it."""
        number = self.first.get(msgid)
        if number is None and (run := self.joined(msgid)):
            number = self.first[run[0].text]
        return number

    def joined(self, msgid: str) -> tuple[Segment, ...]:
        """The neighbouring sentences that `msgid` holds, a blank between them; none where it is not such a run."""
        return self._runs.get(msgid, ())

    def occurrences(self, context: str, text: str) -> tuple[Segment, ...]:
        """The occurrences of a segment that `context` names."""
        found = self._contexts.get(text, {})
        return tuple(segment for segment, contexts in found.items() if context in contexts)

    def contexts(self, text: str) -> tuple[str, ...]:
        """Every context that names an occurrence of a segment."""
        return tuple(dict.fromkeys(c for contexts in self._contexts.get(text, {}).values() for c in contexts))

    @cached_property
    def _runs(self) -> Mapping[str, tuple[Segment, ...]]:
        found: dict[str, tuple[Segment, ...]] = {}
        for block in self._document.blocks:
            if block.kind is BlockKind.TABLE:
                continue
            for start in range(len(block.segments)):
                for end in range(start + 2, min(start + _MOST_JOINED, len(block.segments)) + 1):
                    run = block.segments[start:end]
                    found.setdefault(" ".join(segment.text for segment in run), run)
        return found

    @cached_property
    def _contexts(self) -> Mapping[str, Mapping[Segment, tuple[str, ...]]]:
        found: defaultdict[str, dict[Segment, tuple[str, ...]]] = defaultdict(dict)
        for segment, around in self._surroundings():
            found[segment.text][segment] = (*filter(None, around), str(segment.ordinal + 1))
        return found

    def _surroundings(self) -> Iterator[tuple[Segment, tuple[str, ...]]]:
        heading = ""
        for block in self._document.blocks:
            if block.kind in (BlockKind.HEADING, BlockKind.TITLE) and block.segments:
                heading = block.segments[0].text
            if block.table is None:
                for segment in block.segments:
                    yield segment, (heading, str(block.kind))
                continue
            header = block.table.header.cells
            for row in (block.table.header, *block.table.rows):
                for column, cell in zip(header, row.cells, strict=False):
                    if cell.text:
                        yield cell, (column.text, row.cells[0].text, heading, str(block.kind))
