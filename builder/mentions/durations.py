# How long, how often, at what time.
"""Durations, sets and times → TIMEX3."""

from __future__ import annotations

from builder.mentions.setting import Found, Read, Reading, Setting, count_of, group, opens
from builder.model.mentions import Bound, MentionType

_MONTHS = {"6M": 6, "Q": 3}
_YEARS = {"10Y": 10, "100Y": 100}


def duration(found: Found, setting: Setting) -> Read | None:
    """ "trois ans", "18 mois"."""
    value = period(count_of(found, setting), setting.calendar.units[found["u"].lower()])
    return Read(MentionType.DURATION, value, bound=Bound.APPROX if group(found, "about") else None)


def stretch(found: Found, setting: Setting) -> Read | None:
    """ "ces derniers jours", "les six premiers mois", "l'année écoulée"."""
    unit = setting.calendar.units[found["u"].lower()]
    count = count_of(found, setting)
    plural = "n" in found.groupdict()
    return Read(MentionType.DURATION, period(count if plural else 1, unit))


def every(found: Found, setting: Setting) -> Read | None:
    """ "tous les lundis", "chaque année"."""
    if word := group(found, "w", "w2").lower():
        plural, single = group(found, "w2")[:1].isupper(), group(found, "w")[:1].isupper()
        if not setting.calendar.capitals and (plural or (single and not opens(found, setting))):
            return None
        return Read(MentionType.SET, f"XXXX-WXX-{setting.calendar.weekdays[word]}")
    return Read(MentionType.SET, period(count_of(found, setting) or 1, setting.calendar.units[found["u"].lower()]))


def clock(found: Found, setting: Setting) -> Read | None:
    """ "à 7h30"."""
    hour, minute = int(group(found, "h", "h2")), int(group(found, "min") or 0)
    if half := group(found, "half").lower():
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    day = setting.anchor if len(setting.anchor) == 10 else ""
    return Read(MentionType.TIME, f"{day or 'XXXX-XX-XX'}T{hour:02}:{minute:02}", relative=bool(day))


def period(count: float | None, unit: str) -> str:
    """A TIMEX3 duration; X for an unspecified number."""
    if count is not None and unit in _MONTHS:
        count, unit = count * _MONTHS[unit], "M"
    elif count is not None and unit in _YEARS:
        count, unit = count * _YEARS[unit], "Y"
    if count is not None and unit == "Y" and count * 2 % 2:
        count, unit = count * 12, "M"
    if count is not None and unit == "2W":
        count, unit = count * 2, "W"
    number = "X" if count is None else f"{count:g}"
    unit = {"6M": "M", "Q": "M", "10Y": "Y", "100Y": "Y", "2W": "W"}.get(unit, unit)
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


READINGS: dict[str, Reading] = {"clock": clock, "duration": duration, "every": every, "stretch": stretch}
"""By the name of the sense in the tables."""
