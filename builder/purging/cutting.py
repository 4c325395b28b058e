# A sentence that goes must not change those beside it: their words are what their links are recognised by.
"""Articles without some of their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from builder.model.originals import WITHHELD
from builder.model.text import Document, Span

_MARKS = re.compile(r"[\s>#*+\-–•\d.)(|:]*")
"""What may be left of a line whose words are gone."""
_WORD = re.compile(r"\w+")
_NAMED = 3
"""Words that tell a title from a publisher, at least."""
_BLANKS = re.compile(r"[^\S\n]*")


def without(document: Document, spans: Iterable[Span]) -> str:
    """The text of an article without what stands at `spans`."""
    text = document.article.text
    for span in sorted(spans, reverse=True):
        text = _cut(text, span)
    return text


def plain(words: str) -> str:
    """The words alone, by which texts are compared; with a blank around each."""
    return f" {' '.join(_WORD.findall(words.casefold()))} "


def unnamed(label: str, words: str) -> str:
    """`label` without its beginning, where that is the beginning of `words`: a title that is a name is shortened."""
    told = [found.group() for found in _WORD.finditer(words.casefold())]
    same = list(_WORD.finditer(label))[: len(told)]
    count = next((n for n, found in enumerate(same) if found.group().casefold() != told[n]), len(same))
    if not count or count < min(_NAMED, len(told)):
        return label
    return f"{label[: same[0].start()]}{WITHHELD}{label[same[count - 1].end() :].removeprefix('…')}"


def spelt(words: str) -> str:
    """Words as an anchor has them: "Été à Paris" → `ete-a-paris`."""
    letters = unicodedata.normalize("NFKD", plain(words).replace("œ", "oe").replace("æ", "ae"))
    return "-".join(
        "".join(c if c.isascii() and c.isalnum() else " " for c in letters if not unicodedata.combining(c)).split()
    )


def _cut(text: str, span: Span) -> str:
    """`text` without a sentence and the blanks behind it; without its line where nothing else is on it."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end + 1
    if _MARKS.fullmatch(text[start : span.start] + text[span.end : end]):
        return text[:start] + text[end:]
    after = _BLANKS.match(text, span.end)
    return text[: span.start] + text[after.end() if after else span.end :]
