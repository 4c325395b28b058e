# A lock of ten thousand articles has six hundred thousand lines, and they are as the program wrote them. So all are
# read at once, by their types. Where anything is not as it should be, nothing is said here: `lockfile.py` reads the
# lock again, line by line, to say what and where.
"""The entries of a lock in which nothing is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

import msgspec

from builder.anchors.registry import VERSION
from builder.model.links import ACTIVE, Cause, Change, Entry, Status


class _Change(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    until: str = ""
    said: dict[str, str] = {}
    cause: str = ""
    why: str = ""
    by: str = ""


class _Entry(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    id: str
    kind: str
    path: str = ""
    key: str = ""
    claims: tuple[str, ...] = ()
    published: str = ""
    status: Status = Status.LIVE
    target: str = ""
    digest: str = ""
    said: dict[str, str] = {}
    on: tuple[str, ...] = ()
    since: str = ""
    cause: str = ""
    why: str = ""
    by: str = ""
    history: tuple[_Change, ...] = ()
    disputed: str = ""


class _Lock(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    entries: list[_Entry]


def entries_at_once(written: str | bytes, *, unique: bool, known: Iterable[str] = ()) -> tuple[Entry, ...] | None:
    """The entries of the lock, with `unique` no two of one link; none where it has to be read with more care.

    What of their claims is among `known` is the same text, and no copy.
    """
    try:
        lock = msgspec.json.decode(written, type=_Lock)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    if not 1 <= lock.version <= VERSION or not _are_sound(lock.entries):
        return None
    shared = {word: word for word in known}
    said = dict[tuple[str, str], tuple[str, str]]()
    entries = tuple(_entry(found, shared, said) for found in lock.entries)
    return None if unique and len({entry.link for entry in entries}) < len(entries) else entries


def _are_sound(entries: list[_Entry]) -> bool:
    ids, changes = [one.id for one in entries], [change for one in entries if one.history for change in one.history]
    # Each kind, path and day stands in many.
    links = {one.path for one in entries} | {one.target for one in entries}
    days = {one.published for one in entries} | {one.since for one in entries} | {one.disputed for one in entries}
    days |= {change.until for change in changes}
    causes = {one.cause for one in entries} | {change.cause for change in changes}
    return (
        all(ids)
        and "" not in {one.kind for one in entries}
        and not ACTIVE.search("".join(ids))
        and not ACTIVE.search("".join(links))
        and all(map(is_day, days - {""}))
        and causes <= _CAUSES
    )


def _entry(found: _Entry, shared: dict[str, str], said: dict[tuple[str, str], tuple[str, str]]) -> Entry:
    """`found` as others know it; words that many entries share are kept once, in `shared` and `said`."""
    once, pair = shared.setdefault, said.setdefault
    return Entry(
        sys.intern(found.id),
        once(found.kind, found.kind),
        once(found.path, found.path),
        found.key,
        found.claims and tuple([once(word, word) for word in found.claims]),
        once(found.published, found.published),
        found.status,
        found.target,
        found.digest,
        tuple([pair(one, one) for one in sorted(found.said.items())]) if found.said else (),
        found.on and tuple([once(word, word) for word in found.on]),
        found.since,
        found.cause,
        found.why,
        found.by,
        tuple(Change(c.until, tuple(sorted(c.said.items())), c.cause, c.why, c.by) for c in found.history),
        found.disputed,
    )


_CAUSES = frozenset({"", *map(str, Cause)})


@lru_cache(maxsize=1 << 12)
def is_day(word: str) -> bool:
    """Whether `word` is a day of the calendar, `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(word).isoformat() == word
    except ValueError:
        return False
