# "96 millions en 2023, contre 88 millions un an plus tôt": the figure behind "against" is of the same thing, and
# of the year before. It is read wherever a figure is, whatever words told the first one.
"""A figure → the earlier one it is compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.masks import Sentence
from builder.claims.reading import Reading
from builder.mentions import calendar_date
from builder.model.claims import FACTUAL, Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

_MONEY = (Kind.REVENUE, Kind.VALUATION)
COMPARED = (*_MONEY, Kind.HEADCOUNT, Kind.USERS)
"""Kinds whose figures are compared with earlier ones."""
_AMOUNTS = {True: (MentionType.MONEY, MentionType.COUNT), False: (MentionType.COUNT,)}
_YEAR = 4
"""Characters of a date that is a year."""
_ASIDE_WORDS = 14
"""Characters in parentheses beside a figure and its date at most: "contre", "en"."""


def earlier_than(reading: Reading, sentence: Sentence, found: re.Match[str], draft: Draft) -> Iterator[Draft]:
    """The figure `draft` is compared with right behind it, as a draft of its own, where the text says of when it is."""
    if draft.kind not in COMPARED or draft.modality not in FACTUAL or sentence.inner:
        return
    figure = patterns.group(found, "money" if draft.kind in _MONEY else "count")
    behind = _behind(reading, sentence, figure[1], money=draft.kind in _MONEY) if figure else None
    if behind is None:
        return
    amount, date = behind
    if amount.amount is None or amount.amount == draft.amount:
        return
    day, derived = _day(reading, date, draft)
    if day is None or (draft.date and day[:_YEAR] >= draft.date[:_YEAR]):
        return
    bound = {"bound": str(amount.bound)} if amount.bound else {}
    wanting = draft.kind in _MONEY and amount.currency is None
    yield replace(
        draft,
        value=amount.span.of(reading.text),
        amount=amount.amount,
        currency=draft.currency if wanting else amount.currency,
        date=day,
        qualifiers={**{k: v for k, v in draft.qualifiers.items() if k != "bound"}, **bound},
        derived=draft.derived - {"as-of", "relative-date", "shared-currency"}
        | derived
        | ({"shared-currency"} if wanting else set()),
        rule=f"earlier-{draft.kind}",
    )


def _behind(reading: Reading, sentence: Sentence, end: int, *, money: bool) -> tuple[Mention, Mention] | None:
    """The amount behind "contre", or alone with its date in parentheses, and the date."""
    telling = reading.language.telling
    told = patterns.compiled(telling.earlier_money if money else telling.earlier_count, reading.language)
    if found := told.match(sentence.mask, end):
        amount = sentence.at.get((patterns.group(found, "figure") or (-1,))[0])
        date = sentence.at.get(found.start("date"))
        return (amount, date) if isinstance(amount, Mention) and isinstance(date, Mention) else None
    aside = telling.aside_behind.match(sentence.mask, end)
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
    before = reading.language.telling.years_before.search(patterns.plain(date.span.of(reading.text)))
    if before is None:
        return calendar_date(date), {"relative-date"} if date.relative else set()
    if draft.date is None:
        return None, set()
    years = reading.language.telling.years_told.get(before["years"] or "", 1)
    return years_back(draft.date, years), {"years-before"}


def years_back(day: str, years: int) -> str:
    """The same day, month or year so many years earlier; of the 29th of February the month alone."""
    earlier = f"{int(day[:_YEAR]) - years:04}{day[_YEAR:]}"
    return earlier[:-3] if earlier.endswith("-02-29") else earlier
