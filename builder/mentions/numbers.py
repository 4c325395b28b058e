# A number as printed, in digits or in words, becomes a figure.
"""Number → value."""

from __future__ import annotations

import re
from decimal import Decimal

from builder.languages import Figures
from builder.mentions.grammar import Grammar
from builder.mentions.patterns import BLANKS

_SPLIT = re.compile(rf"[{BLANKS}-]+")
_LONGEST = 40
"""Digits a figure may have; what is longer is no figure of an article."""


def value_of(words: str, grammar: Grammar) -> float | None:
    """The number that begins `words`, of a range the lower end; none where it is no number."""
    if words[:1].isdigit():
        found = grammar.figure.match(words)
        number = in_digits(found[0], grammar) if found else None
        return None if number is None else float(number)
    collectives, lower = grammar.language.numbers.collectives, " ".join(words.lower().split())
    if collective := collectives.get(lower) or collectives.get(lower.rsplit(" ", 1)[-1]):
        return float(collective)
    found = grammar.in_words.match(words)
    return in_words(found[0], grammar.language) if found else None


def in_digits(digits: str, grammar: Grammar) -> Decimal | None:
    """In French "18 000" → 18000, "3.000" → 3000, "1,7" → 1.7; none where it is no figure of an article."""
    if len(digits) > _LONGEST:
        return None
    for form, row in grammar.digits:
        if form.fullmatch(digits):
            between = row.groups.replace(" ", BLANKS)
            plain = "".join("." if sign in row.point else sign for sign in digits if sign not in between)
            return Decimal(plain)
    return None


def in_words(words: str, language: Figures) -> float | None:
    """ "deux cent mille" → 200000, "quatre-vingt-dix" → 90; none where the words do not add up to one number."""
    total = group = last = 0
    for word in _SPLIT.split(words.lower()):
        if word == language.numbers.joint:
            continue
        value = language.numbers.words[word]
        if value == 1000:
            total, group, last = total + (group or 1) * 1000, 0, 1000
        elif value == 100 and group < 10:
            group, last = (group or 1) * 100, 100
        elif value == 20 and last == 4:
            group, last = group + 76, 80
        elif group and not _adds(value, last):
            return None  # "deux trois"
        else:
            group, last = group + value, value
    return float(total + group)


def _adds(value: int, last: int) -> bool:
    """Whether a number word may follow another: tens take units, "dix" takes "sept", "soixante" takes "onze"."""
    return last > value and (last >= 20 or (last == 10 and value >= 7))
