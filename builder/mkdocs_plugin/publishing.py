# A site that is only looked at shows everything; one that is published holds what somebody chose to publish, and
# nothing leaves the machine before that is proved.
"""What differs between `mkdocs serve`, `mkdocs build`, `mkdocs gh-deploy` and `briefing review --web`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from builder import config, hosting
from builder.config import Project
from builder.model.diagnostics import Diagnostic
from builder.model.originals import Originals
from builder.originals import leaks

Command = Literal["build", "gh-deploy", "serve", "review"]
LOOKED_AT = ("serve", "review")
"""Commands whose site never leaves the machine."""

ASKED = "BRIEFING_PUBLISH"
"""The environment variable that says that what `mkdocs build` makes will be published."""

UNDECIDED = (
    "mkdocs.yml: `originals` is not chosen, so the articles are in this site in full: say how much may be published"
)
"""The warning where a site is built and nobody has chosen; `--strict` fails on it."""

ADDRESS = "BRIEFING_SITE_URL"
"""The environment variable that says where it will be published, unless `site_url` does."""


def site_url(configured: str | None, command: Command) -> str | None:
    """The address the site is built for."""
    given = os.environ.get(ADDRESS, "").strip()
    if not given or command in LOOKED_AT or hosting.is_own(configured):
        return configured
    return f"{given.rstrip('/')}/"


def unpublishable(found: Sequence[Diagnostic], command: Command) -> str:
    """Why nothing may be published: without its registry a site forgets links that were sent. Empty where it may."""
    broken = [str(one) for one in found if one.code == "registry-broken"]
    return broken[0] if broken and publishes(command) else ""


def published_at(root: Path, command: Command) -> str:
    """The address readers know the site by, also where it is served here; empty while nobody has chosen one."""
    known = site_url(config.site(root).url, command) or ""
    return known if hosting.is_own(known) else ""


def publishes(command: Command) -> bool:
    """Whether what `command` makes is going to be published."""
    asked = os.environ.get(ASKED, "").lower() in ("1", "true", "yes", "on")
    return command == "gh-deploy" or (asked and command != "review")


def project(known: Project, command: Command) -> Project:
    """The project as `command` shows it: whole where it is served here, as chosen elsewhere.

    Raises ProjectError where it is published and nobody has chosen.
    """
    if command in LOOKED_AT:
        return replace(known, originals=Originals.FULL)
    return config.publishable(known) if publishes(command) else known


def finish(
    site: Path, url: str | None, withheld: Sequence[str], command: Command
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Adds to folder `site` what GitHub Pages wants; what to warn of, and what must not be published at all."""
    (site / ".nojekyll").touch()
    leaked = leaks(site, site.parent, withheld) if withheld else ()
    if not publishes(command):
        return (), leaked
    return tuple(hosting.address(site, url)), (*leaked, *hosting.oversize(site))
