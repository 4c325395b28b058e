# Dates that name a part of the calendar: a day, a month, a quarter, a year. What they leave out, often the year, is
# told from the publication date and from the verbs around.
"""Calendar dates → TIMEX3."""

from __future__ import annotations

import re
from datetime import date

from builder.mentions.numbers import value_of
from builder.mentions.setting import (
    NOTHING,
    Found,
    Read,
    Reading,
    Setting,
    group,
    month_of,
    nearest,
    nearest_day,
    opens,
    pointed,
    resolved,
    stated,
    year_of,
)
from builder.mentions.tenses import DONE, tense
from builder.mentions.values import day_of, feast_day, months_from

_BEFORE = re.compile(r"(?<!\w)[^\W\d_][\w.-]*\w\s$")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month each begins in."""


def full_date(found: Found, setting: Setting) -> Read | None:
    """ "mardi 14 mars 2023", "14/03/2023"."""
    real = day_of(year_of(found["y"], setting), int(found["d2"]), int(found["d"]))
    return stated(real.isoformat()) if real and real.year >= 1000 else None


def day_and_month(found: Found, setting: Setting) -> Read | None:
    """ "le 5 février": of the year the tense and the publication point to."""
    month, digits = month_of(found["m"], setting), found["d"]
    day = int(digits) if digits.isdigit() else 1
    if year := group(found, "y", "y2", "later"):
        real = day_of(year_of(year, setting), month, day)
        return stated(real.isoformat()) if real else NOTHING
    if day_of(2000, month, day) is None:
        return NOTHING
    word = group(found, "w").lower()
    weekday = setting.calendar.weekdays[word] if word else 0
    rel = pointed(found, setting)
    way = 0 if rel or not setting.known else tense(found, setting)
    return resolved(
        setting,
        lambda at: nearest_day(at, month, day, weekday, pointed=rel, way=way),
        f"XXXX-{month:02}-{day:02}",
    )


def numbered_weekday(found: Found, setting: Setting) -> Read | None:
    """ "jeudi 13": the nearest month whose 13th is a Thursday."""
    weekday, day = setting.calendar.weekdays[found["w"].lower()], int(found["d"])
    if not 1 <= day <= 31 or not (found["w"].islower() or opens(found, setting)):
        return None

    def resolve(at: date) -> str:
        months = (months_from(at, count) for count in (-2, -1, 0, 1, 2))
        days = (day_of(int(month[:4]), int(month[5:]), day) for month in months if month)
        fits = [d for d in days if d and d.isoweekday() == weekday]
        return min(fits, key=lambda d: abs((d - at).days)).isoformat() if fits else ""

    return resolved(setting, resolve, f"XXXX-XX-{day:02}")


def month_and_year(found: Found, setting: Setting) -> Read | None:
    """ "mai 2023", "mars dernier"."""
    word, dated = found["m"], bool(group(found, "y", "y2"))
    if not word.islower() and not dated:
        return None
    if word.istitle() and word.lower() in setting.calendar.names and not opens(found, setting):
        return None  # "Mars" is a company as well
    return named_month(found, setting)


def past_month(found: Found, setting: Setting) -> Read | None:
    """ "Mai :" before what happened then."""
    return named_month(found, setting, known=-1)


def named_month(found: Found, setting: Setting, known: int = 0) -> Read | None:
    """ "début mai", "en mai": a month behind a word that says it is one; `known` is the way no verb needs to tell."""
    month = month_of(found["m"], setting)
    if year := group(found, "y", "y2", "later"):
        return stated(f"{year_of(year, setting):04}-{month:02}")
    rel = pointed(found, setting)
    way = known or (0 if rel or not setting.known else tense(found, setting))

    def resolve(at: date) -> str:
        ahead = (month - at.month) % 12
        if rel:
            return months_from(at, (ahead or 12) if rel > 0 else (ahead - 12))
        if ahead and (way < 0 or (way == 0 and ahead > 6)):
            ahead -= 12
        return months_from(at, ahead)

    return resolved(setting, resolve, f"XXXX-{month:02}")


def year(found: Found, setting: Setting) -> Read | None:
    """ "2023"; no year right behind a name."""
    if found[0][0].isdigit() and (
        name := _BEFORE.search(setting.text, max(setting.span.start, found.start() - 24), found.start())
    ):
        word = name[0].strip()
        is_name = word[0].isupper() and word.lower() not in setting.grammar.language.numbers.function
        if is_name and not opens(name, setting):
            return None  # "Vision 2030" is a name, unless the word has its capital from its place
    return stated(found["y"])


def decade(found: Found, setting: Setting) -> Read | None:
    """ "les années 1990"."""
    digits = found["y"]
    if not digits.isdigit():
        digits = f"{value_of(digits, setting.grammar) or 1:.0f}"
    if not digits.endswith("0") or len(digits) not in (2, 4):
        return None
    return stated(digits[:3] if len(digits) == 4 else f"19{digits[0]}")


def century(found: Found, setting: Setting) -> Read | None:
    """ "le XXIe siècle"."""
    roman = group(found, "roman").lower()
    ordinal = group(found, "o").lower()
    number = setting.grammar.roman.get(roman, 0) if roman else setting.calendar.ordinals.get(ordinal, 0)
    number = number or int(group(found, "n") or 0)
    return stated(f"{number - 1:02}") if 0 < number <= 21 else None


def short_year(found: Found, setting: Setting) -> Read | None:
    """ "'98"."""
    return stated(f"{year_of(found['y'], setting):04}")


def quarter(found: Found, setting: Setting) -> Read | None:
    """ "au deuxième trimestre", "S1 2024"."""
    calendar, ordinal = setting.calendar, found["o"].lower()
    sign = group(found, "sign").upper()
    half = sign in ("S", "H") or calendar.units.get(group(found, "u").lower()) == "6M"
    size, letter = (2, "H") if half else (4, "Q")
    number = int(ordinal) if ordinal.isdigit() else calendar.ordinals.get(ordinal, size)
    if number > size:
        return None
    if year := group(found, "y"):
        return stated(f"{year}-{letter}{number}")
    rel = pointed(found, setting)
    of_year = pointed(found, setting, "rel2")
    way = 0 if rel or of_year or not setting.known else tense(found, setting)

    def resolve(at: date) -> str:
        ahead = number - 1 - (at.month - 1) // (12 // size)
        if of_year:
            return f"{at.year + of_year:04}-{letter}{number}"
        if rel:
            back = (rel < 0 and ahead >= 0) - (rel > 0 and ahead <= 0)
        elif way:
            back = (way < 0 and ahead > 0) - (way > 0 and ahead < 0)
        else:
            back = int(ahead * 2 >= size)  # with no verb to say so, the nearer one, and rather the past
        return f"{at.year - back:04}-{letter}{number}"

    return resolved(setting, resolve, f"XXXX-{letter}{number}")


_BEGINS = 21
"""The day of its first month on which a season begins: until then, one that is past is last year's."""


