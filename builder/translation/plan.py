# Before anything is asked or paid, it is known what is missing, what the memory itself can give, and what is left for
# an engine: the cheapest and surest source of each translation comes first.
"""What is to be translated, and from where it can be had."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from builder.intake import read_input
from builder.locales import Entry, read_catalogue
from builder.model.diagnostics import Diagnostic
from builder.model.text import Document
from builder.model.translation import Memory, State
from builder.translation.books import BEYOND, LIMIT, Book, books, catalogue_path
from builder.translation.drafts import Catalogue, Draft, was_offered
from builder.translation.masked import Masked
from builder.translation.near import Nearby
from builder.translation.states import standing
from builder.translation.terms import Terms

MEMORY = "memory"
"""Stands in the place of an engine's name where the memory itself had the translation."""
GLOSSARY = "glossary"
"""Stands there where every word was settled."""

LEFT_ALONE = frozenset({"po-broken", "po-unreadable"})
"""Findings about catalogues that are not filled."""

_TRUST = (State.REVIEWED, State.EDITED, State.MACHINE)
"""Whose words are taken first."""


@dataclass(frozen=True, slots=True)
class Work:
    """One catalogue with what it lacks."""

    catalogue: Catalogue
    name: str
    """The file, as messages tell it."""
    terms: Terms
    """What is settled from the article's language."""
    published: str | None
    known: tuple[Draft, ...]
    """What the memory gives."""
    open: tuple[Draft, ...]
    """What is left for an engine, each without a translation, with what is offered beside it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done for one language."""

    language: str
    works: tuple[Work, ...]
    diagnostics: tuple[Diagnostic, ...]
    """Catalogues that cannot be read, and are left alone."""
    stale: int = 0
    """Segments whose translation is of what they said before, and which are left to a person."""

    @property
    def segments(self) -> int:
        """How many segments are left for an engine."""
        return sum(len(work.open) for work in self.works)

    @property
    def characters(self) -> int:
        """How long they are together, in code points."""
        return sum(len(draft.text) for work in self.works for draft in work.open)


def plan(
    seeds: Path,
    root: Path,
    documents: Sequence[Document],
    memory: Memory,
    terms: Mapping[str, Terms],
    *,
    stale: bool = False,
) -> Plan:
    """What `documents` lack in the language of `memory`, and what is known of it without asking anybody.

    `terms` are what is settled, by source language.

    An entry with any translation, trusted or not, is a person's business and is not missing; with `stale`, what a
    sentence said before is no translation of it.
    """
    language = memory.language
    shelf, problems = books(seeds, root, language, documents)
    sources = {document.article.id: document.article.language for document in documents}
    beyond = _beyond(catalogue_path(seeds, language, BEYOND))
    known: dict[str, _Known] = {}
    works: list[Work] = []
    left = 0
    found = [problem for problem in problems if problem.code in LEFT_ALONE]
    for book in shelf:
        document = book.document
        if document is None or book.catalogue.problems or document.article.language == language:
            continue
        article = document.article
        wanted = _wanted(book, memory)
        if article.language not in known:
            known[article.language] = _Known(terms[article.language], memory, sources, beyond)
        outdated = _outdated(book)
        left += 0 if stale else len(outdated)
        drafts = [known[article.language].draft(text, article.published, offer=wanted[text]) for text in wanted]
        drafts += [known[article.language].renewed(entry, article.published) for entry in outdated if stale]
        order = tuple(dict.fromkeys(segment.text for segment in document.segments))
        works.append(
            Work(
                Catalogue(book.path, article.id, language, order),
                book.name,
                terms[article.language],
                article.published,
                tuple(draft for draft in drafts if draft.translation),
                tuple(draft for draft in drafts if not draft.translation),
            )
        )
    return Plan(language, tuple(works), tuple(found), left)


def _wanted(book: Book, memory: Memory) -> Mapping[str, bool]:
    """The segments of an article that have no translation, and whether something near may be offered beside each."""
    entries = {entry.msgid: entry for entry in reversed(book.catalogue.entries) if entry.context is None}
    wanted: dict[str, bool] = {}
    for segment in book.document.segments if book.document else ():
        entry = entries.get(segment.text)
        state = memory.standing(book.path.stem, segment.text, segment.ordinal).state
        if state is State.MISSING and not (entry and entry.msgstr.strip()):
            wanted[segment.text] = entry is None or not was_offered(entry)
    return wanted


def _outdated(book: Book) -> tuple[Entry, ...]:
    """The entries of an article whose translation is of what a segment said before."""
    places = book.places.first if book.places else {}
    plain = (entry for entry in book.catalogue.entries if entry.context is None and entry.msgid in places)
    return tuple(entry for entry in plain if standing(entry).state is State.STALE)


def _beyond(path: Path) -> tuple[tuple[str, State, str], ...]:
    """What came from elsewhere: (text, state, translation); nothing where there is none that can be read."""
    try:
        entries = read_catalogue(read_input(path, path.parents[1], LIMIT)).entries
    except OSError:
        return ()
    return tuple((e.msgid, state, e.msgstr) for e in entries if (state := standing(e).state).shown)


class _Known:
    """What has been translated from one language into another, in whatever article it stands."""

    def __init__(
        self, terms: Terms, memory: Memory, languages: Mapping[str, str], beyond: Iterable[tuple[str, State, str]]
    ) -> None:
        ways: dict[str, dict[State, list[str]]] = {}
        for text, state, words in beyond:
            ways.setdefault(text, {}).setdefault(state, []).append(words)
        for (article, text), rendering in memory.segments.items():
            if languages.get(article) == terms.source:
                ways.setdefault(text, {}).setdefault(rendering.state, []).append(rendering.text)
        self._exact = {text: words for text, by_state in ways.items() if (words := _agreed(by_state))}
        self._terms = terms
        self._masked = Masked(terms.source, memory.language, self._exact.items(), terms.tag)
        self._nearby = Nearby(self._exact.items())

    def draft(self, text: str, published: str | None, *, offer: bool) -> Draft:
        """What is known of `text`; else, with `offer`, what is near it: entries that are there have been offered it."""
        if known := self._exact.get(text) or self._masked.translation(text, published):
            return Draft(text, known, MEMORY)
        if settled := self._terms.translation(text):
            return Draft(text, settled, GLOSSARY)
        return Draft(text, "", MEMORY, self._nearby.nearest(text) if offer else None)

    def renewed(self, entry: Entry, published: str | None) -> Draft:
        """What is known of an entry whose segment has changed since it was translated."""
        draft = self.draft(entry.msgid, published, offer=False)
        if not draft.translation and entry.previous:
            # Where only a figure changed, the old translation is as good as before.
            own = Masked(self._terms.source, self._terms.target, [(entry.previous, entry.msgstr)], self._terms.tag)
            draft = replace(draft, translation=own.translation(entry.msgid, published) or "")
        return replace(draft, replaces=entry)


def _agreed(by_state: Mapping[State, Iterable[str]]) -> str:
    """The translation by the most trusted hand; empty where two such hands wrote different words."""
    for state in _TRUST:
        if words := set(by_state.get(state, ())):
            return words.pop() if len(words) == 1 else ""
    return ""
