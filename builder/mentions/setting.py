# What every reading of a date needs: where it stands, what the publication date is, what the verbs around it say.
"""The setting of a mention, and helpers for its readings."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from msgspec import Struct

from builder.languages.language import Calendar
from builder.mentions.grammar import Grammar
from builder.mentions.numbers import value_of
from builder.mentions.values import Known, day_of
from builder.model.mentions import Bound, MentionType
from builder.model.text import Span


class Setting(Struct):
    """Where mentions are looked for."""

    text: str
    span: Span
    grammar: Grammar
    known: Known | None
    anchor: str = ""
    """The calendar date of the last resolved date before: what "le lendemain" refers to."""
    ahead: bool = False
    """Dates without a year are to come, whatever the words around them say."""

    @property
    def calendar(self) -> Calendar:
        """The language's calendar."""
        return self.grammar.language.calendar


class Read(Struct, frozen=True):
    """What words mean."""

    type: MentionType
    value: str
    relative: bool = False
    bound: Bound | None = None
    part: str = ""


_SLACK, _SLACK_PAST = 7, 60
"""Days a date may lie on the wrong side of the article for its verb; a verb of the past may be another clause's."""

NOTHING = Read(MentionType.DATE, "none")
"""What looks like a date and is none, nor any number: "le 31 février"."""

Found = re.Match[str]
Reading = Callable[[Found, Setting], Read | None]


def group(found: Found, *names: str) -> str:
    """The words of the first of the groups that matched, or nothing."""
    groups = found.groupdict()
    return next((words for name in names if (words := groups.get(name))), "")


def stated(value: str) -> Read:
    """A date the words themselves give."""
    return Read(MentionType.DATE, value)


def resolved(setting: Setting, resolve: Callable[[date], str], otherwise: str = "") -> Read:
    """A date told from the publication date, as far as that goes; else what the words give of it."""
    value = setting.known.agree(resolve) if setting.known else ""
    return Read(MentionType.DATE, value or otherwise, relative=bool(value))


def timed(read: Read, daytime: str, setting: Setting) -> Read:
    """The date with a time of day: "hier matin"."""
    if not daytime:
        return read
    sign = setting.calendar.daytimes[daytime.lower()]
    whole = len(read.value) == 10 and read.value[:4].isdigit()
    return Read(MentionType.TIME, f"{read.value}T{sign}" if whole else read.value, read.relative)


def pointed(found: Found, setting: Setting, *names: str) -> int:
    """-1 for "dernier", 1 for "prochain", else 0."""
    word = group(found, *(names or ("rel",))).lower()
    if not word:
        return 0
    return -1 if word in setting.calendar.last or word.removesuffix("s") in setting.calendar.last else 1


def count_of(found: Found, setting: Setting) -> float | None:
    """The number of a match; none where it is unspecified."""
    word = group(found, "n", "n2")
    if not word or group(found, "vague"):
        return None
    count = value_of(word, setting.grammar)
    if count is None or count > 10**6:
        return None
    return count + 0.5 if group(found, "half") else count


def month_of(words: str, setting: Setting) -> int:
    """The number of a month's name or abbreviation."""
    word = words.lower().removesuffix(".")
    return setting.calendar.months.get(word) or setting.calendar.short_months.get(word, 0)


def year_of(digits: str, setting: Setting) -> int:
    """Two digits are a year near the article: "98" is 1998, "24" is 2024."""
    if len(digits) != 2:
        return int(digits)
    newest = setting.known.last.year if setting.known else 2040
    year = newest // 100 * 100 + int(digits)
    return year if year <= newest + 15 else year - 100


def opens(found: Found, setting: Setting) -> bool:
    """Whether the match opens a sentence, where any word has a capital."""
    before = setting.text[max(setting.span.start, found.start() - 8) : found.start()].rstrip()
    before = before.rstrip(' \u00a0\u202f«“"(-–—•*_#|>[')
    return not before or before[-1] in ".!?:;…\n"


def nearest_day(at: date, month: int, day: int, weekday: int = 0, *, pointed: int = 0, way: int = 0) -> str:
    """The day of that month nearest to `at`; before or after it where the words or the verbs say so."""
    return nearest(at, lambda year: day_of(year, month, day), weekday, pointed=pointed, way=way)


def nearest(at: date, day_in: Callable[[int], date | None], weekday: int = 0, *, pointed: int = 0, way: int = 0) -> str:
    """Of the days that come once a year, the one nearest to `at`, as of `nearest_day`."""
    days = [d for year in (at.year - 1, at.year, at.year + 1) if (d := day_in(year))]
    if weekday:
        days = [d for d in days if d.isoweekday() == weekday] or days
    if pointed:
        days = [d for d in days if (d - at).days * pointed > 0] or days
    elif way:
        # A day close to the article is left as it is: the verb may be another clause's.
        slack = _SLACK_PAST if way == -1 else _SLACK
        days = [d for d in days if (d - at).days * (1 if way > 0 else -1) >= -slack] or days
    return min(days, key=lambda d: abs((d - at).days)).isoformat() if days else ""
