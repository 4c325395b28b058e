# Two articles rarely tell an event in the same words. Told of one company, of one time and in mostly the same words,
# it is one event; the more precise date is kept.
"""Events that several articles tell."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.model.claims import FACTUAL, Claim, Kind, fold

_WORD = re.compile(r"\w+")
_LONG = 4
"""Letters from which on a word tells what happened; figures always do."""
_SHARED = 3
_SHARE = 0.8
"""Of the telling words of the shorter telling: opposite verbs among few words keep two events apart."""


def same_happenings(groups: Sequence[list[Claim]]) -> list[list[Claim]]:
    """`groups` of claims, each about one thing; events that other articles tell as well are put together."""
    joined: list[list[Claim]] = []
    events = [group for group in groups if group[0].kind is Kind.EVENT and group[0].date]
    tellings = {id(claim): _telling_of(claim) for group in events for claim in group}
    often = Counter(word for telling in tellings.values() for word in telling.words)
    by_year: defaultdict[tuple[str, str, str], _Peers] = defaultdict(lambda: _Peers(often))
    for group in sorted(groups, key=lambda group: (-len(group[0].date or ""), group[0].date or "", group[0].id)):
        first = group[0]
        if first.kind is not Kind.EVENT or not first.date:
            joined.append(group)
            continue
        standing = "factual" if first.modality in FACTUAL else str(first.modality)
        peers = by_year[fold(first.subject or ""), first.date[:4], standing]
        told = [tellings[id(claim)] for claim in group]
        known = peers.found(told[0])
        if known is None:
            joined.append(group)
        else:
            known += group
        peers.add(group if known is None else known, told)
    order = {id(group): n for n, group in enumerate(groups)}
    return sorted(joined, key=lambda group: order[id(group)])


@dataclass(frozen=True, slots=True)
class _Telling:
    """What is compared of one claim."""

    article: str
    date: str
    words: frozenset[str]
    """Those of the sentence that tell what happened; not the company's name, which all its events share."""
    names: frozenset[str]
    """Figures and capitalised words: another place, another amount or another partner is another event."""


class _Peers:
    """Events of one company and year. Which may be the same is looked up by their rarest words.

    Who shares four of five words with another shares one of its own rarest, or of the other's: as many of these are
    looked at as it may lack, and one more.
    """

    def __init__(self, often: Mapping[str, int]) -> None:
        """`often`: in how many tellings a word stands."""
        self._often = often
        self._groups: list[list[Claim]] = []
        self._numbers: dict[int, int] = {}
        self._by_word: defaultdict[str, list[tuple[int, _Telling]]] = defaultdict(list)
        self._by_rare: defaultdict[str, list[tuple[int, _Telling]]] = defaultdict(list)

    def found(self, new: _Telling) -> list[Claim] | None:
        """The first event that `new` tells as well."""
        met = [one for word in self._rare(new) for one in self._by_word[word]]
        met += (one for word in new.words for one in self._by_rare[word])
        seen = set[int]()
        best = len(self._groups)
        for number, old in met:
            if number < best and id(old) not in seen and _is_one(old, new):
                best = number
            seen.add(id(old))
        return self._groups[best] if best < len(self._groups) else None

    def add(self, group: list[Claim], told: Iterable[_Telling]) -> None:
        """More tellings of the event `group`, or its first."""
        number = self._numbers.setdefault(id(group), len(self._groups))
        if number == len(self._groups):
            self._groups.append(group)
        for telling in told:
            for word in telling.words:
                self._by_word[word].append((number, telling))
            for word in self._rare(telling):
                self._by_rare[word].append((number, telling))

    def _rare(self, telling: _Telling) -> list[str]:
        lacking = len(telling.words) - max(_SHARED, -int(-_SHARE * len(telling.words) // 1))
        return sorted(telling.words, key=lambda word: (self._often[word], word))[: max(lacking + 1, 0)]


def _is_one(old: _Telling, new: _Telling) -> bool:
    if old.article == new.article or not (old.date.startswith(new.date) or new.date.startswith(old.date)):
        return False
    both = len(old.words & new.words)
    apart = old.names - new.names and new.names - old.names
    return not apart and both >= _SHARED and both >= _SHARE * min(len(old.words), len(new.words))


def _telling_of(claim: Claim) -> _Telling:
    subject, date = frozenset(fold(claim.subject or "").split()), claim.date or ""
    words = (word for word in fold(claim.quote).split() if len(word) >= _LONG or word.isdigit())
    named = (word for word in _WORD.findall(claim.quote)[1:] if word[0].isupper() or word[0].isdigit())
    return _Telling(
        claim.article,
        date,
        frozenset(words) - subject,
        frozenset(fold(word) for word in named) - subject - frozenset(date.split("-")),
    )
