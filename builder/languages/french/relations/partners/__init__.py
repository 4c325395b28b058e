"""Rules for partners."""

from __future__ import annotations

from builder.languages.french.relations.partners.alliances import ALLIANCE_RELATIONS
from builder.languages.french.relations.partners.benches import BENCH_RELATIONS
from builder.languages.french.relations.partners.bound import BOUND_RELATIONS
from builder.languages.french.relations.partners.jointly import JOINT_RELATIONS
from builder.languages.french.relations.partners.supply import SUPPLY_RELATIONS
from builder.languages.telling import Relation

PARTNERS: tuple[Relation, ...] = (
    *ALLIANCE_RELATIONS,
    *JOINT_RELATIONS,
    *BOUND_RELATIONS,
    *SUPPLY_RELATIONS,
    *BENCH_RELATIONS,
)
