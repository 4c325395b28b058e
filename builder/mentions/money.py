# What says that a number is money: a sign, a code or a name beside it, or the header of the table it stands in.
"""Currencies beside numbers and in headers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.languages import Figures
from builder.mentions.grammar import Grammar, grammar_of
from builder.mentions.patterns import BLANKS

_SIGN = r"(?:[A-Z]{2} ?|[A-Z])?[$€£¥₽₹₩₪](?: ?(?:US|CAN|CA)\b)?|[A-Z]{1,4}\b"
_AFTER = re.compile(rf"[{BLANKS}]?({_SIGN})(?!\d)")
_BEFORE = re.compile(rf"(?<!\w)({_SIGN})[{BLANKS}]?$")
_NAME = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+|[$€£¥₽₹₩₪]")
_MOST_WORDS = 4
"""In a currency's name: "dollars de Hong Kong"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What figures of a table's column or row are counted in, as its header says."""

    scale: float = 1.0
    currency: str | None = None


def currency_after(text: str, at: int, end: int, grammar: Grammar) -> tuple[str | None, int] | None:
    """The currency named at `at`, after a number, and where its name ends; none where none is named."""
    money = grammar.language.money
    if (signed := _AFTER.match(text, at, end)) and (sign := _sign(signed[1])) in money.signs:
        return money.signs[sign], signed.end()
    if joined := grammar.of.match(text, at, end):
        at = joined.end()
    names: list[tuple[str, int]] = []
    for _ in range(_MOST_WORDS):
        while at < end and text[at] in BLANKS:
            at += 1
        word = _NAME.match(text, at, end)
        if word is None:
            break
        if not names and word[0].isalpha() and word[0].lower() not in grammar.currency_words:
            return None
        at = word.end()
        before = f"{names[-1][0]} " if names else ""
        names.append((before + word[0].lower().replace("’", "'"), at))
    return next(((money.names[name], stop) for name, stop in reversed(names) if name in money.names), None)


def currency_before(text: str, low: int, at: int, grammar: Grammar) -> tuple[str | None, int] | None:
    """The currency whose sign stands before a number, and where the sign begins: "$80M"."""
    signs = grammar.language.money.signs
    found = _BEFORE.search(text, max(low, at - 6), at)
    if found is None or (sign := _sign(found[1])) not in signs or (sign.isalpha() and len(sign) < 3):
        return None
    return signs[sign], found.start()


def header_unit(text: str, language: Figures) -> Unit | None:
    """What a table's header says its figures are counted in; none where it says nothing.

    "Budget (en milliards €)" → 1e9 EUR; "en M€" → 1e6 EUR; "Effectif" → none.
    """
    grammar = grammar_of(language)
    scaled = grammar.header.search(text)
    factor = 1.0
    if scaled:
        factor = float(language.numbers.scales[scaled[0]])
        if scaled[0] in language.numbers.signs and currency_after(text, scaled.end(), len(text), grammar) is None:
            scaled, factor = None, 1.0
    at = scaled.end() if scaled else 0
    words = [word.start() for word in _WORD.finditer(text) if _may_name(word[0], grammar)]
    # Most name the currency after the scale; "in € billion" names it before.
    after, before = [start for start in words if start >= at], [start for start in words if start < at]
    for start in dict.fromkeys((at, *after, *(before if scaled else ()))):
        if named := currency_after(text, start, len(text), grammar):
            return Unit(factor, named[0])
    return Unit(factor) if scaled else None


def _may_name(word: str, grammar: Grammar) -> bool:
    """Whether the name of a currency, its code or a sign may begin with `word`: most words of a text cannot."""
    return word.isupper() or not word.isalpha() or word.lower() in grammar.currency_words


def _sign(sign: str) -> str:
    return "".join(sign.split())
