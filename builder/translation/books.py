# Everything that is done with translations begins with the catalogues of one language, each merged with its article.
"""The catalogues of one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.intake import MEGABYTE, read_input
from builder.locales import Catalogue, Entry, read_catalogue
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Article, Block, Document
from builder.storage import printable, told
from builder.translation.checks import Ground, ground_for
from builder.translation.glossary import Term, read_glossary
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


@dataclass(frozen=True, slots=True)
class Unread:
    """All that a book is made from, and nothing else."""

    name: str
    """The file, as messages tell it."""
    data: bytes
    """What the file holds; nothing where it is not there."""
    article: Article | None
    blocks: tuple[Block, ...]
    source: str
    """The language that is translated from; empty where there are several."""
    language: str
    terms: tuple[Term, ...]


def books(
    seeds: Path, root: Path, language: str, documents: Sequence[Document]
) -> tuple[tuple[Book, ...], tuple[Diagnostic, ...]]:
    """Every catalogue of `language`, merged with its article, and what could not be read; writes nothing.

    An article in another language that has no catalogue has an empty one.
    """
    found, made = list[Diagnostic](), list[Book]()
    for one in catalogues(seeds, root, language, documents):
        if isinstance(one, Diagnostic):
            found.append(one)
        else:
            book, problems = book_of(*one)
            made.append(book)
            found += problems
    return tuple(made), tuple(sorted(found))


def catalogues(
    seeds: Path, root: Path, language: str, documents: Sequence[Document]
) -> Iterator[tuple[Unread, Path] | Diagnostic]:
    """Every catalogue of `language` beside its article, as it is on disk, or why a file is of no use.

    One after the other: a press folder's catalogues are larger than its articles.
    """
    by_id = {document.article.id: document for document in documents}
    every = {document.article.language for document in documents}
    terms, _ = read_glossary(seeds, root)

    def unread(path: Path, data: bytes, document: Document | None) -> tuple[Unread, Path]:
        article, blocks = (document.article, document.blocks) if document else (None, ())
        sources = {article.language} if article else every
        source = next(iter(sources)) if len(sources) == 1 else ""
        return Unread(told(path, root), data, article, blocks, source, language, terms), path

    for path in sorted((seeds / language).glob("[!.]*.po")):
        if path.stem == BEYOND:
            continue
        document = by_id.pop(path.stem, None)
        if document is None and path.stem != NAMES:
            remedy = f"no article has the id `{printable(path.stem)}`; rename the file or remove it"
            yield Diagnostic(told(path, root), 0, "po-no-article", remedy)
            continue
        try:
            data = read_input(path, root, LIMIT)
        except OSError as problem:
            yield Diagnostic(told(path, root), 0, "po-unreadable", f"cannot be read ({problem.strerror}); left out")
            continue
        yield unread(path, data, document)
    for document in by_id.values():
        if document.article.language != language:
            path = catalogue_path(seeds, language, document.article.id)
            if not path.exists():
                yield unread(path, b"", document)


def book_of(unread: Unread, path: Path) -> tuple[Book, tuple[Diagnostic, ...]]:
    """The book that a catalogue, which stands at `path`, and its article make, and what could not be read."""
    catalogue = read_catalogue(unread.data) if unread.data else Catalogue("", ())
    document = Document(unread.article, unread.blocks) if unread.article else None
    ground = ground_for(unread.source, unread.language, unread.terms, document.article.published if document else None)
    book = _book(path, unread.name, catalogue, document, ground)
    return book, tuple(_broken(catalogue, unread.name))


def _book(path: Path, name: str, catalogue: Catalogue, document: Document | None, ground: Ground) -> Book:
    exists = bool(catalogue.head or catalogue.entries or catalogue.obsolete or catalogue.problems)
    if document is None:
        return Book(path, name, catalogue, (), None, None, ground, exists)
    places = Places(document)
    merged = merge(catalogue, places)
    return Book(path, name, merged.catalogue, merged.gone, places, document, ground, exists)


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
