# A turnover of six months is not that of a year: who sets them side by side finds a contradiction where there is none.
"""Revenue → the part of a year in which it was made."""

from __future__ import annotations

import re

from msgspec.structs import replace

from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.model.claims import Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

_PART = re.compile(r"\d{4}-([HQ][1-4])|P([369])M")
"""Halves, quarters and months as TIMEX3 has them."""
_BETWEEN = re.compile(r"[,;:()]")
_TIMES = (MentionType.DATE, MentionType.DURATION)


def with_periods(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What was earned in a part of a year says in which: `qualifiers.period` is H1, H2, Q1 to Q4, M3, M6 or M9."""
    return [
        replace(draft, qualifiers={**draft.qualifiers, "period": period})
        if draft.kind is Kind.REVENUE and (period := _period(reading, draft))
        else draft
        for draft in drafts
    ]


def _period(reading: Reading, draft: Draft) -> str:
    if row := reading.index.row_at(draft.span):
        heads = (*draft.further, *(cell.span for cell in row.cells[:1])) if "cell-date" in draft.derived else ()
        return next(filter(None, (_part(mention) for head in heads for mention in reading.index.mentions_of(head))), "")
    sentence = reading.index.sentence_of(draft.span)
    start = reading.text.find(draft.value, draft.at.start if draft.at else draft.span.start, sentence.end)
    if start < 0:
        return ""
    figure = Span(start, start + len(draft.value))
    told = reading.index.mentions_of(sentence)
    beside = [mention for mention in told if mention.type in _TIMES and _is_beside(reading, figure, mention, told)]
    if beside:
        return next(filter(None, map(_part, beside)), "")
    opening = next((mention for mention in told if mention.type in _TIMES and mention.span.end <= start), None)
    return _part(opening) if opening and _is_of(reading, sentence, opening, start) else ""


def _is_of(reading: Reading, sentence: Span, opening: Mention, figure: int) -> bool:
    """Whether a time opens a sentence, and the figure that begins at `figure` is not told to be of a whole year."""
    telling, led = reading.language.telling, reading.text[sentence.start : opening.span.start].lower()
    whole = telling.figures.whole_year.search(reading.text, opening.span.start, figure)
    since = telling.days.since.search(led)  # for six months it has grown; its sales are those of a year
    return telling.days.date_opening.fullmatch(led) is not None and whole is None and since is None


def _part(mention: Mention) -> str:
    found = _PART.fullmatch(mention.value or "")
    return "" if found is None else found[1] or f"M{found[2]}"


def _is_beside(reading: Reading, figure: Span, time: Mention, told: tuple[Mention, ...]) -> bool:
    """Whether neither a mark, nor "and", nor anything else that is counted or dated stands between figure and time."""
    between = Span(min(figure.end, time.span.end), max(figure.start, time.span.start))
    words = between.of(reading.text) if between.start < between.end else ""
    return not (
        _BETWEEN.search(words)
        or re.search(reading.language.telling.before.conjunction, words)
        or any(between.start <= one.span.start < between.end for one in told)
    )
