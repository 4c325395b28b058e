# What was published is compared with what is: nobody who followed a link is left to guess what changed.
"""Earlier states of a briefing."""

from __future__ import annotations

from builder.history.revisions import configure, is_repository, text_at

__all__ = ["configure", "is_repository", "text_at"]
