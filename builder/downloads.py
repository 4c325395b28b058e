# For those who calculate: the facts as spreadsheets read them in each country, and the whole briefing as one JSON file.
"""Data files of a site."""

from __future__ import annotations

import csv
import io
import json
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
import xlsxwriter

from builder.locales import Formats
from builder.model.claims import Kind
from builder.model.sheets import Cell, Sheet
from builder.model.text import Article
from builder.pages import Material, Viewer, handout_of, pictures_of, sheets_of, shown_of, statements_of, viewer_of
from builder.resources import TEMPLATES
from builder.typesetting import brief_pdf, is_own
from builder.work import Task, Work, ink_of

FOLDER = "data"
SCHEMA = "briefing.schema.json"
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that spreadsheets take for a formula."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""Said to be the time of making: the same input gives the same bytes."""
_WIDEST = 60


def kept_files(
    material: Callable[[], Material], templates: Path, site: str | None, work: Work, whole: bytes | None
) -> dict[str, bytes]:
    """`files_of`, made once for all builds with the same data, as far as `work` keeps them.

    `whole` is the ink of the material, which is asked for where they have to be made; `templates` is the project's own
    folder.
    """
    # A brief of a template of one's own may read what nobody knows of.
    ink = None if whole is None or is_own(templates) else ink_of((whole, site))
    held = work.once("data", dict[str, bytes], Task(ink, lambda: _packed(files_of(material(), site, work))))
    return {path: zlib.decompress(content) for path, content in held.items()}


def _packed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: zlib.compress(content, 1) for path, content in files.items()}


def files_of(material: Material, site: str | None, work: Work | None = None) -> dict[str, bytes]:
    """Path under the site → content. `site` is its address; without one, links are relative to its root."""
    keeping = work or Work()
    made: dict[str, bytes] = {}
    viewers = {language: viewer_of(material, language) for language in material.languages}
    for language, viewer in viewers.items():
        decimal = Formats(language, material.locales.get(language, "")).decimal
        sheets = sheets_of(material, viewer, partial(_address, site or "", language))
        for sheet in sheets:
            made[f"{FOLDER}/{sheet.id}-{language}.csv"] = csv_of(sheet, decimal)
        for id_, drawing, sheet in pictures_of(material, viewer, partial(_address, site or "", language)):
            made[f"{FOLDER}/{id_}-{language}.svg"] = drawing.encode()
            made[f"{FOLDER}/{id_}-{language}.csv"] = csv_of(sheet, decimal)
        made[f"{FOLDER}/brief-{language}.pdf"] = brief_pdf(
            handout_of(material, language, site or ""), material.templates, keeping
        )
        made[f"{FOLDER}/briefing-{language}.xlsx"] = _workbook(sheets, material.company)
    made[f"{FOLDER}/briefing.json"] = _whole(material, viewers)
    made[f"{FOLDER}/{SCHEMA}"] = _schema(material)
    return made


def _schema(material: Material) -> bytes:
    """What the data's fields mean, with the kinds that extensions add."""
    printed = (TEMPLATES / FOLDER / SCHEMA).read_bytes()
    if len(material.kinds) == len(Kind):
        return printed
    tree = json.loads(printed)
    tree["properties"]["facts"]["items"]["properties"]["kind"]["enum"] = material.kinds
    return json.dumps(tree, ensure_ascii=False, indent=1).encode() + b"\n"


def _address(site: str, language: str, place: str) -> str:
    return f"{site}{language}/{place}"


def csv_of(sheet: Sheet, decimal: str) -> bytes:
    """As a spreadsheet of the language opens it: a semicolon where the comma is the decimal sign, UTF-8 announced."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if decimal == "," else ",", lineterminator="\r\n")
    writer.writerow(sheet.columns)
    for row in sheet.rows:
        writer.writerow(_in_csv(cell, decimal) for cell in row)
    return text.getvalue().encode("utf-8-sig")


def _in_csv(cell: Cell, decimal: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_ACTIVE) else cell
    return f"{cell:f}".rstrip("0").rstrip(".").replace(".", decimal)


def _workbook(sheets: tuple[Sheet, ...], company: str) -> bytes:
    """One tab a table, its head kept in view, with filters; text is never a formula."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    book.set_properties({"title": company, "created": _EPOCH.replace(tzinfo=None)})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
    whole = book.add_format({"num_format": "#,##0", "valign": "top"})  # "#,##0.##" shows a bare mark after a whole one
    broken = book.add_format({"num_format": "#,##0.##", "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    for sheet in sheets:
        tab = book.add_worksheet(sheet.name[:31])
        tab.freeze_panes(1, 1)
        for at, title in enumerate(sheet.columns):
            cells = [str(row[at]) for row in sheet.rows if row[at] is not None]
            tab.set_column(at, at, min(max(map(len, [title, *cells])) + 2, _WIDEST))
            tab.write_string(0, at, title, head)
        for line, row in enumerate(sheet.rows, 1):
            for at, cell in enumerate(row):
                if isinstance(cell, str):
                    tab.write_string(line, at, cell, plain)
                elif cell is not None:
                    tab.write_number(line, at, cell, whole if cell == int(cell) else broken)
        tab.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
    book.close()
    return made.getvalue()


def _whole(material: Material, viewers: Mapping[str, Viewer]) -> bytes:
    """Articles, facts and what differs among them; `briefing.schema.json` says what each field means."""
    shown = {language: msgspec.to_builtins(shown_of(material, viewer)) for language, viewer in viewers.items()}
    data = {
        "$schema": SCHEMA,
        "company": material.company,
        "languages": list(material.languages),
        "articles": [_article(document.article) for document in material.documents],
        "facts": [
            msgspec.to_builtins(statement) | {"shown": {code: said[statement.id] for code, said in shown.items()}}
            for statement in statements_of(material)
        ],
        "disagreements": [
            {
                "id": group.id,
                "kind": str(group.kind),
                "subject": group.subject,
                "relation": str(group.relation),
                "facts": [fact.id for fact in group.facts],
            }
            for group in material.disagreements
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _article(article: Article) -> dict[str, str]:
    """What is known of an article; what is not is left empty."""
    return {
        "id": article.id,
        "link": f"sources/{article.id}/",
        "language": article.language,
        "title": article.title or "",
        "publisher": article.publisher or "",
        "author": article.author or "",
        "published": article.published or "",
        "basis": str(article.basis),
        "url": article.url or "",
    }
