# Two names mean one thing where only case, accents, an article or a legal form differ, where an article spells an
# acronym out or shortens a firm's name, where a surname stands for the one person of that name, or where a person
# decided so. Nothing is merged for looking alike: what looks alike is offered for decision (`doubts.py`).
"""Which names mean the same."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from builder.facts.shortened import shortened
from builder.languages import ARTICLES
from builder.model.claims import NAMED, PEOPLE, Claim, Focus, Kind, fold

_DETERMINERS = frozenset(word for language in ARTICLES.values() for word in language.press.determiners)
_LEGAL_FORMS = frozenset(word for language in ARTICLES.values() for word in language.press.legal_forms)
_SAME_WORDS = {word: same for language in ARTICLES.values() for word, same in language.press.same_words.items()}


class Identity:
    """The name each name is shown under, learned from all claims at once."""

    def __init__(
        self,
        claims: Iterable[Claim],
        focus: Focus,
        texts: Iterable[str] = (),
        merged: Iterable[Sequence[str]] = (),
        apart: Iterable[Sequence[str]] = (),
        acronyms: Iterable[tuple[str, str]] = (),
    ) -> None:
        """`texts` are those of the articles, `acronyms` the (acronym, long form) pairs that they spell out.

        `merged` and `apart` are the names that somebody decided to mean one thing, or not to.

        The first of `merged` is the name they are shown under. The order of all arguments changes nothing.
        """
        self._apart = frozenset(
            frozenset(pair) for names in apart for pair in combinations(sorted(map(fold, names)), 2)
        )
        self._as_printed = frozenset(name for pair in self._apart for name in pair)
        self._group: dict[str, set[str]] = {}
        printed, people = _printed(claims)
        chosen: dict[str, str] = {}
        for name in (focus.company, *focus.aliases):
            self._unite(focus.company, name)
        for names in sorted(map(tuple, merged)):
            for name in names[1:]:
                self._unite(names[0], name)
            chosen.setdefault(self._key(names[0]), names[0])
        for short, long in shortened(printed.keys() - people, tuple(texts)):
            self._unite(short, long)
        meant: defaultdict[str, set[str]] = defaultdict(set)
        for short, long in acronyms:
            meant[short].add(long)
        for short, longs in sorted(meant.items()):
            # An acronym that two names share means neither.
            if short in printed and len({self._key(long) for long in longs}) == 1:
                for long in sorted(longs & printed.keys()):
                    self._unite(short, long)
        chosen = {self._root(key): name for key, name in reversed(chosen.items())}
        chosen[self._root(self._key(focus.company))] = focus.company
        forms: defaultdict[str, list[str]] = defaultdict(list)
        for name in printed:
            forms[self._root(self._key(name))].append(name)
        self._shown = {root: min(names, key=lambda name: _preference(name, printed)) for root, names in forms.items()}
        self._shown |= chosen
        self._people = self._persons(people)
        self._named: dict[tuple[str, bool], str] = {}

    def name(self, name: str, *, person: bool = False) -> str:
        """The name `name` is shown under."""
        known = self._named.get((name, person))
        if known is None:
            root = self._root(self._key(name))
            if person:
                root = self._people.get(root, root)
            known = self._named[name, person] = self._shown.get(root, name)
        return known

    def is_one(self, one: str, other: str) -> bool:
        """Whether two names are known to mean one thing."""
        return self._root(self._key(one)) == self._root(self._key(other))

    def is_decided_apart(self, one: str, other: str) -> bool:
        """Whether somebody decided that two names do not mean one thing."""
        return frozenset((fold(one), fold(other))) in self._apart

    def _key(self, name: str) -> str:
        """The words that carry the meaning of a name; all of them where somebody keeps it apart from another."""
        folded = fold(name)
        words = folded.split()
        if folded in self._as_printed:
            return folded
        while len(words) > 1 and words[0] in _DETERMINERS:
            words.pop(0)
        while len(words) > 1 and words[-1] in _LEGAL_FORMS:
            words.pop()
        return " ".join(_SAME_WORDS.get(word, word) if len(words) > 1 else word for word in words)

    def _root(self, key: str) -> str:
        return min(self._group.get(key, {key}))

    def _unite(self, one: str, other: str) -> None:
        first, second = self._key(one), self._key(other)
        mine, its = self._group.get(first, {first}), self._group.get(second, {second})
        if mine is its or any(frozenset((a, b)) in self._apart for a in mine for b in its):
            return
        both = mine | its
        self._group |= dict.fromkeys(both, both)

    def _persons(self, people: Iterable[str]) -> dict[str, str]:
        """Surname, or initial and surname → the one person it can mean."""
        bearers: defaultdict[str, set[str]] = defaultdict(set)
        for name in people:
            *given, surname = self._key(name).split() or [""]
            if given and not all(len(word) == 1 for word in given):
                for short in (surname, f"{given[0][0]} {surname}"):
                    bearers[short].add(self._root(self._key(name)))
        return {
            self._root(short): next(iter(full))
            for short, full in bearers.items()
            if len(full) == 1 and not any(frozenset((short, name)) in self._apart for name in full)
        }


def _printed(claims: Iterable[Claim]) -> tuple[Counter[str], set[str]]:
    """Every name with how often it is printed; and those of people."""
    names, people = Counter[str](), set[str]()
    for claim in claims:
        if claim.kind in NAMED:
            names[claim.value] += 1
        if claim.subject:
            names[claim.subject] += 1
        if claim.kind in PEOPLE:
            people.add(claim.value)
        elif claim.kind is Kind.QUOTE and claim.subject:
            people.add(claim.subject)
    return names, people


def _preference(name: str, printed: Counter[str]) -> tuple[object, ...]:
    """The form that is shown: without an article, printed most often, not in capitals, with its accents."""
    first = fold(name).split()[:1]
    accents = len(unicodedata.normalize("NFD", name)) - len(unicodedata.normalize("NFC", name))
    return (bool(first) and first[0] in _DETERMINERS, -printed[name], name.isupper(), -accents, name)
