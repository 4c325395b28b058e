# Most articles say in their first lines on what day they were published; it is taken from there where front matter does
# not say it. A day without its year, or one that something else in the text has, is none.
"""The day of publication as an article prints it."""

from __future__ import annotations

from builder.languages import Language
from builder.mentions import calendar_date, mentions_in
from builder.model.mentions import MentionType
from builder.model.text import Span

_REACH = 1200
"""Characters from the beginning in which a head stands."""
_A_DAY = len("2024-06-10")


def printed_day(text: str, language: Language) -> str | None:
    """The day (`YYYY-MM-DD`) that a line of the head of `text` gives as that of publication, else of its revision."""
    revised, start = None, 0
    for line in text[:_REACH].splitlines(keepends=True):
        end = start + len(line)
        found = language.press.issued.match(text, start, end) if line.strip() else None
        if found and (day := _day_behind(text, found.end(), end, language)):
            if found["revised"] is None:
                return day
            revised = revised or day
        start = end
    return revised


def _day_behind(text: str, start: int, end: int, language: Language) -> str | None:
    """The day that the first date between `start` and `end` is, if it is one."""
    for mention in mentions_in(text, Span(start, end), language, None):
        if mention.type in (MentionType.DATE, MentionType.TIME):
            day = calendar_date(mention)
            return day if day and len(day) >= _A_DAY else None
    return None
