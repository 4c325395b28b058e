# What every command does the same way: findings to standard error, and the exit status they call for.
"""Shared by the commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime

import click

from builder.config import Project
from builder.errors import BuilderError
from builder.model.diagnostics import Diagnostic, Severity
from builder.transaction import held

STRICT = click.option("--strict", is_flag=True, help="Exit with 1 if there is any warning.")


def tell(diagnostics: Iterable[Diagnostic]) -> None:
    """Prints each finding, one a line."""
    for found in diagnostics:
        click.echo(f"{found.severity}: {found}", err=True)


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
