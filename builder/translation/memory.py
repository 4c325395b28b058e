# A translation is found again by its segment's text, so that moving a sentence loses nothing. What cannot be trusted
# (stale, rejected, of a sentence that is gone, with an error a check can prove) is reported and not shown: the original
# stands in its place.
"""The PO catalogues of one language as one memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from msgspec import structs

from builder import learning
from builder.locales import Entry
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Document
from builder.model.translation import Memory, Rendering, Standing, State, Translated
from builder.translation.books import (
    BEYOND,
    NAMES,
    Book,
    Unread,
    book_of,
    catalogue_path,
    catalogues,
    finding,
    shortened,
)
from builder.translation.checks import found_in
from builder.translation.states import ENGINE_MARK, REVIEW_MARK, is_unsealed, standing
from builder.work import Stage, Work, ink_of

__all__ = ["BEYOND", "ENGINE_MARK", "NAMES", "REVIEW_MARK", "catalogue_path", "read_memory"]

_TOLD = 3
"""Problems of one entry that are told."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one catalogue gives."""

    article: str | None
    """The id of its article; none of a catalogue that belongs to no article."""
    translated: Translated
    names: tuple[tuple[str, Rendering], ...]
    """Of a catalogue without an article: name → its rendering."""
    counts: tuple[tuple[State, int], ...]
    """How many segments of the article are shown in each state."""
    others: tuple[str, ...]
    """Its other segments."""
    found: tuple[Diagnostic, ...]


@dataclass(slots=True)
class _Shelf:
    """What is found while a catalogue is read."""

    segments: dict[str, Rendering] = field(default_factory=dict)
    places: dict[tuple[str, int], Rendering] = field(default_factory=dict)
    withheld: dict[str, Standing] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)


def read_memory(
    seeds: Path, root: Path, language: str, documents: Iterable[Document], work: Work | None = None
) -> tuple[Memory, tuple[Diagnostic, ...]]:
    """The memory of `language`, and what is wrong with its catalogues, in the order of the files."""
    documents = tuple(documents)
    problems = list[Diagnostic]()

    def unread() -> Iterator[Unread]:
        for one in catalogues(seeds, root, language, documents):
            if isinstance(one, Diagnostic):
                problems.append(one)
            else:
                yield one[0]

    shelves = (work or Work()).through(SHELVING, unread())
    learning.keep()  # what the translation was read with is another language's than the articles'
    memory, found = _together(shelves, language, documents)
    return memory, tuple(sorted((*problems, *found)))


def memory_of(
    read: Iterable[Book], language: str, documents: Iterable[Document]
) -> tuple[Memory, tuple[Diagnostic, ...]]:
    """The memory that catalogues hold together, and what is wrong with their entries."""
    return _together(map(shelf_of, read), language, documents)


def _together(
    shelves: Iterable[Shelf], language: str, documents: Iterable[Document]
) -> tuple[Memory, tuple[Diagnostic, ...]]:
    found = list[Diagnostic]()
    articles, names = dict[str, Translated](), dict[str, Rendering]()
    by_id, states = {d.article.id: d for d in documents}, dict[str, Shelf]()
    for shelf in shelves:
        found += shelf.found
        names |= dict(shelf.names)
        if shelf.article is not None:
            states[shelf.article] = shelf
            articles[shelf.article] = shelf.translated
    memory = Memory(language, articles, names)
    counts = {
        id_: _counted(memory, document, states.get(id_))
        for id_, document in by_id.items()
        if document.article.language != language
    }
    return replace(memory, counts=counts), tuple(found)


def _sharing(unread: Unread, shelf: Shelf) -> Shelf:
    """The same, which holds no copy of the words of the article."""
    own = {segment.text: segment.text for block in unread.blocks for segment in block.segments}
    said = shelf.translated.said
    pairs = ((stands, {own.get(text, text): words for text, words in given.items()}) for stands, given in said)
    others = tuple(own.get(text, text) for text in shelf.others)
    return replace(shelf, translated=replace(shelf.translated, said=tuple(pairs)), others=others)


def _shelved(unread: Unread) -> Shelf:
    book, problems = book_of(unread, Path())
    shelf = shelf_of(book)
    return replace(shelf, found=(*problems, *shelf.found))


def _file(unread: Unread) -> str:
    return unread.name


def _known_by(unread: Unread) -> object:
    """Blocks are what this program makes of an article; and long texts, once encoded, would hold on to their bytes."""
    # A text is known by its digest.
    head = replace(unread.article, text="") if unread.article else None
    return unread.name, unread.data, head, len(unread.blocks), unread.source, unread.language, unread.terms


