# `docs/links.lock.json` is committed and only ever grows. An entry is recognised by what it stands for, not by where:
# a fact by the claims it was minted for, a sentence by its words.
"""The registry of every anchor ever minted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from builder.model.diagnostics import Diagnostic
from builder.storage import printable

VERSION = 1
LIVE = "live"


@dataclass(frozen=True, slots=True)
class Entry:
    """One anchor."""

    id: str
    """The fragment; of a page its address under the language."""
    kind: str
    """`page`, `fact`, `sentence`, `row`, `disagreement` or `dispute`."""
    path: str
    """The page under the language: `profile/`."""
    key: str = ""
    """What it stands for: of a fact its kind, subject and first value; of a sentence a digest of its text."""
    claims: tuple[str, ...] = ()
    """Of a fact, the ids of the claims it has stood on: by any of them it is found again."""
    published: str = ""
    """When it was first written, `YYYY-MM-DD`."""
    status: str = LIVE
    target: str = ""
    """Where it leads when it is not live."""


@dataclass(frozen=True, slots=True)
class Registry:
    """All entries, in the order they were minted."""

    entries: tuple[Entry, ...] = ()

    def to_json(self) -> str:
        """One entry a line, so that two branches that both minted merge easily."""
        lines = (json.dumps(_record(entry), ensure_ascii=False) for entry in self.entries)
        return f'{{"version": {VERSION}, "entries": [\n' + ",\n".join(lines) + "\n]}\n"


def read_registry(path: Path, name: str) -> tuple[Registry, tuple[Diagnostic, ...]]:
    """The registry in `path`, empty where there is none; a broken one is reported and nothing is minted over it."""
    try:
        tree = json.loads(path.read_text("utf-8"))
        return Registry(tuple(_entries(tree))), ()
    except FileNotFoundError:
        return Registry(), ()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as problem:
        line = problem.lineno if isinstance(problem, json.JSONDecodeError) else 0
        message = (
            f"cannot be read ({printable(str(problem))[:80]}); restore it from version control: links depend on it"
        )
        return Registry(), (Diagnostic(name, line, "registry-broken", message),)


def _entries(tree: dict[str, Any]) -> Iterable[Entry]:
    if tree["version"] != VERSION:
        raise ValueError(f"version {tree['version']!r} is not known")
    for number, record in enumerate(tree["entries"], 1):
        entry = Entry(**{**record, "claims": tuple(record.get("claims", ()))})
        if not all(isinstance(word, str) for word in (entry.id, entry.kind, entry.path, entry.key, *entry.claims)):
            raise ValueError(f"entry {number} holds what is no text")
        yield entry


def _record(entry: Entry) -> dict[str, Any]:
    record = asdict(entry)
    return {key: value for key, value in record.items() if value not in ("", ()) and (key, value) != ("status", LIVE)}
