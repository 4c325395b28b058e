# What every command does the same way: findings to standard error, and the exit status they call for.
"""Shared by the commands."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import click

from builder.cli.localised import N_, heard, say
from builder.config import Project
from builder.errors import BuilderError
from builder.model.diagnostics import Diagnostic, Severity
from builder.transaction import held

WARNING, NOTE = N_("warning"), N_("note")
"""What severities are called; what begins with one reads like a finding."""

STRICT = click.option("--strict", is_flag=True, help="Exit with 1 if there is any warning.")


def _as_text(found: Diagnostic) -> str:
    finding = replace(found, message=heard(found.message))
    return say("%(severity)s: %(finding)s", severity=say(found.severity), finding=finding)


def _as_json(found: Diagnostic) -> str:
    return json.dumps(
        {
            "path": found.path,
            "line": found.line,
            "code": found.code,
            "severity": found.severity,
            "message": found.message,
        },
        ensure_ascii=False,
    )


def _as_annotation(found: Diagnostic) -> str:
    """As GitHub's workflow commands want it: shown beside the line in a pull request."""
    level = "warning" if found.severity is Severity.WARNING else "notice"
    line = f",line={found.line}" if found.line else ""
    return f"::{level} file={_property(found.path)}{line},title={_property(found.code)}::{_data(found.message)}"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


STYLES: Mapping[str, Callable[[Diagnostic], str]] = {"text": _as_text, "jsonl": _as_json, "github": _as_annotation}
"""How findings are printed: for people, for programs, as annotations of a pull request."""
STYLE = click.option(
    "--format",
    "style",
    type=click.Choice(list(STYLES)),
    default="text",
    help="How findings are printed: for people, for programs, or as annotations of a pull request.",
)


def tell(diagnostics: Iterable[Diagnostic], style: str = "text") -> None:
    """Prints each finding, one a line."""
    for found in diagnostics:
        click.echo(STYLES[style](found), err=style != "github")  # a runner reads annotations from standard output


def leave(diagnostics: Iterable[Diagnostic], *, strict: bool) -> None:
    """Exits with 1 where `strict` and there is a warning."""
    if strict and any(found.severity is Severity.WARNING for found in diagnostics):
        sys.exit(1)


def hold(project: Project) -> None:
    """No other command writes in docs/ until this one ends. Raises BuilderError where one does."""
    click.get_current_context().with_resource(held(project.docs))


def today() -> str:
    """Today, or the day of SOURCE_DATE_EPOCH: so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return (datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()).isoformat()
    except (ValueError, OverflowError, OSError):
        raise BuilderError(f"SOURCE_DATE_EPOCH: `{epoch[:20]}` is no number of seconds; correct or unset it") from None
