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

    __slots__ = ("_items", "_known", "_known_by", "_made")

    def __init__(
        self, items: tuple[Item, ...], made: Callable[[Item], View], known_by: Callable[[Item], Hashable]
    ) -> None:
        """`known_by` tells of an item what its view depends on: two of these are equal whose items are known by it."""
        self._items, self._made, self._known_by = items, made, known_by
        self._known: tuple[Hashable, ...] | None = None

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
        return self._items is other._items or self._each_known() == other._each_known()

    def __hash__(self) -> int:
        return hash((len(self), *map(self._known_by, self._items[:1])))

    def _each_known(self) -> tuple[Hashable, ...]:
        # A page asks of each of its facts whether the sentences of another are the same.
        if self._known is None:
            self._known = tuple(map(self._known_by, self._items))
        return self._known
