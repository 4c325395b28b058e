"""Rules for foundings and founders."""

from __future__ import annotations

from builder.languages.french.relations.founding.begun import BEGUN_RELATIONS
from builder.languages.french.relations.founding.cofounders import COFOUNDER_RELATIONS
from builder.languages.french.relations.founding.founders import FOUNDER_RELATIONS
from builder.languages.french.relations.founding.founding import FOUNDING_RELATIONS
from builder.languages.french.relations.founding.founding_told import TOLD_FOUNDING_RELATIONS
from builder.languages.french.relations.founding.initiators import INITIATOR_RELATIONS
from builder.languages.french.relations.founding.pioneers import PIONEER_RELATIONS
from builder.languages.telling import Relation

FOUNDING: tuple[Relation, ...] = (
    *FOUNDER_RELATIONS,
    *COFOUNDER_RELATIONS,
    *FOUNDING_RELATIONS,
    *TOLD_FOUNDING_RELATIONS,
    *BEGUN_RELATIONS,
    *INITIATOR_RELATIONS,
    *PIONEER_RELATIONS,
)
