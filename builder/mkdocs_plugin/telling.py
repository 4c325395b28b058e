# MkDocs prints what its plugins log: findings are told there as the command tells them, in the terminal's language.
"""Findings and errors in the words of MkDocs' log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from builder.errors import BuilderError
from builder.locales import retold, terminal_language
from builder.model.diagnostics import Diagnostic, Severity

log = get_plugin_logger("briefing")


def tell(found: Iterable[Diagnostic]) -> None:
    """Logs each finding; a warning fails a strict build."""
    for finding in found:
        shown = replace(finding, message=retold(finding.message, terminal_language()))
        (log.warning if finding.severity is Severity.WARNING else log.info)("%s", shown)


def stopped(problem: BuilderError) -> PluginError:
    """What ends the build, a line each."""
    return PluginError("\n".join(retold(line, terminal_language()) for line in str(problem).splitlines()))
