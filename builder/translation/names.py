# Names are the first thing an engine gets wrong: "Orange" becomes a fruit. What the briefing knows for a name is kept.
"""Claims → the names in them that translations keep."""

from __future__ import annotations

from collections.abc import Iterable

from builder.model.claims import Claim, Kind

NAMED = frozenset(
    {
        Kind.FOUNDER,
        Kind.CEO,
        Kind.EXECUTIVE,
        Kind.INVESTOR,
        Kind.PARTNER,
        Kind.CLIENT,
        Kind.COMPETITOR,
        Kind.PRODUCT,
        Kind.LICENCE,
        Kind.ACQUISITION,
    }
)
"""Kinds of claims whose value is a name of somebody or something."""

_SMALL = frozenset("de du des la le les d' l' d’ l’ et & of the and for von van der".split())
"""Words that are small inside a name."""


def names_in(claims: Iterable[Claim], own: Iterable[str]) -> tuple[str, ...]:
    """The people, companies and products that `claims` name, with `own`, the names of the briefing's company.

    A name with a word in small letters is left out: "Banque publique d’investissement" is a name and has a translation.
    """
    found = list(own)
    for claim in claims:
        found += [claim.subject or "", *([claim.value] if claim.kind in NAMED else ())]
    return tuple(sorted({name.strip() for name in found if _is_kept(name.split())}))


def _is_kept(words: list[str]) -> bool:
    return bool(words) and all(word in _SMALL or not word[0].islower() for word in words) and words[0] not in _SMALL
