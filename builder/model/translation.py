# What translations there are, whoever made them; pages show them with the state they are in.
"""Renderings of segments and names in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """How far a translation can be trusted."""

    EDITED = "edited"
    """Written by hand, not reviewed."""
    MACHINE = "machine"
    """Written by an engine, read by nobody."""
    REVIEWED = "reviewed"
    """Read and signed by the person named."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """One segment in another language."""

    text: str
    state: State
    reviewer: str = ""
    """Who signed it, of a reviewed one."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Every translation into one language that can be shown."""

    language: str
    segments: Mapping[tuple[str, str], Rendering] = field(default_factory=dict)
    """(article id, text of the segment) → its rendering."""
    names: Mapping[str, Rendering] = field(default_factory=dict)
    """A name or short value → its rendering."""

    def segment(self, article: str, text: str) -> Rendering | None:
        """The translation of a segment of an article."""
        return self.segments.get((article, text)) or self.names.get(text)

    def name(self, text: str) -> str | None:
        """The translation of a name or short value."""
        found = self.names.get(text)
        return found.text if found else None
