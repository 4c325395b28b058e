# Tables are printed in articles as Markdown has them: bars between cells, a line of hyphens under the header.
"""Lines with bars → Table."""

from __future__ import annotations

import re

from builder.model.text import Row, Segment, Span, Table
from builder.text.sentences import trimmed

_RULE = re.compile(r"[\s|:\-–—]*-[\s|:\-–—]*")
_CELL = re.compile(r"(?:\\.|[^|\\\n]|\\(?=\n|$))*")


def table_in(text: str, lines: tuple[Span, ...]) -> tuple[Table | None, tuple[tuple[int, str], ...]]:
    """The table of `lines`, and what is wrong with it as (offset, message); no table where there is no header."""
    problems: list[tuple[int, str]] = []
    rows = [_row(text, line) for line in lines if not _RULE.fullmatch(line.of(text))]
    ruled = len(lines) > 1 and bool(_RULE.fullmatch(lines[1].of(text)))
    if len(rows) < 2 or not ruled:
        return None, ((lines[0].start, "the table has no header above a line of hyphens; read as text"),)
    header, body = rows[0], rows[1:]
    width = len(header.cells)
    kept = []
    for row in body:
        if len(row.cells) != width:
            problems.append(
                (
                    row.span.start,
                    f"the row has {len(row.cells)} cells where the header has {width}; check its bars",
                )
            )
        cells = row.cells[:width]
        empty = Segment(Span(row.span.end, row.span.end), "")
        kept.append(Row(row.span, (*cells, *(empty,) * (width - len(cells)))))
    return Table(header, tuple(kept)), tuple(problems)


def _row(text: str, line: Span) -> Row:
    span = trimmed(text, line.start, line.end)
    start, end = span.start, span.end
    at = start + (text[start : start + 1] == "|")
    close = end - (text[end - 1 : end] == "|" and text[end - 2 : end - 1] != "\\" and end - 1 >= at)
    cells = []
    while at <= close:
        found = _CELL.match(text, at, close)
        stop = found.end() if found else at
        cells.append(_cell(text, at, stop))
        at = stop + 1
    return Row(span, tuple(cells))


def _cell(text: str, start: int, end: int) -> Segment:
    span = trimmed(text, start, end)
    return Segment(span, span.of(text))
