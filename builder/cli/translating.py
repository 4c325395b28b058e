# Commands about translations.
"""`briefing translate`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from builder import config, pipeline
from builder.cli.printing import tell, today
from builder.cli.proofreading import reviewing
from builder.languages import INTERFACES
from builder.translation.fill import ENGINES, Engine, fill


@click.command()
@click.option("--engine", type=click.Choice(sorted(ENGINES)), help="Who translates.")
@click.option("--url", help="Where the engine answers, for engines of one's own.")
@click.option(
    "--to",
    "language",
    type=click.Choice(sorted(INTERFACES)),
    default="en",
    show_default=True,
    help="The language to translate into.",
)
@reviewing
@click.pass_obj
def translate(folder: Path, engine: str | None, url: str | None, language: str) -> None:
    """Have an engine translate what has no translation; nothing that a person wrote is touched.

    The engine's key is taken from the environment variable BRIEFING_ENGINE_KEY.
    """
    if engine is None:
        raise click.UsageError("Name an engine with --engine, or review with --review.")
    project = config.load(folder)
    reading = pipeline.read(project)
    chosen = Engine(engine, url, os.environ.get("BRIEFING_ENGINE_KEY", ""))
    done = fill(project.seeds, project.root, language, reading.documents, chosen, today())
    tell((*reading.diagnostics, *done.diagnostics))
    click.echo(f"{done.translated} passages translated into {language}, {done.missing} still missing", err=True)
    if done.missing or done.diagnostics:
        sys.exit(1)
