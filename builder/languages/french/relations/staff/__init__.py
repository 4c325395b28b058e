"""Rules for headcounts and users."""

from __future__ import annotations

from builder.languages.french.relations.staff.levels import LEVEL_RELATIONS
from builder.languages.french.relations.staff.musters import MUSTER_RELATIONS
from builder.languages.french.relations.staff.payroll import PAYROLL_RELATIONS
from builder.languages.french.relations.staff.served import SERVED_RELATIONS
from builder.languages.french.relations.staff.staff import STAFF_RELATIONS
from builder.languages.french.relations.staff.users import USER_RELATIONS
from builder.languages.telling import Relation

STAFF: tuple[Relation, ...] = (
    *STAFF_RELATIONS,
    *PAYROLL_RELATIONS,
    *LEVEL_RELATIONS,
    *MUSTER_RELATIONS,
    *USER_RELATIONS,
    *SERVED_RELATIONS,
)
