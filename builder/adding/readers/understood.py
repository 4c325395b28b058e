# What is not known stays unknown: a reader fills in only what the file itself says.
"""What was understood of an article's file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Understood:
    """An article's text and what its file says of it."""

    text: str
    """The article; in `txt` with `#` before headings, `-` before bullets and `|` between cells."""
    format: str = "txt"
    """`txt` or `md`."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """Of the fields of Article: title, publisher, author, published, url, …; a missing one is not known."""
    dated_by: str = ""
    """What says when it was published, in words: "the page"; empty where nothing does."""
    warnings: tuple[str, ...] = ()
    """What a person should look at."""


def cleaned(text: str) -> str:
    """Text taken out of a file of another kind, without what no text holds: controls and halves of characters."""
    kept = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c in "\n\t" or c >= " ")
    return kept.replace("\x7f", "").replace("\u00ad", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def row(cells: list[str]) -> str:
    """A row of a table as articles have it."""
    return "| " + " | ".join(" ".join(cell.split("\n")).replace("|", "\\|").strip() for cell in cells) + " |"


def table(rows: list[list[str]]) -> str:
    """A table as articles have it; the first row is its header, short rows are filled up."""
    width = max((len(cells) for cells in rows), default=0)
    full = [[*cells, *[""] * (width - len(cells))] for cells in rows if any(cell.strip() for cell in cells)]
    if not full:
        return ""
    rule = "|" + "---|" * width
    return "\n".join([row(full[0]), rule, *map(row, full[1:])])
