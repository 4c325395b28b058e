# Tables of Markdown say nothing of their rows, and cannot be read on a phone: each cell is given the name of its
# column, so that the look can stack the cells of a row, and the first of each row becomes its head.
"""A Markdown extension: tables that can be read aloud, by keyboard and on a phone."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_FEW = 3
"""Columns up to which a table need not be as wide as the page."""
_WIDE = 6
"""Columns from which on it may be wider than the page."""
AS_IS = "as-is"
"""The class of a part of a page whose tables are not sorted: their rows have one order."""
_MANY = 8
"""Rows from which on a script puts a filter above it; its place is kept, so that nothing moves."""
_NOTHING = frozenset({"", "–"})
_CELLS = frozenset({"th", "td"})
_ALIGNED = re.compile(r"text-align: (left|center|right)")
_HEADINGS = frozenset({"h1", "h2", "h3"})


class Tables(Extension):
    """For `markdown_extensions`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name Python-Markdown calls
        """Runs after `tables` has made them."""
        md.treeprocessors.register(_Tables(md), "briefing-tables", 5)


class _Tables(Treeprocessor):
    def run(self, root: Element) -> None:
        title = ""
        for cell in root.iter():
            if cell.tag in _CELLS and (found := _ALIGNED.search(cell.get("style", ""))):
                cell.attrib.pop("style")  # our Content-Security-Policy allows none
                cell.set("class", f"to-{found[1]}")
        for parent in tuple(root.iter()):
            for at, child in enumerate(tuple(parent)):
                if child.tag in _HEADINGS:
                    title = _title(child)
                elif child.tag == "table" and not child.get("class"):
                    parent[at] = _framed(child, title, sortable=parent.get("class") != AS_IS)


def _framed(table: Element, title: str, *, sortable: bool) -> Element:
    """The table in a frame that scrolls by keyboard where it is wider than the page."""
    heads = [_text(cell) for cell in table.findall("./thead/tr/th")]
    for cell in table.findall("./thead/tr/th"):
        cell.set("scope", "col")
    for row in table.findall("./tbody/tr"):
        for at, (cell, head) in enumerate(zip(row, heads, strict=False)):
            if _text(cell) in _NOTHING and not len(cell):
                cell.set("class", "empty")
            if at == 0:
                cell.tag = "th"
                cell.set("scope", "row")
            else:
                cell.set("data-label", head)
                _enclose(cell)
    told = {
        "few": len(heads) <= _FEW,
        "wide": len(heads) >= _WIDE,
        "sortable": sortable,
        "filtered": sortable and len(table.findall("./tbody/tr")) >= _MANY,
    }
    names = ["table", "stacked", *(name for name, holds in told.items() if holds)]
    frame = Element("div", {"class": " ".join(names)})
    if told["wide"]:  # it may scroll, and then by keyboard too
        frame.attrib |= {"role": "group", "tabindex": "0", "aria-label": title}
    table.set("class", "facts")  # the theme frames a table without a class, by script
    frame.append(table)
    frame.tail, table.tail = table.tail, "\n"
    return frame


def _enclose(cell: Element) -> None:
    """All that a cell holds becomes one part of it, beside the name of its column."""
    inner = Element("div")
    inner.text, cell.text = cell.text, None
    inner.extend(tuple(cell))
    for child in tuple(cell):
        cell.remove(child)
    cell.append(inner)


def _title(heading: Element) -> str:
    """The words of a heading, without the sign that links to it."""
    parts = (_text(child) + (child.tail or "") for child in heading if child.get("class") != "headerlink")
    return "".join((heading.text or "", *parts)).strip()


def _text(element: Element) -> str:
    return "".join(element.itertext()).strip()
