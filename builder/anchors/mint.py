# What has an anchor keeps it; what has none gets a readable one that no other thing on the page has.
"""Gives every page, fact, sentence and table row its anchor."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from builder.anchors.registry import Entry, Registry
from builder.model.claims import Kind, fold
from builder.model.facts import Fact
from builder.model.text import BlockKind, Document, Span

PAGE_OF = {
    Kind.CLIENT: "clients/",
    Kind.COMPETITOR: "comparison/",
    Kind.EVENT: "timeline/",
    Kind.QUOTE: "quotes/",
}
"""The page a fact of some kind is at home on; of the others the profile, or the comparison for other companies."""


@dataclass(frozen=True, slots=True)
class Minted:
    """The anchors of one build."""

    facts: tuple[Fact, ...]
    """As given, each with its anchor as `id`."""
    places: Mapping[str, str]
    """Fact id → the page it is at home on, under the language: `clients/`."""
    passages: Mapping[tuple[str, Span], str]
    """(article id, span of a segment or table row) → its anchor on the article's page."""
    registry: Registry
    """The registry with what was minted now."""


def mint(
    facts: Iterable[Fact],
    documents: Iterable[Document],
    pages: Iterable[str],
    company: str,
    registry: Registry,
    today: str,
) -> Minted:
    """Anchors for `facts`, for every passage of `documents` and for `pages` (addresses under the language).

    `today` is noted as the day of first publication of what is minted now.
    """
    book = _Book(registry, today)
    for page in pages:
        book.page(page)
    passages = {}
    for document in documents:
        home = f"sources/{document.article.id}/"
        book.page(home)
        for kind, span, text, ordinal in _passages(document):
            passages[document.article.id, span] = book.passage(home, kind, text, ordinal)
    named, places = [], {}
    for fact in facts:
        home = PAGE_OF.get(fact.kind) or ("profile/" if fact.subject == company else "comparison/")
        entry = book.fact(fact, home)
        named.append(replace(fact, id=entry.id))
        places[entry.id] = entry.path
    return Minted(tuple(named), places, passages, book.registry)


def _passages(document: Document) -> Iterable[tuple[str, Span, str, int]]:
    text = document.article.text
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE or block.table is None:
            yield from (("sentence", s.span, s.text, s.ordinal) for s in block.segments)
            continue
        seen: dict[str, int] = {}
        for row in (block.table.header, *block.table.rows):
            line = row.span.of(text)
            yield "row", row.span, line, seen.setdefault(line, 0)
            seen[line] += 1


class _Book:
    """The registry being written in: looks up first, mints where nothing is found."""

    def __init__(self, registry: Registry, today: str) -> None:
        self._entries = list(registry.entries)
        self._today = today
        self._ids = {(e.path, e.id) for e in self._entries}
        self._fact_ids = {e.id for e in self._entries if e.kind == "fact"}
        self._keys = {(e.kind, e.path, e.key): e for e in self._entries}
        self._facts = {claim: e for e in self._entries if e.kind == "fact" for claim in e.claims}
        self._fact_keys = {e.key: e for e in self._entries if e.kind == "fact"}
        self._at = {(e.path, e.id): n for n, e in enumerate(self._entries)}
        self._taken: set[str] = set()

    @property
    def registry(self) -> Registry:
        return Registry(tuple(self._entries))

    def page(self, path: str) -> None:
        if ("page", path, "") not in self._keys:
            self._add(Entry(path, "page", path, ""))

    def passage(self, path: str, kind: str, text: str, ordinal: int) -> str:
        key = _digest(text, str(ordinal))
        known = self._keys.get((kind, path, key))
        if known is None:
            known = self._add(Entry(self._free(path, f"s-{_slug(text, 3)}-{key[:4]}"), kind, path, key))
        return known.id

    def fact(self, fact: Fact, path: str) -> Entry:
        claims = tuple(claim.id for claim in fact.support)
        key = _fact_key(fact)
        candidates = [self._facts[claim] for claim in claims if claim in self._facts]
        by_key = self._fact_keys.get(key)
        candidates += [by_key] if by_key else []
        known = next((entry for entry in candidates if entry.id not in self._taken), None)
        if known is None:
            known = self._add(Entry(self._free_fact(_fact_slug(fact, path)), "fact", path, key, claims))
            self._fact_ids.add(known.id)
        elif more := tuple(claim for claim in claims if claim not in known.claims):
            known = self._put(replace(known, claims=(*known.claims, *more)))
        self._taken.add(known.id)
        return known

    def _add(self, entry: Entry) -> Entry:
        entry = replace(entry, published=self._today)
        self._at[entry.path, entry.id] = len(self._entries)
        self._entries.append(entry)
        self._ids.add((entry.path, entry.id))
        self._keys[entry.kind, entry.path, entry.key] = entry
        return entry

    def _put(self, entry: Entry) -> Entry:
        self._entries[self._at[entry.path, entry.id]] = entry
        return entry

    def _free(self, path: str, wish: str) -> str:
        number, name = 1, wish
        while (path, name) in self._ids:
            number += 1
            name = f"{wish}-{number}"
        return name

    def _free_fact(self, wish: str) -> str:
        """Facts are shown on more than one page: their anchors are unique in the whole briefing."""
        number, name = 1, wish
        while name in self._fact_ids:
            number += 1
            name = f"{wish}-{number}"
        return name


def _fact_key(fact: Fact) -> str:
    value = f"{fact.amount} {fact.currency}" if fact.amount is not None else fold(fact.value)
    when = fact.as_of if fact.kind in (Kind.FOUNDED, Kind.EVENT) else ""
    return " | ".join((fact.kind, fold(fact.subject), value, str(when or ""), fact.modality))


def _fact_slug(fact: Fact, path: str) -> str:
    """`client-acme`, `valuation-6-milliards-de-dollars`, `rival-founded-2015`: what it says, in a few words."""
    words = fact.as_of or fact.value if fact.kind is Kind.FOUNDED else fact.value
    whose = f"{_slug(fact.subject, 3)}-" if path == "comparison/" and fact.kind is not Kind.COMPETITOR else ""
    return f"{whose}{fact.kind.replace('_', '-')}-{_slug(words, 6)}"


def _slug(text: str, words: int) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "Oe")).casefold()
    spaced = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "-".join(word[:16] for word in spaced.split()[:words]) or "x"


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
