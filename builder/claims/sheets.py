# Facts told by a label and a value: a cell under its header, a line "Effectif : 210 salariés".
"""Labelled values → claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.cells import (
    MARKS,
    Cell,
    Record,
    amounts_in,
    beyond,
    date_in,
    is_empty,
    listed_names,
    meaning_of,
    names_in_cell,
    single_name,
)
from builder.claims.drafts import Draft, folded
from builder.claims.reading import Reading, is_focus
from builder.model.claims import Kind, Modality
from builder.model.mentions import Bound, MentionType
from builder.model.text import Row, Segment, Span

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)


def company_facts(reading: Reading, record: Record, *, focused: bool) -> Iterator[Draft]:
    """What a record of a table says of the company it names; beside the one in focus, another is its rival."""
    name = single_name(reading, record.name) or (
        reading.focus.company if is_focus(record.name.words, reading.focus) else None
    )
    if name is None:
        return
    subject = reading.company(name)
    if focused and subject != reading.focus.company and reading.topic:
        yield Draft(Kind.COMPETITOR, reading.focus.company, name, record.name.row.span, "table-competitor")
    for header, cell in record.cells:
        yield from _fact(reading, subject, (record.name,), header, cell)


def whole_facts(reading: Reading, records: list[Record]) -> Iterator[Draft]:
    """What a table of a company's parts says in its row of the whole: "Groupe", "Total"."""
    for record in records:
        if reading.topic is not None and reading.language.tabling.whole.fullmatch(folded(record.name.words)):
            for header, cell in record.cells:
                yield from _fact(reading, reading.topic, (record.name,), header, cell)


def key_values(reading: Reading, headers: list[Cell], records: list[Record]) -> Iterator[Draft]:
    """A fact sheet in two columns about the company of the article."""
    if reading.topic is None:
        return
    for name, cell in ((headers[0], headers[1]), *((r.name, r.cells[0][1]) for r in records)):
        yield from _fact(reading, reading.topic, (name,), name, cell)


def period_of(reading: Reading, cell: Cell, words: str | None = None) -> tuple[str, bool] | None:
    """The year a cell, or `words` of it, is, and whether its figures are aims or lie ahead."""
    folded_words = folded(cell.words if words is None else words)
    found = reading.language.tabling.period.fullmatch(folded_words)
    if found is None:
        return None
    published = reading.article.published
    ahead = bool(published and found["year"] > published[:4])
    return found["year"], ahead or bool(reading.language.tabling.aimed.search(folded_words))


def period_facts(reading: Reading, record: Record, corner: Cell) -> Iterator[Draft]:
    """What a table of years says of the company of the article; its corner may name the unit of all sums."""
    period = period_of(reading, record.name)
    if reading.topic is None or period is None:
        return
    year, aimed = period
    for header, cell in record.cells:
        for draft in _fact(reading, reading.topic, (record.name, corner), header, cell):
            if draft.amount is not None:
                derived = (draft.derived - {"as-of"}) | {"cell-date"}
                modality = Modality.TARGET if aimed else draft.modality
                yield replace(draft, date=year, derived=derived, modality=modality)


def _fact(  # noqa: PLR0912  a kind a branch
    reading: Reading, subject: str, heads: tuple[Cell, ...], header: Cell, cell: Cell, *, whole: bool = True
) -> Iterator[Draft]:
    """What a cell says under its header; `heads` name its record, and after that the unit of a whole table."""
    tabling = reading.language.tabling
    meaning = meaning_of(header, tabling)
    if meaning is None or meaning[1] is None or is_empty(reading, cell):
        return
    kind, rule, row = meaning[1], f"table-{meaning[0]}", cell.row.span
    further = beyond(row, [header, heads[0]])
    qualifiers: dict[str, str | float | bool] = {}
    if kind in _MONEY or kind in (Kind.HEADCOUNT, Kind.USERS):
        amounts, by_header = amounts_in(reading, header, cell)
        wanted = [m for m in amounts if (m.type is MentionType.MONEY) == (kind in _MONEY)]
        for corner in heads[1:] if not wanted and kind in _MONEY else ():
            amounts, by_header = amounts_in(reading, corner, cell)
            wanted, further = [m for m in amounts if m.type is MentionType.MONEY], (*further, *beyond(row, [corner]))
        if not wanted:
            return
        mention = wanted[0]
        if mention.bound or tabling.approximate.match(cell.words):
            qualifiers["bound"] = str(mention.bound or Bound.APPROX)
        if tabling.estimated.search(header.words) or reading.language.telling.estimated.search(cell.words.lower()):
            qualifiers["estimated"] = True
        year, _ = date_in(reading, header)
        derived = {"header-unit"} if by_header else set()
        date = year if kind in (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS) else None
        if date:
            derived.add("cell-date")
        elif kind is Kind.HEADCOUNT and reading.article.published:
            date = reading.article.published[:7]
            derived.add("as-of")
        yield Draft(
            kind,
            subject,
            mention.span.of(reading.text).strip(MARKS),
            row,
            rule,
            mention.amount,
            mention.currency,
            date,
            qualifiers=qualifiers,
            further=further,
            derived=frozenset(derived),
        )
    elif kind is Kind.FOUNDED:
        day, _ = date_in(reading, cell)
        if day:
            yield Draft(
                kind,
                subject,
                cell.words if whole else day,
                row,
                rule,
                date=day,
                further=further,
                derived=frozenset({"cell-date"}),
            )
    else:
        for value in listed_names(reading, cell):
            if not whole and not names_in_cell(reading, cell):
                continue
            if not is_focus(value, reading.focus) and value != subject:
                yield Draft(kind, subject, value, row, rule, further=further)


_LABELLED = re.compile(r"(?P<label>[^:\n]{2,45}?)[*_ \u00a0]*:[*_ \u00a0]+(?P<value>\S.*)", re.DOTALL)


def line(reading: Reading, segment: Segment) -> Iterator[Draft]:
    """A line of a fact sheet: "Effectif : 210 salariés"."""
    found = _LABELLED.match(segment.text)
    if found is None or reading.topic is None:
        return
    row = Row(segment.span, ())
    label = Cell(_part(segment, *found.span("label")), row)
    if meaning_of(label, reading.language.tabling) is None:
        return
    yield from _fact(
        reading, reading.topic, (label,), label, Cell(_part(segment, *found.span("value")), row), whole=False
    )


def _part(segment: Segment, start: int, end: int) -> Segment:
    while start < end and segment.text[start] in MARKS:
        start += 1
    while end > start and segment.text[end - 1] in MARKS + ".":
        end -= 1
    return Segment(Span(segment.span.start + start, segment.span.start + end), segment.text[start:end])
