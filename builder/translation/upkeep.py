# Catalogues follow their articles, and show in any editor what state each entry is in. Nothing is written over a
# catalogue that cannot be read in full.
"""Brings catalogues up to date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from builder.locales import Catalogue, Entry, head_of, read_catalogue, write_catalogue
from builder.model.diagnostics import Diagnostic
from builder.model.text import Document
from builder.storage import write_bytes
from builder.translation.books import Book, books
from builder.translation.states import settled


def refresh(
    seeds: Path, root: Path, language: str, documents: Sequence[Document]
) -> tuple[tuple[Book, ...], tuple[Diagnostic, ...]]:
    """Writes every catalogue of `language` as its article now needs it; the catalogues as they are then.

    Each sentence has its entry, in the order of the article; what a sentence said before is kept beside it, and what
    no sentence needs at the end. A catalogue of which something cannot be read is left alone. Raises OSError.
    """
    found, problems = books(seeds, root, language, documents)
    return tuple(_refreshed(book, language) for book in found), problems


def _refreshed(book: Book, language: str) -> Book:
    if book.catalogue.problems:
        return book
    data = settled_catalogue(book.catalogue, language, f"briefing {book.path.stem}")
    write_bytes(book.path, data)
    return replace(book, catalogue=read_catalogue(data), gone=(), exists=True)


def settled_catalogue(catalogue: Catalogue, language: str, project: str) -> bytes:
    """The file of a catalogue whose entries bear the marks of their states; what bears them already keeps its bytes."""
    head = catalogue.head or head_of(language, project)
    return write_catalogue(replace(catalogue, head=head, entries=tuple(map(settled, catalogue.entries))))


def put(path: Path, old: Entry, new: Entry) -> bool:
    """Writes `new` in the place of `old`, as the file stands on disk now; false where `old` is no longer in it."""
    catalogue = read_catalogue(path.read_bytes())
    if catalogue.problems or old not in catalogue.entries:
        same = [entry for entry in catalogue.entries if entry.but(line=0) == old.but(line=0)]
        if catalogue.problems or len(same) != 1:
            return False
        old = same[0]
    at = catalogue.entries.index(old)
    entries = (*catalogue.entries[:at], new, *catalogue.entries[at + 1 :])
    write_bytes(path, write_catalogue(replace(catalogue, entries=entries)))
    return True
