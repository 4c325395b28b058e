# "5,5 M€ (amorçage, 2021), 18 M€ (série A, 2023)", "9,2 M€ en 2025, 17 M€ attendus en 2026": a value may hold several
# sums, and what stands behind each is said of it alone.
"""The sums of a labelled value, each with what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from builder.claims.article.reading import Reading
from builder.claims.blocks.cells import Cell
from builder.claims.drafts import folded
from builder.claims.notation.cues import cues_of
from builder.mentions import calendar_date, mentions_in
from builder.mentions.names import Name
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

_MARKS = re.compile(r"[^\w' -]")
_OF_THE_NEXT = re.compile(r"[,;][^,;()]*\Z")
"""What stands behind a sum and is said of the next: "91 M€ (2025), objectif 200 M€"."""


@dataclass(frozen=True, slots=True)
class Sum:
    """One of the sums, and the words up to the next."""

    amount: Mention
    day: str | None
    round: str | None
    """The funding round it is, as the table of the language calls it."""
    aimed: bool
    names: tuple[Name, ...]
    """Who is named in parentheses."""


def sums_in(reading: Reading, cell: Cell, amounts: Sequence[Mention]) -> Iterator[Sum]:
    """`amounts` of a cell in their order. Where a day stands before the first, each is of the one that follows it."""
    starts = [amount.span.start for amount in amounts]
    dated = list(_dated(reading, cell.segment.span))
    if dated and starts and dated[0][0].start < starts[0]:
        bounds = [cell.segment.span.start, *(amount.span.end for amount in amounts)]
    else:
        bounds = [*starts, cell.segment.span.end]
    before = ""
    for amount, (start, end) in zip(amounts, pairwise(bounds), strict=True):
        words = reading.text[start:end]
        day = next((day for span, day in dated if start <= span.start < end), None)
        stage = next((stage for stage, _ in cues_of(reading.language).rounds.places(_bare(words))), None)
        told, before = before + words, ""
        if end in starts and (of_next := _OF_THE_NEXT.search(told)):
            told, before = told[: of_next.start()], of_next[0]
        aimed = reading.language.tabling.aimed.search(folded(told)) is not None
        yield Sum(amount, day, stage, aimed, tuple(_named(reading, start, end)))


def _dated(reading: Reading, span: Span) -> Iterator[tuple[Span, str]]:
    for mention in mentions_in(reading.text, span, reading.language, reading.article.published):
        if mention.type is MentionType.DATE and (day := calendar_date(mention)):
            yield mention.span, day


def _named(reading: Reading, start: int, end: int) -> Iterator[Name]:
    opened = reading.text.find("(", start, end)
    if opened >= 0:
        closed = reading.text.find(")", opened, end)
        yield from reading.names_between(opened, closed if closed >= 0 else end)


def _bare(words: str) -> str:
    return _MARKS.sub(" ", words.lower())
