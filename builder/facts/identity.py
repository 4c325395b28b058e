# Two names mean one thing where only case, accents or an article differ, where the configuration says so, or where a
# surname stands for the one person of that name. Nothing is merged for looking alike.
"""Which names mean the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from builder.languages import ARTICLES
from builder.model.claims import Claim, Kind, fold

PEOPLE = frozenset({Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE})
NAMED = PEOPLE | {
    Kind.INVESTOR,
    Kind.PARTNER,
    Kind.CLIENT,
    Kind.COMPETITOR,
    Kind.PRODUCT,
    Kind.LICENCE,
    Kind.ACQUISITION,
    Kind.OFFICE,
    Kind.HEADQUARTERS,
}
"""Kinds whose value is a name."""


class Identity:
    """The name each name is shown under, learned from all claims at once."""

    def __init__(self, claims: Iterable[Claim], company: str, aliases: Iterable[str]) -> None:
        self._shown: dict[str, str] = {_key(name): company for name in (company, *aliases)}
        surnames: defaultdict[str, set[str]] = defaultdict(set)
        for name in sorted(_people(claims)):
            parts = fold(name).split()
            if len(parts) > 1:
                surnames[parts[-1]].add(name)
        self._surnames = {key: names.pop() for key, names in surnames.items() if len(names) == 1}

    def name(self, name: str, *, person: bool = False) -> str:
        """The name `name` is shown under."""
        key = _key(name)
        if person and key in self._surnames:
            return self._surnames[key]
        return self._shown.setdefault(key, name)


def _people(claims: Iterable[Claim]) -> set[str]:
    named = set()
    for claim in claims:
        if claim.kind in PEOPLE:
            named.add(claim.value)
        elif claim.kind is Kind.QUOTE and claim.subject:
            named.add(claim.subject)
    return named


def _key(name: str) -> str:
    words = fold(name).split()
    while len(words) > 1 and words[0] in _DETERMINERS:
        words.pop(0)
    return " ".join(words)


_DETERMINERS = frozenset(word for language in ARTICLES.values() for word in language.press.determiners)
