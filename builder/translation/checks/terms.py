# A glossary row is a decision; a translation that does not follow it is told. What a row demands only sometimes (two
# rows for one term, a note that is a condition) is left to the reader.
"""The glossary, between one pair of languages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from builder.translation.glossary import Policy, Term

_SMALL = 3
"""Letters of words that say little."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the glossary settles between two languages."""

    kept: tuple[tuple[re.Pattern[str], str], ...]
    """(finds a term that stays as it is, the term)."""
    forbidden: tuple[tuple[re.Pattern[str], re.Pattern[str], str, str], ...]
    """(finds a term, finds what it must not become, the two as written)."""
    ways: tuple[tuple[re.Pattern[str], tuple[re.Pattern[str], ...], str, str], ...]
    """(finds a term, finds what it may become, the term, what it becomes as a message tells it)."""
    any_of: re.Pattern[str] | None
    """Finds a text that holds any term at all."""
    translated: frozenset[str]
    """The words of terms that have a translation, in lower case: no names."""


def terms_between(source: str, target: str, terms: Iterable[Term]) -> Terms:
    """The terms of `source` with what they become in `target`."""
    kept: list[tuple[re.Pattern[str], str]] = []
    forbidden: list[tuple[re.Pattern[str], re.Pattern[str], str, str]] = []
    ways: defaultdict[str, list[Term]] = defaultdict(list)
    for term in terms:
        mine, other = term.words.get(source), term.words.get(target)
        if term.policy is Policy.KEEP:
            word = mine or next(iter(term.words.values()))
            kept.append((_pattern(word), word))
        elif mine and other and term.policy is Policy.FORBID:
            forbidden.append((_pattern(mine), _pattern(other), mine, other))
        elif mine and other:
            ways[mine].append(term)
    settled = [
        (_pattern(mine), tuple(_pattern(t.words[target]) for t in rows), mine, rows[0].words[target])
        for mine, rows in ways.items()
        if len(rows) == 1 and not rows[0].note
    ]
    translated = frozenset(word.lower() for mine in ways for word in mine.split())
    words = [*(word for _, word in kept), *(row[2] for row in forbidden), *ways]
    return Terms(tuple(kept), tuple(forbidden), tuple(settled), _any_of(words), translated)


def term_problems(source: str, target: str, terms: Terms) -> Iterable[str]:
    """What of `terms` the translation does not keep to: names lost, and words it must not use."""
    if terms.any_of is None or not terms.any_of.search(source):
        return
    for pattern, word in terms.kept:
        if pattern.search(source) and not pattern.search(target):
            yield f"the glossary keeps “{word}”, which is missing"
    for pattern, ban, mine, other in terms.forbidden:
        if pattern.search(source) and ban.search(target):
            yield f"the glossary forbids “{other}” for “{mine}”"


def wording_problems(source: str, target: str, terms: Terms) -> Iterable[str]:
    """Terms that are not translated as the glossary has it."""
    if terms.any_of is None or not terms.any_of.search(source):
        return
    # A longer term speaks for the shorter ones in it: "introduction en bourse" is no "bourse".
    rest = source
    for pattern, ways, mine, other in sorted(terms.ways, key=lambda row: -len(row[2])):
        found = pattern.search(rest)
        if found and not any(way.search(target) for way in ways) and not _half(other, target):
            yield f"“{mine}” is not “{other}”, as the glossary has it"
        if found:
            rest = pattern.sub("·", rest)


def _half(term: str, text: str) -> bool:
    """Whether a text has half the words of a term, in whatever form: "business-specific datasets"."""
    words = [word for word in term.lower().split() if len(word) > _SMALL]
    return bool(words) and 2 * sum(word in text.lower() for word in words) >= len(words)


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    ways = [_way(word) for word in words]
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})", re.IGNORECASE) if ways else None


def _pattern(word: str) -> re.Pattern[str]:
    """Finds a term as a whole word, its plural too, with either apostrophe; a term in small letters in any case."""
    flags = re.IGNORECASE if word.islower() else 0
    return re.compile(rf"(?<![\w-]){_way(word)}(?:['’]?s|x)?(?!\w)", flags)


def _way(word: str) -> str:
    parts = (re.escape(part) for part in re.split(r"['’]", word))
    return r"['’]".join(parts).replace(r"\ ", r"\s+")
