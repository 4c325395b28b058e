# What translations there are, whoever made them; pages show them with the state they are in.
"""Renderings of segments and names in one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """How far a translation can be trusted."""

    MISSING = "missing"
    """Nobody translated it."""
    MACHINE = "machine"
    """Written by an engine, read by nobody."""
    EDITED = "edited"
    """Written by hand, not reviewed."""
    REVIEWED = "reviewed"
    """Read and signed by the person named, and not changed since."""
    STALE = "stale"
    """A translation of what the source said before, or of nobody knows what: a suggestion, not shown."""
    REJECTED = "rejected"
    """Refused by the person named: not shown."""

    @property
    def shown(self) -> bool:
        """Whether readers see it."""
        return self in SHOWN


SHOWN = frozenset({State.MACHINE, State.EDITED, State.REVIEWED})
"""The states in which a translation is published, each with its label."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of a translation, and who brought it there."""

    state: State
    by: str = ""
    """The engine, the person or the file it came from; empty where nobody is named."""
    date: str = ""
    """When, `YYYY-MM-DD`; empty where it is not known."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """One segment in another language."""

    text: str
    """Of segments that are translated together, of all of them, at each."""
    state: State
    by: str = ""
    """As of a `Standing`."""
    date: str = ""
    part: int = 0
    """Of segments that are translated together, which this is, from 0: the text is to be shown at the first."""
    parts: int = 1
    """How many segments the text translates."""

    @property
    def standing(self) -> Standing:
        """How far it can be trusted."""
        return Standing(self.state, self.by, self.date)

    @property
    def reviewer(self) -> str:
        """Who signed it, of a reviewed one."""
        return self.by if self.state is State.REVIEWED else ""


@dataclass(frozen=True, slots=True)
class Memory:
    """Every translation into one language that can be shown, and the state of all others."""

    language: str
    segments: Mapping[tuple[str, str], Rendering] = field(default_factory=dict)
    """(article id, text of the segment) → its rendering."""
    names: Mapping[str, Rendering] = field(default_factory=dict)
    """A name or short value → its rendering."""
    places: Mapping[tuple[str, str, int], Rendering] = field(default_factory=dict)
    """(article id, text, ordinal) → the rendering of that occurrence alone, before all others."""
    counts: Mapping[str, Mapping[State, int]] = field(default_factory=dict)
    """Article id → how many of its segments are in each state; articles in this language are left out."""
    withheld: Mapping[tuple[str, str], Standing] = field(default_factory=dict)
    """(article id, text) → why there is a translation that is not shown: stale or rejected."""

    def segment(self, article: str, text: str, ordinal: int = 0) -> Rendering | None:
        """The translation of a segment of an article: of its occurrence, of its text, or of a name it is."""
        return self.places.get((article, text, ordinal)) or self.segments.get((article, text)) or self.names.get(text)

    def standing(self, article: str, text: str, ordinal: int = 0) -> Standing:
        """The state of a segment's translation, shown or not."""
        if found := self.segment(article, text, ordinal):
            return found.standing
        return self.withheld.get((article, text), Standing(State.MISSING))

    def name(self, text: str) -> str | None:
        """The translation of a name or short value."""
        found = self.names.get(text)
        return found.text if found else None

    @property
    def total(self) -> Mapping[State, int]:
        """How many segments of all articles are in each state."""
        found: Counter[State] = Counter()
        for counts in self.counts.values():
            found.update(counts)
        return {state: found[state] for state in State if found[state]}
