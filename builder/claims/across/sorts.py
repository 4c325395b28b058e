# A name is one sort of thing wherever it stands: what three articles place on a map is no product in the fourth. Which
# of two readings is right is told by how many articles have it.
"""Claims that take a name for another sort of thing than more articles do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from builder.model.claims import Claim, Kind, fold

_SORTS = {
    "company": (Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.ACQUISITION, Kind.INVESTOR),
    "product": (Kind.PRODUCT, Kind.LICENCE),
    "place": (Kind.OFFICE, Kind.HEADQUARTERS),
    "person": (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE),
}
_SORT_OF = {kind: sort for sort, kinds in _SORTS.items() for kind in kinds}
_ALSO = frozenset({frozenset({"company", "person"})})
"""Sorts that one name can well be both of: a founder invests, a firm has its founder's name."""
_GOES_ON = {Kind.ACQUISITION: "product"}
"""What a name may become: a house that was bought goes on as a brand, and more articles tell of the brand."""


def taken_for_another(claims: Iterable[Claim]) -> frozenset[Claim]:
    """The claims whose name is another sort of thing by more of the articles, or as often and by more claims."""
    told = defaultdict[str, defaultdict[str, list[Claim]]](lambda: defaultdict(list))
    for claim in claims:
        if sort := _SORT_OF.get(claim.kind):
            told[fold(claim.value)][sort].append(claim)
    return frozenset(
        claim
        for by_sort in told.values()
        if len(by_sort) > 1
        for sort, found in by_sort.items()
        for other, others in by_sort.items()
        if frozenset({sort, other}) not in _ALSO and _outweighs(others, found)
        for claim in found
        if _GOES_ON.get(claim.kind) != other
    )


def _outweighs(others: list[Claim], found: list[Claim]) -> bool:
    return _weight(others) > _weight(found)


def _weight(claims: list[Claim]) -> tuple[int, int]:
    return len({claim.article for claim in claims}), len(claims)
