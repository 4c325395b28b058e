# The lock is written by the program, merged by git, and now and then edited by hand: whatever is wrong with it is said
# with its line, and nothing is minted over it.
"""The registry, read from its file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from builder.anchors.lock_at_once import entries_at_once, is_day
from builder.anchors.registry import VERSION, Registry
from builder.anchors.rest import Parted
from builder.intake import MEGABYTE, parse_json, read_input
from builder.model.diagnostics import Diagnostic
from builder.model.links import ACTIVE, Cause, Change, Entry, Status, Words
from builder.storage import printable

CONFLICT = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")
"""How lines begin that git leaves where two branches changed the same."""
_TEXTS = frozenset(
    {"id", "kind", "path", "key", "published", "target", "digest", "since", "cause", "why", "by", "disputed"}
)
_LISTS = frozenset({"claims", "on"})
_DAYS = ("published", "since", "disputed", "until")
_LINKS = ("id", "path", "target")
_KNOWN = frozenset(Entry.__struct_fields__)
_STATUSES = tuple(map(str, Status))
_REQUIRED = ("id", "kind")
"""The path of the briefing's home is empty, and left out."""

LIMIT = 256 * MEGABYTE
"""Bytes at most."""


class LockError(ValueError):
    """What is wrong with a lock, and on which line (0: with the whole)."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line


def read_registry(
    path: Path, name: str, known: Iterable[str] = (), part: Callable[[bytes], Parted] | None = None
) -> tuple[Registry, tuple[Diagnostic, ...]]:
    """The registry in `path`, empty where there is none; a broken one is reported and nothing is minted over it.

    `known` are the ids of claims that others hold: an entry has no copy of them. `part` tells what is taken as it
    stands.
    """
    try:
        return parse(read_input(path, path.parent, LIMIT), known=known, part=part), ()
    except FileNotFoundError:
        return Registry(), ()
    except LockError as problem:
        return Registry(), (broken(name, problem),)
    except (OSError, ValueError) as problem:
        return Registry(), (broken(name, LockError(0, str(problem))),)


def broken(name: str, problem: LockError) -> Diagnostic:
    """What is said of a lock that cannot be read."""
    told = printable(str(problem))[:120]
    remedy = "restore it from version control: links depend on it"
    if "merge conflict" in told or "stands there twice" in told:
        remedy = "run `briefing links merge`, which keeps the links of both sides"
    return Diagnostic(name, problem.line, "registry-broken", f"cannot be read ({told}); {remedy}")


def parse(
    written: str | bytes,
    *,
    unique: bool = True,
    known: Iterable[str] = (),
    part: Callable[[bytes], Parted] | None = None,
) -> Registry:
    """The registry that `written` holds, as text or in UTF-8; `known` and `part` as of `read_registry`.

    Raises LockError; with `unique` also where a link stands there twice. Raises UnicodeDecodeError.
    """
    if part and isinstance(written, bytes):
        parted = part(written)
        entries = entries_at_once(parted.rest, unique=unique, known=known)
        if entries is not None and not any(map(parted.disturbs, entries)):
            return Registry(entries, parted.resting)
    entries = entries_at_once(written, unique=unique, known=known)
    if entries is None:
        entries = carefully(written if isinstance(written, str) else written.decode(), unique=unique)
    return Registry(entries)


def carefully(text: str, *, unique: bool) -> tuple[Entry, ...]:
    """The same entries, read so that what is wrong with one is told with its line. Raises LockError."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(CONFLICT):
            raise LockError(number, "holds a merge conflict")
    try:
        tree = parse_json(text)
    except json.JSONDecodeError as problem:
        raise LockError(problem.lineno, str(problem)) from None
    except (ValueError, RecursionError) as problem:
        raise LockError(0, str(problem)) from None
    version = tree.get("version") if isinstance(tree, dict) else None
    if version not in range(1, VERSION + 1):
        raise LockError(0, f"version {version!r} is not known")
    records = tree.get("entries")
    if not isinstance(records, list):
        raise LockError(0, "`entries` is no list")
    # As it is written, entry n stands on line n + 1; once somebody has reformatted it, no line can be named.
    lined = len(text.splitlines()) == len(records) + 2
    return tuple(_entries(records, lined=lined, unique=unique))


def _entries(records: Iterable[Any], *, lined: bool, unique: bool) -> Iterable[Entry]:
    seen: dict[str, int] = {}
    for number, record in enumerate(records, 1):
        line = number + 1 if lined else 0
        try:
            entry = _entry(record)
        except (TypeError, ValueError) as problem:
            raise LockError(line, f"entry {number}: {problem}") from None
        first = seen.setdefault(entry.link, number)
        if unique and first != number:
            raise LockError(line, f"entry {number}: `{entry.link}` stands there twice, first as entry {first}")
        yield entry


def _entry(record: Any) -> Entry:
    if not isinstance(record, dict):
        raise TypeError("is no object")
    if not _KNOWN.issuperset(record):
        raise ValueError(f"`{min(set(record) - _KNOWN)}` is unknown")
    for name in _REQUIRED:
        if not record.get(name):
            raise ValueError(f"`{name}` is missing")
    for name, value in record.items():
        if name in _TEXTS and not isinstance(value, str):
            raise ValueError(f"`{name}` is no text")
        if name in _LISTS and not _is_texts(value):
            raise ValueError(f"`{name}` is no list of texts")
        if name in _LINKS and ACTIVE.search(value):
            raise ValueError(f"`{name}` is no link")
    _check(record)
    status = record.get("status", "live")
    if status not in _STATUSES:
        raise ValueError(f"status `{status}` is unknown; known are {', '.join(Status)}")
    given = {name: record[name] for name in _TEXTS if name in record}
    given |= {name: tuple(record[name]) for name in _LISTS if name in record}
    return Entry(
        **{"path": "", **given},
        status=Status(status),
        said=_words(record.get("said", {})),
        history=tuple(_change(change) for change in _list(record.get("history", []))),
    )


def _check(record: Mapping[str, Any]) -> None:
    """What pages put into words must be what the program writes. Raises ValueError."""
    for name in _DAYS:
        if (day := record.get(name)) and not is_day(day):
            raise ValueError(f"`{name}` is no day of the calendar")
    if (cause := record.get("cause")) and cause not in tuple(Cause):
        raise ValueError(f"cause `{cause}` is unknown; known are {', '.join(Cause)}")


def _change(record: Any) -> Change:
    if not isinstance(record, dict) or not set(record) <= {"until", "said", "cause", "why", "by"}:
        raise TypeError("`history` holds what is no change")
    texts = {name: value for name, value in record.items() if name != "said"}
    if not _is_texts(list(texts.values())):
        raise ValueError("`history` holds what is no text")
    _check(texts)
    return Change(**{"until": "", **texts}, said=_words(record.get("said", {})))


def _words(record: Any) -> Words:
    if not isinstance(record, Mapping) or not _is_texts(list(record.values())):
        raise TypeError("`said` is no text for each language")
    return tuple(sorted(record.items()))


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("`history` is no list")
    return value


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)
