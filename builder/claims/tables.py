# A table says in its headers what its cells are. Whether companies, contracts or products stand in the rows or in the
# columns is decided by where the headers we know stand; then both ways are read alike.
"""Tables → claims of every kind their headers name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.claims.drafts import Draft
from builder.claims.reading import Reading, is_focus
from builder.languages.telling import Tabling
from builder.mentions import calendar_date, header_unit, mentions_in
from builder.mentions.names import Name
from builder.model.claims import Kind, fold
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import BlockKind, Row, Segment, Span, Table

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_SHORT = 4
"""Words of a name in a cell that lists names at most."""
_MARKS = "*_ \t«»“”\""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with the row it is printed in."""

    segment: Segment
    row: Row

    @property
    def words(self) -> str:
        """Its text without marks."""
        return self.segment.text.strip(_MARKS)


@dataclass(frozen=True, slots=True)
class Record:
    """One entity of a table: its name and its cells, each with the header it stands under."""

    name: Cell
    cells: tuple[tuple[Cell, Cell], ...]
    """(header, cell)."""


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the tables of an article say."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.TABLE and block.table is not None:
            yield from _table(reading, block.table)


def _table(reading: Reading, table: Table) -> Iterator[Draft]:
    grid = [[Cell(cell, row) for cell in row.cells] for row in (table.header, *table.rows)]
    if not grid or len(grid[0]) < 2:
        return
    across, down = _known(reading, [c for c in grid[0]]), _known(reading, [row[0] for row in grid])
    turned = down > across
    if turned:
        grid = [list(column) for column in zip(*grid, strict=True)]
    headers = grid[0]
    records = [
        Record(row[0], tuple((headers[at], row[at]) for at in range(1, len(row)))) for row in grid[1:]
    ]
    corner = fold(headers[0].words)
    yield from _records(reading, corner, headers, records)


def _known(reading: Reading, cells: list[Cell]) -> int:
    tabling = reading.language.tabling
    return sum(_meaning(cell, tabling) is not None for cell in cells if cell.words)


def _meaning(cell: Cell, tabling: Tabling) -> tuple[str, Kind | None] | None:
    """What a header says: the name and kind of an attribute, or a role."""
    folded = fold(re.sub(r"\([^)]*\)", " ", cell.words))
    for name, kind, pattern in tabling.attributes:
        if pattern.search(folded):
            return name, kind
    return next(((name, None) for name, pattern in tabling.roles if pattern.search(folded)), None)


def _role(cell: Cell, tabling: Tabling) -> str | None:
    folded = fold(re.sub(r"\([^)]*\)", " ", cell.words))
    return next((name for name, pattern in tabling.roles if pattern.search(folded)), None)


def _records(reading: Reading, corner: str, headers: list[Cell], records: list[Record]) -> Iterator[Draft]:
    tabling = reading.language.tabling
    entity = _meaning(headers[0], tabling) if headers[0].words else None
    roles = {_role(h, tabling) for h in headers[1:]}
    kinds = {m[1] for h in headers[1:] if (m := _meaning(h, tabling)) and m[1]}
    companies = [r for r in records if _company(reading, r.name)]
    focused = any(is_focus(r.name.words, reading.focus) for r in records)
    kind = entity[1] if entity else None
    for record in records:
        if kind is Kind.CLIENT:
            yield from _contract(reading, record, Kind.CLIENT)
        elif kind is Kind.PARTNER:
            yield from _contract(reading, record, Kind.PARTNER)
        elif kind is Kind.PRODUCT:
            yield from _product(reading, record)
        elif kind is Kind.INVESTOR or kind is Kind.COMPETITOR:
            yield from _listed(reading, record, kind)
        elif "amount" in roles and (_role(headers[0], tabling) == "round" or _rounds(reading, records)):
            yield from _round(reading, record)
        elif "role" in roles:
            yield from _person(reading, record)
        elif kinds and (focused or len(companies) * 2 > len(records)):
            yield from _company_facts(reading, record, focused)
        elif kinds and len(headers) == 2:
            yield from _company_facts(reading, record, focused=False)
    if len(headers) == 2 and not focused:
        yield from _key_values(reading, headers, records)


