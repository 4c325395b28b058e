# A change of one rule moves figures nobody looks at. So articles whose facts are known are read again and counted, and
# what was reached is kept as a floor.
"""How good the extraction is on articles whose facts are known."""

from __future__ import annotations

from builder.quality.floors import FIGURES, Floor, digest_of, fallen, measured, raised, read_floors, write_floors
from builder.quality.gold import Entry, Gold, claimed, read_gold
from builder.quality.scoring import Score, score

__all__ = [
    "FIGURES",
    "Entry",
    "Floor",
    "Gold",
    "Score",
    "claimed",
    "digest_of",
    "fallen",
    "measured",
    "raised",
    "read_floors",
    "read_gold",
    "score",
    "write_floors",
]
