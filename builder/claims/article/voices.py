# What stands between quotation marks and who has spoken so far: what finding a speaker works with.
"""Words quoted, what is around them, and voices."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from builder.model.text import Block, Span


@dataclass(frozen=True, slots=True)
class Words:
    """Something between quotation marks, and what is around it."""

    outer: Span
    """With its marks."""
    inner: Span
    block: Block
    since: int
    """Where the quotation before it ends, or the block begins."""
    until: int
    """Where the next one begins, or the block ends."""


class Around(NamedTuple):
    """The words before and after a quotation, in lower case."""

    before: str
    """Since the quotation before it."""
    lead: str
    """Of these, its own sentence's."""
    after: str
    """To the end of the sentence."""
    continued: bool
    """Whether somebody has spoken in the same block."""

    @property
    def closed(self) -> bool:
        """Whether nothing of the sentence is left behind it."""
        return not self.after.strip(" .")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and where the text says so."""

    name: str
    span: Span | None = None


@dataclass(slots=True)
class Voices:
    """Who has spoken so far, and who may be meant without being named."""

    host: Speaker | None
    """Who is interviewed."""
    hero: Speaker | None
    """Whom the article is about."""
    portrayed: Speaker | None = None
    """Who is named in its title, and nobody else."""
    said: list[tuple[Speaker, int]] = field(default_factory=list)
    """Who has spoken, and where their words end, in order."""

    @property
    def last(self) -> Speaker | None:
        """Who spoke last."""
        return self.said[-1][0] if self.said else None
