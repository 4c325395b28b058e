# "Environ 2 milliards de dollars" is a hedge and a figure. What can be exchanged for another figure, or written anew by
# another language's rules, is the figure alone: the shortest end of the mention that still says the same.
"""Figures and dates in a text, each without the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.languages import Figures
from builder.locales import Formats
from builder.mentions import mentions_in
from builder.mentions.grammar import grammar_of
from builder.mentions.numbers import in_digits
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

_WORD = re.compile(r"\S+")
_DIGITS = re.compile(r"\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)*")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Core:
    """One figure or date, printed in digits and told exactly."""

    start: int
    """First code point."""
    end: int
    """One past the last."""
    type: MentionType
    """MONEY, PERCENT, COUNT or DATE."""
    value: str
    """As of the mention."""
    amount: float = 0.0
    """In units; 0 of a date."""
    currency: str | None = None
    """ISO 4217, of MONEY."""

    @property
    def key(self) -> tuple[MentionType, str, str | None]:
        """What two cores that say the same have in common."""
        return self.type, self.value, self.currency

    @property
    def kind(self) -> str:
        """What cores that can stand for each other have in common: of a date, also how precise it is."""
        return f"{self.type}{self.value.count('-') if self.type is MentionType.DATE else ''}{self.currency or ''}"

    def written(self, formats: Formats) -> str:
        """The figure as the language of `formats` writes it."""
        if self.type is MentionType.DATE:
            return formats.date(self.value)
        if self.type is MentionType.MONEY:
            return formats.money(self.amount, self.currency)
        if self.type is MentionType.PERCENT:
            return formats.percent(self.amount / 100)
        return formats.number(self.amount)


def cores_in(text: str, figures: Figures) -> tuple[Core, ...]:
    """The figures and dates of `text` that are printed in digits and told exactly, in order.

    Ranges, relative dates and numbers in words are left out: nothing can be put in their place by a rule.
    """
    return tuple(_cores(text, figures))


def _cores(text: str, figures: Figures) -> Iterator[Core]:
    for mention in mentions_in(text, Span(0, len(text)), figures, None):
        if mention.upper is not None or mention.relative or mention.part:
            continue
        if mention.type is MentionType.COUNT:
            start, end = _digits(text, mention, figures)
        elif _is_exact(mention):
            start, end = _shortest(text, mention, figures)
        else:
            continue
        if start < end and any(sign.isdecimal() for sign in text[start:end]):
            yield Core(start, end, mention.type, mention.value, mention.amount or 0.0, mention.currency)


def _is_exact(mention: Mention) -> bool:
    """Whether it is an amount, a share that is no difference of shares, or a date of the calendar."""
    if mention.type is MentionType.DATE:
        return _DATE.fullmatch(mention.value) is not None
    return mention.type in (MentionType.MONEY, MentionType.PERCENT) and bool(mention.value) and not mention.unit


def _shortest(text: str, mention: Mention, figures: Figures) -> tuple[int, int]:
    """The shortest end of the mention that is read as the same."""
    start, end = mention.span.start, mention.span.end
    if mention.precision == "year":
        # A year alone is a year only after "depuis": it would not be read again without.
        year = end - len(mention.value)
        return (year, end) if text.startswith(mention.value, year) else (0, 0)
    if mention.bound is None:
        return start, end
    best = (0, 0)
    for word in _WORD.finditer(text, start, end):
        rest = text[word.start() : end]
        read = mentions_in(rest, Span(0, len(rest)), figures, None)
        alone = len(read) == 1 and read[0].span == Span(0, len(rest)) and read[0].bound is None
        if alone and (read[0].type, read[0].value, read[0].currency) == (mention.type, mention.value, mention.currency):
            best = word.start(), end
    return best


def _digits(text: str, mention: Mention, figures: Figures) -> tuple[int, int]:
    """The digits of a count that are its whole number: "18 000" of "18 000 personnes", nothing of "2 millions de"."""
    found = _DIGITS.search(text, mention.span.start, mention.span.end)
    number = in_digits(found[0], grammar_of(figures)) if found else None
    if found is None or number is None or float(number) != mention.amount:
        return 0, 0
    return found.start(), found.end()
