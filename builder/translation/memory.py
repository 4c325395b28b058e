# A translation is found again by its segment's text, so that moving a sentence loses nothing. What cannot be trusted
# (stale, rejected, of a sentence that is gone, with an error a check can prove) is reported and not shown: the original
# stands in its place.
"""The PO catalogues of one language as one memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from builder.locales import Catalogue, Entry, read_catalogue
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Document, Segment
from builder.model.translation import Memory, Rendering, Standing, State
from builder.storage import printable, told
from builder.translation.checks import Ground, found_in, ground_for
from builder.translation.glossary import read_glossary
from builder.translation.merging import merge
from builder.translation.places import Places
from builder.translation.states import ENGINE_MARK, REVIEW_MARK, standing

NAMES = "names"
"""The catalogue of names and short values that stand in facts."""

BEYOND = "memory"
"""The catalogue of translations that came from elsewhere and belong to no article yet."""

_TOLD = 3
"""Problems of one entry that are told."""

__all__ = ["BEYOND", "ENGINE_MARK", "NAMES", "REVIEW_MARK", "Book", "books", "catalogue_path", "read_memory"]


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


@dataclass(slots=True)
class _Shelf:
    """What is found while catalogues are read."""

    segments: dict[tuple[str, str], Rendering] = field(default_factory=dict)
    names: dict[str, Rendering] = field(default_factory=dict)
    places: dict[tuple[str, str, int], Rendering] = field(default_factory=dict)
    withheld: dict[tuple[str, str], Standing] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)


def catalogue_path(seeds: Path, language: str, name: str) -> Path:
    """Where the catalogue of an article (by id), or of `NAMES`, stands."""
    return seeds / language / f"{name}.po"


def read_memory(
    seeds: Path, root: Path, language: str, documents: Iterable[Document]
) -> tuple[Memory, tuple[Diagnostic, ...]]:
    """The memory of `language`, and what is wrong with its catalogues."""
    documents = tuple(documents)
    shelf = _Shelf()
    read, problems = books(seeds, root, language, documents)
    shelf.found += problems
    for book in read:
        _read_book(book, shelf)
    memory = Memory(language, shelf.segments, shelf.names, shelf.places, withheld=shelf.withheld)
    counts = {d.article.id: _counted(memory, d) for d in documents if d.article.language != language}
    return replace(memory, counts=counts), tuple(shelf.found)


def books(
    seeds: Path, root: Path, language: str, documents: Sequence[Document]
) -> tuple[tuple[Book, ...], tuple[Diagnostic, ...]]:
    """Every catalogue of `language`, merged with its article, and what could not be read; writes nothing.

    An article in another language that has no catalogue has an empty one.
    """
    by_id = {document.article.id: document for document in documents}
    terms, _ = read_glossary(seeds, root)
    known: dict[str, Ground] = {}

    def ground(sources: set[str], document: Document | None) -> Ground:
        source = next(iter(sources)) if len(sources) == 1 else ""
        if source not in known:
            known[source] = ground_for(source, language, terms)
        return replace(known[source], published=document.article.published) if document else known[source]

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
            catalogue = read_catalogue(path.read_bytes())
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
                made.append(_book(path, root, Catalogue("", ()), document, ground({document.article.language}, document)))
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


def _read_book(book: Book, shelf: _Shelf) -> None:
    often = Counter(entry.key for entry in book.catalogue.entries)
    same = Counter((entry.key, entry.msgstr) for entry in book.catalogue.entries)
    told_twice: set[tuple[str | None, str]] = set()
    missing: list[Entry] = []
    for entry in book.gone:
        remedy = "the article no longer says this; `briefing translate` keeps it beside what it says now"
        shelf.found.append(_finding(book, entry, "po-no-sentence", remedy))
    for entry in book.catalogue.entries:
        if often[entry.key] > 1:
            agree = same[entry.key, entry.msgstr] == often[entry.key]
            if not (agree and entry.key in told_twice):
                shown = "remove one of the two" if agree else "the original is shown until one of the two is removed"
                shelf.found.append(_finding(book, entry, "po-twice", f"is there twice; {shown}"))
            told_twice.add(entry.key)
            if not agree:
                continue
        state = standing(entry)
        if state.state is State.MISSING:
            missing += [entry] * bool(entry.line)
        elif not state.state.shown:
            _withhold(book, entry, state, shelf)
        else:
            _show(book, entry, state, shelf)
    if missing:
        words = f"{len(missing)} of {len(book.catalogue.entries)} entries are not translated; the original is shown"
        shelf.found.append(Diagnostic(book.name, missing[0].line, "po-missing", words, Severity.NOTE))


def _withhold(book: Book, entry: Entry, state: Standing, shelf: _Shelf) -> None:
    if book.document:
        shelf.withheld.setdefault((book.document.article.id, entry.msgid), state)
    if state.state is State.STALE and entry.line:
        remedy = "is only a suggestion (fuzzy); the original is shown until somebody corrects it and clears the mark"
        shelf.found.append(_finding(book, entry, "po-stale", remedy))


def _show(book: Book, entry: Entry, state: Standing, shelf: _Shelf) -> None:
    findings = [
        finding
        for finding in found_in(entry, book.ground, errors_alone=True)
        if finding.severity is Severity.WARNING
    ]
    if findings:
        what = "; ".join(f.message for f in findings[:_TOLD])
        waiver = f"write `# allow {findings[0].name}: WHY` above the entry"
        remedy = f"{what}; the original is shown; correct it, or {waiver}"
        shelf.found.append(_finding(book, entry, findings[0].code, remedy))
        return
    rendering = Rendering(entry.msgstr, state.state, state.by, state.date)
    if book.document is None or book.places is None:
        shelf.names[entry.msgid] = rendering
        return
    article = book.document.article.id
    if entry.msgid not in book.places.first:
        run = book.places.joined(entry.msgid)
        for part, segment in enumerate(run):
            joined = Rendering(entry.msgstr, state.state, state.by, state.date, part, len(run))
            shelf.places[article, segment.text, segment.ordinal] = joined
    elif entry.context is None:
        shelf.segments[article, entry.msgid] = rendering
    else:
        _show_in_context(book, book.places.occurrences(entry.context, entry.msgid), entry, rendering, shelf)


def _show_in_context(
    book: Book, occurrences: Sequence[Segment], entry: Entry, rendering: Rendering, shelf: _Shelf
) -> None:
    assert book.document
    assert book.places
    if not occurrences:
        known = ", ".join(f"“{_short(context)}”" for context in book.places.contexts(entry.msgid))
        remedy = f"stands nowhere in the context “{_short(entry.context or '')}”; known are {known}"
        shelf.found.append(_finding(book, entry, "po-no-context", remedy))
    for segment in occurrences:
        shelf.places.setdefault((book.document.article.id, segment.text, segment.ordinal), rendering)


def _counted(memory: Memory, document: Document) -> Mapping[State, int]:
    """How many segments of an article are in each state."""
    found = Counter(memory.standing(document.article.id, s.text, s.ordinal).state for s in document.segments)
    return {state: found[state] for state in State if found[state]}


def _finding(book: Book, entry: Entry, code: str, words: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(book.name, entry.line, code, f"“{_short(entry.msgid)}” {words}", severity)


def _short(words: str) -> str:
    line = printable(" ".join(words.split()))
    return line if len(line) <= 40 else line[:39] + "…"
