# Some stages look at one article at a time. What they make of it depends on nothing else, so that it can be kept, and
# made on another core or another machine: the stage says what it makes of what, here is decided where and whether.
"""Stages that are done item by item, and how the work is done."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, Never, Protocol, TypeVar

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
    known_by: Callable[[Item], object] | None = None
    """What tells an item from all others, where that is less than all of it."""
    once: Callable[[Item, Value], Value] | None = None
    """The same value, just read and nobody else's, in which what is equal is one: as read, it is as many texts."""


@dataclass(frozen=True, slots=True)
class Task(Generic[Value]):
    """Something that is made in this process, of values at hand."""

    ink: bytes | None
    """All that it is made from; none where that cannot be told, so that it is made each time."""
    make: Callable[[], Value]


def lacking() -> Never:
    """The `make` of a task that is only to be looked up: raises LookupError."""
    raise LookupError


def ink_of(values: object, as_data: Callable[[object], object] | None = None) -> bytes | None:
    """A digest of values, for the ink of a task; none of what is more than its data, such as a function.

    `as_data` tells what a value is that is none of the usual ones, and raises TypeError where it cannot.
    """
    try:
        data = msgspec.msgpack.encode(values, enc_hook=as_data)
    except (TypeError, UnicodeEncodeError, OverflowError, RecursionError):
        return None
    return hashlib.blake2b(data).digest()


_BATCH = 64
"""Items that are looked up and kept at once: their bytes need not fit into memory with all others."""


class Workers(Protocol):
    """Who does the work."""

    def made(self, stage: Stage[Item, Value], items: Iterable[Item]) -> Iterable[Value]:
        """What `stage` makes of each item, in their order."""


class Alone:
    """This process does everything itself."""

    def made(self, stage: Stage[Item, Value], items: Iterable[Item]) -> Iterator[Value]:
        """What `stage` makes of each item, in their order; none is asked for before the last is made."""
        return map(stage.make, items)


@dataclass(frozen=True, slots=True)
class Work:
    """How a build does its work; without arguments nothing is kept and nobody helps."""

    cache: Cache = field(default_factory=lambda: Cache(None))
    workers: Workers = field(default_factory=Alone)

    def through(self, stage: Stage[Item, Value], items: Iterable[Item]) -> list[Value]:
        """What `stage` makes of each item, in their order: as it was kept, else made now and kept.

        Of `items` no more are held at once than whoever helps asks for.
        """
        keys, values, lacking = list[bytes | None](), list[Value | None](), deque[tuple[int, Item]]()

        def wanted() -> Iterator[Item]:
            for batch in _batches(items):
                asked = [_key(stage, item) for item in batch]
                found = self.cache.get(stage.name, (key for key in asked if key))
                for key, item in zip(asked, batch, strict=True):
                    value = _read(stage, item, found.get(key or b""))
                    keys.append(key)
                    values.append(value)
                    if value is None:
                        lacking.append((len(values) - 1, item))
                        yield item

        for batch in _batches(self.workers.made(stage, wanted())):
            fresh = dict[bytes, bytes]()
            for value in batch:
                at, item = lacking.popleft()
                data = _written(value)
                # A text that was written holds on to its bytes; what is read of these does not.
                again = _read(stage, item, data)
                values[at] = value if again is None else again
                if (key := keys[at]) and data:
                    fresh[key] = data
            self.cache.put(stage.name, fresh)
        self.cache.prune(stage.name, (key for key in keys if key))
        return [value for value in values if value is not None]

    def kept(self, name: str, kind: type[Value], tasks: Iterable[Task[Value]]) -> Iterator[Value]:
        """What each of `tasks` makes, in their order: as it was kept under `name`, else made now and kept."""
        used = list[bytes]()
        for batch in _batches(tasks):
            keys = [key_of(name, task.ink) if task.ink is not None else None for task in batch]
            used += (key for key in keys if key)
            found, fresh = self.cache.get(name, (key for key in keys if key)), dict[bytes, bytes]()
            for task, key in zip(batch, keys, strict=True):
                value = _decoded(kind, found.get(key or b""))
                if value is None:
                    value = task.make()
                    if key and (data := _written(value)):
                        fresh[key] = data
                yield value
            self.cache.put(name, fresh)
        self.cache.prune(name, used)

    def recalled(self, name: str, kind: type[Value]) -> Value | None:
        """What this program left under `name` last; none where it left nothing."""
        key = key_of(name, b"")
        return _decoded(kind, self.cache.get(name, [key]).get(key))

    def keep(self, name: str, value: object) -> None:
        """Leaves `value` under `name`, in place of what was left there."""
        if data := _written(value):
            self.cache.put(name, {key_of(name, b""): data})

    def once(self, name: str, kind: type[Value], task: Task[Value]) -> Value:
        """What `task` makes, which is all that is kept under `name`."""
        (made,) = self.kept(name, kind, [task])
        return made


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    waiting = iter(items)
    while batch := list(islice(waiting, _BATCH)):
        yield batch


def _key(stage: Stage[Item, Value], item: Item) -> bytes | None:
    data = _written(stage.known_by(item) if stage.known_by else item)
    return key_of(stage.name, data) if data else None


def _written(value: object) -> bytes | None:
    """`value` as bytes; none of text that is no Unicode, such as half of a surrogate pair, or of a number too large."""
    try:
        return msgspec.msgpack.encode(value)
    except (UnicodeEncodeError, OverflowError):
        return None


def _read(stage: Stage[Item, Value], item: Item, data: bytes | None) -> Value | None:
    """The value of `item` that `data` are; none where they cannot be."""
    value = _decoded(stage.value, data)
    if value is None or (stage.holds and not stage.holds(item, value)):
        return None
    return stage.once(item, value) if stage.once else value


def _decoded(kind: type[Value], data: bytes | None) -> Value | None:
    try:
        return msgspec.msgpack.decode(data, type=kind) if data is not None else None
    except (msgspec.MsgspecError, UnicodeError, ValueError, RecursionError):
        return None
