# An acronym means its long form where a text says so in so many words: "Agence du numérique (ADN)".
"""Acronyms that a text spells out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.model.claims import fold

_SHORT = re.compile(r"\((?P<short>[^\W\d_]{2,8})\)")
_LONG = re.compile(r"(?<!\w)(?P<short>[^\W\d_]{2,8}) \((?P<long>[^()\n]{4,100})\)")
_WORD = re.compile(r"[^\s’'-]+")
_BEFORE = 100
"""Characters before the parenthesis in which the long form is looked for."""


def spelled_out(text: str) -> Iterable[tuple[str, str]]:
    """(acronym, long form) pairs as printed: `("ADN", "Agence du numérique")`."""
    for match in _SHORT.finditer(text):
        if match["short"].isupper():
            before = text[max(0, match.start() - _BEFORE) : match.start()].rstrip()
            starts = [word.start() for word in _WORD.finditer(before)][-3 * len(match["short"]) :]
            for start in reversed(starts[:-1]):
                long = before[start:]
                if stands_for(match["short"], long):
                    yield match["short"], long
                    break
    for match in _LONG.finditer(text):
        if match["short"].isupper() and stands_for(match["short"], match["long"]):
            yield match["short"], match["long"]


def stands_for(short: str, long: str) -> bool:
    """Whether `short` is made of the initials of `long`, its first word and all capitalised ones included."""
    words = _WORD.findall(long)
    if len(words) < 2 or not words[0][:1].isupper():
        return False
    letters, left = fold(short), list(words)
    for letter in letters:
        while left and fold(left[0])[:1] != letter:
            if left[0][:1].isupper():
                return False
            left.pop(0)
        if not left:
            return False
        left.pop(0)
    return not any(word[:1].isupper() for word in left)
