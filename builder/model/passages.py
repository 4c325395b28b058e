# What can be linked to in an article are its passages: a sentence, a heading, a row of a table. There are fifty in an
# article, so they are held in three rows, and not as as many pairs.
"""The passages of an article, with their anchors."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from builder.model.text import Span


@dataclass(frozen=True, slots=True)
class Passages:
    """Those of one article, in the order of its text; a passage is its span and its anchor."""

    spans: tuple[Span, ...] = ()
    anchors: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    """Of the spans: to search in."""

    def __iter__(self) -> Iterator[tuple[Span, str]]:
        return zip(self.spans, self.anchors, strict=True)

    def __len__(self) -> int:
        return len(self.spans)

    def at(self, span: Span) -> str:
        """The anchor of the passage that is exactly `span`; empty where there is none."""
        place = bisect_left(self.spans, span)
        return self.anchors[place] if place < len(self) and self.spans[place] == span else ""

    def over(self, span: Span) -> tuple[tuple[Span, str], ...]:
        """The passages that words at `span` stand in: of an article with passages at least one."""
        starts = self.starts
        first = max(bisect_right(starts, span.start) - 1, 0)
        if first + 1 == len(starts) or starts[first + 1] >= span.end:  # nearly always
            return ((self.spans[first], self.anchors[first]),)
        last = bisect_left(starts, span.end, first + 1)
        return tuple(zip(self.spans[first:last], self.anchors[first:last], strict=True))

    def within(self, stretch: Span) -> tuple[str, ...]:
        """The anchors of the passages that lie in `stretch`."""
        return tuple(anchor for span, anchor in self if stretch.holds(span))


NO_PASSAGES = Passages()

Anchored = Mapping[str, Passages]
"""Article id → its passages."""


def in_order(found: Iterable[tuple[Span, str]]) -> Passages:
    """Passages that are found in any order; of two with one span, the later."""
    ordered = sorted(dict(found).items())
    spans = tuple(span for span, _ in ordered)
    return Passages(spans, tuple(anchor for _, anchor in ordered), tuple(span.start for span in spans))


def link_of(article: str, anchor: str) -> str:
    """The link of a passage."""
    return f"sources/{article}/#{anchor}"
