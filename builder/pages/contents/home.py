# The first page: what a reader wants to know before anything else, each figure with its source.
"""Headline figures and the latest events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.model.claims import Kind, Modality
from builder.model.facts import Relation
from builder.pages import links
from builder.pages.contents.choosing import of_focus
from builder.pages.contents.timeline import entry_of, happened
from builder.pages.material import Material
from builder.pages.parts import SOURCES
from builder.pages.viewer import Viewer
from builder.pages.wording import Wording

CARDS = (
    Kind.VALUATION,
    Kind.TOTAL_RAISED,
    Kind.FUNDING_ROUND,
    Kind.REVENUE,
    Kind.HEADCOUNT,
    Kind.USERS,
    Kind.FOUNDED,
)
"""Headline figures, in their order."""
CARD_FIGURES = 4
LATEST = 5
LATEST_ARTICLES = 10
"""Articles that are listed where the list of all is in parts; else all are."""


def home(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `index.md.jinja`."""
    first = -LATEST_ARTICLES if material.cut(SOURCES) else 0
    return {
        "cards": cards(material, viewer, wording),
        "latest": _latest(material, viewer, wording),
        "articles": [viewer.article(document) for document in material.documents[first:]],
        "count": len(material.documents),
    }


def cards(material: Material, viewer: Viewer, wording: Wording) -> list[dict[str, Any]]:
    """The headline figures."""
    differing = {
        (group.kind, group.subject): group
        for group in material.disagreements
        if group.relation is not Relation.CHANGE  # what is only of another day is no difference
    }
    found = []
    for kind in CARDS:
        facts = [f for f in of_focus(material, (kind,)) if f.amount is not None or kind is Kind.FOUNDED]
        facts = [f for f in facts if f.modality is Modality.ASSERTED]
        if facts:
            group = differing.get((kind, material.company))
            found.append(
                {
                    "label": wording.kind(kind),
                    "facts": [viewer.fact(fact) for fact in facts[:CARD_FIGURES]],
                    "differ": links.file("index.md", "disagreements/", group.id) if group else None,
                }
            )
    return found


def _latest(material: Material, viewer: Viewer, wording: Wording) -> list[dict[str, Any]]:
    """The latest events."""
    return [entry_of(dated, material, viewer, wording) for dated in happened(material)[:LATEST]]
