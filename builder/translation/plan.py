# Before anything is asked or paid, it is known what is missing, what the memory itself can give, and what is left for
# an engine: the cheapest and surest source of each translation comes first.
"""What is to be translated, and from where it can be had."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.locales import CatalogueError
from builder.model.diagnostics import Diagnostic
from builder.model.text import Document
from builder.model.translation import Memory, State
from builder.storage import told
from builder.translation.drafts import Catalogue, Draft, entries_of
from builder.translation.masked import Masked
from builder.translation.memory import catalogue_path
from builder.translation.near import Nearby
from builder.translation.terms import Terms

MEMORY = "memory"
"""Stands in the place of an engine's name where the memory itself had the translation."""
GLOSSARY = "glossary"
"""Stands there where every word was settled."""

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

    @property
    def segments(self) -> int:
        """How many segments are left for an engine."""
        return sum(len(work.open) for work in self.works)

    @property
    def characters(self) -> int:
        """How long they are together, in code points."""
        return sum(len(draft.text) for work in self.works for draft in work.open)


def plan(seeds: Path, root: Path, documents: Sequence[Document], memory: Memory, terms: Mapping[str, Terms]) -> Plan:
    """What `documents` lack in the language of `memory`, and what is known of it without asking anybody.

    `terms` are what is settled, by source language.

    An entry with any translation, trusted or not, is a person's business and is not missing.
    """
    language = memory.language
    works: list[Work] = []
    found: list[Diagnostic] = []
    sources = {document.article.id: document.article.language for document in documents}
    books: dict[str, _Book] = {}
    for document in documents:
        article = document.article
        if article.language == language:
            continue
        path = catalogue_path(seeds, language, article.id)
        name = told(path, root)
        try:
            there = entries_of(path)
        except CatalogueError as problem:
            message = f"is no PO catalogue ({problem}); left alone, mend it"
            found.append(Diagnostic(name, problem.line, "po-broken", message))
            continue
        except OSError as problem:
            found.append(Diagnostic(name, 0, "po-unreadable", f"cannot be read ({problem.strerror}); left alone"))
            continue
        order = tuple(dict.fromkeys(segment.text for segment in document.segments))
        wanted = [text for text in order if not there.get(text) and text not in memory.names]
        if wanted and article.language not in books:
            books[article.language] = _Book(terms[article.language], memory, sources)
        drafts = [books[article.language].draft(text, article.published, offer=text not in there) for text in wanted]
        works.append(
            Work(
                Catalogue(path, article.id, language, order),
                name,
                terms[article.language],
                article.published,
                tuple(draft for draft in drafts if draft.translation),
                tuple(draft for draft in drafts if not draft.translation),
            )
        )
    return Plan(language, tuple(works), tuple(found))


class _Book:
    """What has been translated from one language into another, in whatever article it stands."""

    def __init__(self, terms: Terms, memory: Memory, languages: Mapping[str, str]) -> None:
        ways: dict[str, dict[State, list[str]]] = {}
        for (article, text), rendering in memory.segments.items():
            if languages.get(article) == terms.source:
                ways.setdefault(text, {}).setdefault(rendering.state, []).append(rendering.text)
        self._exact = {text: words for text, by_state in ways.items() if (words := _agreed(by_state))}
        self._terms = terms
        self._masked = Masked(terms.source, memory.language, self._exact.items())
        self._nearby = Nearby(self._exact.items())

    def draft(self, text: str, published: str | None, *, offer: bool) -> Draft:
        """What is known of `text`; else, with `offer`, what is near it: entries that are there have been offered it."""
        if known := self._exact.get(text) or self._masked.translation(text, published):
            return Draft(text, known, MEMORY)
        if settled := self._terms.translation(text):
            return Draft(text, settled, GLOSSARY)
        return Draft(text, "", MEMORY, self._nearby.nearest(text) if offer else None)


def _agreed(by_state: Mapping[State, Iterable[str]]) -> str:
    """The translation by the most trusted hand; empty where two such hands wrote different words."""
    for state in _TRUST:
        if words := set(by_state.get(state, ())):
            return words.pop() if len(words) == 1 else ""
    return ""
