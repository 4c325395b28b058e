# Whoever reviews sees the site as `mkdocs serve` shows it: whole, whatever of it may be published. It is made in a
# process of its own, so that a page can be asked for, and a decision written, while the next site is made.
"""`python -m builder.mkdocs_plugin.looking CONFIGURATION FOLDER`: the site as its reviewers see it."""

from __future__ import annotations

import logging
import sys

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from builder.mkdocs_plugin import BriefingPlugin


def make(configuration: str, folder: str) -> None:
    """Builds the site that `configuration` (a file) describes into `folder`. Raises MkDocsException."""
    config = load_config(configuration, site_dir=folder)
    config.plugins.on_startup(command="build", dirty=False)
    for plugin in config.plugins.values():
        if isinstance(plugin, BriefingPlugin):
            plugin.command = "review"
    build(config)


def main() -> int:
    """The exit status; what is wrong with the site is told on standard error, warnings are not."""
    told = logging.StreamHandler()
    told.setLevel(logging.ERROR)
    log = logging.getLogger("mkdocs")
    log.addHandler(told)
    log.propagate = False
    try:
        make(*sys.argv[1:])
    except Abort:
        return 1  # what it was about is told already
    except MkDocsException as problem:
        log.error("%s", problem)  # noqa: TRY400  one line, no traceback
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
