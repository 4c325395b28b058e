# A note may have to say what the briefing said on the day it was written, and not what it says now.
"""The briefing as it stood on one day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from builder.model.links import Words
from builder.model.statements import Statement

FOLDER = "v"
"""Under docs/ and under the site: `v/2026-01-10/`."""
DATA = "facts.json"
"""What is kept, in the folder of its day."""


@dataclass(frozen=True, slots=True)
class ShownSource:
    """One article that says so, in one language, as plain text."""

    label: str
    """Publisher or title, and date."""
    link: str
    """Of the sentence, under the language."""
    words: str
    """The sentence in this language, as printed where it had no translation; `[…]` where it was not published, empty
    where it was removed."""
    original: str
    """The sentence as printed, where `words` is a translation; else empty."""
    language: str
    """ISO 639-1, of the original."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact as the pages of one language showed it, as plain text."""

    standing: str
    """In how many articles it stood, and when it held."""
    against: tuple[str, ...]
    """What other articles said instead."""
    notes: tuple[str, ...]
    """Notes of editors."""
    sources: tuple[ShownSource, ...]


@dataclass(frozen=True, slots=True)
class KeptFact:
    """One fact of that day."""

    id: str
    link: str
    """Its address under the language then."""
    said: Words
    """What it said, in a few words; empty once it was removed."""
    statement: Statement | None = None
    """None of what was thinned out or removed."""
    shown: Mapping[str, Shown] = field(default_factory=dict)
    """Language → how its pages showed it."""
    removed: str = ""
    """When its words had to go, `YYYY-MM-DD`."""
    cause: str = ""
    """Why they had to, one of `REMOVALS`."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All facts of one day."""

    day: str
    """`YYYY-MM-DD`."""
    company: str
    facts: tuple[KeptFact, ...]
    """By id."""
    thinned: bool = False
    """Whether only the places of the facts are left, so that links to them lead on."""
    edited: bool = False
    """Whether the file is not as the program wrote it."""

    places: frozenset[str] = field(init=False)
    """The pages that its facts were at home on, under the language."""
    _links: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = {fact.id: fact.link for fact in self.facts}
        object.__setattr__(self, "_links", found)
        object.__setattr__(self, "places", frozenset(link.partition("#")[0] for link in found.values()))

    def __contains__(self, id_: str) -> bool:
        return id_ in self._links

    def link_of(self, id_: str) -> str:
        """Where a fact that it has stood then, under the language. Raises KeyError."""
        return self._links[id_]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The facts as data."""
        return tuple(fact.statement for fact in self.facts if fact.statement)


def nearest(day: str, snapshots: Iterable[Snapshot]) -> Snapshot | None:
    """The one of `snapshots` that is closest to `day`; of two that are as close the later one."""
    wanted = date.fromisoformat(day).toordinal()

    def distance(snapshot: Snapshot) -> tuple[int, int]:
        other = date.fromisoformat(snapshot.day).toordinal()
        return abs(other - wanted), -other

    return min(snapshots, key=distance, default=None)
