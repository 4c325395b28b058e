# An anchor, once minted, is found again by what it stands for: a sentence by its words, a fact by the claims it was
# minted for, else by its key, else by its sentence, which was edited.
"""The registry being written in."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from msgspec.structs import replace

from builder.anchors.passages import Passage, digest
from builder.anchors.registry import Registry
from builder.model.claims import NAMED, Kind, fold
from builder.model.facts import Fact
from builder.model.links import Entry, Status
from builder.model.slugs import slug_words


class Book:
    """The registry being written in: looks up first, mints where nothing is found."""

    def __init__(self, registry: Registry, today: str) -> None:
        self._entries = list(registry.loose)
        self._resting = registry.resting
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
            return Registry(tuple(self._entries), self._resting)
        ordered: list[Entry] = []
        for entry in self._entries:
            waiting = [entry]
            while waiting:
                ordered.append(waiting.pop())
                waiting += reversed(self._after.get(ordered[-1].link, ()))
        return Registry(tuple(ordered), self._resting)

    def page(self, path: str) -> Entry:
        """The entry of the page at `path`."""
        return self._keys.get(("page", path, "")) or self._add(Entry(path, "page", path))

    def passages(self, path: str, passages: Iterable[Passage]) -> list[str]:
        """The anchors of the passages of the page at `path`, which are in reading order."""
        if held := self._resting.get(path):
            return list(held.anchors)
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
    # Who is named is what the fact is of: two clients may have contracts of one sum.
    of_sum = fact.amount is not None and fact.kind not in NAMED
    value = f"{float(fact.amount or 0)} {fact.currency}" if of_sum else fold(fact.value)
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
    return "-".join(slug_words(text)[:words]) or "x"
