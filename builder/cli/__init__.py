# The command line: it parses, calls and prints. Results go to standard output, findings to standard error.
"""The command `briefing`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder.cli import (
    checking,
    citing,
    comparing,
    exchanging,
    keeping,
    linking,
    publishing,
    purging,
    quality,
    reading,
    reviewing,
    translating,
)
from builder.errors import BuilderError
from builder.transaction import settle


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--project",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=".",
    help="The folder that holds mkdocs.yml; the current one by default.",
)
@click.version_option(package_name="briefing")
@click.pass_context
def cli(context: click.Context, folder: Path) -> None:
    """Turns a folder of press articles into a bilingual briefing."""
    settle(folder / "docs")
    context.obj = folder


COMMANDS = (
    checking.check,
    exchanging.export,
    exchanging.import_,
    publishing.build,
    citing.cite,
    comparing.diff,
    linking.links,
    reading.claims,
    reading.explain,
    reading.mentions,
    keeping.snapshot,
    purging.purge,
    quality.quality,
    reviewing.review,
    translating.translate,
)
for _command in COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """Runs the command; what cannot be worked around is one line each, and exit status 2."""
    try:
        cli(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as problem:
        problem.show()
        sys.exit(problem.exit_code)
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except BuilderError as problem:
        click.echo(str(problem), err=True)
        sys.exit(2)
    except OSError as problem:
        click.echo(
            f"{problem.filename or 'a file'}: {problem.strerror or problem}; nothing half-written is left",
            err=True,
        )
        sys.exit(2)
