# Footnotes: while a template prints a page, each figure asks for its number here; at the end the page prints the list.
"""The sentences that one page refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.pages.views import FactView, SourceView


class Cited:
    """Facts that stand on the same sentences share a number; numbers start at 1, in the order of the page."""

    def __init__(self) -> None:
        self._facts: dict[Sequence[SourceView], FactView] = {}
        self._numbers: dict[Sequence[SourceView], int] = {}

    def number(self, fact: FactView) -> int:
        """The number of the note on `fact`, which is made if it is the first to need it."""
        self._facts.setdefault(fact.sources, fact)
        return self._numbers.setdefault(fact.sources, len(self._numbers) + 1)

    def __iter__(self) -> Iterator[FactView]:
        """A fact a note, in the order of their numbers."""
        return iter(self._facts.values())

    def __len__(self) -> int:
        return len(self._facts)
