# Some stages look at one article at a time. What they make of it depends on nothing else, so that it can be kept, and
# made on another core or another machine: the stage says what it makes of what, here is decided where and whether.
"""Stages that are done item by item, and how the work is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

import msgspec

from builder.cache import Cache, key_of

Item = TypeVar("Item")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Stage(Generic[Item, Value]):
    """What is made of each of many items; frozen values of known types, and nothing but them, go in and come out.

    Its functions are those of modules, so that other processes find them.
    """

    name: str
    """It is part of the key that a value is kept under."""
    item: type[Item]
    value: type[Value]
    make: Callable[[Item], Value]
    """It reads no file, clock or setting."""
    told: Callable[[Item], str]
    """What an item is called in messages: the file it is."""
    holds: Callable[[Item, Value], bool] | None = None
    """Whether a value that was kept can be one of this item: what can be proved of it is."""


class Workers(Protocol):
    """Who does the work."""

    def made(self, stage: Stage[Item, Value], items: Sequence[Item]) -> Iterable[Value]:
        """What `stage` makes of each item, in their order."""


class Alone:
    """This process does everything itself."""

    def made(self, stage: Stage[Item, Value], items: Sequence[Item]) -> Iterator[Value]:
        """What `stage` makes of each item, in their order."""
        return map(stage.make, items)


@dataclass(frozen=True, slots=True)
class Work:
    """How a build does its work; without arguments nothing is kept and nobody helps."""

    cache: Cache = field(default_factory=lambda: Cache(None))
    workers: Workers = field(default_factory=Alone)

    def through(self, stage: Stage[Item, Value], items: Sequence[Item]) -> list[Value]:
        """What `stage` makes of each item, in their order: as it was kept, else made now and kept."""
        keys = [_key(stage, item) for item in items]
        kept = self.cache.get(stage.name, (key for key in keys if key))
        values = [_read(stage, item, kept.get(key or b"")) for key, item in zip(keys, items, strict=True)]
        lacking = [at for at, value in enumerate(values) if value is None]
        fresh: dict[bytes, bytes] = {}
        for at, value in zip(lacking, self.workers.made(stage, [items[at] for at in lacking]), strict=True):
            values[at] = value
            if (key := keys[at]) and (data := _written(value)):
                fresh[key] = data
        self.cache.put(stage.name, fresh, (key for key in keys if key))
        return [value for value in values if value is not None]


def _key(stage: Stage[Item, Value], item: Item) -> bytes | None:
    data = _written(item)
    return key_of(stage.name, data) if data else None


def _written(value: object) -> bytes | None:
    """`value` as bytes; none of text that is no Unicode, such as half of a surrogate pair, or of a number too large."""
    try:
        return msgspec.msgpack.encode(value)
    except (UnicodeEncodeError, OverflowError):
        return None


def _read(stage: Stage[Item, Value], item: Item, data: bytes | None) -> Value | None:
    """The value of `item` that `data` are; none where they cannot be."""
    if data is None:
        return None
    try:
        value = msgspec.msgpack.decode(data, type=stage.value)
    except (msgspec.MsgspecError, UnicodeError, ValueError, RecursionError):
        return None
    return value if stage.holds is None or stage.holds(item, value) else None
