# A pattern that takes more than it should finds all that the narrow one finds, unless it takes more in a part that
# keeps what it took, or that must not be there.
"""Whether a pattern with parts that were widened finds no less."""

from __future__ import annotations

import re

_STRUCTURE = re.compile(
    r"""\\. | \[\^?\]?(?:\\.|[^\]\\])*\] | (?P<aside>\(\?\#[^)]*\))
      | (?P<opens>\((?:\?(?:P<\w+>|<[=!]|[=!:>]))?) | (?P<closes>\)(?P<held>(?:[*+?]|\{[\d,]*\})\+)?)""",
    re.VERBOSE | re.DOTALL,
)
_FINAL = ("(?!", "(?>")


def is_wider(pattern: str, mark: str) -> bool:
    """Whether no part that is final holds `mark`, a comment that stands before each thing that was widened."""
    parts = [("", False)]
    for found in _STRUCTURE.finditer(pattern):
        if found["opens"]:
            parts.append((found["opens"], False))
        elif found["aside"] == mark:
            parts[-1] = parts[-1][0], True
        elif found["closes"]:
            opening, widened = parts.pop()
            if widened and (found["held"] or opening in _FINAL):
                return False
            parts[-1] = parts[-1][0], parts[-1][1] or widened
    return True