SHELVING = Stage("shelving", Unread, Shelf, _shelved, _file, known_by=_known_by, once=_sharing)


def shelf_of(book: Book) -> Shelf:
    """What a catalogue gives, and what is wrong with its entries."""
    shelf = _Shelf()
    _read_book(book, shelf)
    if book.document is None:
        return Shelf(None, Translated(), tuple(shelf.segments.items()), (), (), tuple(shelf.found))
    renderings = {
        (segment.text, segment.ordinal): shelf.places.get((segment.text, segment.ordinal))
        or shelf.segments.get(segment.text)
        for segment in book.document.segments
    }
    return Shelf(
        book.document.article.id,
        _digested(Translated.of(shelf.segments, shelf.places, shelf.withheld)),
        (),
        tuple(Counter(rendering.state for rendering in renderings.values() if rendering).items()),
        tuple(text for (text, _), rendering in renderings.items() if rendering is None),
        tuple(shelf.found),
    )


def _digested(translated: Translated) -> Translated:
    return replace(translated, digest=ink_of(translated) or b"")


def _read_book(book: Book, shelf: _Shelf) -> None:
    often = Counter(entry.key for entry in book.catalogue.entries)
    same = Counter((entry.key, entry.msgstr) for entry in book.catalogue.entries)
    told_twice: set[tuple[str | None, str]] = set()
    missing: list[Entry] = []
    for entry in book.gone:
        remedy = "the article no longer says this; `briefing translate` keeps it beside what it says now"
        shelf.found.append(finding(book, entry, "po-no-sentence", remedy))
    for entry in book.catalogue.entries:
        if often[entry.key] > 1:
            agree = same[entry.key, entry.msgstr] == often[entry.key]
            if not (agree and entry.key in told_twice):
                shown = "remove one of the two" if agree else "the original is shown until one of the two is removed"
                shelf.found.append(finding(book, entry, "po-twice", f"is there twice; {shown}"))
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
        shelf.withheld.setdefault(entry.msgid, state)
    if state.state is State.STALE and entry.line:
        remedy = "is only a suggestion (fuzzy); the original is shown until somebody corrects it and clears the mark"
        shelf.found.append(finding(book, entry, "po-stale", remedy))


def _show(book: Book, entry: Entry, state: Standing, shelf: _Shelf) -> None:
    findings = [
        finding for finding in found_in(entry, book.ground, errors_alone=True) if finding.severity is Severity.WARNING
    ]
    if findings:
        what = "; ".join(f.message for f in findings[:_TOLD])
        waiver = f"write `# allow {findings[0].name}: WHY` above the entry"
        remedy = f"{what}; the original is shown; correct it, or {waiver}"
        shelf.found.append(finding(book, entry, findings[0].code, remedy))
        return
    if is_unsealed(entry):
        remedy = (
            "is signed by hand, which no seal shows to be of these words; sign it with `briefing translate --review`"
        )
        shelf.found.append(finding(book, entry, "po-unsealed", remedy, Severity.NOTE))
    rendering = Rendering(entry.msgstr, state.state, state.by, state.date)
    if book.document is None or book.places is None:
        shelf.segments[entry.msgid] = rendering
        return
    places = book.places
    if entry.msgid not in places.first:
        run = places.joined(entry.msgid)
        for part, segment in enumerate(run):
            joined = structs.replace(rendering, part=part, parts=len(run))
            shelf.places[segment.text, segment.ordinal] = joined
    elif entry.context is None:
        shelf.segments[entry.msgid] = rendering
    else:
        occurrences = places.occurrences(entry.context, entry.msgid)
        if not occurrences:
            known = ", ".join(f"“{shortened(context)}”" for context in places.contexts(entry.msgid))
            remedy = f"stands nowhere in the context “{shortened(entry.context)}”; known are {known}"
            shelf.found.append(finding(book, entry, "po-no-context", remedy))
        for segment in occurrences:
            shelf.places.setdefault((segment.text, segment.ordinal), rendering)


def _counted(memory: Memory, document: Document, shelf: Shelf | None) -> Mapping[State, int]:
    """How many segments of an article are in each state; some may be names."""
    others = shelf.others if shelf else [segment.text for segment in document.segments]
    found = Counter(dict(shelf.counts if shelf else ()))
    found.update(memory.standing(document.article.id, text).state for text in others)
    return {state: found[state] for state in State if found[state]}
