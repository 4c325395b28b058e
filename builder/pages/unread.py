# A fact that a thousand articles tell has a thousand sources, of which a page names five: each is put into words when a
# template reads it.
"""Views that are made as they are read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar, overload

Item = TypeVar("Item")
View = TypeVar("View")


class Unread(Sequence[View], Generic[Item, View]):
    """What `made` makes of each of `items`, in their order."""

    __slots__ = ("_items", "_known_by", "_made")

    def __init__(
        self, items: tuple[Item, ...], made: Callable[[Item], View], known_by: Callable[[Item], Hashable]
    ) -> None:
        """`known_by` tells of an item what its view depends on: two of these are equal whose items are known by it."""
        self._items, self._made, self._known_by = items, made, known_by

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, at: int) -> View: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[View]: ...
    def __getitem__(self, at: int | slice) -> View | Sequence[View]:
        if isinstance(at, slice):
            return tuple(map(self._made, self._items[at]))
        return self._made(self._items[at])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Unread) or len(self) != len(other):
            return False
        pairs = zip(self._items, other._items, strict=True)
        return all(own is theirs or self._known_by(own) == other._known_by(theirs) for own, theirs in pairs)

    def __hash__(self) -> int:
        return hash((len(self), *map(self._known_by, self._items[:1])))
