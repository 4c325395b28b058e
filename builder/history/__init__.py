# What was published is compared with what is: nobody who followed a link is left to guess what changed.
"""Earlier states of a briefing."""

from __future__ import annotations

from builder.history.chronicle import chronicle
from builder.history.data import from_json, lines, lines_of, to_json
from builder.history.difference import FORMS, Difference, compare, without
from builder.history.revisions import configure, is_repository, is_revision, names_at, repository_around, text_at
from builder.history.snapshots import (
    is_day,
    read_snapshot,
    read_snapshots,
    snapshot_text,
    thinned,
    to_keep,
)

__all__ = [
    "FORMS",
    "Difference",
    "chronicle",
    "compare",
    "configure",
    "from_json",
    "is_day",
    "is_repository",
    "is_revision",
    "lines",
    "lines_of",
    "names_at",
    "read_snapshot",
    "read_snapshots",
    "repository_around",
    "snapshot_text",
    "text_at",
    "thinned",
    "to_json",
    "to_keep",
    "without",
]
