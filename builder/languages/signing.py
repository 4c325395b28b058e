# Who wrote an article stands in a line of its own above or below it. The stage that asks for the author and the one
# that tells the article from its page read the same rows.
"""The lines of an article that say who wrote it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class Byline(NamedTuple):
    """One row of a table of such lines, with the lines that prove it."""

    name: str
    pattern: str
    """Verbose, a whole line; group `author` is whom it names."""
    says: tuple[tuple[str, str], ...]
    """(line, whom it names)."""
    silent: tuple[str, ...]
    """Lines that say no such thing."""
    needs: tuple[str, ...] = ()
    """In lower case: what one of must stand in such a line; none where nothing must."""
    alone: bool = False
    """Nothing but where it stands says that it is such a line."""


@lru_cache(maxsize=16)
def _ways(rows: tuple[Byline, ...], *, alone: bool) -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((row.needs, re.compile(row.pattern, re.VERBOSE)) for row in rows if row.alone <= alone)


def author_in(rows: tuple[Byline, ...], line: str, *, alone: bool = False) -> str | None:
    """Whom a whole `line` names as its author, as it prints them; none where it is no such line.

    `alone` where such a line is expected, so that a name is enough.
    """
    low = line.lower()
    for needs, way in _ways(rows, alone=alone):
        if (not needs or any(map(low.__contains__, needs))) and (found := way.fullmatch(line)):
            return " ".join(found["author"].split())
    return None
