# Where a sentence ends. The text is never touched: one regular expression finds the candidates, and a look at what
# stands before and after each decides.
"""Sentence boundaries as spans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.languages import Language
from builder.languages.beginnings import looked_for
from builder.model.text import Span

_STOP = looked_for(
    r"""(?<![.!?…])(?P<mark>[.!?…]++) # never given back: a line of a million full stops is read once
        (?:\[\d+\])?                      # a footnote's number
        (?P<close>(?:[\ \u00a0\u202f]?[»”›]|["'’)\]*_])*+)
        (?=(?P<gap>\s+)(?P<next>\S))""",
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[^\s(\[«“\"'’]+$")
_INITIALS = re.compile(r"[^\W\d_](?:\.-[^\W\d_])*")


def sentences_in(text: str, span: Span, language: Language | None) -> Iterator[Span]:
    """The sentences of `text` inside `span`, blanks around them left out."""
    start = span.start
    for found in _STOP.finditer(text, span.start, span.end):
        if found.start("next") < span.end and _ends(text, start, found, language):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, span.end)


def _ends(text: str, start: int, found: re.Match[str], language: Language | None) -> bool:
    after = found["next"]
    if after.islower() or after in ",;:)]»”":
        return False
    if found["mark"] != "." or found["close"]:
        return True
    word = _WORD_BEFORE.search(text, max(start, found.start() - 24), found.start())
    if word is None:
        return True
    before = word[0].lower().strip("*_")
    if language and before in language.press.abbreviations:
        # "etc." and its like may well end a sentence: before a capital they do, unless a title stands with a name.
        return before in {"etc", "al", "inc", "ltd", "corp", "cie"} and after.isupper()
    initial = _INITIALS.fullmatch(before) and word[0].isupper()
    if initial and language:
        initial = not language.press.lettered.search(text, max(start, word.start() - 16), word.start())
    numbering = before.isdigit() and not text[start : word.start()].strip()
    return not (initial or numbering)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    if (span := trimmed(text, start, end)).start < span.end:
        yield span


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without the blanks around it, also those that have no width."""
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return Span(start, end)


def is_blank(c: str) -> bool:
    """Whether a character shows nothing."""
    return c.isspace() or c in "\u200b\ufeff"
