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
    """The day (`YYYY-MM-DD`) that a line of the head of `text` gives as that of publication."""
    start = 0
    for line in text[:_REACH].splitlines(keepends=True):
        end = start + len(line)
        found = language.press.issued.match(text, start, end) if line.strip() else None
        if found:
            for mention in mentions_in(text, Span(start, end), language, None):
                day = calendar_date(mention)
                if mention.type in (MentionType.DATE, MentionType.TIME) and mention.span.end > found.end():
                    return day if day and len(day) >= _A_DAY else None
        start = end
    return None
