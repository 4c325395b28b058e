"""Rules for who heads a company, and how they come and go."""

from __future__ import annotations

from builder.languages.french.relations.people.appointed import APPOINTED_RELATIONS
from builder.languages.french.relations.people.arrivals import ARRIVAL_RELATIONS
from builder.languages.french.relations.people.chairs import CHAIR_RELATIONS
from builder.languages.french.relations.people.executives import EXECUTIVE_RELATIONS
from builder.languages.french.relations.people.heads import HEAD_RELATIONS
from builder.languages.french.relations.people.heirs import HEIR_RELATIONS
from builder.languages.french.relations.people.helms import HELM_RELATIONS
from builder.languages.french.relations.people.incomers import INCOMER_RELATIONS
from builder.languages.french.relations.people.offices import OFFICE_RELATIONS
from builder.languages.french.relations.people.outgoing import OUTGOING_RELATIONS
from builder.languages.french.relations.people.posts import POST_RELATIONS
from builder.languages.french.relations.people.presiding import PRESIDING_RELATIONS
from builder.languages.telling import Relation

PEOPLE: tuple[Relation, ...] = (
    *HEAD_RELATIONS,
    *EXECUTIVE_RELATIONS,
    *PRESIDING_RELATIONS,
    *POST_RELATIONS,
    *APPOINTED_RELATIONS,
    *INCOMER_RELATIONS,
    *HEIR_RELATIONS,
    *HELM_RELATIONS,
    *OUTGOING_RELATIONS,
    *OFFICE_RELATIONS,
    *ARRIVAL_RELATIONS,
    *CHAIR_RELATIONS,
)
