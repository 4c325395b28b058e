# The article that comes second takes for granted what the first one said. Who is who in all of them is gathered here,
# and of each article asked whom it names without saying what they are.
"""Claims of all articles → who is who, and of whom an article may tell without saying it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from builder.claims.article.topics import is_focus
from builder.languages import ARTICLES
from builder.model.claims import FACTUAL, NAMED, Claim, Focus, Kind, fold
from builder.model.text import Span

_CAPITAL = re.compile(r"\b[^\W\d_a-zà-öø-ÿ][\w-]*")
_SHORTEST = 4
"""Letters a name has at least that is no acronym: a shorter one is a word of its own too often."""


@dataclass(frozen=True, slots=True)
class Known:
    """What one name is to the company in focus."""

    kind: Kind
    name: str
    taken: tuple[Span, ...] = ()
    """Where the article that is looked through says something else of it."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is who in all the articles."""

    known: Mapping[str, tuple[Known, ...]]
    """By the first word with a capital of the name."""
    rivals: Mapping[str, tuple[str, ...]]
    """The same of the names of rivals."""


def capitals_of(text: str) -> str:
    """The words of `text` that begin with a capital letter, each once, in order."""
    return " ".join(sorted(set(_CAPITAL.findall(text))))


def cast_of(claims: Iterable[Claim], focus: Focus, language: str) -> Cast:
    """Who is who, by what is told plainly in any article in `language`."""
    parts = defaultdict[str, set[Kind]](set)
    for claim in claims:
        if claim.modality in FACTUAL and claim.subject and is_focus(claim.subject, focus) and not claim.is_echo:
            parts[claim.value].add(claim.kind)
    rows = {row.kind: row for row in ARTICLES[language].echoing.rows}
    towns = ARTICLES[language].naming.place_names
    known = defaultdict[str, list[Known]](list)
    rivals = defaultdict[str, list[str]](list)
    for name in sorted(parts):
        first = _CAPITAL.search(name)
        if first is None or (len(name) < _SHORTEST and not name.isupper()) or is_focus(name, focus):
            continue
        kinds = parts[name]
        if Kind.COMPETITOR in kinds:
            rivals[first[0]].append(name)
        for kind in sorted(kinds, key=lambda kind: kind.place):
            row = rows.get(kind)
            if kind is Kind.CLIENT and name in towns:
                continue  # a town that buys is a town wherever else it is named
            if row and not row.against & kinds and not (kind is Kind.FOUNDER and " " not in name):
                known[first[0]].append(Known(kind, name))
    return Cast({k: tuple(v) for k, v in known.items()}, {k: tuple(v) for k, v in rivals.items()})


def waiting(
    capitals: str, claims: Iterable[Claim], cast: Cast, focus: Focus
) -> tuple[tuple[Known, ...], tuple[str, ...]]:
    """Of whom an article may tell what it does not say by itself, and the rivals it may name."""
    words = frozenset(capitals.split())
    may_be = [one for word in words for one in cast.known.get(word, ())]
    if not may_be:
        return (), ()
    told = [(claim, _words_of(claim.value)) for claim in claims if claim.kind in NAMED]
    left = list[Known]()
    for one in may_be:
        if not words.issuperset(_capitals_in(one.name)):
            continue
        name = _words_of(one.name)
        same = [claim for claim, other in told if name <= other or other <= name]
        if not any(claim.kind is one.kind for claim in same):
            # who buys a rival, or whom it buys, is a rival still
            own = one.kind is Kind.COMPETITOR
            taken = {claim.span for claim in same if not own or is_focus(claim.subject or "", focus)}
            left.append(replace(one, taken=tuple(sorted(taken))))
    rivals = (name for word in words for name in cast.rivals.get(word, ()))
    return tuple(sorted(left, key=lambda one: (one.kind.place, one.name))), tuple(sorted(rivals))


@lru_cache(maxsize=1 << 14)
def _capitals_in(name: str) -> tuple[str, ...]:
    return tuple(_CAPITAL.findall(name))


@lru_cache(maxsize=1 << 14)
def _words_of(name: str) -> frozenset[str]:
    """The same names stand in most articles."""
    return frozenset(fold(name).split())


def still_said(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """`claims` without those whose article takes for granted what no article says any more: it was rejected."""
    claims = tuple(claims)
    said = {(claim.kind, claim.value) for claim in claims if claim.modality in FACTUAL and not claim.is_echo}
    return tuple(claim for claim in claims if not claim.is_echo or (claim.kind, claim.value) in said)
