# An anchor is made of words once and kept for ever, so its words are cut where a reader would cut them: a figure is one
# word, however it is set, and half of one would say something else.
"""Text → the words of an anchor."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(
    r"(?<!\d)\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?(?![a-z0-9])"  # 40 000, 1 250,5
    r"|\d+(?:[.,]\d+)+(?![a-z0-9])"  # 46,3
    r"|[a-z0-9]+"
)
_BREAK = re.compile(r"[^a-z0-9]+")
_LONG = 40
"""Letters of a word, or of a figure, at most; nobody writes a longer one."""


def slug_words(text: str) -> list[str]:
    """The words of `text` in letters a-z and digits, a figure as one: "40 000 €, très" → `40-000`, `tres`."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "Oe").replace("’", "'")).casefold()
    spelt = "".join(c if c.isascii() else " " for c in plain if not unicodedata.combining(c))
    return [_BREAK.sub("-", found[0])[:_LONG].strip("-") for found in _WORD.finditer(spelt)]


def whole_words(words: list[str], most: int) -> str:
    """As many of `words` as `most` letters hold, with hyphens between them; a first that is longer is cut."""
    joined = ""
    for word in words:
        longer = f"{joined}-{word}" if joined else word
        if len(longer) > most:
            break
        joined = longer
    return joined or "-".join(words)[:most].strip("-")
