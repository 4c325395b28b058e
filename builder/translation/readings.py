# A translator writes "24 mois" as "two years" and "la moitié" as "50%": what is read is what both come to.
"""A text → the values it names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache, cached_property
from math import ceil, floor

from builder.languages import PROSE, Figures
from builder.mentions import mentions_in
from builder.mentions.grammar import grammar_of
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span
from builder.translation.stated import Value, plainly
from builder.translation.stating import in_figures, of_amount, of_date, orders_in, quantities

_DIGIT = re.compile(r"\d")
_DATES = (MentionType.DATE, MentionType.TIME)
_NEAR = "2024-05-15"
"""Any day will do to compare "la semaine dernière" with "last week"."""


class Reading:
    """A text with the values it names."""

    def __init__(self, text: str, figures: Figures, values: Iterable[Value]) -> None:
        self.text = text
        self.figures = figures
        self.values = tuple(dict.fromkeys(values))
        self._stated = {(value.kind, value.currency, value.value) for value in self.values}

    @cached_property
    def _meant(self) -> frozenset[tuple[str, str, str]]:
        """Dates without their year, as the date of publication tells them."""
        return frozenset((value.kind, value.currency, value.resolved) for value in self.values if value.resolved)

    @cached_property
    def currencies(self) -> frozenset[str]:
        """The currencies the text names."""
        return frozenset(value.currency for value in self.values if value.currency)

    def names(self, value: Value) -> bool:
        """Whether the text names this value."""
        if (value.kind, value.currency, value.value) in self._stated:
            return True
        key, meant = (value.kind, value.currency, value.value), (value.kind, value.currency, value.resolved)
        return key in self._meant or meant in self._stated

    def says(self, value: Value) -> bool:
        """Whether the text has the words of a value and another reading of them: "2024" as a number."""
        if value.kind == "order":
            return value.value in self._orders
        if value.kind == "share":
            return value.value in self._shares  # "la moitié" is "50%"
        if value.length:
            return ("number", "", value.length) in self._stated  # "à 22 ans" is "at 22"
        bare = value.kind in ("number", "figure") or (value.kind == "date" and len(value.value) == 4)
        return bare and not value.currency and (value.value in self._printed or value.value in self._numbers)

    @cached_property
    def _shares(self) -> frozenset[str]:
        """The shares, in percent, that the words of the text come to: "la moitié"."""
        prose = PROSE.get(self.figures.code)
        signs = prose.senses.in_text(self.text.lower()) if prose and prose.senses else ()
        return frozenset().union(*(shares_of(found.means) for found in signs))

    @cached_property
    def _printed(self) -> frozenset[str]:
        """The numbers that are read as such."""
        return frozenset(value.value for value in self.values if value.kind in ("number", "figure"))

    @cached_property
    def _numbers(self) -> frozenset[str]:
        """Every other number of the text, whatever it counts."""
        ends = (end for found in quantities(self.text, self.figures) for end in (found.low, found.high))
        return frozenset(plainly(end) for end in ends if end is not None)

    @cached_property
    def _orders(self) -> frozenset[str]:
        """The orders of magnitude whose words stand in the text, whether or not they are read as a number."""
        return frozenset(orders_in(self.text, self.figures))


@cache
def shares_of(ratio: str) -> frozenset[str]:
    """What a ratio may be in percent: `1/3` → 33, 33.3, 34; `2` → 200, and 100 more; nothing of what is no ratio."""
    if not ratio[:1].isdigit():
        return frozenset()
    percent = 100 * Fraction(ratio)
    near = {floor(percent), ceil(percent), round(float(percent), 1)}
    return frozenset(f"{share:g}" for share in (near if percent < 100 else {int(percent), int(percent) - 100}))


def reading(text: str, figures: Figures, published: str | None) -> Reading:
    """The values of a text in the language of `figures`; `published`, of the article, tells which year a date is of.

    What the words alone say of a date counts; only "last week" needs the day of reading.
    """
    span = Span(0, len(text))
    stated = mentions_in(text, span, figures, None)
    near: dict[int, Mention] = {}
    if any(m.type in _DATES and m.value[:1] in ("", "X") for m in stated):
        near = {m.span.end: m for m in mentions_in(text, span, figures, _reference(published))}
    values: list[Value] = []
    for mention in stated:
        words = mention.span.of(text)
        if mention.type in _DATES:
            values += of_date(mention, words, figures, near.get(mention.span.end), known=published is not None)
        else:
            values += of_amount(mention, words, figures)
    if _DIGIT.search(text):
        values += in_figures(text, stated, grammar_of(figures))
    return Reading(text, figures, values)


def _reference(published: str | None) -> str:
    """A day in the time the article appeared."""
    return (published or _NEAR) + _NEAR[len(published or _NEAR) :]
