# Where the articles differ: figures that the program compared, and statements that a person set side by side.
"""The disagreements, and the sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import PUBLISHED
from builder.pages.wording import Wording


def disagreements(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `disagreements.md.jinja`."""
    del wording
    return {
        "groups": [viewer.disagreement(group) for group in material.disagreements],
        "disputes": [viewer.dispute(dispute) for dispute in material.decided.disputes],
    }


def sources(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `sources.md.jinja`."""
    told = PUBLISHED.get(material.originals)
    cut = viewer.cut
    return {
        "articles": [] if cut and cut.parts else [viewer.article(document) for document in material.documents],
        "cut": cut,
        "published": wording.say(told) if told else Markup(),
    }
