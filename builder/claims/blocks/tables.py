# A table says in its headers what its cells are. Whether companies, contracts or products stand in the rows or in the
# columns is decided by where the headers we know stand; then both ways are read alike.
"""Tables → claims of every kind their headers name."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.blocks import table_rows
from builder.claims.blocks.captions import caption_of, captioned_facts
from builder.claims.blocks.cells import (
    Cell,
    Record,
    known_headers,
    meaning_of,
    names_company,
    role_of,
)
from builder.claims.blocks.sheets import company_facts, key_values, period_facts, period_of, whole_facts
from builder.claims.drafts import Draft, folded
from builder.model.claims import Kind
from builder.model.text import Block, BlockKind, Table

_DEALS = (Kind.CLIENT, Kind.PARTNER, Kind.ACQUISITION)
"""Kinds whose rows are deals: with a sum, a date, an object."""
_LISTED = (Kind.PRODUCT, Kind.INVESTOR, Kind.COMPETITOR, Kind.OFFICE)


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
    turned = down > across and not _is_sheet(reading, grid[0])
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


def _is_sheet(reading: Reading, header: list[Cell]) -> bool:
    """Whether a table of two columns has labels in the first and their values, of nobody named, in the other."""
    if len(header) != 2:
        return False
    tabling, above = reading.language.tabling, folded(header[1].words)
    return meaning_of(header[0], tabling) is not None or tabling.values.fullmatch(above) is not None


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
            yield from table_rows.contract(reading, record, kind)
        elif kind is Kind.PRODUCT:
            yield from table_rows.product(reading, record)
        elif kind in _LISTED:
            yield from table_rows.listed(reading, record, kind)
            if kind is Kind.COMPETITOR:
                yield from company_facts(reading, record, focused=False)
        elif of_rounds:
            yield from table_rows.funding_round(reading, record)
        elif "role" in roles or ("use" in roles and first == "person" and table_rows.is_somebody(reading, record)):
            yield from table_rows.person(reading, record)
        elif first == "date" and "event" in roles:
            yield from table_rows.event(reading, record)
        elif kinds and periods * 2 > len(records):
            yield from period_facts(reading, record, headers[0])
        elif kinds and (focused or len(companies) * 2 > len(records) or len(headers) == 2):
            yield from company_facts(reading, record, focused=focused)
    if len(headers) == 2 and not focused and not periods and kind not in (*_DEALS, *_LISTED):
        yield from key_values(reading, headers, records)


def _rounds(reading: Reading, records: list[Record]) -> bool:
    return any(reading.language.tabling.round_name.match(folded(r.name.words)) for r in records)
