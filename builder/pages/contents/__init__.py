# Which facts a page holds, and in which order: one function a page, listed in one table.
"""The variables of each template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from builder.pages.contents.brief import brief
from builder.pages.contents.clients import clients
from builder.pages.contents.comparison import comparison
from builder.pages.contents.disagreements import disagreements, sources
from builder.pages.contents.home import home
from builder.pages.contents.method import method
from builder.pages.contents.profile import profile
from builder.pages.contents.quotes import quotes
from builder.pages.contents.timeline import timeline
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.wording import Wording

Contents = Callable[[Material, Viewer, Wording], Mapping[str, Any]]

CONTENTS: Mapping[str, Contents] = {
    "index.md.jinja": home,
    "brief.md.jinja": brief,
    "profile.md.jinja": profile,
    "timeline.md.jinja": timeline,
    "clients.md.jinja": clients,
    "comparison.md.jinja": comparison,
    "quotes.md.jinja": quotes,
    "disagreements.md.jinja": disagreements,
    "sources.md.jinja": sources,
    "method.md.jinja": method,
}

PICTURED = ("profile.md.jinja", "timeline.md.jinja", "clients.md.jinja", "comparison.md.jinja")
"""Templates whose variables have `pictures`."""
