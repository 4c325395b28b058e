# What was published is compared with what is: nobody who followed a link is left to guess what changed.
"""Earlier states of a briefing."""

from __future__ import annotations

from builder.history.chronicle import chronicle
from builder.history.data import from_json, to_json
from builder.history.difference import FORMS, Difference, compare
from builder.history.revisions import configure, is_repository, text_at

__all__ = [
    "FORMS",
    "Difference",
    "chronicle",
    "compare",
    "configure",
    "from_json",
    "is_repository",
    "text_at",
    "to_json",
]
