# `docs/links.lock.json` is committed and only ever grows. An entry is recognised by what it stands for, not by where:
# a fact by the claims it was minted for, a sentence by its words.
"""The registry of every link ever published."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter
from typing import Any

import msgspec

from builder.model.links import Change, Entry, Links, Resting, Words

VERSION = 2
"""What is written; version 1 had no `digest`, `said`, `on`, `since`, `cause`, `why`, `by` and `history`."""


_AT_ONCE = 500
"""Lines that are handed on together."""


@dataclass(frozen=True, slots=True, eq=False)
class Registry:
    """The links of a briefing, and all that there ever were."""

    loose: tuple[Entry, ...] = ()
    """All entries that are not at rest, in the order of `entries`."""
    resting: Mapping[str, Resting] = field(default_factory=dict)
    """Page of an article → its passages, where they stand as they stood: behind the entry of the page."""
    _entries: list[tuple[Entry, ...]] = field(init=False, repr=False, compare=False, default_factory=list)
    _by_link: list[Links] = field(init=False, repr=False, compare=False, default_factory=list)

    def __eq__(self, other: object) -> bool:
        """Whether the links are the same; what is at rest makes no difference."""
        return self.entries == other.entries if isinstance(other, Registry) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries: those of a page in reading order, else in the order they were minted."""
        if not self.resting:
            return self.loose
        if not self._entries:
            self._entries.append(tuple(_roused(self.loose, self.resting)))
        return self._entries[0]

    @property
    def by_link(self) -> Links:
        """Link → its entry."""
        if not self._by_link:  # most registries of a build are only a step to the next
            self._by_link.append(Links(self.loose, self.resting))
        return self._by_link[0]

    def roused(self, pages: Collection[str]) -> Registry:
        """The same, in which no passage on one of `pages` is at rest."""
        some = {path: held for path, held in self.resting.items() if path in pages}
        if not some:
            return self
        others = {path: held for path, held in self.resting.items() if path not in pages}
        return Registry(tuple(_roused(self.loose, some)), others)

    def in_its_words(self, said: Mapping[str, Words]) -> Mapping[str, Words]:
        """What facts and pages say, `said` by their ids: where their entries say the same, in these very words."""
        own = {entry.id: entry.said for entry in self.loose if entry.said and entry.kind in ("fact", "page")}
        return {id_: found if (found := own.get(id_)) == words else words for id_, words in said.items()}

    def lines(self) -> Iterator[bytes]:
        """The file, one entry a line, so that what a build changed can be read in a diff."""
        yield f'{{"version": {VERSION}, "entries": ['.encode()
        between, found = b"\n", self._lines()
        while some := list(islice(found, _AT_ONCE)):
            yield between + b",\n".join(some)
            between = b",\n"
        yield b"\n]}\n" if self.loose else b"\n\n]}\n"

    def _lines(self) -> Iterator[bytes]:
        for entry in self.loose:
            yield line_of(entry)
            if entry.kind == "page" and (held := self.resting.get(entry.path)):
                yield held.lines

    def to_json(self) -> str:
        """The file as one text."""
        return b"".join(self.lines()).decode()


def _roused(loose: Iterable[Entry], resting: Mapping[str, Resting]) -> Iterator[Entry]:
    for entry in loose:
        yield entry
        if entry.kind == "page" and entry.path in resting:
            yield from resting[entry.path].entries()


def line_of(entry: Entry) -> bytes:
    """An entry as the file has it, with blanks, as a person would write it."""
    return msgspec.json.format(_ENCODED(as_record(entry) if entry.said or entry.history else entry), indent=0)


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
