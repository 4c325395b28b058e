# Each kind of file has a reader of its own; what they yield is the same.
"""The bytes of an article → its text, and what its file says of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.adding.material import Kind, Material
from builder.adding.readers import html, pdf, plain, word
from builder.adding.readers.understood import Understood
from builder.errors import SourceError

Reader = Callable[[Material, str], Understood]

READERS: Mapping[Kind, Reader] = {
    Kind.TEXT: plain.read,
    Kind.MARKDOWN: plain.read,
    Kind.HTML: html.read,
    Kind.PDF: pdf.read,
    Kind.WORD: word.read,
}
"""Kind of file → what reads it; each is given the material and today's date, and raises SourceError."""

_LONGEST = 2_000_000
"""Characters of one article; the longest that a paper prints has a tenth of it."""


def understand(material: Material, today: str) -> Understood:
    """What an article says and what its file says of it; `today` (`YYYY-MM-DD`), no article is from a later day.

    Raises SourceError where nothing can be read.
    """
    found = READERS[material.kind](material, today)
    if not found.text.strip():
        raise SourceError(f"{material.name}: holds no text; nothing was added")
    if len(found.text) > _LONGEST:
        raise SourceError(f"{material.name}: is a book and no article ({len(found.text):,} characters); split it")
    return found


__all__ = ["READERS", "Understood", "understand"]
