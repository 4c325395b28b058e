# A link is sent once and cannot be recalled. What every link ever published leads to, and said, is a value.
"""Entries of the registry of links."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

import msgspec
from msgspec import Struct


class Status(StrEnum):
    """What became of a link."""

    LIVE = "live"
    """It leads to what it was made for."""
    MOVED = "moved"
    """The same stands elsewhere: at the target."""
    SUPERSEDED = "superseded"
    """Something else took its place: the target."""
    WITHDRAWN = "withdrawn"
    """Nothing took its place; a note stands there."""
    REMOVED = "removed"
    """Its words had to go for good; a note says so, and not what they were."""


class Cause(StrEnum):
    """Why a link is live no more, where nobody signed a reason."""

    ARTICLE = "article"
    """Its article was removed."""
    ADDRESS = "address"
    """Its article has another id."""
    SENTENCE = "sentence"
    """Its sentence was removed, or reads otherwise."""
    READING = "reading"
    """The sentence stands; the briefing no longer concludes this from it."""
    DECISION = "decision"
    """Somebody decided so."""
    MERGED = "merged"
    """It is told together with another."""
    PLACE = "place"
    """It is told on another page."""
    COURT = "court"
    """A court ordered it to be removed."""
    PUBLISHER = "publisher"
    """A publisher asked for it to be removed."""
    PERSON = "person"
    """A person it is about asked for it to be removed."""


REMOVALS = (Cause.COURT, Cause.PUBLISHER, Cause.PERSON)
"""Why words are removed for good."""


ACTIVE = re.compile(r"""["'<>&\s]""")
"""What no link of the briefing holds: pages print them as they are."""

Words = tuple[tuple[str, str], ...]
"""(language, text) pairs, sorted."""


class Change(Struct, frozen=True, gc=False, omit_defaults=True):
    """What a link's fact said before."""

    until: str
    """The day it was found changed, `YYYY-MM-DD`; empty before that is written."""
    said: Words
    cause: str = ""
    """As of entries."""
    why: str = ""
    by: str = ""


class Entry(Struct, frozen=True, gc=False, omit_defaults=True):
    """One link: a page, or an anchor on it. Its id, kind, path, key and day of publication never change."""

    id: str
    """The fragment; of a page its address under the language."""
    kind: str
    """`page`, `fact`, `sentence`, `row`, `disagreement`, `dispute`, `speaker`, `source`, `section`, or `place`:
    where a fact stood for a while that is at home elsewhere."""
    path: str = ""
    """The page under the language: `profile/`."""
    key: str = ""
    """What it stands for: of a fact its kind, subject and first value; of a passage a digest of its text."""
    claims: tuple[str, ...] = ()
    """What it is found again by: of a fact the claims it has stood on, of a group the facts that were in it."""
    published: str = ""
    """When it was first written, `YYYY-MM-DD`."""
    status: Status = Status.LIVE
    target: str = ""
    """Where it leads when it is not live: `clients/#client-acme`, an address under the language."""
    digest: str = ""
    """Of what a fact says, or of an article's text: 16 hexadecimal digits. A passage's is its key."""
    said: Words = ()
    """What it says, or said last, in each language of the briefing."""
    on: tuple[str, ...] = ()
    """Of a fact, the links of the passages it stands on, or stood on last."""
    since: str = ""
    """When it was found to be live no more, `YYYY-MM-DD`."""
    cause: str = ""
    """Why it is live no more, one of `Cause`."""
    why: str = ""
    """The same in the words of whoever decided it."""
    by: str = ""
    """Who decided it, and when."""
    history: tuple[Change, ...] = ()
    """What it said before, the oldest first."""
    disputed: str = ""
    """Since when another article contradicts a fact, `YYYY-MM-DD`; empty where none does."""

    @property
    def link(self) -> str:
        """Its address under the language: `clients/#client-acme`."""
        return self.path if self.kind == "page" else f"{self.path}#{self.id}"

    @property
    def is_live(self) -> bool:
        """Whether it leads to what it was made for."""
        return self.status is Status.LIVE


class Resting(NamedTuple):
    """The passages of one article, which are what they were when the lock was written: nothing is asked of them."""

    lines: bytes
    """What the file says of them, without the comma behind the last."""
    anchors: tuple[str, ...]
    """In reading order."""
    proof: bytes
    """A digest of the lines and of the article."""

    def entries(self) -> list[Entry]:
        """The entries that the lines are. Raises msgspec.MsgspecError."""
        return _PASSAGES.decode(b"[%s]" % self.lines)


_PASSAGES = msgspec.json.Decoder(list[Entry])


class Links(Mapping[str, Entry]):
    """Link → its entry; page by page, so that no link has to be held as a text of its own."""

    def __init__(self, loose: Iterable[Entry], resting: Mapping[str, Resting]) -> None:
        """`resting`: page → its passages; they are read where one of them is looked up."""
        self._pages: dict[str, Entry] = {}
        self._on: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
        for entry in loose:
            if entry.kind == "page":
                self._pages[entry.path] = entry
            else:
                self._on[entry.path][entry.id] = entry
        self._resting = resting
        self._read: dict[str, dict[str, Entry]] = {}
        """Page → its passages at rest that were read."""

    def __getitem__(self, link: str) -> Entry:
        path, marked, anchor = link.partition("#")
        if not marked:
            return self._pages[link]
        found = self._on[path].get(anchor) if path in self._on else None
        return found or self._at_rest(path)[anchor]

    def __iter__(self) -> Iterator[str]:
        passages = (f"{path}#{anchor}" for path, held in self._resting.items() for anchor in held.anchors)
        return chain((entry.link for entry in self.loose()), passages)

    def loose(self) -> Iterator[Entry]:
        """Each entry that is not at rest, those of pages first."""
        return chain(self._pages.values(), *(held.values() for held in self._on.values()))

    def __len__(self) -> int:
        resting = sum(len(held.anchors) for held in self._resting.values())
        return len(self._pages) + sum(map(len, self._on.values())) + resting

    def _at_rest(self, path: str) -> Mapping[str, Entry]:
        if path not in self._read and path in self._resting:
            self._read[path] = {entry.id: entry for entry in self._resting[path].entries()}
        return self._read.get(path, {})


def end_of(link: str, entries: Mapping[str, Entry]) -> Entry | None:
    """Where `link` leads in the end: something live, or a note; none where it leads nowhere or in circles.

    `entries`: link → its entry.
    """
    passed: set[str] = set()
    entry = entries.get(link)
    while entry is not None and entry.target and not entry.is_live:
        if entry.link in passed:
            return None
        passed.add(entry.link)
        entry = entries.get(entry.target)
    return entry
