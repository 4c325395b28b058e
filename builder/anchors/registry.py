# `docs/links.lock.json` is committed and only ever grows. An entry is recognised by what it stands for, not by where:
# a fact by the claims it was minted for, a sentence by its words.
"""The registry of every link ever published."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from builder.model.links import Entry

VERSION = 2
"""What is written; version 1 had no `digest`, `said`, `on`, `since`, `cause`, `why`, `by` and `history`."""


@dataclass(frozen=True, slots=True)
class Registry:
    """All entries: those of a page in reading order, else in the order they were minted."""

    entries: tuple[Entry, ...] = ()
    by_link: Mapping[str, Entry] = field(init=False, repr=False, compare=False)
    """Link → its entry."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_link", {entry.link: entry for entry in self.entries})

    def to_json(self) -> str:
        """One entry a line, so that what a build changed can be read in a diff."""
        lines = (json.dumps(as_record(entry), ensure_ascii=False) for entry in self.entries)
        return f'{{"version": {VERSION}, "entries": [\n' + ",\n".join(lines) + "\n]}\n"


def as_record(entry: Entry) -> dict[str, Any]:
    """An entry as JSON has it: what is empty, or live, is left out."""
    record = asdict(entry)
    record["said"] = dict(entry.said)
    record["history"] = [_filled({**asdict(change), "said": dict(change.said)}) for change in entry.history]
    return {key: value for key, value in _filled(record).items() if (key, value) != ("status", "live")}


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value}