def _rounds(reading: Reading, records: list[Record]) -> bool:
    return any(re.match(r"seed|serie [a-h]\b|amorcage|pre amorcage|pre seed", fold(r.name.words)) for r in records)


def _company(reading: Reading, cell: Cell) -> bool:
    return is_focus(cell.words, reading.focus) or bool(_names(reading, cell))


def _names(reading: Reading, cell: Cell) -> list[Name]:
    return [n for n in reading.names if cell.segment.span.holds(n.span)]


def _empty(reading: Reading, cell: Cell) -> bool:
    return not cell.words or bool(reading.language.tabling.empty.fullmatch(cell.words))


def _amounts(reading: Reading, header: Cell, cell: Cell) -> tuple[list[Mention], bool]:
    """The amounts of a cell, and whether its header names their unit."""
    unit = header_unit(header.segment.text, reading.language)
    found = mentions_in(reading.text, cell.segment.span, reading.language, reading.article.published, unit=unit)
    return [m for m in found if m.type in (MentionType.MONEY, MentionType.COUNT) and m.amount is not None], unit is not None


def _date_of(reading: Reading, cell: Cell) -> tuple[str | None, Mention | None]:
    found = mentions_in(reading.text, cell.segment.span, reading.language, reading.article.published)
    for mention in found:
        if mention.type is MentionType.DATE and (day := calendar_date(mention)):
            return day, mention
    year = re.fullmatch(r"(?:en |vers )?((?:1[89]|20)\d\d)", cell.words)
    return (year[1], None) if year else (None, None)


def _spans(*cells: Cell) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(c.segment.span for c in cells if c.segment.text))


def _qualities(reading: Reading, record: Record) -> tuple[dict[str, str | float | bool], list[Cell]]:
    """Sector, application, duration … of a contract or product, and the cells that say so."""
    tabling, found, cells = reading.language.tabling, {}, []
    for header, cell in record.cells:
        role = _role(header, tabling)
        if role not in ("sector", "application", "use", "duration") or _empty(reading, cell):
            continue
        value: str | None = cell.words
        if role == "duration":
            spans = mentions_in(reading.text, cell.segment.span, reading.language, reading.article.published)
            value = next((m.value for m in spans if m.type is MentionType.DURATION), None)
        if value:
            found[role] = value
            cells += [header, cell]
    return found, cells


def _contract(reading: Reading, record: Record, kind: Kind) -> Iterator[Draft]:
    name = _single(reading, record.name)
    if name is None or reading.topic is None:
        return
    qualifiers, cells = _qualities(reading, record)
    amount = currency = None
    derived: set[str] = set()
    date = None
    for header, cell in record.cells:
        role = _role(header, reading.language.tabling)
        if role == "amount" and not _empty(reading, cell):
            amounts, by_header = _amounts(reading, header, cell)
            if amounts and amounts[0].type is MentionType.MONEY:
                amount, currency = amounts[0].amount, amounts[0].currency
                if amounts[0].bound or reading.language.tabling.approximate.match(cell.words):
                    qualifiers["bound"] = str(amounts[0].bound or Bound.APPROX)
                if reading.language.tabling.estimated.search(header.words):
                    qualifiers["estimated"] = True
                if by_header:
                    derived.add("header-unit")
                cells += [header, cell]
        elif role == "date" and not _empty(reading, cell):
            date, mention = _date_of(reading, cell)
            if date:
                derived.add("cell-date")
                cells += [header, cell]
    further = _beyond(record.name.row.span, cells)
    yield Draft(kind, reading.topic, name, record.name.row.span, f"table-{kind}", amount, currency, date,
                qualifiers=qualifiers, further=further, derived=frozenset(derived))


def _beyond(row: Span, cells: list[Cell]) -> tuple[Span, ...]:
    return tuple(s for s in _spans(*cells) if not row.holds(s))


def _single(reading: Reading, cell: Cell) -> str | None:
    if _empty(reading, cell) or reading.language.tabling.total.match(cell.words) or is_focus(cell.words, reading.focus):
        return None
    words = re.sub(r"\s*\([^)]*\)\s*$", "", cell.words).strip(_MARKS)
    return words if words and any(c.isalpha() for c in words) and len(words) <= 80 else None


