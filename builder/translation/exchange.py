# What translators hand over and take home: every segment with its translation and state, and translations made
# elsewhere, which never take the place of one that is there.
"""Catalogues ↔ translation units."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from builder.intake import read_input
from builder.locales import Catalogue, Entry, head_of, read_catalogue, write_catalogue
from builder.model.translation import State
from builder.storage import write_bytes
from builder.translation.books import BEYOND, LIMIT, Book, catalogue_path
from builder.translation.states import marked, notes, standing
from builder.translation.tmx import Unit

COLUMNS = ("article", "context", "source", "translation", "state", "by", "date", "notes")
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")


def units_in(books: Iterable[Book]) -> Iterator[Unit]:
    """Every translation there is, of each catalogue in its order; missing, stale and rejected ones left out."""
    for book in books:
        article = book.document.article.id if book.document else ""
        for entry in book.catalogue.entries:
            found = standing(entry)
            if found.state.shown:
                words = entry.msgid, entry.msgstr, article, entry.context or ""
                yield Unit(*words, str(found.state), found.by, found.date)


def sheet(books: Iterable[Book]) -> str:
    """Every segment as a line of CSV, translated or not, for a spreadsheet.

    What a spreadsheet would take for a formula has an apostrophe before it.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for book in books:
        article = book.document.article.id if book.document else book.path.stem
        for entry in book.catalogue.entries:
            found = standing(entry)
            said = "; ".join(notes(entry))
            row = (
                article,
                entry.context or "",
                entry.msgid,
                entry.msgstr,
                str(found.state),
                found.by,
                found.date,
                said,
            )
            writer.writerow([f"'{cell}" if cell.startswith(_ACTIVE) else cell for cell in row])
    return file.getvalue()


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import did."""

    filled: int
    """Segments that had no translation and have one now."""
    same: int
    """Units that say what is there already."""
    other: int
    """Units that say something else than what is there: left out."""
    kept: int
    """Units of no segment, kept for later articles."""


def take_in(units: Iterable[Unit], books: Iterable[Book], seeds: Path, language: str, origin: str, today: str) -> Taken:
    """Writes into `books`, refreshed before, what they lack and `units` have; the rest into the catalogue `BEYOND`.

    A translation that is there is never changed. What comes in is `edited`, or `machine` where the unit says so;
    reviewed it becomes by being reviewed here. Raises OSError where a catalogue cannot be written.
    """
    shelf = {book.path: list(book.catalogue.entries) for book in books if not book.catalogue.problems}
    places: dict[str, list[tuple[Path, int]]] = {}
    for path, entries in shelf.items():
        for at, entry in enumerate(entries):
            places.setdefault(" ".join(entry.msgid.split()), []).append((path, at))
    filled = same = other = 0
    changed: set[Path] = set()
    rest: dict[tuple[str, str], Unit] = {}
    for unit in units:
        there = places.get(unit.source, ())
        for path, at in there:
            entry = shelf[path][at]
            if unit.context and unit.context != entry.context:
                continue
            if standing(entry).state in (State.MISSING, State.STALE):
                shelf[path][at] = _made(entry.but(msgstr=unit.target), unit, origin, today)
                changed.add(path)
                filled += 1
            elif entry.msgstr == unit.target:
                same += 1
            else:
                other += 1
        if not there:
            rest.setdefault((unit.source, unit.target), unit)
    for book in books:
        if book.path in changed:
            write_bytes(book.path, write_catalogue(replace(book.catalogue, entries=tuple(shelf[book.path]))))
    return Taken(filled, same, other, _keep(rest.values(), seeds, language, origin, today))


def _made(entry: Entry, unit: Unit, origin: str, today: str) -> Entry:
    if unit.state == State.MACHINE:
        return marked(entry, State.MACHINE, unit.by or origin, unit.date or today)
    return marked(entry, State.EDITED, origin, today)


def _keep(units: Iterable[Unit], seeds: Path, language: str, origin: str, today: str) -> int:
    path = catalogue_path(seeds, language, BEYOND)
    old = Catalogue(head_of(language, f"briefing {BEYOND}"), ())
    if path.exists():
        old = read_catalogue(read_input(path, seeds, LIMIT))
    if old.problems:
        return 0
    there = {entry.msgid for entry in old.entries}
    made: dict[str, Entry] = {}
    for unit in units:
        if unit.source not in there:
            made.setdefault(unit.source, _made(Entry(unit.source, unit.target), unit, origin, today))
    if made:
        write_bytes(path, write_catalogue(replace(old, entries=(*old.entries, *made.values()))))
    return len(made)
