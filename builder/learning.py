# To find out what the patterns of a language need, and to compile them, takes seconds, and comes out the same until the
# program changes. So it is done once for a user, whatever the project and the process: what is kept holds no word of an
# article, and may be deleted at any time.
"""What was worked out of the program's own tables, kept for all projects of this user."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

import msgspec

from builder.cache import key_of, user_cache

Value = TypeVar("Value")

_STAGE = "learned"
_FRESH: dict[bytes, bytes] = {}
"""What this process has worked out since it last kept it."""


def learned(kind: type[Value], asked: tuple[object, ...], work_out: Callable[[], Value]) -> Value:
    """What `work_out` makes of `asked`, and of nothing else but the program; a value of `kind`, made of plain data."""
    known = recall(kind, asked)
    if known is None:
        known = work_out()
        leave(asked, known)
    return known


def recall(kind: type[Value], asked: tuple[object, ...]) -> Value | None:
    """What was left as `asked`; none where nothing was."""
    key = _key(asked)
    known = _FRESH.get(key) or recalled().get(key)
    with contextlib.suppress(msgspec.MsgspecError):
        return msgspec.msgpack.decode(known, type=kind) if known is not None else None
    return None


def leave(asked: tuple[object, ...], value: object) -> None:
    """Has `keep` leave `value`, plain data that follows from `asked` and the program, to the next processes."""
    _FRESH[_key(asked)] = msgspec.msgpack.encode(value)


def _key(asked: tuple[object, ...]) -> bytes:
    return hashlib.blake2b(repr(asked).encode("utf-8", "surrogatepass"), digest_size=16).digest()


@lru_cache(maxsize=1)
def recalled() -> dict[bytes, bytes]:
    """By a digest of what was asked: what was kept before this process asked first."""
    key = key_of(_STAGE, b"")
    data = user_cache().get(_STAGE, [key]).get(key)
    with contextlib.suppress(msgspec.MsgspecError):
        return msgspec.msgpack.decode(data, type=dict[bytes, bytes]) if data else {}
    return {}


def keep() -> None:
    """Leaves what this process has worked out to the next ones, beside what others left meanwhile."""
    if _FRESH:
        cache, key = user_cache(), key_of(_STAGE, b"")
        recalled.cache_clear()
        recalled().update(_FRESH)
        _FRESH.clear()
        cache.put(_STAGE, {key: msgspec.msgpack.encode(recalled())})
        cache.prune(_STAGE, [key])
