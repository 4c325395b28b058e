# The articles belong to their publishers: how much of their words a published briefing holds is chosen, not assumed.
"""How much of the articles is published."""

from __future__ import annotations

from enum import StrEnum

WITHHELD = "[…]"
"""Stands where words of an article are not published."""


class Originals(StrEnum):
    """What of the articles' words a published site holds."""

    FULL = "full"
    """All of them, beside their translations."""
    QUOTES = "quotes"
    """Titles, headings, and the passages that carry a fact; the others leave their place, without their words."""
    NONE = "none"
    """None but an article's title: facts as names, figures and dates, with their source."""


CHOICES = (
    (Originals.FULL, "the articles with all their words"),
    (Originals.QUOTES, "only titles, headings and the sentences that carry facts"),
    (Originals.NONE, "no sentence at all: facts with publisher, date and link"),
)
"""Each choice as a message explains it."""
