# Two texts can be compared once the values of each stand in a form in which both languages' are equal. What is told of
# a value is put into words only where it is told.
"""A value that a text states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from builder.model.mentions import Bound
from builder.storage import printable

SHARED_SIGN = "XXX"
"""ISO 4217's own code for no currency: of "¥" alone."""
BASIS_POINTS = "basis points"
BASIS = Decimal("0.01")
"""A basis point, in points."""
_POWERS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_WORDS_SHOWN = 40
_DECIMALS = 3


class Value(NamedTuple):
    """One value a text names, in a form in which both languages' are equal."""

    kind: str
    """`number`, `order` (of magnitude), `share`, `points`, `date`, `part`, `weekday`, `duration`, `span` (of no
    stated length), `time`, `figure` (in digits, counting nothing)."""
    value: str
    said: str
    """Its words as printed; of a number nothing, of a share or points what they are called."""
    firm: bool
    """Whether it cannot be dropped or added."""
    currency: str = ""
    """ISO 4217; empty where none is named."""
    resolved: str = ""
    """Of a date without its year, the day meant as the date of publication tells it."""
    length: str = ""
    """Of a duration, its number of days, months or years."""
    bound: Bound | None = None
    """Whether the text says "more than", "less than" or "about"."""

    @property
    def words(self) -> str:
        """As a message tells it."""
        if tell := _TOLD.get(self.kind):
            return tell(self)
        return f"“{_shortened(' '.join(self.said.split()))}”"


def number_told(number: Decimal, currency: str = "") -> str:
    """ "12 billion EUR"."""
    for size, name in _POWERS:
        short = plainly(number / size)
        if number >= size and len(short.partition(".")[2]) <= _DECIMALS:
            return _shortened(f"{short} {name} {currency}".rstrip())
    return _shortened(f"{_grouped(number)} {currency}".rstrip())


def _grouped(number: Decimal) -> str:
    whole, point, rest = plainly(number).partition(".")
    return f"{int(whole):,}{point}{rest}" if len(whole) <= _WORDS_SHOWN else whole


def plainly(number: Decimal) -> str:
    """In digits, without noughts that say nothing: "0.5", "1500"."""
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _shortened(words: str) -> str:
    return printable(words if len(words) <= _WORDS_SHOWN else f"{words[: _WORDS_SHOWN - 1]}…")


def _told_number(value: Value) -> str:
    return number_told(Decimal(value.value), "" if value.currency == SHARED_SIGN else value.currency)


def _told_share(value: Value) -> str:
    number = Decimal(value.value) / (BASIS if value.said == BASIS_POINTS else 1)
    return f"{number_told(number)} {value.said}"


_TOLD: Mapping[str, Callable[[Value], str]] = {
    "number": _told_number,
    "share": _told_share,
    "points": _told_share,
    "figure": lambda value: f"the figure {_shortened(value.said)}",
}
"""How a message tells values of a kind; others are quoted."""
