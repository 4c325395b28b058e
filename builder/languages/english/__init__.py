# What the program knows of English: enough to read the figures and dates of a translation. No article is read in it.
"""English."""

from __future__ import annotations

from builder.languages.english.calendar import CALENDAR
from builder.languages.english.money import MONEY
from builder.languages.english.numbers import NUMBERS
from builder.languages.language import Figures

ENGLISH = Figures(code="en", numbers=NUMBERS, money=MONEY, calendar=CALENDAR)
