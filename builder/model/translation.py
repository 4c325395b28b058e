# What translations there are, whoever made them; pages show them with the state they are in.
"""Renderings of segments and names in one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

_UNICODE = ("utf-8", "surrogatepass")


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


class Standing(Struct, frozen=True, gc=False):
    """The state of a translation, and who brought it there."""

    state: State
    by: str = ""
    """The engine, the person or the file it came from; empty where nobody is named."""
    date: str = ""
    """When, `YYYY-MM-DD`; empty where it is not known."""


class Rendering(Struct, frozen=True, gc=False):
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
class Translated:
    """What there is of one article in another language, held small: nearly all of it stands alike."""

    said: tuple[tuple[Standing, Mapping[str, bytes]], ...] = ()
    """How translations stand, with text of a segment → its translation in UTF-8: a `str` is twice as large as soon as
    it holds one apostrophe as books print it."""
    places: Mapping[tuple[str, int], Rendering] = field(default_factory=dict)
    """(text, ordinal) → the rendering of that occurrence alone, before all others."""
    withheld: Mapping[str, Standing] = field(default_factory=dict)
    """Text → why there is a translation that is not shown: stale or rejected."""
    digest: bytes = b""
    """Of all this, where somebody made it."""

    @classmethod
    def of(
        cls,
        segments: Mapping[str, Rendering],
        places: Mapping[tuple[str, int], Rendering] = MappingProxyType({}),
        withheld: Mapping[str, Standing] = MappingProxyType({}),
    ) -> Translated:
        """`segments`: text → its rendering."""
        said: dict[Standing, dict[str, bytes]] = {}
        for text, rendering in segments.items():
            said.setdefault(rendering.standing, {})[text] = rendering.text.encode(*_UNICODE)
        return cls(tuple(said.items()), dict(places), dict(withheld))

    def segment(self, text: str) -> Rendering | None:
        """The rendering of a text, wherever it stands."""
        for standing, said in self.said:
            if (found := said.get(text)) is not None:
                return Rendering(found.decode(*_UNICODE), standing.state, standing.by, standing.date)
        return None

    @property
    def segments(self) -> Mapping[str, Rendering]:
        """Text → its rendering, of all of them."""
        return {text: found for _, said in self.said for text in said if (found := self.segment(text))}


@dataclass(frozen=True, slots=True)
class Memory:
    """Every translation into one language that can be shown, and the state of all others."""

    language: str
    articles: Mapping[str, Translated] = field(default_factory=dict)
    """Article id → its translations."""
    names: Mapping[str, Rendering] = field(default_factory=dict)
    """A name or short value → its rendering."""
    counts: Mapping[str, Mapping[State, int]] = field(default_factory=dict)
    """Article id → how many of its segments are in each state; articles in this language are left out."""

    @property
    def segments(self) -> Mapping[tuple[str, str], Rendering]:
        """(article id, text of a segment) → its rendering, of all of them."""
        return {(id_, text): found for id_, own in self.articles.items() for text, found in own.segments.items()}

    def segment(self, article: str, text: str, ordinal: int = 0) -> Rendering | None:
        """The translation of a segment of an article: of its occurrence, of its text, or of a name it is."""
        own = self.articles.get(article)
        found = (own.places.get((text, ordinal)) or own.segment(text)) if own else None
        return found or self.names.get(text)

    def standing(self, article: str, text: str, ordinal: int = 0) -> Standing:
        """The state of a segment's translation, shown or not."""
        if found := self.segment(article, text, ordinal):
            return found.standing
        own = self.articles.get(article)
        return (own.withheld.get(text) if own else None) or Standing(State.MISSING)

    def name(self, text: str) -> str | None:
        """The translation of a name or short value."""
        found = self.names.get(text)
        return found.text if found else None

    @property
    def reviewers(self) -> frozenset[str]:
        """Who signed a translation of a segment."""
        stands = (standing for own in self.articles.values() for standing, said in own.said if said)
        return frozenset(one.by for one in stands if one.by and one.state is State.REVIEWED)

    @property
    def total(self) -> Mapping[State, int]:
        """How many segments of all articles are in each state."""
        found: Counter[State] = Counter()
        for counts in self.counts.values():
            found.update(counts)
        return {state: found[state] for state in State if found[state]}
