# What a cell says by itself: a name, several, an amount in the unit of its header, a date, or nothing put into words.
"""Cells of tables and lines of fact sheets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import folded
from builder.claims.notation.cues import Phrases
from builder.languages.listing import Tabling
from builder.mentions import calendar_date, header_unit, mentions_in
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import Row, Segment, Span

_SHORT = 4
"""Words of a name in a cell that lists names at most."""
_ASIDE = re.compile(r"\([^)]*\)")
MARKS = '*_ \t«»“”"'


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with the row it is printed in."""

    segment: Segment
    row: Row

    @property
    def words(self) -> str:
        """Its text without marks."""
        return self.segment.text.strip(MARKS)


@dataclass(frozen=True, slots=True)
class Record:
    """One entity of a table: its name and its cells, each with the header it stands under."""

    name: Cell
    cells: tuple[tuple[Cell, Cell], ...]
    """(header, cell)."""


def known_headers(reading: Reading, cells: list[Cell]) -> int:
    """How many of `cells` read as headers that a table of facts has."""
    tabling = reading.language.tabling
    return sum(meaning_of(cell, tabling) is not None for cell in cells if cell.words)


def meaning_of(cell: Cell, tabling: Tabling) -> tuple[str, Kind | None] | None:
    """What a header says: the name and kind of an attribute, or a role."""
    headers, header = _headers(tabling), folded(_ASIDE.sub(" ", cell.words))
    return next(headers.attributes.met(header), None) or next(
        ((role, None) for role in headers.roles.met(header)), None
    )


def role_of(cell: Cell, tabling: Tabling) -> str | None:
    """The role a header gives its column: company, client, date, …"""
    return next(_headers(tabling).roles.met(folded(_ASIDE.sub(" ", cell.words))), None)


class _Headers(NamedTuple):
    """What the headers of tables say, by their words."""

    tabling: Tabling
    attributes: Phrases[tuple[str, Kind]]
    roles: Phrases[str]


_MADE: dict[int, _Headers] = {}


def _headers(tabling: Tabling) -> _Headers:
    """The headers of a language, made once."""
    made = _MADE.get(id(tabling))
    if made is None or made.tabling is not tabling:
        attributes = (((name, kind), pattern) for name, kind, pattern in tabling.attributes)
        made = _MADE[id(tabling)] = _Headers(tabling, Phrases(attributes), Phrases(tabling.roles))
    return made


def names_in_cell(reading: Reading, cell: Cell) -> list[Name]:
    """The names a cell holds, in order."""
    span = cell.segment.span
    return [n for n in reading.names_between(span.start, span.end) if span.holds(n.span)]


def names_company(reading: Reading, cell: Cell) -> bool:
    """Whether a cell names an organisation."""
    return is_focus(cell.words, reading.focus) or bool(names_in_cell(reading, cell))


def is_empty(reading: Reading, cell: Cell) -> bool:
    """Whether a cell says nothing, in words or without: "n.c.", "-"."""
    return not cell.words or bool(reading.language.tabling.empty.fullmatch(cell.words))


def amounts_in(reading: Reading, header: Cell, cell: Cell) -> tuple[list[Mention], bool]:
    """The amounts of a cell, and whether its header names their unit."""
    unit = header_unit(header.segment.text, reading.language)
    found = mentions_in(reading.text, cell.segment.span, reading.language, reading.article.published, unit=unit)
    return [
        m for m in found if m.type in (MentionType.MONEY, MentionType.COUNT) and m.amount is not None
    ], unit is not None


def date_in(reading: Reading, cell: Cell) -> tuple[str | None, Mention | None]:
    """The calendar date of a cell, and the mention it was read from."""
    found = mentions_in(reading.text, cell.segment.span, reading.language, reading.article.published)
    for mention in found:
        if mention.type is MentionType.DATE and (day := calendar_date(mention)):
            return day, mention
    year = reading.language.tabling.year.fullmatch(cell.words)
    return (year[1], None) if year else (None, None)


def spans_of(*cells: Cell) -> tuple[Span, ...]:
    """Where cells stand, each place once."""
    return tuple(dict.fromkeys(c.segment.span for c in cells if c.segment.text))


def beyond(row: Span, cells: list[Cell]) -> tuple[Span, ...]:
    """Where those of `cells` stand that are outside `row`: headers are further evidence."""
    return tuple(s for s in spans_of(*cells) if not row.holds(s))


def single_name(reading: Reading, cell: Cell) -> str | None:
    """The one name a cell is; none where it is empty, a total, or the company in focus."""
    if (
        is_empty(reading, cell)
        or reading.language.tabling.total.match(cell.words)
        or is_focus(cell.words, reading.focus)
    ):
        return None
    words = re.sub(r"\s*\([^)]*\)\s*$", "", cell.words).strip(MARKS)
    return words if words and any(c.isalpha() for c in words) and len(words) <= 80 else None


def listed_names(reading: Reading, cell: Cell) -> list[str]:
    """The names a cell lists: those found in it, else its parts."""
    if is_empty(reading, cell):
        return []
    tabling, begins = reading.language.tabling, cell.segment.span.start
    ends = min((at for at in (cell.segment.text.find("("), _start(tabling.to_come, cell)) if at >= 0), default=None)
    names = [
        n.text
        for n in names_in_cell(reading, cell)
        if (ends is None or n.span.start < begins + ends)
        and not tabling.street.search(reading.text, begins, n.span.start)
    ]
    words = _ASIDE.sub("", cell.words)
    parts = [p.strip(MARKS) for p in reading.language.tabling.between.split(words)]
    if names and not (len(parts) > len(names) and all(p[:1].isupper() and len(p.split()) <= _SHORT for p in parts)):
        return names
    return [p for p in parts if p and p in cell.segment.text and p[:1].isupper() and len(p) <= 60]


def _start(pattern: re.Pattern[str], cell: Cell) -> int:
    found = pattern.search(cell.segment.text)
    return found.start() if found else -1
