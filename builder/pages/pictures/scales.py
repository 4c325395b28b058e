# A date is as wide as the articles leave it open: a year is a stretch of the axis, a day is a place on it.
"""Dates and amounts → places in a picture."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from builder.pages import escape
from builder.pages.pictures.shapes import Band, Label

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MOST_YEARS = 6
"""Years that are named on an axis, at most."""


def days_of(date: str | None) -> tuple[int, int] | None:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` → its first day and the first day after it; none where it is no date."""
    found = _DATE.fullmatch(date or "")
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = datetime.date(year, month or 1, day or 1)
        after = (
            first + datetime.timedelta(1)
            if day
            else datetime.date(year + month // 12, month % 12 + 1, 1)
            if month
            else datetime.date(year + 1, 1, 1)
        )
    except (ValueError, OverflowError):
        return None
    return first.toordinal(), after.toordinal()


@dataclass(frozen=True, slots=True)
class Years:
    """An axis of whole years, from `left` to `right` of the width."""

    first: int
    last: int
    left: float
    right: float

    @classmethod
    def around(cls, dates: Iterable[str], left: float, right: float) -> Years:
        """The years that hold `dates`, of which there is at least one."""
        years = [int(date[:4]) for date in dates]
        return cls(min(years), max(years), left, right)

    def at(self, day: float) -> float:
        """The place of a day, as its ordinal."""
        begins = datetime.date(self.first, 1, 1).toordinal()
        ends = datetime.date(self.last, 12, 31).toordinal() + 1
        return self.left + (self.right - self.left) * (day - begins) / (ends - begins)

    def placed(self, date: str) -> tuple[float, float, float]:
        """The place of a date, and where the time begins and ends in which it may lie."""
        first, after = days_of(date) or (0, 0)
        return self.at((first + after) / 2), self.at(first), self.at(after)

    def labels(self, y: float) -> tuple[Label, ...]:
        """The names of the years, as many as there is room for."""
        if self._step == 1:
            return tuple(Label(escape.text(name), (a + b) / 2, y, "middle") for name, a, b in self._stretches())
        return tuple(Label(escape.text(name), begins, y) for name, begins, _ in self._stretches())

    def bands(self, height: float) -> tuple[Band, ...]:
        """A ground under every second of the named years."""
        return tuple(Band(begins, ends, height) for _, begins, ends in self._stretches()[::2])

    @property
    def _step(self) -> int:
        return -(-(self.last - self.first + 1) // _MOST_YEARS)

    def _stretches(self) -> list[tuple[str, float, float]]:
        """The years that are named, each with the place where it begins and where the next one does."""
        years = range(self.first, self.last + 1, self._step)
        begins = [self.placed(f"{year:04}")[1] for year in years]
        return list(zip((f"{year:04}" for year in years), begins, [*begins[1:], self.right], strict=True))


def steps_to(largest: float, most: int = 4) -> list[float]:
    """Round amounts from 0 to `largest` or just above it, evenly apart, at most `most` above 0; steps of 1 at least."""
    least = max(largest, 1) / most
    power = 10.0 ** math.floor(math.log10(max(least, 1)))
    step = next(step * power for step in _STEPS if step * power >= least)
    return [step * n for n in range(math.ceil(largest / step) + 1)]
