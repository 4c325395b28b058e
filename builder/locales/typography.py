# What the program writes itself, an engine's answer or a figure put in by rule, follows the printers of the language.
# What a person wrote is never touched.
"""The typography of a language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_ROUNDS = 8
"""One mark that is put right may show what the one beside it is; no real sentence needs more than two."""
_NARROW, _WIDE = "\u202f", "\u00a0"

Rows = tuple[tuple[re.Pattern[str], str], ...]


def _rows(*rows: tuple[str, str]) -> Rows:
    return tuple((re.compile(pattern), made) for pattern, made in rows)


_APOSTROPHE = (r"(?<=[^\W\d_])'(?=[^\W\d_])", "’")
_ELLIPSIS = (r"(?<!\.)\.\.\.(?!\.)", "…")

_FRENCH = _rows(
    _APOSTROPHE,
    _ELLIPSIS,
    (r"“\s*|(?<![^\s(\[«])\"\s*(?=\S)", "«"),
    (r"\s*”|(?<=\S)\s*\"(?![^\s.,;:?!)\]…»])", "»"),
    (r"«\s*", f"«{_NARROW}"),
    (r"\s*»", f"{_NARROW}»"),
    (r"(?<=[\w»)\]…%€$])[ \u00a0\u202f]*([;?!])(?=[\s»\"”)\]?!]|$)", rf"{_NARROW}\1"),
    (r"(?<=[\w»)\]…%€$])[ \u00a0\u202f]*:(?=\s|$)", f"{_WIDE}:"),
    (r"(?<=\d)[ \u00a0]*%", f"{_NARROW}%"),
    (r"(?<=\d)[ \u00a0](?=\d{3}(?!\d))", _NARROW),
    (r"(?<=\d)[ \u00a0](?=[€$£](?!\d))", _WIDE),
    (r"\b1 (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)", "1er "),
)
_ENGLISH = _rows(
    _APOSTROPHE,
    _ELLIPSIS,
    (r"«[\s\u00a0\u202f]*", "“"),
    (r"[\s\u00a0\u202f]*»", "”"),
    (r"(?<![^\s(\[“‘—–])\"(?=\S)", "“"),
    (r"(?<=\S)\"(?![^\s.,;:?!)\]…”’—–])", "”"),
    (r"(?<=[\w”)\]])[ \u00a0\u202f]+(?=[;:?!](?:\s|[”)\]]|$))", ""),
    (r"(?<=\d)[ \u00a0\u202f]+(?=%)", ""),
    (r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))", ","),
)

_RULES: Mapping[str, Rows] = {"fr": _FRENCH, "en": _ENGLISH}


_ARTICLE = re.compile(r"\b[Aa]n? [€$£]?\d")
_EIGHT = r"(?:8\d{0,2}|11|18)(?!\d)|8\d{3}(?!\d)"
"""Figures that are spoken with a vowel first: 8, 80, 800,000, 11 million, 18,000."""
_SPOKEN: Mapping[str, Rows] = {
    "en": _rows(
        (rf"((?<!\w)a|(?:^|(?<=[.!?“(] ))A)(?= [€$£]?(?:{_EIGHT}))", r"\1n"),
        (rf"((?<!\w)a|(?:^|(?<=[.!?“(] ))A)n(?= [€$£]?(?!{_EIGHT}|1[18]\d\d(?!\d))\d)", r"\1"),
    )
}
"""What a word becomes before a figure; of years such as 1800 it is not known how they are spoken."""


def spoken(text: str, language: str) -> str:
    """`text` with the article that the figure after it needs: "an 8% rise", "a 12% rise"."""
    if _ARTICLE.search(text):
        for pattern, made in _SPOKEN.get(language, ()):
            text = pattern.sub(made, text)
    return text


_ELIDED = {"fr": re.compile(r"\b([Dd]|[Qq]u)e (?=%\((\w+)\)s)")}
_VOWEL = re.compile(r"(?:<[^>]*>)*(?:[aeiouœæ]|y(?![aeiou]))", re.IGNORECASE)
"""What a word is elided before; whether one goes before "h" only ears know."""


def elided(message: str, values: Mapping[str, object], language: str) -> str:
    """A message with the short form of the words before what is put into it: "les clients d’Océan", "de Vesta"."""
    words = _ELIDED.get(language)
    if words is None or not values:
        return message

    def short(found: re.Match[str]) -> str:
        value = unicodedata.normalize("NFKD", str(values.get(found[2], "")))
        return f"{found[1]}’" if _VOWEL.match(value) else found[0]

    return words.sub(short, message)


_BOUND = {"fr": re.compile(r"(?<=«) | (?=[;:?!»](?:\s|$))")}


def unbroken(text: str, language: str) -> str:
    """What a person wrote, whose marks no line begins or ends with: a blank beside them holds. Nothing else changes."""
    marks = _BOUND.get(language)
    return marks.sub(_WIDE, text) if marks else text


def typeset(text: str, language: str) -> str:
    """`text` with the quotation marks, blanks and signs of `language`; as it is where its rules are not known.

    Done twice it is as done once. No word and no figure changes.
    """
    for _ in range(_ROUNDS):
        before = text
        for pattern, made in _RULES.get(language, ()):
            text = pattern.sub(made, text)
        if text == before:
            break
    return text
