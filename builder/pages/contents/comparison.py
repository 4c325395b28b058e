# Companies side by side: what sentences say and what tables say, in one table; "not stated" is a value of it.
"""The comparison of companies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from builder.model.claims import FACTUAL, Kind, fold
from builder.model.facts import Fact
from builder.model.text import Document, Span, Table
from builder.pages import escape, links
from builder.pages.contents.choosing import by_weight, of_focus, ordered, rows_of
from builder.pages.material import Material
from builder.pages.pictures import capital_by_company
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

CRITERIA = (
    (N_("Founded"), (Kind.FOUNDED,)),
    (N_("Headcount"), (Kind.HEADCOUNT,)),
    (N_("Money raised"), (Kind.TOTAL_RAISED, Kind.FUNDING_ROUND)),
    (N_("Valuation"), (Kind.VALUATION,)),
    (N_("Revenue"), (Kind.REVENUE,)),
    (N_("Backers"), (Kind.INVESTOR,)),
    (N_("Partners"), (Kind.PARTNER,)),
    (N_("Products"), (Kind.PRODUCT, Kind.LICENCE)),
    (N_("Users"), (Kind.USERS,)),
    (N_("Clients"), (Kind.CLIENT,)),
)
"""The rows of the comparison; a row of which no company has anything but the first is left out."""

COLUMNS, ROWS, FEW, LEADING = 9, 24, 4, 30
"""Of a page in parts: companies and rows of articles' own tables side by side, facts of a cell, competitors."""

ELSEWHERE = frozenset({Kind.EVENT, Kind.QUOTE, Kind.CLIENT, Kind.COMPETITOR})
"""Kinds that have a page, or a table, of their own."""
_COMPARED = frozenset(kind for _, kinds in CRITERIA for kind in kinds)
_FILE = "comparison.md"


@dataclass(frozen=True, slots=True)
class _Criterion:
    """What an article's own table compares, where no fact was read from it: "Positioning"."""

    document: Document
    title: str
    cells: Mapping[str, tuple[str, Span]]
    """Company → the words of its cell, and the row they stand in."""


def comparison(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `comparison.md.jinja`."""
    competitors = of_focus(material, (Kind.COMPETITOR,))
    competitors.sort(key=by_weight)
    cut = viewer.cut
    leads = bool(cut and cut.parts)
    rivals = list(dict.fromkeys(fact.value for fact in competitors))
    of: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in material.facts:
        if fact.modality in FACTUAL and fact.kind in _COMPARED:
            of[fact.subject].append(fact)
    printed = list(_printed(material, {material.company, *rivals})) if leads or not cut else []
    stated = {*of, *(name for row in printed for name in row.cells)}
    companies = [material.company, *(name for name in rivals if name in stated)]
    if cut:
        companies, printed = companies[: COLUMNS if leads else 1], printed[:ROWS]
    rows, shown = [], set[str]()
    for title, kinds in CRITERIA:
        facts = [ordered(material, (f for f in of[name] if f.kind in kinds), kinds) for name in companies]
        if leads:
            facts = [cell[:FEW] for cell in facts]
        if any(facts[1:]):
            shown |= {f.id for cell in facts for f in cell}
            rows.append({"title": wording.say(title), "cells": [_cell(viewer, cell, kinds) for cell in facts]})
    for row in printed:
        rows.append(
            {
                "title": _translated(wording, row.document, row.title),
                "cells": [_printed_cell(material, wording, row, name) for name in companies],
            }
        )
    of_others = [f for f in material.facts if f.subject and f.subject != material.company and f.kind not in ELSEWHERE]
    rest = [f for f in of_others if f.id not in shown and f.refined_by not in shown]
    named = {fact.id for fact in competitors}
    raised = (f for f in material.facts if f.kind is Kind.TOTAL_RAISED and f.modality in FACTUAL and f.subject)
    picture = None if cut else capital_by_company(ordered(material, raised), material, viewer, wording)
    rest += [f for f in material.facts if f.kind is Kind.COMPETITOR and f.id not in named]
    return {
        "pictures": [picture] if picture else [],
        "companies": [escape.text(name) for name in companies],
        "rows": rows,
        "competitors": [viewer.fact(f) for f in (competitors[:LEADING] if leads else competitors)],
        "others": [] if leads else rows_of(map(viewer.fact, ordered(material, rest)), wording),
        "cut": cut,
    }


def _cell(viewer: Viewer, facts: Iterable[Fact], kinds: tuple[Kind, ...]) -> dict[str, Any]:
    """A figure is told with its time; of a name, what matters is who it is."""
    entries = [
        {
            "fact": view,
            "kind": Markup() if view.kind == kinds[0] else view.label,
            "time": view.told if fact.is_figure else view.when,
        }
        for fact in facts
        for view in [viewer.fact(fact)]
    ]
    return {"entries": entries, "printed": None}


def _printed_cell(material: Material, wording: Wording, row: _Criterion, company: str) -> dict[str, Any]:
    words, span = row.cells.get(company, ("", None))
    if not words or span is None:
        return {"entries": [], "printed": None}
    article = row.document.article.id
    href = links.file(_FILE, f"sources/{article}/", material.passages[article].at(span))
    printed = {"words": _translated(wording, row.document, words), "href": href}
    return {"entries": [], "printed": printed}


def _translated(wording: Wording, document: Document, words: str) -> Markup:
    shown = wording.segment(document, words)
    return escape.text(shown) if shown else wording.name(words, document.article.language)


def _printed(material: Material, companies: set[str]) -> Iterable[_Criterion]:
    """What the articles' own tables compare two of the companies by, and no fact tells."""
    for document in material.documents:
        for block in document.blocks:
            if block.table is not None:
                yield from _criteria(material, document, block.table, companies)


def _criteria(material: Material, document: Document, table: Table, companies: set[str]) -> Iterable[_Criterion]:
    grid = [[(cell, row.span) for cell in row.cells] for row in (table.header, *table.rows)]
    for turned in (grid, [list(column) for column in zip(*grid, strict=True)]):
        named = {at: material.names.get(fold(cell.text), "") for at, (cell, _) in enumerate(turned[0]) if at}
        columns = {at: name for at, name in named.items() if name in companies}
        if len(columns) > 1:
            for line in turned[1:]:
                cells = {name: (line[at][0].text, line[at][1]) for at, name in columns.items() if line[at][0].text}
                if cells and not any(material.is_read(document.article.id, row, cell.text) for cell, row in line[1:]):
                    yield _Criterion(document, line[0][0].text, cells)
            return
