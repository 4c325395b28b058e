# The words of the English calendar, and what stands before a date to say how it is meant. The order of the rules is
# their rank: of two that match a place, the first wins.
"""The English calendar."""

from __future__ import annotations

from builder.languages.english.calendar_dates import DAY_RULES, PERIOD_RULES
from builder.languages.english.calendar_times import REFERENCE_RULES, TIME_RULES
from builder.languages.english.tense import TENSE
from builder.languages.language import Calendar, Hedge, words
from builder.model.mentions import Bound

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12,
}  # fmt: skip

SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
                "nov": 11, "dec": 12}  # fmt: skip

WEEKDAYS = {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7}

DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

UNITS = {
    "year": "Y", "years": "Y", "half-year": "6M", "half-years": "6M", "half": "6M", "quarter": "Q", "quarters": "Q",
    "month": "M", "months": "M", "week": "W", "weeks": "W", "fortnight": "2W",
    "fortnights": "2W", "weekend": "WE", "weekends": "WE", "day": "D", "days": "D",
    "hour": "TH", "hours": "TH", "minute": "TM", "minutes": "TM", "second": "TS", "seconds": "TS", "decade": "10Y",
    "decades": "10Y", "century": "100Y", "centuries": "100Y",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

DAYTIMES = {"morning": "MO", "noon": "MI", "afternoon": "AF", "evening": "EV", "night": "NI"}

ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
"""The later ones are of centuries."""

FEASTS = {"christmas": "12-25", "christmas day": "12-25", "new year's eve": "12-31", "all saints' day": "11-01"}

HEDGES = (
    Hedge("(?:just|shortly|right) before (?:the )?", Bound.MAX, near=True, example="[just before] Christmas"),
    Hedge("(?:by|before|until|till|up to|no later than) (?:the )?", Bound.MAX, example="[by] 2027"),
    Hedge("(?:just|shortly|right) after (?:the )?", Bound.MIN, near=True, example="[shortly after] Christmas"),
    Hedge("(?:since|after|from) (?:the )?", Bound.MIN, example="[since] May 2023"),
    Hedge("(?:around|about|circa) (?:the )?", Bound.APPROX, example="[around] 2030"),
)

PARTS = (
    Hedge("(?:early(?: in)?|(?:the )?(?:start|beginning) of) (?:the )?", part="start", example="[early] December"),
    Hedge("(?:mid(?:-| )|(?:the )?middle of (?:the )?)", part="mid", example="[mid-]March"),
    Hedge("(?:late(?: in)?|(?:the )?end of) (?:the )?", part="end", example="[late] 2024"),
)

FRAGMENTS = {
    "capital": r"(?-i:(?=[A-Z]))",
    "day_of_month": r"(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|[.,:]\d| ?%| {scale}\b)",
    "full_year": r"(?:1[89]|20)\d\d",
    "no_year": r"[\w%€$]|[.,]\d| ?[%€$]| \d{3}\b",
    "term": r"(?!half\b){unit}",
    "month_name": r"{capital}(?:{month}|{short_month}\b\.?)(?!\w|-\w)",
}

CALENDAR = Calendar(
    fragments=FRAGMENTS,
    months=MONTHS,
    short_months=SHORT_MONTHS,
    names=frozenset(),
    weekdays=WEEKDAYS,
    capitals=True,
    days=DAYS,
    units=UNITS,
    seasons=SEASONS,
    daytimes=DAYTIMES,
    ordinals=ORDINALS,
    last=words("last past previous"),
    next=words("next coming"),
    feasts=FEASTS,
    rules=(*DAY_RULES, *PERIOD_RULES, *REFERENCE_RULES, *TIME_RULES),
    hedges=HEDGES,
    parts=PARTS,
    tense=TENSE,
)
