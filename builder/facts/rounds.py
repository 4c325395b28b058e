# One article says that a company raised 68 million euros, another that its series B was of 68 million: it is one round.
"""Rounds of funding that some articles name and others do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from builder.facts.figures import may_be_one_time
from builder.model.claims import Claim, Kind

Sum = tuple[str, ...]
"""Whose, how much, in what."""


def same_rounds(parts: Iterable[tuple[Sum, list[Claim]]]) -> list[list[Claim]]:
    """Claims, each list of them about one thing; the round without a name goes with the one of its sum that has one.

    Where two of that sum have a name, nobody can tell which it is, and it stands by itself.
    """
    parts = tuple(parts)
    named: defaultdict[Sum, list[list[Claim]]] = defaultdict(list)
    for sum_, claims in parts:
        if claims[0].kind is Kind.FUNDING_ROUND and claims[0].qualifier("round"):
            named[sum_].append(claims)
    found: list[list[Claim]] = []
    for sum_, claims in parts:
        bare = claims[0].kind is Kind.FUNDING_ROUND and not claims[0].qualifier("round")
        fitting = [other for other in named.get(sum_, ()) if bare and _of_one_time(claims, other)]
        if len(fitting) == 1:
            fitting[0] += claims
        else:
            found.append(claims)
    return found


def _of_one_time(claims: Iterable[Claim], others: Iterable[Claim]) -> bool:
    dates = {other.date for other in others}
    return all(may_be_one_time(claim.date, date) for claim in claims for date in dates)
