# Each organisation once, with all that any article says of its contract.
"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.model.claims import Kind
from builder.pages.contents.choosing import by_weight, of_focus
from builder.pages.material import Material
from builder.pages.pictures import clients_by_sector
from builder.pages.viewer import Viewer
from builder.pages.wording import Wording

FEW = 30
"""Clients that a page in parts begins with: those that most articles name."""


def clients(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `clients.md.jinja`."""
    cut = viewer.cut
    named = of_focus(material, (Kind.CLIENT,))
    if cut and cut.parts:
        return {
            "pictures": [],
            "clients": [viewer.fact(f) for f in sorted(named, key=by_weight)[:FEW]],
            "expected": [],
            "others": [],
            "cut": cut,
        }
    others = [f for f in material.facts if f.kind is Kind.CLIENT and f.subject != material.company]
    picture = None if cut else clients_by_sector(named, material, viewer, wording)
    return {
        "pictures": [picture] if picture else [],
        "clients": [viewer.fact(f) for f in sorted(named, key=by_weight)],
        "expected": [viewer.fact(f) for f in of_focus(material, (Kind.CLIENT,), factual=False)],
        "others": [viewer.fact(f) for f in others],
        "cut": cut,
    }
