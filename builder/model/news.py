# Who followed a link, or looked last month, wants to know what is otherwise now; the registry remembers it.
"""What became of facts, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from builder.model.links import Entry, Words


class Turn(StrEnum):
    """What happened to a fact, in the order in which a reader wants to know."""

    NEW = "new"
    CHANGED = "changed"
    """It says something else: another value, amount, currency, date or modality."""
    DISPUTED = "disputed"
    """It says the same, and another article contradicts it now."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class News:
    """What happened to one fact on one day."""

    turn: Turn
    entry: Entry
    """The fact's, as it is now."""
    said: Words
    """What it said at the end of that day, or last; empty of what was removed."""
    was: Words = ()
    """What it said before, of a change."""
    cause: str = ""
    """As of entries."""
    why: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """All that happened on one day."""

    day: str
    """`YYYY-MM-DD`; empty for what is not published yet."""
    news: tuple[News, ...]
    """In the order of `Turn`, then of the registry."""
    begun: int = 0
    """With how many facts the briefing began on that day; these are no news one by one."""

    def of(self, turn: Turn) -> Sequence[News]:
        """The news of one kind."""
        return tuple(one for one in self.news if one.turn is turn)
