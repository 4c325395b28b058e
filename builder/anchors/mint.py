# What has an anchor keeps it; what has none gets a readable one that no other thing on the page has.
"""Gives every page, fact, sentence and table row its anchor."""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from builder.anchors.passages import Passage, digest, heirs, link_to, moved, passages_in
from builder.anchors.registry import Registry
from builder.model.claims import Kind, fold
from builder.model.facts import Fact
from builder.model.links import Entry, Status
from builder.model.passages import Anchored, in_order
from builder.model.text import Document

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
    passages: Anchored
    """Of each article its sentences and table rows, with their anchors on its page."""
    registry: Registry
    """The registry with what was minted now."""
    heirs: Mapping[str, str] = field(default_factory=dict)
    """Link of a page or passage that stood there before → the link of something else that has taken its place."""


def mint(
    facts: Iterable[Fact],
    documents: Iterable[Document],
    pages: Iterable[str],
    home: Callable[[Fact], str],
    registry: Registry,
    today: str,
) -> Minted:
    """Anchors for `facts`, for every passage of `documents` and for `pages` (addresses under the language).

    `home` tells the page a fact is at home on; `today` is noted as the day of first publication of what is minted now.
    """
    book = Book(registry, today)
    for page in pages:
        book.page(page)
    pages_of = {f"sources/{document.article.id}/": document for document in documents}
    found = {path: tuple(passages_in(document)) for path, document in pages_of.items()}
    ids = {path: book.passages(path, passages) for path, passages in found.items()}
    anchored = {
        pages_of[path].article.id: in_order(zip((passage.span for passage in passages), ids[path], strict=True))
        for path, passages in found.items()
    }
    taken = _heirs(registry, found, ids)
    facts = tuple(facts)
    homes = [home(fact) for fact in facts]
    on = [frozenset(link_to(claim.evidence[0], anchored) for claim in fact.support) for fact in facts]
    entries = book.facts(facts, homes, [stood - {""} for stood in on], taken)
    named = tuple(replace(fact, id=entry.id) for fact, entry in zip(facts, entries, strict=True))
    at = {entry.id: home for entry, home in zip(entries, homes, strict=True)}
    return Minted(named, at, anchored, book.registry, taken)


def rehomed(minted: Minted, places: Mapping[str, str], before: Registry) -> Minted:
    """The same with facts at home in `places`: parts of pages, which are known once facts are compared.

    What `before` does not have is entered where it is at home; what it has stays where it was sent to.
    """
    sent = {entry.id for entry in before.entries if entry.kind == "fact"}
    entries = tuple(
        replace(entry, path=places[entry.id])
        if entry.kind == "fact" and entry.id in places and entry.id not in sent
        else entry
        for entry in minted.registry.entries
    )
    return replace(minted, places=places, registry=Registry(entries))


def keep(
    registry: Registry, kind: str, path: str, wishes: Iterable[tuple[str, str]], today: str
) -> tuple[Mapping[str, str], Registry]:
    """Anchors on the page at `path` for other things than facts, and the registry with them.

    `wishes` are (what it is recognised by, the words its anchor is made of) pairs; the anchors come by the first.
    """
    book = Book(registry, today)
    found = {key: book.named(kind, path, key, wish) for key, wish in sorted(wishes)}
    return found, book.registry


def gather(
    registry: Registry, kind: str, path: str, groups: Sequence[tuple[str, Sequence[str]]], today: str
) -> tuple[tuple[str, ...], Registry]:
    """The anchors on the page at `path` of groups of facts, and the registry with them.

    `groups` are (the anchor it is to have, the ids of the facts in it) pairs. A group is found again by any fact that
    was ever in it, else by the anchor it is to have.
    """
    book = Book(registry, today)
    return book.groups(kind, path, groups), book.registry


def home_of(fact: Fact, company: str, added: Mapping[Kind, str] = MappingProxyType({})) -> str:
    """The page a fact is at home on, under the language; `added` tells it of kinds that are not of the vocabulary."""
    return added.get(fact.kind) or PAGE_OF.get(fact.kind) or ("profile/" if fact.subject == company else "comparison/")


