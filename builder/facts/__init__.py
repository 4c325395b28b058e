# A page of claims is a pile; a briefing states facts, and says who says so and who says otherwise.
"""Claims → Facts: one a subject and value, with all its evidence; and what disagrees."""

from __future__ import annotations

from builder.facts.compare import compare
from builder.facts.decide import decide
from builder.facts.doubts import doubts
from builder.facts.figures import told
from builder.facts.gists import gist_of
from builder.facts.identity import Identity
from builder.facts.reconcile import reconcile
from builder.facts.roles import entities
from builder.facts.speakers import anchor_of, speakers
from builder.facts.voices import voices

__all__ = [
    "Identity",
    "anchor_of",
    "compare",
    "decide",
    "doubts",
    "entities",
    "gist_of",
    "reconcile",
    "speakers",
    "told",
    "voices",
]
