# Commands that write what is published.
"""`briefing build`."""

from __future__ import annotations

from pathlib import Path

import click

from builder import config, pipeline, record
from builder.cli.printing import STRICT, leave, tell, today


@click.command()
@click.option("--force", is_flag=True, help="Write over pages that somebody edited.")
@STRICT
@click.pass_obj
def build(folder: Path, *, force: bool, strict: bool) -> None:
    """Write docs/fr, docs/en and docs/links.lock.json from seeds/."""
    project = config.load(folder)
    briefing = pipeline.build(project, today=today())
    written = record.write(project, briefing, force=force)
    tell((*briefing.diagnostics, *written.diagnostics))
    click.echo(
        f"{len(briefing.documents)} articles, {len(briefing.claims)} claims, {len(briefing.facts)} facts, "
        f"{len(briefing.pages)} pages; {len(written.changed)} files changed",
        err=True,
    )
    leave((*briefing.diagnostics, *written.diagnostics), strict=strict)
