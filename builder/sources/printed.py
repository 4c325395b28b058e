# Most articles say in their first lines on what day they were published; it is taken from there where front matter does
# not say it. A day without its year, or one that something else in the text has, is none.
"""The day of publication as an article prints it."""

from __future__ import annotations

from builder.languages import Language
from builder.languages.heads import heads_of
from builder.mentions import calendar_date, mentions_in
from builder.model.mentions import MentionType
from builder.model.text import Span

_REACH = 1200
"""Characters from the beginning in which a head stands."""
_HEAD_LINE = 160
"""Characters of a line behind which no head goes on."""
_A_DAY = len("2024-06-10")
_A_MONTH = len("2024-06")


def printed_day(text: str, language: Language) -> str | None:
    """The day (`YYYY-MM-DD`) that a line of the head of `text` gives as that of publication, else of its revision.

    A day alone may be that of what is announced: a line of the same head that says "publié" goes before it.
    """
    bare, revised, start, heads, teaser = None, None, 0, heads_of(language.press.heads), False
    for line in text[:_REACH].splitlines(keepends=True):
        end, words = start + len(line), line.strip()
        teaser = bool(words) and (teaser or language.press.teaser.match(words) is not None)
        if bare and len(words) > _HEAD_LINE:
            return bare
        found = heads.match(text, start, end) if words and not teaser else None
        least = _A_MONTH if found and found["monthly"] else _A_DAY
        if found and (day := _day_behind(text, found.end(), end, language, least)):
            if found["bare"] is not None:
                bare = bare or day
            elif found["revised"] is not None:
                revised = revised or day
            else:
                return day
        start = end
    return bare or revised


def _day_behind(text: str, start: int, end: int, language: Language, least: int) -> str | None:
    """The day that the first date between `start` and `end` is, if it is told in `least` characters or more."""
    for mention in mentions_in(text, Span(start, end), language, None):
        if mention.type in (MentionType.DATE, MentionType.TIME):
            day = calendar_date(mention)
            return day if day and len(day) >= least else None
    return None
