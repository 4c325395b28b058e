# "Ventes par activité (en millions d'euros)" over a table whose columns are years: what is measured stands above the
# table and nowhere in it. Such a table is read for its row of the whole, or for its years.
"""A table under a caption → the figures of the measure it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.blocks.cells import MARKS, Cell, amounts_in, beyond, is_empty, names_in_cell
from builder.claims.blocks.sheets import period_of
from builder.claims.drafts import Draft, folded
from builder.model.claims import Kind, Modality
from builder.model.mentions import Bound, MentionType
from builder.model.text import Block, BlockKind, Row

_LONGEST = 140
"""Characters of a caption at most."""
_ASIDE = re.compile(r"\([^)]*\)")
_MONEY = (Kind.REVENUE, Kind.VALUATION)
Grid = list[list[Cell]]


def caption_of(reading: Reading, table: Block) -> tuple[Kind, Cell] | None:
    """What the heading or line above a table says it measures, of the company the article is about."""
    above = reading.index.block_before(table.span)
    if above is None or above.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or len(above.segments) != 1:
        return None
    cell = Cell(above.segments[0], Row(above.span, ()))
    if len(cell.words) > _LONGEST or any(not is_focus(n.text, reading.focus) for n in names_in_cell(reading, cell)):
        return None
    words = folded(_ASIDE.sub(" ", cell.words))
    if reading.language.tabling.of_a_trade.search(words):
        return None
    kinds = (kind for kind, pattern in reading.language.tabling.captions if pattern.search(words))
    kind = next(kinds, None)
    return (kind, cell) if kind is not None else None


def captioned_facts(reading: Reading, grid: Grid, kind: Kind, caption: Cell) -> Iterator[Draft]:
    """The figures of a table that names its years and not what it measures."""
    headers, whole = grid[0], reading.language.tabling.whole
    years = [at for at, header in enumerate(headers) if _period(reading, header)]
    if years:
        rows = grid[1:] if len(grid) == 2 else [row for row in grid[1:] if whole.fullmatch(folded(row[0].words))]
        for row in rows:
            for at in years:
                yield from _figure(reading, kind, caption, headers[at], headers[at], row[at])
    elif len(headers) == 2:
        for row in grid[1:]:
            yield from _figure(reading, kind, caption, row[0], headers[1], row[1])


def _period(reading: Reading, cell: Cell) -> tuple[str, bool] | None:
    """The year a cell is, its unit left out: "2024 (M€)"."""
    return period_of(reading, cell) or period_of(reading, cell, _ASIDE.sub(" ", cell.words))


def _figure(reading: Reading, kind: Kind, caption: Cell, year: Cell, header: Cell, cell: Cell) -> Iterator[Draft]:
    period = _period(reading, year)
    if period is None or reading.topic is None or is_empty(reading, cell):
        return
    units = (header, caption) if kind in _MONEY else (header,)
    for unit in units:
        amounts, by_header = amounts_in(reading, unit, cell)
        told = next((m for m in amounts if (m.type is MentionType.MONEY) == (kind in _MONEY)), None)
        if told is not None:
            break
    else:
        return
    approximate = told.bound or (Bound.APPROX if reading.language.tabling.approximate.match(cell.words) else None)
    yield Draft(
        kind,
        reading.topic,
        told.span.of(reading.text).strip(MARKS),
        cell.row.span,
        f"captioned-{kind}",
        told.amount,
        told.currency,
        period[0],
        Modality.TARGET if period[1] else Modality.ASSERTED,
        qualifiers={"bound": str(approximate)} if approximate else {},
        further=beyond(cell.row.span, [year, header, caption]),
        derived=frozenset({"cell-date"} | ({"header-unit"} if by_header else set())),
    )
