# One organisation can be rival, partner and backer of a rival: seen in one place, that is a finding of its own.
"""Organisations that stand in several roles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from builder.model.claims import FACTUAL, ORGANISATIONS, Kind
from builder.model.facts import Entity, Fact


def entities(facts: Iterable[Fact]) -> tuple[Entity, ...]:
    """Those with two roles or more, of one company or of several; the most roles first."""
    kinds = list(Kind)
    roles: defaultdict[str, dict[tuple[int, str], Fact]] = defaultdict(dict)
    for fact in facts:
        if fact.kind in ORGANISATIONS and fact.modality in FACTUAL and fact.subject:
            roles[fact.value].setdefault((kinds.index(fact.kind), fact.subject), fact)
    several = (Entity(name, tuple(found[key] for key in sorted(found))) for name, found in roles.items())
    return tuple(sorted((e for e in several if len(e.roles) > 1), key=lambda e: (-len(e.roles), e.name)))
