# Marks are the last thing that is looked at and the first a reader stumbles over.
"""Quotation marks, brackets, the end of the sentence, its length and its blanks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.locales import spoken
from builder.translation.checks.pair import Pair

_QUOTES = re.compile(r"[«»“”„\"]|''|``")
_BRACKETS = (("(", ")"), ("[", "]"))
_CLOSING = re.compile(r"[\s»”’\"')\]*_]+$")
_ENDS = {"?": "?", "!": "!", "…": "…", ".": ".", ":": ":", "。": "."}
_MOST, _LEAST, _LONG = 2.2, 0.4, 60
_START = re.compile(r"[\s«»“”\"'’‘(]*(?P<mark>(?:[•▪‣*–—-](?=\s)|…)?)[\s«“\"'(]*(?P<word>[^\W\d_]*)")
_FEW = 2
_SPACED = re.compile(r"\w[ \u00a0\u202f]([;:?!])")
_BLANKS = re.compile(r"^\s|\s$|[ \u00a0\u202f]{2}|[ \u00a0\u202f][,.](?:\s|$)")


def quote_problems(pair: Pair) -> Iterable[str]:
    """Quotation marks that are not the language's, and marks lost or added."""
    there, here = _QUOTES.findall(pair.source), _QUOTES.findall(pair.target)
    own = {mark for marks in pair.other.quotes for mark in marks}
    if own:
        for mark in dict.fromkeys(here):
            if mark not in own:
                outer = " ".join(pair.other.quotes[0])
                yield f"the quotation mark {mark} is not of this language; write {outer}"
    if len(there) % 2 != len(here) % 2 or (bool(there) and not here):
        yield f"{len(there)} quotation marks are {len(here)} in the translation"


def bracket_problems(pair: Pair) -> Iterable[str]:
    """Brackets that are open where the original's are closed."""
    for opening, closing in _BRACKETS:
        there, here = (text.count(opening) - text.count(closing) for text in (pair.source, pair.target))
        if there != here:
            yield f"the brackets {opening} {closing} do not match"


def end_problems(pair: Pair) -> Iterable[str]:
    """Another mark at the end."""
    one, other = _end(pair.source), _end(pair.target)
    if one != other:
        yield f"ends in {_told(other)}, the original in {_told(one)}"


def _end(text: str) -> str:
    bare = _CLOSING.sub("", text)
    # In English the comma stands inside the quotation mark, a full stop that ends an abbreviation may be missing.
    return "…" if bare.endswith("...") else _ENDS.get(bare[-1:], "")


def _told(end: str) -> str:
    return f"“{end}”" if end else "no mark"


def length_problems(pair: Pair) -> Iterable[str]:
    """A translation much longer or shorter than its original."""
    if max(len(pair.source), len(pair.target)) < _LONG:
        return
    ratio = len(pair.target) / max(1, len(pair.source))
    if not _LEAST <= ratio <= _MOST:
        yield f"is {ratio:.1f} times as long as the original"


def article_problems(pair: Pair) -> Iterable[str]:
    """An article that is not the one of the figure after it, as where only the figure was put in: "an 12% rise"."""
    right = spoken(pair.target, pair.other.code)
    if right != pair.target:
        at = next(at for at, (one, other) in enumerate(zip(pair.target, right, strict=False)) if one != other)
        begin = pair.target.rfind(" ", 0, at) + 1
        yield f"“{pair.target[begin : begin + 9].strip()}” has not the article of its figure"


_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MIXED = re.compile(r"[a-zà-ÿœ][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-zà-ÿœ]", re.IGNORECASE)


def character_problems(pair: Pair) -> Iterable[str]:
    """Signs nobody sees, and letters of another alphabet inside a word, which no search finds again."""
    if pair.target.isascii() and pair.target.isprintable():
        return
    for found in dict.fromkeys(_INVISIBLE.findall(pair.target)):
        if found not in pair.source:
            yield f"has the invisible character U+{ord(found):04X}"
    if (mixed := _MIXED.search(pair.target)) and mixed[0] not in pair.source:
        yield f"“{mixed[0]}” mixes two alphabets in a word"


def start_problems(pair: Pair) -> Iterable[str]:
    """A capital or a mark at the beginning that only one of the two texts has."""
    one, other = _START.match(pair.source), _START.match(pair.target)
    if not one or not other or pair.one.code == pair.other.code:
        return
    if bool(one["mark"]) != bool(other["mark"]):
        yield f"begins with {_told(other['mark'])}, the original with {_told(one['mark'])}"
    elif one["word"] and other["word"] and one["word"][0].isupper() and other["word"].islower() and _is_sentence(pair):
        yield f"begins with a small letter: “{other['word']}”"


def _is_sentence(pair: Pair) -> bool:
    return _end(pair.source) != "" and len(pair.source.split()) > _FEW


def blank_problems(pair: Pair) -> Iterable[str]:
    """Blanks at an end, two in a row, or before a mark that has none in the language."""
    if _BLANKS.search(pair.target) and not _BLANKS.search(pair.source):
        yield "has a blank too many"
    found = _SPACED.search(pair.target) if pair.other.quotes else None
    if found and found[1] not in pair.other.spaced:
        yield f"has a blank before “{found[1]}”"
