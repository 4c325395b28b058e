# `docs/links.lock.json` is committed and only ever grows. An entry is recognised by what it stands for, not by where:
# a fact by the claims it was minted for, a sentence by its words.
"""The registry of every link ever published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter
from typing import Any

import msgspec

from builder.model.links import Change, Entry, Words

VERSION = 2
"""What is written; version 1 had no `digest`, `said`, `on`, `since`, `cause`, `why`, `by` and `history`."""


_AT_ONCE = 500
"""Lines that are handed on together."""


class Links(Mapping[str, Entry]):
    """Link → its entry; page by page, so that no link has to be held as a text of its own."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._pages: dict[str, Entry] = {}
        self._on: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
        for entry in entries:
            if entry.kind == "page":
                self._pages[entry.path] = entry
            else:
                self._on[entry.path][entry.id] = entry

    def __getitem__(self, link: str) -> Entry:
        path, marked, anchor = link.partition("#")
        return self._on[path][anchor] if marked and path in self._on else self._pages[link]

    def __iter__(self) -> Iterator[str]:
        return (entry.link for entry in self.entries())

    def entries(self) -> Iterator[Entry]:
        """Each entry once, those of pages first."""
        return chain(self._pages.values(), *(held.values() for held in self._on.values()))

    def values(self) -> ValuesView[Entry]:
        """The entries; nobody has to look up their links for that."""
        return _Entries(self)

    def __len__(self) -> int:
        return len(self._pages) + sum(map(len, self._on.values()))


class _Entries(ValuesView[Entry]):
    _mapping: Links

    def __iter__(self) -> Iterator[Entry]:
        return self._mapping.entries()


@dataclass(frozen=True, slots=True)
class Registry:
    """All entries: those of a page in reading order, else in the order they were minted."""

    entries: tuple[Entry, ...] = ()
    _by_link: list[Links] = field(init=False, repr=False, compare=False, default_factory=list)

    @property
    def by_link(self) -> Links:
        """Link → its entry."""
        if not self._by_link:  # most registries of a build are only a step to the next
            self._by_link.append(Links(self.entries))
        return self._by_link[0]

    def in_its_words(self, said: Mapping[str, Words]) -> Mapping[str, Words]:
        """What facts and pages say, `said` by their ids: where their entries say the same, in these very words."""
        own = {entry.id: entry.said for entry in self.entries if entry.said and entry.kind in ("fact", "page")}
        return {id_: found if (found := own.get(id_)) == words else words for id_, words in said.items()}

    def lines(self) -> Iterator[bytes]:
        """The file, one entry a line, so that what a build changed can be read in a diff."""
        yield f'{{"version": {VERSION}, "entries": ['.encode()
        between = b"\n"
        for at in range(0, len(self.entries), _AT_ONCE):
            records = (as_record(e) if e.said or e.history else e for e in self.entries[at : at + _AT_ONCE])
            # With blanks, as a person would write it.
            yield between + b",\n".join([msgspec.json.format(_ENCODED(record), indent=0) for record in records])
            between = b",\n"
        yield b"\n]}\n" if self.entries else b"\n\n]}\n"

    def to_json(self) -> str:
        """The file as one text."""
        return b"".join(self.lines()).decode()


def as_record(entry: Entry) -> dict[str, Any]:
    """An entry as JSON has it: what is empty, or live, is left out."""
    record = _filled(entry, _FIELDS, _VALUES)
    if entry.is_live:
        del record["status"]
    if entry.said:
        record["said"] = dict(entry.said)
    if entry.history:
        record["history"] = [
            _filled(change, _OF_CHANGE, _VALUES_OF_CHANGE) | ({"said": dict(change.said)} if change.said else {})
            for change in entry.history
        ]
    return record


def _filled(value: Entry | Change, names: tuple[str, ...], values: attrgetter[tuple[Any, ...]]) -> dict[str, Any]:
    return {name: found for name, found in zip(names, values(value), strict=True) if found}


_FIELDS, _OF_CHANGE = Entry.__struct_fields__, Change.__struct_fields__
_VALUES, _VALUES_OF_CHANGE = attrgetter(*_FIELDS), attrgetter(*_OF_CHANGE)
_ENCODED = msgspec.json.Encoder().encode
