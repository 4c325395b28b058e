# Quotations are read by speaker, and a link to a speaker outlives a better spelling of the name.
"""Who is quoted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.model.claims import Kind, fold
from builder.model.facts import Fact


def speakers(facts: Iterable[Fact]) -> Mapping[str, tuple[str, ...]]:
    """Speaker as shown → the ids of the quotations, in the facts' order."""
    said: dict[str, list[str]] = {}
    for fact in facts:
        if fact.kind is Kind.QUOTE:
            said.setdefault(fact.subject, []).append(fact.id)
    return {name: tuple(ids) for name, ids in said.items()}


def anchor_of(speaker: str) -> str:
    """The anchor that the quotations of `speaker` are to have: `by-jane-doe`."""
    return "by-" + ("-".join(fold(speaker).encode("ascii", "ignore").decode().split()) or "somebody")
