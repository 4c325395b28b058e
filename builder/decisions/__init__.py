# Humans decide once. What they decide stands in one small file that a person can write, read and review in a diff;
# the program adds entries to it and takes its own back, and touches nothing else in it.
"""`decisions.yml` → Decisions, and back."""

from __future__ import annotations

from builder.decisions.entries import EntryError
from builder.decisions.fields import changed, written
from builder.decisions.reading import LIMIT, Decisions, read_decisions
from builder.decisions.writing import append, remove

__all__ = ["LIMIT", "Decisions", "EntryError", "append", "changed", "read_decisions", "remove", "written"]
