# Some words are right where a second sentence says the same, and as often wrong where none does: "un service baptisé
# Vistra" is a product, "un plan baptisé Vistra" is not. What they say is believed once another sentence says so.
"""Claims that stand only where another sentence says the same."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from builder.languages import ARTICLES
from builder.model.claims import NAMED, PEOPLE, Claim, Kind, fold

_Said = tuple[str, str, Kind | None]
"""An article, a sentence in it, of a person the office."""


def said_by_nobody_else(claims: Iterable[Claim]) -> frozenset[Claim]:
    """The claims of tentative rows that no other sentence of any article confirms."""
    claims = [claim for claim in claims if claim.kind in NAMED]
    doubtful = [claim for claim in claims if claim.rule.partition("+")[0] in _tentative()]
    told: dict[tuple[Kind, str], set[_Said]] = {(_sort(one), word): set() for one in doubtful for word in _words(one)}
    sorts = {sort for sort, _ in told}
    for claim in claims:
        if (sort := _sort(claim)) in sorts:
            for word in _words(claim):
                if (said := told.get((sort, word))) is not None:
                    said.add(_said(claim))
    return frozenset(claim for claim in doubtful if not _confirmed(claim, told))


def _words(claim: Claim) -> list[str]:
    return fold(claim.value).split()


def _sort(claim: Claim) -> Kind:
    """Whoever runs a company may well have founded it: offices confirm one another."""
    return Kind.FOUNDER if claim.kind in PEOPLE else claim.kind


def _said(claim: Claim) -> _Said:
    return claim.article, claim.quote, claim.kind if claim.kind in PEOPLE else None


def _confirmed(claim: Claim, told: dict[tuple[Kind, str], set[_Said]]) -> bool:
    """Whether another sentence, or another office, has all words of the name."""
    said = [told[_sort(claim), word] for word in _words(claim)]
    return bool(said and set.intersection(*said) - {_said(claim)})


@cache
def _tentative() -> frozenset[str]:
    rows = (row for language in ARTICLES.values() for row in language.telling.relations)
    return frozenset(row.name for row in rows if row.tentative)
