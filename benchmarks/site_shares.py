"""How much of a warm `mkdocs build` is MkDocs' own: run in the folder of a project by `site.py`."""

from __future__ import annotations

import logging
import resource
import time
from collections.abc import Callable
from typing import Any

from builder import mkdocs_plugin
from builder.mkdocs_plugin import assembly, copying, policy, search

TOLD = (
    (mkdocs_plugin, "outcome_of", "our stages"),
    (assembly, "add_data", "data files"),
    (mkdocs_plugin, "metadata_of", "heads and preview images"),
    (copying.Copies, "write", "the copy menu’s files"),
    (policy, "protect", "policies"),
    (search, "index", "search"),
)
HOOKS = ("on_config", "on_files", "on_nav", "on_page_markdown", "on_page_content", "on_env", "on_page_context")
HOOKS = (*HOOKS, "on_post_build")
took: dict[str, float] = {}


def main() -> None:
    """Builds once and prints a line for each part, in seconds of processor time."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    logging.basicConfig(level=logging.ERROR)
    for owner, name, part in TOLD:
        setattr(owner, name, _timed(getattr(owner, name), part))
    plugin = mkdocs_plugin.BriefingPlugin
    for name in HOOKS:
        setattr(plugin, name, _timed(getattr(plugin, name), "the plugin with all that it calls"))
    began = _now()
    config = load_config("mkdocs.yml")
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    whole = _now() - began
    own = whole - took["the plugin with all that it calls"]
    for part, seconds in (("whole", whole), ("MkDocs’ own", own), *took.items()):
        print(f"{part}: {seconds:.1f} s, {seconds / whole:.0%}")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


def _timed(function: Callable[..., Any], part: str) -> Callable[..., Any]:
    def timed(*args: Any, **named: Any) -> Any:
        began = _now()
        try:
            return function(*args, **named)
        finally:
            took[part] = took.get(part, 0.0) + _now() - began

    return timed


def _now() -> float:
    """Seconds of processor time of this process and of those it started that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    main()
