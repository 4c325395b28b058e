# What a build tells of translations it must tell briefly; here every entry is looked at by every check.
"""Every catalogue of one language, checked in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.model.diagnostics import Diagnostic
from builder.translation.books import Book, finding
from builder.translation.checks import found_in
from builder.translation.states import standing


def findings_in(books: Iterable[Book]) -> Iterator[Diagnostic]:
    """What the checks find in the entries that are shown, or would be if somebody accepted them: drafts and reviewed.

    An error is a warning in the sense of `--strict`, a lesser thing a note.
    """
    for book in books:
        for entry in book.catalogue.entries:
            if standing(entry).state.shown:
                for found in found_in(entry, book.ground):
                    remedy = f"{found.message}; correct it, or write `# allow {found.name}: WHY` above the entry"
                    if found.name == "waiver":
                        remedy = f"{found.message}; write `# allow CHECK: WHY`"
                    yield finding(book, entry, found.code, remedy, found.severity)
