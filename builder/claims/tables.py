# A table says in its headers what its cells are. Whether companies, contracts or products stand in the rows or in the
# columns is decided by where the headers we know stand; then both ways are read alike.
"""Tables → claims of every kind their headers name."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims import patterns
from builder.claims.captions import caption_of, captioned_facts
from builder.claims.cells import (
    MARKS,
    Cell,
    Record,
    amounts_in,
    beyond,
    date_in,
    is_empty,
    known_headers,
    listed_names,
    meaning_of,
    names_company,
    role_of,
    single_name,
)
from builder.claims.cues import ANYTHING, cues_of
from builder.claims.drafts import Draft, folded
from builder.claims.reading import Reading, is_focus
from builder.claims.sheets import company_facts, key_values, period_facts, period_of, whole_facts
from builder.mentions import mentions_in
from builder.model.claims import Kind, Modality
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Block, BlockKind, Span, Table

_DEALS = (Kind.CLIENT, Kind.PARTNER, Kind.ACQUISITION)
"""Kinds whose rows are deals: with a sum, a date, an object."""
_LISTED = (Kind.PRODUCT, Kind.INVESTOR, Kind.COMPETITOR, Kind.OFFICE)
_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the tables of an article say."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.TABLE and block.table is not None:
            yield from _table(reading, block, block.table)


def _table(reading: Reading, block: Block, table: Table) -> Iterator[Draft]:
    grid = [[Cell(cell, row) for cell in row.cells] for row in (table.header, *table.rows)]
    if not grid or len(grid[0]) < 2:
        return
    across, down = known_headers(reading, list(grid[0])), known_headers(reading, [row[0] for row in grid])
    sheet = len(grid[0]) == 2 and meaning_of(grid[0][0], reading.language.tabling) is not None
    turned = down > across and not sheet
    if turned:
        grid = [list(column) for column in zip(*grid, strict=True)]
    headers = grid[0]
    records = [Record(row[0], tuple((headers[at], row[at]) for at in range(1, len(row)))) for row in grid[1:]]
    named = any(
        (meaning_of(cell, reading.language.tabling) or ("", None))[1] for cell in (*headers, *(r.name for r in records))
    )
    if not named and (caption := caption_of(reading, block)):
        yield from captioned_facts(reading, grid, *caption)
    if _lists_parts(reading, headers[0]):
        yield from whole_facts(reading, records)
    else:
        yield from _records(reading, headers, records)


def _lists_parts(reading: Reading, corner: Cell) -> bool:
    """Whether the rows are parts of one company: its trades, its regions."""
    tabling = reading.language.tabling
    kind = (meaning_of(corner, tabling) or ("", None))[1]
    return kind is None and tabling.parts.match(folded(corner.words)) is not None


def _records(reading: Reading, headers: list[Cell], records: list[Record]) -> Iterator[Draft]:
    tabling = reading.language.tabling
    entity = meaning_of(headers[0], tabling) if headers[0].words else None
    roles = {role_of(h, tabling) for h in headers[1:]}
    kinds = {m[1] for h in headers[1:] if (m := meaning_of(h, tabling)) and m[1]}
    companies = [r for r in records if names_company(reading, r.name)]
    focused = any(is_focus(r.name.words, reading.focus) for r in records)
    kind = entity[1] if entity else None
    periods = sum(period_of(reading, r.name) is not None for r in records)
    first = role_of(headers[0], tabling)
    of_rounds = "amount" in roles and (
        first == "round" or _rounds(reading, records) or (first == "date" and Kind.INVESTOR in kinds)
    )
    if len(headers) == 2 and known_headers(reading, [r.name for r in records]) * 2 > len(records):
        yield from key_values(reading, headers, records)
        return
    for record in records:
        if kind in _DEALS:
            yield from _contract(reading, record, kind)
        elif kind is Kind.PRODUCT:
            yield from _product(reading, record)
        elif kind in _LISTED:
            yield from _listed(reading, record, kind)
            if kind is Kind.COMPETITOR:
                yield from company_facts(reading, record, focused=False)
        elif of_rounds:
            yield from _round(reading, record)
        elif "role" in roles:
            yield from _person(reading, record)
        elif kinds and periods * 2 > len(records):
            yield from period_facts(reading, record, headers[0])
        elif kinds and (focused or len(companies) * 2 > len(records)):
            yield from company_facts(reading, record, focused=focused)
        elif kinds and len(headers) == 2:
            yield from company_facts(reading, record, focused=False)
    if len(headers) == 2 and not focused and not periods and kind not in (*_DEALS, *_LISTED):
        yield from key_values(reading, headers, records)


def _rounds(reading: Reading, records: list[Record]) -> bool:
    return any(reading.language.tabling.round_name.match(folded(r.name.words)) for r in records)


def _qualities(reading: Reading, record: Record) -> tuple[dict[str, str | float | bool], list[Cell]]:
    """Sector, application, duration … of a contract or product, and the cells that say so."""
    tabling, cells = reading.language.tabling, list[Cell]()
    found: dict[str, str | float | bool] = {}
    for header, cell in record.cells:
        role = role_of(header, tabling)
        if role not in ("sector", "application", "use", "duration") or is_empty(reading, cell):
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
    name = single_name(reading, record.name)
    if name is None or reading.topic is None:
        return
    qualifiers, cells = _qualities(reading, record)
    amount = currency = None
    derived: set[str] = set()
    date = None
    for header, cell in record.cells:
        role = role_of(header, reading.language.tabling)
        if role == "amount" and not is_empty(reading, cell):
            amounts, by_header = amounts_in(reading, header, cell)
            if amounts and amounts[0].type is MentionType.MONEY:
                amount, currency = amounts[0].amount, amounts[0].currency
                if amounts[0].bound or reading.language.tabling.approximate.match(cell.words):
                    qualifiers["bound"] = str(amounts[0].bound or Bound.APPROX)
                if reading.language.tabling.estimated.search(header.words):
                    qualifiers["estimated"] = True
                if by_header:
                    derived.add("header-unit")
                cells += [header, cell]
        elif role == "date" and not is_empty(reading, cell):
            date, _ = date_in(reading, cell)
            if date:
                derived.add("cell-date")
                cells += [header, cell]
    further = beyond(record.name.row.span, cells)
    yield Draft(
        kind,
        reading.topic,
        name,
        record.name.row.span,
        f"table-{kind}",
        amount,
        currency,
        date,
        qualifiers=qualifiers,
        further=further,
        derived=frozenset(derived),
    )


def _product(reading: Reading, record: Record) -> Iterator[Draft]:
    name = single_name(reading, record.name)
    if name is None or reading.topic is None:
        return
    qualifiers, cells = _qualities(reading, record)
    if "application" in qualifiers:
        qualifiers.setdefault("use", qualifiers.pop("application"))
    yield Draft(
        Kind.PRODUCT,
        reading.topic,
        name,
        record.name.row.span,
        "table-product",
        qualifiers=qualifiers,
        further=beyond(record.name.row.span, cells),
    )


def _listed(reading: Reading, record: Record, kind: Kind) -> Iterator[Draft]:
    name = single_name(reading, record.name)
    if name and reading.topic:
        planned = kind is Kind.OFFICE and any(_is_planned(reading, cell) for _, cell in record.cells)
        modality = Modality.PLANNED if planned else Modality.ASSERTED
        yield Draft(kind, reading.topic, name, record.name.row.span, f"table-{kind}", modality=modality)


def _is_planned(reading: Reading, cell: Cell) -> bool:
    """Whether a cell says that its row is still to come: "fin 2023 (prévu)"."""
    words, markers = patterns.plain(cell.words), cues_of(reading.language).markers.met(ANYTHING)
    return any(marker.modality is Modality.PLANNED and pattern.search(words) for marker, pattern in markers)


def _round(reading: Reading, record: Record) -> Iterator[Draft]:  # noqa: PLR0912  a role a branch
    tabling = reading.language.tabling
    if reading.topic is None:
        return
    amount: Mention | None = None
    date: str | None = None
    by_header, head = False, None
    leads: list[tuple[Cell, Cell]] = []
    cells: list[Cell] = []
    for header, cell in record.cells:
        if is_empty(reading, cell):
            continue
        role, meaning = role_of(header, tabling), meaning_of(header, tabling)
        if role == "date" and date is None:
            date, _ = date_in(reading, cell)
            cells += [header, cell]
        elif (role == "amount" or (meaning and meaning[1] in _MONEY)) and amount is None:
            found, by_header = amounts_in(reading, header, cell)
            amount, head = next((m for m in found if m.type is MentionType.MONEY), None), header
            cells += [header, cell]
        elif meaning and meaning[1] is Kind.INVESTOR:
            leads.append((header, cell))
    if date is None:
        date, _ = date_in(reading, record.name)
    row = _row_of(amount, record)
    total = bool(tabling.total.match(record.name.words))
    derived = frozenset({"cell-date"} if date else set()) | frozenset({"header-unit"} if by_header else set())
    qualifiers: dict[str, str | float | bool] = {}
    if amount is not None:
        if amount.bound:
            qualifiers["bound"] = str(amount.bound)
        if head and tabling.estimated.search(head.words):
            qualifiers["estimated"] = True
        kind = Kind.TOTAL_RAISED if total else Kind.FUNDING_ROUND
        if not total and record.name.words and date_in(reading, record.name)[0] is None:
            printed = record.name.words
            rounds = reading.language.telling.rounds
            qualifiers["round"] = next((name for name, known in rounds if known.search(printed.lower())), printed)
        yield Draft(
            kind,
            reading.topic,
            amount.span.of(reading.text).strip(MARKS),
            row,
            "table-round",
            amount.amount,
            amount.currency,
            None if total else date,
            qualifiers=qualifiers,
            further=beyond(row, [record.name, *cells]),
            derived=derived,
        )
    for header, cell in leads if not total else ():
        lead = role_of(header, tabling) == "lead"
        for name in listed_names(reading, cell):
            yield Draft(
                Kind.INVESTOR,
                reading.topic,
                name,
                cell.row.span,
                "table-round-investor",
                date=date,
                qualifiers={"lead": True} if lead else {},
                further=beyond(cell.row.span, [header, record.name, *cells]),
                derived=derived,
            )


def _row_of(amount: Mention | None, record: Record) -> Span:
    if amount is not None:
        for _, cell in record.cells:
            if cell.segment.span.holds(amount.span):
                return cell.row.span
    return record.name.row.span


def _person(reading: Reading, record: Record) -> Iterator[Draft]:
    tabling = reading.language.tabling
    name = single_name(reading, record.name)
    if name is None or reading.topic is None or not name[:1].isupper():
        return
    for header, cell in record.cells:
        if role_of(header, tabling) != "role" or is_empty(reading, cell):
            continue
        roles = folded(cell.words)
        kinds: list[Kind] = [
            k
            for _, k, p in tabling.attributes
            if k in (Kind.CEO, Kind.FOUNDER) and any(p.search(part) for part in tabling.also.split(roles))
        ]
        for kind in kinds or [Kind.EXECUTIVE]:
            yield Draft(
                kind,
                reading.topic,
                name,
                record.name.row.span,
                f"table-{kind}",
                qualifiers={"role": cell.words},
                further=beyond(record.name.row.span, [header, cell]),
            )
