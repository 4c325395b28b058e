# The company itself: who, where, how large, with whose money; and who stands in several roles around it.
"""The company profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.model.claims import Kind
from builder.pages.contents.choosing import of_focus, rows_of
from builder.pages.material import Material
from builder.pages.pictures import OVER_TIME, over_time
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_, ROLES
from builder.pages.wording import Wording

GROUPS = (
    ("identity", N_("Company"), (Kind.FOUNDED, Kind.HEADQUARTERS, Kind.OFFICE, Kind.HEADCOUNT)),
    ("people", N_("People"), (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)),
    (
        "money",
        N_("Money"),
        (Kind.VALUATION, Kind.TOTAL_RAISED, Kind.FUNDING_ROUND, Kind.REVENUE, Kind.INVESTOR),
    ),
    ("offer", N_("Products and users"), (Kind.PRODUCT, Kind.LICENCE, Kind.USERS)),
    ("relations", N_("Partners and acquisitions"), (Kind.PARTNER, Kind.ACQUISITION)),
)
"""The sections of the profile."""


def profile(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `profile.md.jinja`."""
    drawn = [
        (course.group, over_time(course, of_focus(material, course.kinds), material, viewer, wording))
        for course in OVER_TIME
    ]
    groups = [
        {
            "id": id_,
            "title": wording.say(title),
            "pictures": [picture for group, picture in drawn if group == id_ and picture],
            "rows": rows_of(map(viewer.fact, of_focus(material, kinds)), wording),
        }
        for id_, title, kinds in GROUPS
    ]
    kinds = [kind for _, _, kinds in GROUPS for kind in kinds]
    roles = [kind for kind in ROLES if any(fact.kind is kind for entity in material.entities for fact in entity.roles)]
    return {
        "pictures": [picture for _, picture in drawn if picture],
        "groups": [group for group in groups if group["rows"]],
        "expected": rows_of(map(viewer.fact, of_focus(material, kinds, factual=False)), wording),
        "entities": [viewer.entity(entity, roles) for entity in material.entities],
        "roles": [wording.say(ROLES[kind]) for kind in roles],
    }
