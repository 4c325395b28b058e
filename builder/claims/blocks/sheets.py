# Facts told by a label and a value: a cell under its header, a line "Effectif : 210 salariés".
"""Labelled values → claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec.structs import replace

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.blocks.cells import (
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
from builder.claims.blocks.sums import sums_in
from builder.claims.drafts import Draft, folded
from builder.mentions import calendar_date, mentions_in
from builder.model.claims import Kind, Modality
from builder.model.mentions import Bound, MentionType
from builder.model.text import Span

_PEOPLE = (Kind.CEO, Kind.EXECUTIVE)
_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s+(?:19|20)\d\d)*")
_ON = re.compile(r"[^,;/]*")


def company_facts(reading: Reading, record: Record, *, focused: bool) -> Iterator[Draft]:
    """What a record of a table says of the company it names; beside the one in focus, another is its rival."""
    name = single_name(reading, record.name) or (
        reading.focus.company if is_focus(record.name.words, reading.focus) else None
    )
    if name is None or reading.language.tabling.average.fullmatch(folded(name)):
        return
    subject = reading.company(name)
    if focused and subject != reading.focus.company and reading.topic:
        yield Draft(Kind.COMPETITOR, reading.focus.company, name, record.name.row.span, "table-competitor")
    for header, cell in record.cells:
        yield from cell_facts(reading, subject, (record.name,), header, cell)


def whole_facts(reading: Reading, records: list[Record]) -> Iterator[Draft]:
    """What a table of a company's parts says in its row of the whole: "Groupe", "Total"."""
    for record in records:
        if reading.topic is not None and reading.language.tabling.whole.fullmatch(folded(record.name.words)):
            for header, cell in record.cells:
                yield from cell_facts(reading, reading.topic, (record.name,), header, cell)


def key_values(reading: Reading, headers: list[Cell], records: list[Record]) -> Iterator[Draft]:
    """A fact sheet in two columns about the company of the article."""
    if reading.topic is None:
        return
    for name, cell in ((headers[0], headers[1]), *((r.name, r.cells[0][1]) for r in records)):
        yield from cell_facts(reading, reading.topic, (name,), name, cell)


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
        for draft in cell_facts(reading, reading.topic, (record.name, corner), header, cell):
            if draft.amount is not None:
                day = _day_of(reading, header, year) if draft.kind is Kind.HEADCOUNT else None
                derived = (draft.derived - {"as-of"}) | {"cell-date"}
                modality = Modality.TARGET if aimed else draft.modality
                yield replace(draft, date=day or year, derived=derived, modality=modality)


def _day_of(reading: Reading, header: Cell, year: str) -> str | None:
    """The day of `year` that a label counts on: "Effectif au 31 décembre"."""
    told = mentions_in(reading.text, header.segment.span, reading.language, f"{year}-12-31")
    days = {day for mention in told if (day := calendar_date(mention)) and day.startswith(f"{year}-")}
    return days.pop() if len(days) == 1 else None


class Said(NamedTuple):
    """A value, what it is a value of, and where it stands."""

    subject: str
    kind: Kind
    rule: str
    header: Cell
    cell: Cell
    further: tuple[Span, ...]

    def draft(self, value: str, **more: Any) -> Draft:
        """A claim of `value`, with what else of a draft is given."""
        further = more.pop("further", self.further)
        return Draft(self.kind, self.subject, value, self.cell.row.span, self.rule, further=further, **more)


def cell_facts(
    reading: Reading, subject: str, heads: tuple[Cell, ...], header: Cell, cell: Cell, *, whole: bool = True
) -> Iterator[Draft]:
    """What a cell says under its header; `heads` name its record, and after that the unit of a whole table."""
    meaning = meaning_of(header, reading.language.tabling)
    if meaning is None or meaning[1] is None or is_empty(reading, cell):
        return
    kind = meaning[1]
    said = Said(subject, kind, f"table-{meaning[0]}", header, cell, beyond(cell.row.span, [header, heads[0]]))
    if kind in _MONEY or kind in (Kind.HEADCOUNT, Kind.USERS):
        yield from _figures(reading, said, heads[1:], whole=whole)
        return
    day, _ = date_in(reading, cell) if kind is Kind.FOUNDED or kind in _PEOPLE else (None, None)
    derived = frozenset({"cell-date"} if day else ())
    if kind is Kind.FOUNDED:
        if day:
            yield said.draft(cell.words if whole else day, date=day, derived=derived)
        return
    role = {"role": header.words} if kind is Kind.EXECUTIVE else {}
    for value in listed_names(reading, cell)[: 1 if kind is Kind.HEADQUARTERS else None]:
        if not whole and not names_in_cell(reading, cell):
            continue
        if kind in _PEOPLE and re.search(rf"{re.escape(value)} \([^()\d]+\)", cell.segment.text):
            continue  # of what they are, the parentheses tell: "Anne Roy (présidente)"
        behind = _ON.search(cell.segment.text, cell.segment.text.find(value))
        tabling, words = reading.language.tabling, folded(behind[0]) if behind else ""
        if tabling.unsettled.search(words) or (kind is Kind.OFFICE and tabling.undone.search(words)):
            continue
        if not is_focus(value, reading.focus) and value != subject:
            later = kind is Kind.OFFICE and behind is not None and _opens_later(reading, cell, behind)
            modality = Modality.PLANNED if later else Modality.ASSERTED
            yield said.draft(value, date=day, qualifiers=role, derived=derived, modality=modality)


