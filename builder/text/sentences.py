# Where a sentence ends. The text is never touched: one regular expression finds the candidates, and a look at what
# stands before and after each decides.
"""Sentence boundaries as spans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.languages import Language
from builder.model.text import Span

_STOP = re.compile(
    r"""(?P<mark>[.!?…]+)
        (?:\[\d+\])?                      # a footnote's number
        (?P<close>(?:[\ \u00a0\u202f]?[»”›]|["'’)\]*_])*)
        (?=(?P<gap>\s+)(?P<next>\S))""",
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[^\s(\[«“\"'’]+$")
_BLANK = " \t\r\n\f\v\u00a0\u202f\u2009\u200b\ufeff"


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
    initial = len(before) == 1 and before.isalpha() and word[0].isupper()
    numbering = before.isdigit() and not text[start : word.start()].strip()
    return not (initial or numbering)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    if start < end:
        yield Span(start, end)