def season(found: Found, setting: Setting) -> Read | None:
    """ "au printemps 2025", "l'été dernier"."""
    sign = setting.calendar.seasons[group(found, "s", "s2").lower()]
    if year := group(found, "y"):
        return stated(f"{year}-{sign}")
    rel, this = pointed(found, setting), group(found, "this")
    first, told = _SEASONS[sign], this or found["at"] is not None
    way = tense(found, setting) if setting.known and told and not rel else 0
    if not (rel or this or way):
        return stated(f"XXXX-{sign}")
    if this and way > DONE:
        way = 0  # of "cet automne" a verb says something only where it is its own

    def resolve(at: date) -> str:
        year = at.year
        if (rel < 0 and at.month < first + 3) or (way < 0 and (at.month, at.day) < (first, _BEGINS)):
            year -= 1
        elif (rel > 0 and at.month >= first) or (way > 0 and at.month >= first + 3):
            year += 1
        return f"{year:04}-{sign}"

    return resolved(setting, resolve, f"XXXX-{sign}")


def feast(found: Found, setting: Setting) -> Read | None:
    """ "Noël 2023": the day of the calendar."""
    if found["feast"].islower() or _named(found, setting):
        return None
    code = setting.calendar.feasts[found["feast"].lower().replace("’", "'")]
    if year := group(found, "y"):
        return stated(feast_day(code, int(year)).isoformat())
    rel = pointed(found, setting)
    way = 0 if rel or not setting.known else tense(found, setting)
    return resolved(
        setting,
        lambda at: nearest(at, lambda year: feast_day(code, year), pointed=rel, way=way),
        "" if code.startswith("+") else f"XXXX-{code}",
    )


def day_of_this_month(found: Found, setting: Setting) -> Read | None:
    """ "le 25 de ce mois"."""
    day, rel = int(found["d"]), pointed(found, setting)

    def resolve(at: date) -> str:
        month = months_from(at, rel)
        real = day_of(int(month[:4]), int(month[5:]), day) if month else None
        return real.isoformat() if real else ""

    return resolved(setting, resolve, f"XXXX-XX-{day:02}")


def _named(found: Found, setting: Setting) -> bool:
    """Whether a name stands right before: "Jean Noël"."""
    before = setting.text[max(setting.span.start, found.start() - 24) : found.start()].split()
    return bool(before) and before[-1][:1].isupper() and not opens(found, setting)


READINGS: dict[str, Reading] = {
    "century": century,
    "date": full_date,
    "day": day_and_month,
    "day of month": day_of_this_month,
    "decade": decade,
    "feast": feast,
    "month": month_and_year,
    "named month": named_month,
    "past month": past_month,
    "numbered": numbered_weekday,
    "quarter": quarter,
    "season": season,
    "short year": short_year,
    "year": year,
}
"""By the name of the sense in the tables."""
