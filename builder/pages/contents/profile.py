# The company itself: who, where, how large, with whose money; and who stands in several roles around it.
"""The company profile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.pages.contents.choosing import of_focus, rows_of
from builder.pages.material import Material
from builder.pages.parts import MOST, NOT_FACTS
from builder.pages.pictures import OVER_TIME, over_time
from builder.pages.viewer import Viewer
from builder.pages.views import CutView, PartView
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
FEW = 5
"""Facts of a kind that a profile in parts begins with."""


def profile(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `profile.md.jinja`."""
    cut = viewer.cut
    drawn = [
        (course.group, over_time(course, of_focus(material, course.kinds), material, viewer, wording))
        for course in OVER_TIME
        if not cut
    ]
    leads = bool(cut and cut.parts)
    groups = [
        {
            "id": id_,
            "title": wording.say(title),
            "pictures": [picture for group, picture in drawn if group == id_ and picture],
            "rows": rows_of(map(viewer.fact, _first(of_focus(material, kinds), leads)), wording),
            "parts": _parts(cut, map(str, kinds)),
        }
        for id_, title, kinds in GROUPS
    ]
    kinds = [kind for _, _, kinds in GROUPS for kind in kinds]
    entities = () if cut and cut.name else material.entities[:MOST]
    roles = [kind for kind in ROLES if any(fact.kind is kind for entity in entities for fact in entity.roles)]
    return {
        "pictures": [picture for _, picture in drawn if picture],
        "groups": [group for group in groups if group["rows"]],
        "expected": rows_of(map(viewer.fact, _first(of_focus(material, kinds, factual=False), leads)), wording),
        "expected_parts": _parts(cut, (NOT_FACTS,)),
        "entities": [viewer.entity(entity, roles) for entity in entities],
        "roles": [wording.say(ROLES[kind]) for kind in roles],
        "cut": cut,
    }


def _first(facts: list[Fact], leads: bool) -> Iterable[Fact]:  # noqa: FBT001  said in one word beside its call
    """Of a page that leads to its parts, the first few of each kind; else all."""
    count: Counter[Kind] = Counter()
    for fact in facts:
        count[fact.kind] += 1
        if not leads or count[fact.kind] <= FEW:
            yield fact


def _parts(cut: CutView | None, kinds: Iterable[str]) -> tuple[PartView, ...]:
    """The parts that hold facts of some kinds."""
    named = tuple(kind.replace("_", "-") for kind in kinds)
    found = cut.parts if cut else ()
    return tuple(one for one in found if one.id in named or one.id.startswith(tuple(f"{name}-" for name in named)))