def _product(reading: Reading, record: Record) -> Iterator[Draft]:
    name = _single(reading, record.name)
    if name is None or reading.topic is None:
        return
    qualifiers, cells = _qualities(reading, record)
    if "application" in qualifiers:
        qualifiers.setdefault("use", qualifiers.pop("application"))
    yield Draft(Kind.PRODUCT, reading.topic, name, record.name.row.span, "table-product", qualifiers=qualifiers,
                further=_beyond(record.name.row.span, cells))


def _listed(reading: Reading, record: Record, kind: Kind) -> Iterator[Draft]:
    name = _single(reading, record.name)
    if name and reading.topic:
        yield Draft(kind, reading.topic, name, record.name.row.span, f"table-{kind}")


def _round(reading: Reading, record: Record) -> Iterator[Draft]:
    tabling = reading.language.tabling
    if reading.topic is None:
        return
    amount: Mention | None = None
    date, dated, by_header, head = None, None, False, None
    leads: list[tuple[Cell, Cell]] = []
    cells: list[Cell] = []
    for header, cell in record.cells:
        if _empty(reading, cell):
            continue
        role, meaning = _role(header, tabling), _meaning(header, tabling)
        if role == "date" and date is None:
            date, dated = _date_of(reading, cell)
            cells += [header, cell]
        elif (role == "amount" or (meaning and meaning[1] in _MONEY)) and amount is None:
            found, by_header = _amounts(reading, header, cell)
            amount, head = next((m for m in found if m.type is MentionType.MONEY), None), header
            cells += [header, cell]
        elif meaning and meaning[1] is Kind.INVESTOR:
            leads.append((header, cell))
    if date is None:
        date, dated = _date_of(reading, record.name)
    row = _row_of(reading, amount, record)
    total = bool(tabling.total.match(record.name.words))
    derived = frozenset({"cell-date"} if date else set()) | frozenset({"header-unit"} if by_header else set())
    qualifiers: dict[str, str | float | bool] = {}
    if amount is not None:
        if amount.bound:
            qualifiers["bound"] = str(amount.bound)
        if head and tabling.estimated.search(head.words):
            qualifiers["estimated"] = True
        kind = Kind.TOTAL_RAISED if total else Kind.FUNDING_ROUND
        if not total and record.name.words:
            qualifiers["round"] = record.name.words
        yield Draft(kind, reading.topic, amount.span.of(reading.text).strip(_MARKS), row, "table-round", amount.amount,
                    amount.currency, None if total else date, qualifiers=qualifiers, further=_beyond(row, [record.name, *cells]), derived=derived)
    for header, cell in leads if not total else ():
        lead = bool(re.search(r"chef|men|lead|principal", fold(header.words)))
        for name in _values(reading, cell):
            yield Draft(Kind.INVESTOR, reading.topic, name, cell.row.span, "table-round-investor", date=date,
                        qualifiers={"lead": True} if lead else {}, further=_beyond(cell.row.span, [header, record.name, *cells]), derived=derived)
    _ = dated


def _row_of(reading: Reading, amount: Mention | None, record: Record) -> Span:
    if amount is not None:
        for _, cell in record.cells:
            if cell.segment.span.holds(amount.span):
                return cell.row.span
    return record.name.row.span


def _values(reading: Reading, cell: Cell) -> list[str]:
    """The names a cell lists: those found in it, else its parts."""
    if _empty(reading, cell):
        return []
    open_at = cell.segment.text.find("(")
    names = [n.text for n in _names(reading, cell) if open_at < 0 or n.span.start < cell.segment.span.start + open_at]
    words = re.sub(r"\([^)]*\)", "", cell.words)
    parts = [p.strip(_MARKS) for p in reading.language.tabling.between.split(words)]
    if names and not (len(parts) > len(names) and all(p[:1].isupper() and len(p.split()) <= _SHORT for p in parts)):
        return names
    return [p for p in parts if p and p in cell.segment.text and p[:1].isupper() and len(p) <= 60]


