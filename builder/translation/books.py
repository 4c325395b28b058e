# Everything that is done with translations begins with the catalogues of one language, each merged with its article.
"""The catalogues of one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.intake import MEGABYTE, read_input
from builder.locales import Catalogue, Entry, read_catalogue
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Document
from builder.storage import printable, told
from builder.translation.checks import Ground, ground_for
from builder.translation.glossary import read_glossary
from builder.translation.merging import merge
from builder.translation.places import Places

NAMES = "names"
"""The catalogue of names and short values that stand in facts."""

BEYOND = "memory"
"""The catalogue of translations that came from elsewhere and belong to no article yet."""

LIMIT = 64 * MEGABYTE
"""Bytes of one catalogue at most."""


@dataclass(frozen=True, slots=True)
class Book:
    """One catalogue beside the article it belongs to."""

    path: Path
    name: str
    """The file, as messages tell it."""
    catalogue: Catalogue
    """Merged with the article."""
    gone: tuple[Entry, ...]
    """Entries of what the article no longer says."""
    places: Places | None
    """None of a catalogue that belongs to no article."""
    document: Document | None
    ground: Ground
    """What its entries are checked on."""
    exists: bool
    """Whether the file is there."""


def catalogue_path(seeds: Path, language: str, name: str) -> Path:
    """Where the catalogue of an article (by id), or of `NAMES`, stands."""
    return seeds / language / f"{name}.po"


def books(
    seeds: Path, root: Path, language: str, documents: Sequence[Document]
) -> tuple[tuple[Book, ...], tuple[Diagnostic, ...]]:
    """Every catalogue of `language`, merged with its article, and what could not be read; writes nothing.

    An article in another language that has no catalogue has an empty one.
    """
    by_id = {document.article.id: document for document in documents}
    terms, _ = read_glossary(seeds, root)

    def ground(sources: set[str], document: Document | None) -> Ground:
        source = next(iter(sources)) if len(sources) == 1 else ""
        return ground_for(source, language, terms, document.article.published if document else None)

    found: list[Diagnostic] = []
    made: list[Book] = []
    paths = [path for path in sorted((seeds / language).glob("[!.]*.po")) if path.stem != BEYOND]
    for path in paths:
        document = by_id.pop(path.stem, None)
        if document is None and path.stem != NAMES:
            remedy = f"no article has the id `{printable(path.stem)}`; rename the file or remove it"
            found.append(Diagnostic(told(path, root), 0, "po-no-article", remedy))
            continue
        try:
            catalogue = read_catalogue(read_input(path, root, LIMIT))
        except OSError as problem:
            name = told(path, root)
            found.append(Diagnostic(name, 0, "po-unreadable", f"cannot be read ({problem.strerror}); left out"))
            continue
        found += _broken(catalogue, told(path, root))
        sources = {document.article.language} if document else {d.article.language for d in documents}
        made.append(_book(path, root, catalogue, document, ground(sources, document)))
    for document in by_id.values():
        if document.article.language != language:
            path = catalogue_path(seeds, language, document.article.id)
            if not path.exists():
                made.append(
                    _book(path, root, Catalogue("", ()), document, ground({document.article.language}, document))
                )
    return tuple(made), tuple(found)


def _book(path: Path, root: Path, catalogue: Catalogue, document: Document | None, ground: Ground) -> Book:
    exists = bool(catalogue.head or catalogue.entries or catalogue.obsolete or catalogue.problems)
    if document is None:
        return Book(path, told(path, root), catalogue, (), None, None, ground, exists)
    places = Places(document)
    merged = merge(catalogue, places)
    return Book(path, told(path, root), merged.catalogue, merged.gone, places, document, ground, exists)


def _broken(catalogue: Catalogue, name: str) -> Iterator[Diagnostic]:
    if catalogue.problems:
        first, more = catalogue.problems[0], len(catalogue.problems) - 1
        others = f", and {more} more like it" if more else ""
        used = len(catalogue.entries)
        remedy = f"is no PO catalogue here ({first}{others}); {used} entries are used, mend the rest"
        yield Diagnostic(name, first.line, "po-broken", remedy)


def finding(book: Book, entry: Entry, code: str, words: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    """A Diagnostic about an entry."""
    return Diagnostic(book.name, entry.line, code, f"“{shortened(entry.msgid)}” {words}", severity)


def shortened(words: str) -> str:
    """The beginning of `words` on one printable line."""
    line = printable(" ".join(words.split()))
    return line if len(line) <= 40 else line[:39] + "…"
