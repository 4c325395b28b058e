# Dates are TIMEX3 values, which say how precise they are by their form. Here is the arithmetic on them, and the one
# principle by which a relative date is resolved: an article whose day is unknown appeared on some day between two
# others, and what those two do not agree on is not known.
"""TIMEX3 values: precision, coarsening, arithmetic."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from builder.model.mentions import Mention

_PUBLISHED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_FORMS = (
    (re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?$"), "day"),
    (re.compile(r"\d{4}-W\d\d(?:-WE)?$"), "week"),
    (re.compile(r"\d{4}-\d\d$"), "month"),
    (re.compile(r"\d{4}-Q[1-4]$"), "quarter"),
    (re.compile(r"\d{4}-H[12]$"), "half"),
    (re.compile(r"\d{4}-(?:SP|SU|FA|WI)$"), "season"),
    (re.compile(r"\d{4}$"), "year"),
    (re.compile(r"\d{3}$"), "decade"),
    (re.compile(r"\d\d$"), "century"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the day an article appeared: it lies between two days."""

    first: date
    last: date

    def agree(self, resolve: Callable[[date], str]) -> str:
        """What `resolve` says of both days; where they differ, the month or year they share, or nothing."""
        early = resolve(self.first)
        if self.first == self.last:
            return early
        late = resolve(self.last)
        return early if early == late else common(early, late)


@lru_cache(maxsize=1024)
def known(published: str | None) -> Known | None:
    """The days on which an article of that date may have appeared; none where it is undated or the date is none."""
    found = _PUBLISHED.fullmatch(published or "")
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if month is None:
            return Known(date(year or 0, 1, 1), date(year or 0, 12, 31))
        if day is None:
            return Known(date(year or 0, month, 1), date(year or 0, month, monthrange(year or 0, month)[1]))
        return Known(date(year or 0, month, day), date(year or 0, month, day))
    except ValueError:
        return None


def precision_of(value: str) -> str:
    """How precise a TIMEX3 value is: `day`, `week`, … or empty."""
    return next((name for form, name in _FORMS if form.match(value)), "")


def coarse(value: str) -> str | None:
    """`YYYY-MM-DD`, `YYYY-MM` or `YYYY` of a TIMEX3 value: the finest of them that is sure."""
    if found := _CALENDAR.match(value):
        return found[0]
    if found := _WEEK.match(value):
        try:
            monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError:
            return None
        first = monday + timedelta(5) if value.endswith("WE") else monday
        return common(first.isoformat(), (monday + timedelta(6)).isoformat()) or None
    if re.match(r"\d{4}-(?:Q|H|SP|SU|FA|WI)", value):
        return value[:4]
    return None


def common(one: str, other: str) -> str:
    """The longest calendar date two values share, or nothing."""
    a, b = coarse(one) or "", coarse(other) or ""
    for length in (10, 7, 4):
        if len(a) >= length and a[:length] == b[:length]:
            return a[:length]
    return ""


def calendar_date(mention: Mention) -> str | None:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a date mention, never more precise than it; none where it has none.

    A quarter, half or season is a year; a week is a month where it lies in one, else a year where it lies in one.
    """
    return coarse(mention.value) if mention.precision else None


def day_of(year: int, month: int, day: int) -> date | None:
    """That day, or none where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_from(day: date, months: int) -> str:
    """The month so many months away, `YYYY-MM`; empty beyond the calendar."""
    count = day.year * 12 + day.month - 1 + months
    return f"{count // 12:04}-{count % 12 + 1:02}" if 0 < count // 12 < 10000 else ""


def days_from(day: date, days: int) -> date | None:
    """The day so many days away, or none beyond the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def week_of(day: date) -> str:
    """`YYYY-Www`, by ISO 8601."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def shifted(day: date, unit: str, count: int) -> str:
    """The decade, year, half, quarter, month, week, week-end or day `count` of them away; empty beyond the calendar."""
    if unit in ("W", "WE", "D"):
        moved = days_from(day, count * (1 if unit == "D" else 7))
        if moved is None or unit == "D":
            return moved.isoformat() if moved else ""
        return week_of(moved) + ("-WE" if unit == "WE" else "")
    size = {"M": 1, "Q": 3, "6M": 6, "Y": 12, "10Y": 120, "100Y": 1200}.get(unit, 0)
    index = (day.year * 12 + day.month - 1) // size + count if size else 0
    if not 12 <= index * size < 120_000:
        return ""
    year = index * size // 12
    forms = {
        "M": f"{year:04}-{index % 12 + 1:02}",
        "Q": f"{year:04}-Q{index % 4 + 1}",
        "6M": f"{year:04}-H{index % 2 + 1}",
        "Y": f"{year:04}",
        "10Y": f"{year:04}"[:3],
        "100Y": f"{year:04}"[:2],
    }
    return forms[unit]


def feast_day(code: str, year: int) -> date:
    """The day of a feast, `MM-DD` or `+N` days after Easter, in `year`.

    Easter is found by the method of the anonymous correspondent of Nature, 1876 (Meeus, Astronomical Algorithms).
    """
    if not code.startswith("+"):
        return date(year, int(code[:2]), int(code[3:]))
    golden, (century, rest) = year % 19, divmod(year, 100)
    (leaps, over), (quarters, left) = divmod(century, 4), divmod(rest, 4)
    epact = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * over + 2 * quarters - epact - left) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1) + timedelta(int(code))
