# `docs/links.lock.json` is committed and only ever grows. An entry is recognised by what it stands for, not by where:
# a fact by the claims it was minted for, a sentence by its words.
"""The registry of every link ever published."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from builder.model.links import Change, Entry

VERSION = 2
"""What is written; version 1 had no `digest`, `said`, `on`, `since`, `cause`, `why`, `by` and `history`."""


@dataclass(frozen=True, slots=True)
class Registry:
    """All entries: those of a page in reading order, else in the order they were minted."""

    entries: tuple[Entry, ...] = ()
    _by_link: dict[str, Entry] = field(init=False, repr=False, compare=False, default_factory=dict)

    @property
    def by_link(self) -> Mapping[str, Entry]:
        """Link → its entry."""
        if not self._by_link:  # most registries of a build are only a step to the next
            self._by_link.update((entry.link, entry) for entry in self.entries)
        return self._by_link

    def to_json(self) -> str:
        """One entry a line, so that what a build changed can be read in a diff."""
        lines = (_ENCODED(as_record(entry)) for entry in self.entries)
        return f'{{"version": {VERSION}, "entries": [\n' + ",\n".join(lines) + "\n]}\n"


def as_record(entry: Entry) -> dict[str, Any]:
    """An entry as JSON has it: what is empty, or live, is left out."""
    record = _filled(entry, _FIELDS)
    if entry.is_live:
        del record["status"]
    if entry.said:
        record["said"] = dict(entry.said)
    if entry.history:
        record["history"] = [
            _filled(change, _OF_CHANGE) | ({"said": dict(change.said)} if change.said else {})
            for change in entry.history
        ]
    return record


def _filled(value: Entry | Change, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: found for name in names if (found := getattr(value, name))}


_FIELDS = tuple(field.name for field in fields(Entry))
_OF_CHANGE = tuple(field.name for field in fields(Change))
_ENCODED = json.JSONEncoder(ensure_ascii=False).encode