def _person(reading: Reading, record: Record) -> Iterator[Draft]:
    tabling = reading.language.tabling
    name = _single(reading, record.name)
    if name is None or reading.topic is None or not name[:1].isupper():
        return
    for header, cell in record.cells:
        if _role(header, tabling) != "role" or _empty(reading, cell):
            continue
        folded = fold(cell.words)
        kinds = [k for n, k, p in tabling.attributes if k in (Kind.CEO, Kind.FOUNDER) and any(p.search(part) for part in re.split(r" et | puis ", folded))]
        for kind in kinds or [Kind.EXECUTIVE]:
            yield Draft(kind, reading.topic, name, record.name.row.span, f"table-{kind}", qualifiers={"role": cell.words},
                        further=_beyond(record.name.row.span, [header, cell]))


def _company_facts(reading: Reading, record: Record, focused: bool) -> Iterator[Draft]:
    name = _single(reading, record.name) or (reading.focus.company if is_focus(record.name.words, reading.focus) else None)
    if name is None:
        return
    subject = reading.company(name)
    if focused and subject != reading.focus.company and reading.topic:
        yield Draft(Kind.COMPETITOR, reading.focus.company, name, record.name.row.span, "table-competitor")
    for header, cell in record.cells:
        yield from _fact(reading, subject, record.name, header, cell)


def _key_values(reading: Reading, headers: list[Cell], records: list[Record]) -> Iterator[Draft]:
    """A fact sheet in two columns about the company of the article."""
    if reading.topic is None:
        return
    for name, cell in ((headers[0], headers[1]), *((r.name, r.cells[0][1]) for r in records)):
        yield from _fact(reading, reading.topic, name, name, cell)


def _fact(
    reading: Reading, subject: str, name: Cell, header: Cell, cell: Cell, *, whole: bool = True
) -> Iterator[Draft]:
    tabling = reading.language.tabling
    meaning = _meaning(header, tabling)
    if meaning is None or meaning[1] is None or _empty(reading, cell):
        return
    kind, rule, row = meaning[1], f"table-{meaning[0]}", cell.row.span
    further = _beyond(row, [header, name])
    qualifiers: dict[str, str | float | bool] = {}
    if kind in _MONEY or kind in (Kind.HEADCOUNT, Kind.USERS):
        amounts, by_header = _amounts(reading, header, cell)
        wanted = [m for m in amounts if (m.type is MentionType.MONEY) == (kind in _MONEY)]
        if not wanted:
            return
        mention = wanted[0]
        if mention.bound or tabling.approximate.match(cell.words):
            qualifiers["bound"] = str(mention.bound or Bound.APPROX)
        if tabling.estimated.search(header.words) or reading.language.telling.estimated.search(cell.words.lower()):
            qualifiers["estimated"] = True
        year, _ = _date_of(reading, header)
        derived = {"header-unit"} if by_header else set()
        date = year if kind is Kind.REVENUE else None
        if date:
            derived.add("cell-date")
        elif kind is Kind.HEADCOUNT and reading.article.published:
            date = reading.article.published[:7]
            derived.add("as-of")
        yield Draft(kind, subject, mention.span.of(reading.text).strip(_MARKS), row, rule, mention.amount, mention.currency, date,
                    qualifiers=qualifiers, further=further, derived=frozenset(derived))
    elif kind is Kind.FOUNDED:
        day, _ = _date_of(reading, cell)
        if day:
            yield Draft(kind, subject, cell.words if whole else day, row, rule, date=day, further=further, derived=frozenset({"cell-date"}))
    else:
        for value in _values(reading, cell):
            if not whole and not _names(reading, cell):
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
    if _meaning(label, reading.language.tabling) is None:
        return
    yield from _fact(reading, reading.topic, label, label, Cell(_part(segment, *found.span("value")), row), whole=False)


def _part(segment: Segment, start: int, end: int) -> Segment:
    while start < end and segment.text[start] in _MARKS:
        start += 1
    while end > start and segment.text[end - 1] in _MARKS + ".":
        end -= 1
    return Segment(Span(segment.span.start + start, segment.span.start + end), segment.text[start:end])
