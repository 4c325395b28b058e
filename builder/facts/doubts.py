# What looks alike is not merged: a person decides. A pair is worth asking about where one name says all that the other
# says and more, where capitals are the initials of a name, or where two people share a surname and an initial.
"""Pairs of names that may mean one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from builder.facts.acronyms import stands_for
from builder.facts.identity import Identity
from builder.model.claims import ORGANISATIONS, PEOPLE, Claim, fold
from builder.model.facts import Doubt

_COMMON = 12
"""Names in which a word may stand before it tells nothing."""
_SHORT = 4
"""Letters that a word needs to tell anything."""

CONTAINS = "one name holds all words of the other"
ACRONYM = "the capitals may be the initials of the other name"
SURNAME = "one surname, and nothing that tells the two apart"


def doubts(claims: Iterable[Claim], identity: Identity) -> tuple[Doubt, ...]:
    """The pairs, as they are shown, in alphabetical order; none that is merged or that somebody decided about."""
    claims = tuple(claims)
    things = {identity.name(claim.value) for claim in claims if claim.kind in ORGANISATIONS}
    things |= {identity.name(claim.subject) for claim in claims if claim.subject and claim.kind in ORGANISATIONS}
    people = {identity.name(claim.value, person=True) for claim in claims if claim.kind in PEOPLE}
    found = {*_contained(things), *_acronyms(things), *_namesakes(people)}
    return tuple(
        sorted(
            doubt
            for doubt in found
            if not identity.is_decided_apart(doubt.one, doubt.other) and not identity.is_one(doubt.one, doubt.other)
        )
    )


def _contained(names: Iterable[str]) -> Iterable[Doubt]:
    words = {name: frozenset(word for word in fold(name).split() if len(word) > 1) for name in names}
    by_word: defaultdict[str, list[str]] = defaultdict(list)
    for name, own in sorted(words.items()):
        for word in own:
            by_word[word].append(name)
    for word, sharing in by_word.items():
        if len(word) >= _SHORT and len(sharing) <= _COMMON:
            for one, other in combinations(sharing, 2):
                if words[one] < words[other] or words[other] < words[one]:
                    yield Doubt(min(one, other), max(one, other), CONTAINS)


def _acronyms(names: Iterable[str]) -> Iterable[Doubt]:
    names = sorted(names)
    long: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name.split()) > 1:
            long[fold(name)[:1]].append(name)
    for short in names:
        if short.isupper() and short.isalpha() and len(short) < 9:
            for name in long[fold(short)[:1]]:
                if stands_for(short, name):
                    yield Doubt(min(short, name), max(short, name), ACRONYM)


def _namesakes(people: Iterable[str]) -> Iterable[Doubt]:
    by_surname: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(people):
        if parts := fold(name).split():
            by_surname[parts[-1]].append(name)
    for sharing in by_surname.values():
        for one, other in combinations(sharing[:_COMMON], 2):
            first, second = fold(one).split()[:-1], fold(other).split()[:-1]
            if not first or not second or first[0][0] == second[0][0]:
                yield Doubt(one, other, SURNAME)
