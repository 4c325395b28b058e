# The same facts as the pages, for those who calculate: plain text and numbers, one row a thing.
"""Tables of data, before any file format."""

from __future__ import annotations

from dataclasses import dataclass

Cell = str | float | None
"""Text, a number in units, or nothing where the articles state nothing."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table."""

    id: str
    """`facts`, `clients`, `sources`: the same in every language."""
    name: str
    """What readers call it."""
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """Of as many cells as there are columns."""