def _heirs(
    registry: Registry, found: Mapping[str, Sequence[Passage]], ids: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """Link of a page or passage that was live → the link of something else that stands in its place now."""
    old: dict[str, list[Entry]] = {}
    for entry in registry.entries:
        if entry.is_live and entry.kind in ("sentence", "row"):
            old.setdefault(entry.path, []).append(entry)
    gone = moved(old, found)
    made = dict(gone)
    for path, entries in old.items():
        now = gone.get(path, path)
        if now in found:
            taking = heirs(entries, found[now])
            made |= {
                entry.link: f"{now}#{ids[now][taking[entry.id]]}"
                for entry in entries
                if entry.id in taking and (path, entry.id) != (now, ids[now][taking[entry.id]])
            }
    return made


class Book:
    """The registry being written in: looks up first, mints where nothing is found."""

    def __init__(self, registry: Registry, today: str) -> None:
        self._entries = list(registry.entries)
        self._today = today
        self._after: dict[str, list[Entry]] = {}
        """Link → what was minted now and stands behind it on its page."""

    @cached_property
    def _ids(self) -> set[tuple[str, str]]:
        return {(e.path, e.id) for e in self._entries}

    @cached_property
    def _fact_ids(self) -> set[str]:
        return {e.id for e in self._entries if e.kind == "fact"}

    @cached_property
    def _keys(self) -> dict[tuple[str, str, str], Entry]:
        # Of two with one key, as a merge of branches may leave them, the older one is found.
        return {(e.kind, e.path, e.key): e for e in reversed(self._entries) if e.kind != "fact"}

    @property
    def registry(self) -> Registry:
        """All entries, each passage behind the one before it in its article."""
        if not self._after:
            return Registry(tuple(self._entries))
        ordered: list[Entry] = []
        for entry in self._entries:
            waiting = [entry]
            while waiting:
                ordered.append(waiting.pop())
                waiting += reversed(self._after.get(ordered[-1].link, ()))
        return Registry(tuple(ordered))

    def page(self, path: str) -> Entry:
        """The entry of the page at `path`."""
        return self._keys.get(("page", path, "")) or self._add(Entry(path, "page", path))

    def passages(self, path: str, passages: Iterable[Passage]) -> list[str]:
        """The anchors of the passages of the page at `path`, which are in reading order."""
        before = self.page(path)
        ids = []
        for passage in passages:
            known = self._keys.get((passage.kind, path, passage.key))
            if known is None:
                name = self._free(path, f"s-{_slug(passage.text, 3)}-{passage.key[:4]}")
                known = self._add(Entry(name, passage.kind, path, passage.key), after=before)
            before = known
            ids.append(known.id)
        return ids

    def named(self, kind: str, path: str, recognised: str, wish: str) -> str:
        """The anchor of what is `recognised` by some words, made of the words of `wish`."""
        key = digest(recognised)
        known = self._keys.get((kind, path, key))
        return (known or self._add(Entry(self._free(path, _slug(wish, 8)), kind, path, key))).id

    def groups(self, kind: str, path: str, groups: Sequence[tuple[str, Sequence[str]]]) -> tuple[str, ...]:
        """The anchors of groups of facts."""
        found = self._by_claim(kind, [tuple(members) for _, members in groups], path)
        free = {e.key: at for at, e in enumerate(self._entries) if (e.kind, e.path) == (kind, path)}
        for n, (wish, _) in sorted(enumerate(groups), key=lambda group: group[1]):
            if n in found:
                continue
            at = free.get(wish)
            if at is None or at in found.values():
                self._add(Entry(self._free(path, wish), kind, path, wish))
                at = len(self._entries) - 1
            found[n] = at
        return tuple(self._stands_on(found[n], members).id for n, (_, members) in enumerate(groups))

    def facts(
        self, facts: Sequence[Fact], homes: Sequence[str], on: Sequence[frozenset[str]], heirs: Mapping[str, str]
    ) -> list[Entry]:
        """The entry of each fact: the one that knows a claim of it, else the one of its key, else the one of its kind
        and subject on the passage that was there before, else a new one.

        Who gets which does not hang on the order of the facts: all that are known by a claim come first, and what is
        minted is minted in the order of the keys. `on` are the links of the passages of each fact.
        """
        keys = [_fact_key(fact) for fact in facts]
        claims = [tuple(claim.id for claim in fact.support) for fact in facts]
        found = self._by_claim("fact", claims)
        left = sorted(set(range(len(facts))) - set(found), key=lambda n: (keys[n], min(claims[n])))
        free = self._free_by(found, lambda entry: entry.key)
        for n in left:
            if free[keys[n]]:
                found[n] = free[keys[n]].pop(0)
        found |= self._by_place(facts, on, heirs, found)
        for n in left:
            if n not in found:
                self._add(Entry(self._free_fact(_fact_slug(facts[n], homes[n])), "fact", homes[n], keys[n]))
                found[n] = len(self._entries) - 1
        return [self._stands_on(found[n], claims[n], sorted(on[n])) for n in range(len(facts))]

    def _by_claim(self, kind: str, claims: Sequence[tuple[str, ...]], path: str = "") -> dict[int, int]:
        """Number of the fact → index of the entry that has stood on a claim of it; the oldest claim decides."""
        fact_of = {claim: n for n, ids in enumerate(claims) for claim in ids}
        found: dict[int, int] = {}
        for at, entry in enumerate(self._entries):
            if entry.kind == kind and path in ("", entry.path):
                n = next((fact_of[c] for c in entry.claims if c in fact_of and fact_of[c] not in found), None)
                if n is not None:
                    found[n] = at
        return found

    def _by_place(
        self,
        facts: Sequence[Fact],
        on: Sequence[frozenset[str]],
        heirs: Mapping[str, str],
        found: Mapping[int, int],
    ) -> dict[int, int]:
        """Facts whose sentence was edited so that it says another value: one of a kind and subject, in one place."""
        free = self._free_by(
            found, lambda entry: _matter(entry.key) if entry.status in (Status.LIVE, Status.MOVED) else ""
        )
        wanting: defaultdict[str, list[int]] = defaultdict(list)
        for n in sorted(set(range(len(facts))) - set(found)):
            wanting[_matter(_fact_key(facts[n]))].append(n)
        pairs: dict[int, int] = {}
        for matter, numbers in wanting.items():
            stood = {at: {heirs.get(link, link) for link in self._entries[at].on} for at in free.get(matter, ())}
            meets = [(n, at) for n in numbers for at, links in stood.items() if links & on[n]]
            facts_met, entries_met = Counter(n for n, _ in meets), Counter(at for _, at in meets)
            pairs |= {n: at for n, at in meets if facts_met[n] == entries_met[at] == 1}
        return pairs

    def _free_by(self, found: Mapping[int, int], key: Callable[[Entry], str]) -> defaultdict[str, list[int]]:
        """The entries of facts that no fact has found, by `key`."""
        taken = set(found.values())
        free: defaultdict[str, list[int]] = defaultdict(list)
        for at, entry in enumerate(self._entries):
            if entry.kind == "fact" and at not in taken:
                free[key(entry)].append(at)
        return free

    def _stands_on(self, at: int, claims: Iterable[str], on: Iterable[str] = ()) -> Entry:
        entry = self._entries[at]
        known, now = tuple(dict.fromkeys((*entry.claims, *claims))), tuple(on)
        if (entry.claims, entry.on) != (known, now):
            self._entries[at] = replace(entry, claims=known, on=now)
        return self._entries[at]

    def _add(self, entry: Entry, after: Entry | None = None) -> Entry:
        # Pages tell of the same anchor, in each language.
        entry = replace(entry, id=sys.intern(entry.id), published=self._today)
        if after is None:
            self._entries.append(entry)
        else:
            self._after.setdefault(after.link, []).append(entry)
        self._ids.add((entry.path, entry.id))
        if entry.kind == "fact":
            self._fact_ids.add(entry.id)
        else:
            self._keys[entry.kind, entry.path, entry.key] = entry
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
    value = f"{float(fact.amount)} {fact.currency}" if fact.amount is not None else fold(fact.value)
    when = fact.as_of if fact.kind in (Kind.FOUNDED, Kind.EVENT, Kind.REVENUE) else ""
    scope = fact.qualifier("round") or fact.qualifier("product") or ""
    parts = (fact.kind, fold(fact.subject), value, when or "", fact.modality, scope)
    return " | ".join(map(str, parts)).removesuffix(" | ")


def _matter(key: str) -> str:
    """Kind and subject of a fact's key."""
    return " | ".join(key.split(" | ")[:2])


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
