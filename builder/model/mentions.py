# What a text mentions, before anybody asks what it says: dates, amounts, names, each where it stands.
"""Mentions: dates, durations, amounts, counts, percentages and names with their spans."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from builder.model.text import Span


class MentionType(StrEnum):
    """What is mentioned."""

    DATE = "DATE"
    DURATION = "DURATION"
    TIME = "TIME"
    SET = "SET"
    MONEY = "MONEY"
    COUNT = "COUNT"
    PERCENT = "PERCENT"
    PERSON = "PERSON"
    ORG = "ORG"
    PLACE = "PLACE"
    PRODUCT = "PRODUCT"


class Bound(StrEnum):
    """How a figure or date is hedged."""

    APPROX = "approx"
    MIN = "min"
    MAX = "max"


class Mention(Struct, frozen=True):
    """One mention in a text."""

    span: Span
    type: MentionType
    value: str
    """TIMEX3 for dates and durations (`2023-05`, `P3Y`); the plain decimal for amounts; the name as printed.

    A date that cannot be told is `XXXX-01`, `XXXX-WXX-1`, … where it names a part of the calendar, `PRESENT_REF` for
    "désormais", and empty otherwise. Of an unspecified number ("plusieurs centaines") it is empty.
    """
    precision: str = ""
    """Of a date: `day`, `week`, `month`, `quarter`, `half`, `season`, `year`, `decade`, `century`; empty where
    unresolved or of no date."""
    bound: Bound | None = None
    """The hedge that stands with it ("près de" → approx); its words lie inside `span`."""
    amount: float | None = None
    """In units, of MONEY, COUNT and PERCENT."""
    currency: str | None = None
    """ISO 4217, of MONEY, where the text names it."""
    unit: str = ""
    """Of a COUNT, the noun counted, as printed: "personnes", "puces"."""
    upper: float | None = None
    """Of a range ("4 ou 5 millions") the higher end, in units; `amount` is the lower, `bound` approx."""
    part: str = ""
    """Of a date: `start`, `mid` or `end` of the period `value` names ("début décembre")."""
    relative: bool = False
    """Of a date: it was resolved against the publication date or another date of the text."""
    rule: str = ""
    """The name of the row of the language's tables that found it."""
