# Dates told from another: from the day the article appeared ("hier", "la semaine dernière"), or from the date the text
# named last ("le lendemain", "un an plus tôt").
"""Relative dates → TIMEX3."""

from __future__ import annotations

from datetime import date

from builder.mentions.setting import Found, Read, Reading, Setting, count_of, group, opens, pointed, resolved, timed
from builder.mentions.tenses import tense
from builder.mentions.values import day_of, days_from, months_from, shifted
from builder.model.mentions import Bound, MentionType


def weekday(found: Found, setting: Setting) -> Read | None:
    """ "lundi", "ce mardi", "jeudi prochain"."""
    word = found["w"]
    number = setting.calendar.weekdays[word.lower()]
    if word.islower() == setting.calendar.capitals and not opens(found, setting):
        return None
    rel, this = pointed(found, setting), group(found, "this")
    way = 0 if rel or not setting.known else tense(found, setting)

    def resolve(at: date) -> str:
        back = (at.isoweekday() - number) % 7
        if rel < 0:
            back = back or 7
        elif rel > 0 or (this and back > 3 and way >= 0) or (way > 0 and back and not this):
            back -= 7
        moved = days_from(at, -back)
        return moved.isoformat() if moved else ""

    return timed(resolved(setting, resolve, f"XXXX-WXX-{number}"), group(found, "t"), setting)


def named_day(found: Found, setting: Setting) -> Read | None:
    """ "hier", "demain"."""
    word = group(found, "day").lower().replace("’", "'")
    offset = setting.calendar.days.get(word, 0)
    read = resolved(setting, lambda at: shifted(at, "D", offset), "" if offset else "PRESENT_REF")
    return timed(read, group(found, "t", "t2"), setting)


def now(_: Found, __: Setting) -> Read | None:
    """ "désormais", "à ce jour"."""
    return Read(MentionType.DATE, "PRESENT_REF")


def ago(found: Found, setting: Setting, sign: int = -1) -> Read | None:
    """ "il y a deux ans"."""
    unit, count = setting.calendar.units[found["u"].lower()], count_of(found, setting)
    if unit.startswith("T"):
        return Read(MentionType.TIME, "")
    if count is None or count != int(count):
        return Read(MentionType.DATE, "PAST_REF" if sign < 0 else "FUTURE_REF")
    # "less than two years ago" is after that day, "in less than two years" before it.
    bound = None
    if group(found, "less"):
        bound = Bound.MIN if sign < 0 else Bound.MAX
    elif group(found, "more"):
        bound = Bound.MAX if sign < 0 else Bound.MIN

    def resolve(at: date) -> str:
        if unit == "Y" and count == 1 and bound is None:
            return months_from(at, 12 * sign)  # "il y a un an" compares with the same season of the year before
        if unit in ("6M", "Q"):
            return months_from(at, sign * int(count) * (6 if unit == "6M" else 3))
        return shifted(at, unit, sign * int(count))

    read = resolved(setting, resolve)
    return Read(read.type, read.value, read.relative, bound)


def ahead(found: Found, setting: Setting) -> Read | None:
    """ "dans trois mois"."""
    return ago(found, setting, 1)


def unit(found: Found, setting: Setting) -> Read | None:
    """ "la semaine dernière", "ce mois-ci", "l'an prochain"."""
    kind = setting.calendar.units[group(found, "u", "u2").lower()]
    rel = pointed(found, setting)
    read = resolved(setting, lambda at: shifted(at, kind, rel))
    part = next((name for name in ("start", "mid", "end") if group(found, name)), "")
    return Read(read.type, read.value, read.relative, part=part)


def later(found: Found, setting: Setting) -> Read | None:
    """ "un an plus tôt": from the date named last."""
    sign = -1 if group(found, "before") else 1
    return _from_anchor(setting, setting.calendar.units[found["u"].lower()], count_of(found, setting), sign)


def beside(found: Found, setting: Setting) -> Read | None:
    """ "le lendemain", "la veille": from the date named last."""
    sign = 1 if group(found, "after") else -1 if group(found, "before") else 0
    word = group(found, "u", "u2", "u3").lower()
    return _from_anchor(setting, setting.calendar.units[word] if word else "D", 1, sign)


def _from_anchor(setting: Setting, unit: str, count: float | None, sign: int) -> Read:
    """So many units from the date named last; unresolved where that is less precise than the unit."""
    anchor = setting.anchor
    parts = [int(part) for part in anchor.split("-")] if anchor else []
    base = day_of(*[*parts, 1, 1][:3]) if parts else None
    value = ""
    if base and count is not None and count == int(count):
        steps = sign * int(count)
        if unit == "Y":
            value = shifted(base, "Y", steps) + ("" if count == 1 and sign == 0 else anchor[4:7] if count == 1 else "")
        elif unit == "M" and len(parts) >= 2:
            value = months_from(base, steps)
        elif unit in ("D", "W") and len(parts) == 3:
            value = shifted(base, unit, steps)
    return Read(MentionType.DATE, value, relative=bool(value))


READINGS: dict[str, Reading] = {
    "ago": ago,
    "ahead": ahead,
    "beside": beside,
    "later": later,
    "named": named_day,
    "now": now,
    "unit": unit,
    "weekday": weekday,
}
"""By the name of the sense in the tables."""
