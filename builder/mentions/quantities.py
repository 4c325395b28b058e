# A number as printed, or a range of two: "4 ou 5 millions", "entre 500 000 et 2 millions", "une centaine". What it
# is a number of is another question.
"""Figures, words and ranges → quantities."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from builder.languages.language import Numbers
from builder.mentions.grammar import Grammar
from builder.mentions.money import currency_after
from builder.mentions.numbers import in_digits, value_of
from builder.model.text import Span

REACH = 40
"""How far before a number the words may stand that say what it is: "passer de", "entre", "article"."""
_DASHES = "-–—"
_GLUE = "-–.,/:+_"
_SIGNS = "$€£"
_NAMING = "#@°_"
_SHARING = 1000
"""A first number below it has the scale of the second: "4 ou 5 millions", but "500 000 et 2 millions"."""
_HALF = Decimal("0.5")


class Quantity(Struct, frozen=True):
    """A number or a range, before it is known what it counts."""

    start: int
    end: int
    """Where what it counts is named: after its second number also where the two are no range."""
    stop: int
    """Where it ends itself."""
    low: Decimal | None
    """In units; none where unspecified ("quelques millions")."""
    high: Decimal | None
    """Of a range the higher end."""
    words: str
    """Its first number as printed, in lower case."""
    scaled: bool
    """Whether it has a scale: "millions"."""
    sign: bool
    """Whether that is a sign that means nothing without a currency: "45 M"."""
    about: bool
    """Whether its words leave it open: "une centaine", "plusieurs millions"."""


def quantity_at(text: str, at: int, span: Span, grammar: Grammar) -> Quantity | None:
    """The number or range that begins at `at`; none where it is part of a name or adds up to nothing."""
    pattern = grammar.quantity_in_digits if text[at].isdigit() else grammar.quantity
    found = pattern.match(text, at, span.end)
    if found is None or _glued(text, at, found.end(), span, grammar):
        return None
    numbers = grammar.language.numbers
    words, sign, further = found.group("n1", "s1", "more")
    if sign is None and found["n2"] is None and words.isdecimal() and (number := in_digits(words, grammar)) is not None:
        # Most numbers are nothing but figures.
        end = found.end("n1")
        return Quantity(at, end, end, number, None, words, scaled=False, sign=False, about=False)
    words, second = words.lower(), (found["n2"] or "").lower()
    low, high = _figure(words, grammar), _figure(second, grammar) if second else None
    scale, scale2 = _scale(sign, grammar), _scale(found["s2"], grammar)
    more = value_of(further, grammar) if further else 0
    last = words.rsplit(maxsplit=1)[-1]
    vague = _is_vague(words, numbers)
    if (low is None and not vague) or (second and high is None) or more is None or (more and not scale):
        return None
    stop = end = next(found.end(name) for name in ("more", "half1", "s1", "n1") if found[name])
    sharing, joint = low is not None and low < _SHARING and scale is None, _joint(found)
    top = None
    if low is not None and high is not None and _one_currency(text, found):
        own = scale or (scale2 if sharing else None) or Decimal(1)
        upper = (high + _half(found, 2)) * (scale2 or 1)
        if not _is_range(text, found, span, grammar):
            if sharing and joint in (numbers.span, numbers.both):
                # "passer de 100 à 150 millions": two amounts; what they count is named after the second.
                scale, end, sign = scale2, found.end(), found["s2"]
        elif upper > low * own:
            scale, top, stop, end, sign = own, upper, found.end(), found.end(), found["s2"] or sign
        elif joint in _DASHES:
            return None  # a score
    return Quantity(
        start=at,
        end=end,
        stop=stop,
        low=None if low is None else (low + _half(found, 1)) * (scale or 1) + Decimal(int(more)),
        high=top,
        words=words,
        scaled=bool(sign),
        sign=sign in numbers.signs,
        about=low is None or last in numbers.collectives,
    )


def _is_vague(words: str, numbers: Numbers) -> bool:
    first, _, last = words.rpartition(" ")
    return last in numbers.plurals or words in numbers.vague or first in numbers.vague


def _half(found: re.Match[str], number: int) -> Decimal:
    """The half that the words before or after its scale add to the first or second number."""
    return _HALF if found[f"half{number}"] or found[f"mid{number}"] else Decimal(0)


def _joint(found: re.Match[str]) -> str:
    """What stands between the two numbers, without the currency of the second: "to", of "€2 to €3 billion"."""
    return (found["sep"] or "").rstrip(_SIGNS).strip()


def _one_currency(text: str, found: re.Match[str]) -> bool:
    """Whether the second number has no sign of its own, or that of the first."""
    sign = found["sep"][-1]
    return sign not in _SIGNS or text[max(0, found.start() - 1) : found.start()] == sign


def _figure(words: str, grammar: Grammar) -> Decimal | None:
    if _is_vague(words, grammar.language.numbers):
        return None
    if words[0].isdigit():
        return in_digits(words, grammar)
    number = value_of(words, grammar)
    return None if number is None else Decimal(int(number))


def _scale(words: str | None, grammar: Grammar) -> Decimal | None:
    """ "millions" → 10**6, "milliers de milliards" → 10**12, "demi-million" → 500000."""
    if not words:
        return None
    numbers, product = grammar.language.numbers, Decimal(1)
    for word in re.findall(r"[^\W\d_]+", words.removeprefix(numbers.half_before)):
        product *= numbers.scales.get(word) or numbers.scales.get(word.lower(), 1)
    return product * _HALF if words.startswith(numbers.half_before) else product


def _is_range(text: str, found: re.Match[str], span: Span, grammar: Grammar) -> bool:
    numbers, joint, low = grammar.language.numbers, _joint(found), max(span.start, found.start() - REACH)
    if joint == numbers.both:
        return bool(grammar.open.search(text, low, found.start()))
    return joint != numbers.span or not grammar.change.search(text, low, found.start())


def _glued(text: str, at: int, end: int, span: Span, grammar: Grammar) -> bool:
    """Whether the number is part of a name or of another figure: "AB-204", "n°12", "12bis"."""
    runs_on = end < span.end and (text[end].isalnum() or text[end] == "_")
    if runs_on and not currency_after(text, end, span.end, grammar):
        return True
    if at == span.start:
        return False
    last = text[at - 1]
    hangs = last in _GLUE and text[at].isdigit() and at - 2 >= span.start and text[at - 2].isalnum()
    return hangs or last.isalnum() or last in _NAMING
