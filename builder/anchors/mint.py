# What has an anchor keeps it; what has none gets a readable one that no other thing on the page has.
"""Gives every page, fact, sentence and table row its anchor."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
    facts = tuple(facts)
    entries = book.facts(facts, [_home(fact, company) for fact in facts])
    named = tuple(replace(fact, id=entry.id) for fact, entry in zip(facts, entries, strict=True))
    return Minted(named, {entry.id: entry.path for entry in entries}, passages, book.registry)


def keep(
    registry: Registry, kind: str, path: str, wishes: Iterable[tuple[str, str]], today: str
) -> tuple[Mapping[str, str], Registry]:
    """Anchors on the page at `path` for other things than facts, and the registry with them.

    `wishes` are (what it is recognised by, the words its anchor is made of) pairs; the anchors come by the first.
    """
    book = _Book(registry, today)
    found = {key: book.named(kind, path, key, wish) for key, wish in sorted(wishes)}
    return found, book.registry


def _home(fact: Fact, company: str) -> str:
    return PAGE_OF.get(fact.kind) or ("profile/" if fact.subject == company else "comparison/")


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
        self._keys = {(e.kind, e.path, e.key): e for e in self._entries if e.kind != "fact"}

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
            known = self._entries[self._add(Entry(self._free(path, f"s-{_slug(text, 3)}-{key[:4]}"), kind, path, key))]
        return known.id

    def named(self, kind: str, path: str, recognised: str, wish: str) -> str:
        key = _digest(recognised)
        known = self._keys.get((kind, path, key))
        if known is None:
            known = self._entries[self._add(Entry(self._free(path, _slug(wish, 8)), kind, path, key))]
        return known.id

    def facts(self, facts: Sequence[Fact], homes: Sequence[str]) -> list[Entry]:
        """The entry of each fact: the one that knows a claim of it, else the one of its key, else a new one.

        Who gets which does not hang on the order of the facts: all that are known by a claim come first, and what is
        minted is minted in the order of the keys.
        """
        keys = [_fact_key(fact) for fact in facts]
        claims = [tuple(claim.id for claim in fact.support) for fact in facts]
        found = self._by_claim(claims)
        taken = set(found.values())
        free: defaultdict[str, list[int]] = defaultdict(list)
        for at, entry in enumerate(self._entries):
            if entry.kind == "fact" and at not in taken:
                free[entry.key].append(at)
        for n in sorted(set(range(len(facts))) - set(found), key=lambda n: (keys[n], min(claims[n]))):
            if free[keys[n]]:
                found[n] = free[keys[n]].pop(0)
            else:
                name = self._free_fact(_fact_slug(facts[n], homes[n]))
                found[n] = self._add(Entry(name, "fact", homes[n], keys[n]))
        for n, at in found.items():
            entry = self._entries[at]
            self._entries[at] = replace(entry, claims=tuple(dict.fromkeys((*entry.claims, *claims[n]))))
        return [self._entries[found[n]] for n in range(len(facts))]

    def _by_claim(self, claims: Sequence[tuple[str, ...]]) -> dict[int, int]:
        """Number of the fact → index of the entry that has stood on a claim of it; the oldest claim decides."""
        fact_of = {claim: n for n, ids in enumerate(claims) for claim in ids}
        found: dict[int, int] = {}
        for at, entry in enumerate(self._entries):
            if entry.kind == "fact":
                n = next((fact_of[c] for c in entry.claims if c in fact_of and fact_of[c] not in found), None)
                if n is not None:
                    found[n] = at
        return found

    def _add(self, entry: Entry) -> int:
        """The index of a new entry."""
        entry = replace(entry, published=self._today)
        self._entries.append(entry)
        self._ids.add((entry.path, entry.id))
        if entry.kind == "fact":
            self._fact_ids.add(entry.id)
        else:
            self._keys[entry.kind, entry.path, entry.key] = entry
        return len(self._entries) - 1

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
    value = f"{float(fact.amount)} {fact.currency}" if fact.amount is not None else fold(fact.value)
    when = fact.as_of if fact.kind in (Kind.FOUNDED, Kind.EVENT, Kind.REVENUE) else ""
    scope = fact.qualifier("round") or fact.qualifier("product") or ""
    parts = (fact.kind, fold(fact.subject), value, when or "", fact.modality, scope)
    return " | ".join(map(str, parts)).removesuffix(" | ")


def _fact_slug(fact: Fact, path: str) -> str:
    """`client-acme`, `valuation-6-billion-usd`, `rival-founded-2015`: what it says, the same in each language."""
    if fact.kind is Kind.FOUNDED:
        words = fact.as_of or fact.value
    elif fact.amount is None or fact.kind is Kind.CLIENT:
        words = fact.value
    else:
        words = _figure(fact.amount, fact.currency)
    whose = f"{_slug(fact.subject, 3)}-" if path == "comparison/" and fact.kind is not Kind.COMPETITOR else ""
    return f"{whose}{fact.kind.replace('_', '-')}-{_slug(words, 6)}"


def _figure(amount: float, currency: str | None) -> str:
    for scale, word in ((1e9, "billion"), (1e6, "million")):
        if abs(amount) >= scale:
            return f"{amount / scale:.6g} {word} {currency or ''}"
    return f"{amount:.12g} {currency or ''}"


def _slug(text: str, words: int) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "Oe")).casefold()
    spaced = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "-".join(word[:16] for word in spaced.split()[:words]) or "x"


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
