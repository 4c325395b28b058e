# A fact that a thousand articles tell has a thousand sources, of which a page names five: each is put into words when a
# template reads it.
"""Views that are made as they are read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar, overload

Key = TypeVar("Key", bound=Hashable)
View = TypeVar("View")


class Unread(Sequence[View], Generic[Key, View]):
    """What `made` makes of each of `keys`, in their order; two are equal that are made of the same."""

    __slots__ = ("_keys", "_made")

    def __init__(self, keys: tuple[Key, ...], made: Callable[[Key], View]) -> None:
        self._keys, self._made = keys, made

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, at: int) -> View: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[View]: ...
    def __getitem__(self, at: int | slice) -> View | Sequence[View]:
        if isinstance(at, slice):
            return tuple(map(self._made, self._keys[at]))
        return self._made(self._keys[at])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unread) and self._keys == other._keys

    def __hash__(self) -> int:
        return hash(self._keys)
