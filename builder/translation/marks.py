# An engine is given marks instead of what must come through unchanged. How a mark is written depends on the engine;
# that each comes back exactly once does not.
"""Placeholders: text with marks → what the engine is asked, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, unescape


class MarkError(ValueError):
    """A mark was lost, doubled or invented."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A stretch of a text that the engine must not touch."""

    start: int
    """First code point."""
    end: int
    """One past the last."""
    words: str
    """What stands in its place in the translation."""


@dataclass(frozen=True, slots=True)
class Marks:
    """One way to write marks."""

    written: str
    """A format with the mark's number."""
    read: re.Pattern[str]
    """Finds a mark, its number as the group 1; engines add blanks and change the case."""
    escape: Callable[[str], str] = str
    """How the text between the marks is written."""
    unescape: Callable[[str], str] = str
    """How it is read again."""

    def put(self, text: str, kept: Sequence[Kept]) -> str:
        """`text` with a mark for each of `kept`, which are in order and apart."""
        parts, done = list[str](), 0
        for number, piece in enumerate(kept, 1):
            parts += [self.escape(text[done : piece.start]), self.written.format(number)]
            done = piece.end
        return "".join((*parts, self.escape(text[done:])))

    def replaced(self, answer: str, kept: Sequence[Kept]) -> str:
        """`answer` with the words of `kept` for its marks.

        Raises MarkError unless each mark is there exactly once and no other is.
        """
        numbers = [int(found[1]) for found in self.read.finditer(answer)]
        if sorted(numbers) != list(range(1, len(kept) + 1)):
            lost = [kept[n - 1].words for n in range(1, len(kept) + 1) if n not in numbers]
            twice = [kept[n - 1].words for n in sorted(set(numbers)) if n <= len(kept) and numbers.count(n) > 1]
            told = [f"lost “{words}”" for words in lost] + [f"doubled “{words}”" for words in twice]
            raise MarkError("; ".join(told) or "invented a placeholder")
        parts, done = list[str](), 0
        for found in self.read.finditer(answer):
            parts += [self.unescape(answer[done : found.start()]), kept[int(found[1]) - 1].words]
            done = found.end()
        return "".join((*parts, self.unescape(answer[done:])))

    def stray(self, answer: str) -> bool:
        """Whether something like a mark is left in a text that should have none."""
        return self.read.search(answer) is not None


SQUARE = Marks("[X{}X]", re.compile(r"[\[［]\s*[Xx]\s*(\d{1,4})\s*[Xx]\s*[\]］]"))
"""For engines that take plain text."""

XML = Marks(
    '<x id="{}"></x>',
    re.compile(r'<x id="(\d{1,4})"\s*(?:/>|>\s*</x>)'),
    escape,
    lambda text: unescape(text, {"&quot;": '"', "&apos;": "'"}),
)
"""For engines that take XML."""