def _figures(reading: Reading, said: Said, corners: tuple[Cell, ...], *, whole: bool) -> Iterator[Draft]:
    """The figure of a cell, and of a line those behind it that have a day of their own."""
    tabling, kind, header, cell = reading.language.tabling, said.kind, said.header, said.cell
    further = said.further
    if _is_of_a_part(reading, header) or (not whole and kind in _MONEY and _YEARS.fullmatch(cell.words)):
        return  # "Ventes en M€", and below it the years of a table set in lines
    amounts, by_header = amounts_in(reading, header, cell)
    wanted = [m for m in amounts if (m.type is MentionType.MONEY) == (kind in _MONEY)]
    for corner in corners if not wanted and kind in _MONEY else ():
        amounts, by_header = amounts_in(reading, corner, cell)
        wanted = [m for m in amounts if m.type is MentionType.MONEY]
        further = (*further, *beyond(cell.row.span, [corner]))
    year, _ = date_in(reading, header)
    aimed = tabling.aimed.search(folded(header.words)) is not None
    for at, one in enumerate(sums_in(reading, cell, wanted[:1] if whole else wanted)):
        if at and one.day is None:
            continue
        qualifiers: dict[str, str | float | bool] = {}
        if one.amount.bound or (at == 0 and tabling.approximate.match(cell.words)):
            qualifiers["bound"] = str(one.amount.bound or Bound.APPROX)
        if tabling.estimated.search(header.words) or reading.language.telling.others.estimated.search(
            cell.words.lower()
        ):
            qualifiers["estimated"] = True
        derived = {"header-unit"} if by_header else set()
        date = one.day or (year if at == 0 else None)
        date = date if kind in (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS) else None
        if date:
            derived.add("cell-date")
        elif kind is Kind.HEADCOUNT and reading.article.published:
            date = reading.article.published[:7]
            derived.add("as-of")
        yield said.draft(
            one.amount.span.of(reading.text).strip(MARKS),
            amount=one.amount.amount,
            currency=one.amount.currency,
            date=date,
            modality=Modality.TARGET
            if aimed or (one.aimed and not whole) or _is_ahead(reading, date)
            else Modality.ASSERTED,
            qualifiers=qualifiers,
            further=further,
            derived=frozenset(derived),
        )


def _is_ahead(reading: Reading, date: str | None) -> bool:
    """Whether a figure is of a year after that of the article: it is an aim, whatever its line says."""
    published = reading.article.published
    return bool(date and published and date[:4] > published[:4])


def _opens_later(reading: Reading, cell: Cell, behind: re.Match[str]) -> bool:
    """Whether words behind a place give it a day to come: "Paris ; Tokyo (ouverture le 5 juin)"."""
    begins, published = cell.segment.span.start, reading.article.published
    words = Span(begins + behind.start(), begins + behind.end())
    days = map(calendar_date, mentions_in(reading.text, words, reading.language, published))
    return published is not None and any(day > published for day in days if day)


def _is_of_a_part(reading: Reading, header: Cell) -> bool:
    """Whether a label tells the figure of a part, or of another: "Effectif France", "Chiffre d'affaires à l'export"."""
    named = names_in_cell(reading, header) if not header.words.isupper() else []
    others = [n for n in named if n.span.start > header.segment.span.start]
    elsewhere = bool(others) and not any(is_focus(name.text, reading.focus) for name in others)
    return elsewhere or reading.language.tabling.partial.search(folded(header.words)) is not None
