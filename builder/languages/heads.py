# The day of an article is told above it, in a line that belongs to the page. Both stages that ask for such lines, the
# one that looks for the day and the one that tells the article from its page, ask here.
"""The lines above an article that say on what day it was published."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class Head(NamedTuple):
    """One row of a table of such lines, with the lines that prove it."""

    name: str
    pattern: str
    """Verbose, any case: the beginning of the line up to the day; group `revised` where that is the day on which the
    article was changed, `monthly` where no more than the month is told, `bare` where no word says what day it is."""
    says: tuple[tuple[str, str], ...]
    """(line, the day)."""
    silent: tuple[str, ...]
    """Lines that say no such thing."""
    opens_text: bool = False
    """The article goes on in the same line."""


@lru_cache(maxsize=8)
def heads_of(rows: tuple[Head, ...], *, alone: bool = False) -> re.Pattern[str]:
    """What matches a line of one of `rows` up to its day; with `alone` of those that are no text of the article."""
    ways = "|".join(f"(?:{row.pattern})" for row in rows if not (alone and row.opens_text))
    return re.compile(rf"[*_]{{0,2}}(?:{ways})", re.IGNORECASE | re.VERBOSE)
