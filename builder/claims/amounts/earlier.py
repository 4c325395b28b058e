# "96 millions en 2023, contre 88 millions un an plus tôt": the figure behind "against" is of the same thing, and
# of the year before. So is the next one in a row, the one that was aimed at, the one it all started from. They are read
# wherever a figure is, whatever words told the first one.
"""A figure → the others of the same thing that are told beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.amounts.figures import told_as
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.languages.telling import BesideFigure
from builder.mentions import calendar_date
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

_MONEY = (Kind.REVENUE, Kind.VALUATION)
COMPARED = (*_MONEY, Kind.HEADCOUNT, Kind.USERS)
"""Kinds whose figures are compared with others."""
_AMOUNTS = {True: (MentionType.MONEY, MentionType.COUNT), False: (MentionType.COUNT,)}
_YEAR = 4
"""Characters of a date that is a year."""
_ASIDE_WORDS = 14
"""Characters in parentheses beside a figure and its date at most: "contre", "en"."""
_IN_A_ROW = 4
"""Figures told one behind the other at most."""
_BACK = 160
"""Characters before a figure in which the one it started from stands."""


def beside(reading: Reading, sentence: Sentence, found: re.Match[str], draft: Draft) -> Iterator[Draft]:
    """The figures of the same thing that stand beside that of `draft`, each as a draft of its own."""
    if draft.kind not in COMPARED or sentence.inner or draft.modality in (Modality.DENIED, Modality.POSSIBLE):
        return
    money = draft.kind in _MONEY
    telling = reading.language.telling
    words = telling.figures.beside_money if money else telling.figures.beside_count
    group = patterns.group(found, "money" if money else "count") or patterns.group(found, "figure")
    first = sentence.at.get(group[0]) if group else None
    if group is None or not isinstance(first, Mention):
        return
    if draft.modality in FACTUAL:
        yield from _earlier(reading, sentence, group[1], first, draft)
        yield from _source(reading, sentence, group, first, draft)
        wished = _matched(reading, sentence, words.wished, group[1])
        if wished is not None and (other := told_as(reading, sentence, draft, wished[0], first)) is not None:
            yield replace(other, modality=Modality.TARGET, rule=f"aimed-at-{draft.kind}")
    yield from _in_a_row(reading, sentence, group[1], first, draft)


def _earlier(reading: Reading, sentence: Sentence, end: int, first: Mention, draft: Draft) -> Iterator[Draft]:
    behind = _behind(reading, sentence, end, money=draft.kind in _MONEY)
    if behind is None:
        return
    other = told_as(reading, sentence, draft, behind[0], first)
    if other is None or other.amount == draft.amount:
        return
    day, derived = _day(reading, behind[1], draft)
    if day is None or (draft.date and day[:_YEAR] >= draft.date[:_YEAR]):
        return
    yield _dated(other, day, derived, f"earlier-{draft.kind}")


def _in_a_row(reading: Reading, sentence: Sentence, end: int, first: Mention, draft: Draft) -> Iterator[Draft]:
    """The next figures, each with its date: "16 millions cette année et 22 en 2026"."""
    words = (
        reading.language.telling.figures.beside_money
        if draft.kind in _MONEY
        else reading.language.telling.figures.beside_count
    )
    published = reading.article.published
    for _ in range(_IN_A_ROW):
        behind = _matched(reading, sentence, words.later, end)
        if behind is None or behind[1] is None:
            return
        other = told_as(reading, sentence, draft, behind[0], first)
        day = calendar_date(behind[1])
        if other is None or day is None or day == draft.date:
            return
        ahead = published is not None and day > published[: len(day)]
        yield replace(
            _dated(other, day, {"relative-date"} if behind[1].relative else set(), f"next-{draft.kind}"),
            modality=Modality.TARGET if ahead else draft.modality if draft.modality in FACTUAL else Modality.TARGET,
        )
        end = behind[2]


def _source(
    reading: Reading, sentence: Sentence, group: tuple[int, int], first: Mention, draft: Draft
) -> Iterator[Draft]:
    """What the figure started from: "de 41 millions en 2021, les ventes sont passées à 73 millions"."""
    telling = reading.language.telling
    start = max(0, group[0] - _BACK)
    if not telling.figures.moves.search(sentence.mask, start, group[0]):
        return
    words = telling.figures.beside_money if draft.kind in _MONEY else telling.figures.beside_count
    found = patterns.compiled(words.source, reading.language).search(sentence.mask, start, group[0])
    if found is None:
        return
    figure = sentence.at.get((patterns.group(found, "figure") or (-1,))[0])
    date = sentence.at.get((patterns.group(found, "date") or (-1,))[0])
    if date is None and (years := telling.figures.span_of_years.match(sentence.mask, group[1])):
        date = sentence.at.get(years.start("from"))
    if not isinstance(figure, Mention) or not isinstance(date, Mention):
        return
    day, derived = _day(reading, date, draft)
    other = told_as(reading, sentence, draft, figure, first)
    if other is not None and day is not None:
        yield _dated(other, day, derived, f"from-{draft.kind}")


def _dated(draft: Draft, day: str, derived: set[str], rule: str) -> Draft:
    return replace(draft, date=day, derived=draft.derived - {"as-of", "relative-date"} | derived, rule=rule)


def _matched(reading: Reading, sentence: Sentence, words: str, end: int) -> tuple[Mention, Mention | None, int] | None:
    """The figure and the date that a pattern matches right behind `end`, and where its words end."""
    found = patterns.compiled(words, reading.language).match(sentence.mask, end)
    if found is None:
        return None
    figure = sentence.at.get((patterns.group(found, "figure") or (-1,))[0])
    date = sentence.at.get((patterns.group(found, "date") or (-1,))[0])
    return (figure, date if isinstance(date, Mention) else None, found.end()) if isinstance(figure, Mention) else None


def _behind(reading: Reading, sentence: Sentence, end: int, *, money: bool) -> tuple[Mention, Mention] | None:
    """The amount behind "contre", or alone with its date in parentheses, and the date."""
    telling = reading.language.telling
    words: BesideFigure = telling.figures.beside_money if money else telling.figures.beside_count
    if told := _matched(reading, sentence, words.earlier, end):
        return (told[0], told[1]) if told[1] is not None else None
    aside = telling.figures.aside_behind.match(sentence.mask, end)
    if aside is None:
        return None
    inside = Span(sentence.start + aside.start("aside") + 1, sentence.start + aside.end("aside") - 1)
    mentions = [m for m in reading.index.mentions_of(sentence.segment.span) if inside.holds(m.span)]
    amounts = [m for m in mentions if m.type in _AMOUNTS[money]]
    dates = [m for m in mentions if m.type is MentionType.DATE]
    rest = inside.end - inside.start - sum(m.span.end - m.span.start for m in (*amounts, *dates))
    if len(amounts) != 1 or len(dates) != 1 or rest > _ASIDE_WORDS:
        return None
    return amounts[0], dates[0]


def _day(reading: Reading, date: Mention, draft: Draft) -> tuple[str | None, set[str]]:
    """When the earlier figure was so: "un an plus tôt" counts from the year of the later one."""
    before = reading.language.telling.figures.years_before.search(patterns.plain(date.span.of(reading.text)))
    if before is None:
        return calendar_date(date), {"relative-date"} if date.relative else set()
    if draft.date is None:
        return None, set()
    years = reading.language.telling.figures.years_told.get(before["years"] or "", 1)
    return years_back(draft.date, years), {"years-before-now" if "as-of" in draft.derived else "years-before"}


def years_back(day: str, years: int) -> str:
    """The same day, month or year so many years earlier; of the 29th of February the month alone."""
    earlier = f"{int(day[:_YEAR]) - years:04}{day[_YEAR:]}"
    return earlier[:-3] if earlier.endswith("-02-29") else earlier
