# The command line: it parses, calls and prints. Results go to standard output, findings to standard error.
"""The command `briefing`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder.cli import (
    adding,
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
    starting,
    templating,
    translating,
)
from builder.cli.localised import heard, localised, say
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
    adding.add,
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
    starting.new,
    purging.purge,
    quality.quality,
    reviewing.review,
    templating.templates,
    translating.translate,
)
for _command in COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """Runs the command; what cannot be worked around is one line each, and exit status 2."""
    try:
        localised(cli)(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as problem:
        problem.show()
        sys.exit(problem.exit_code)
    except click.Abort:
        click.echo(say("stopped"), err=True)
        sys.exit(130)
    except BuilderError as problem:
        click.echo("\n".join(map(heard, str(problem).splitlines())), err=True)
        sys.exit(2)
    except OSError as problem:
        file, why = problem.filename or say("a file"), heard(problem.strerror or problem)
        click.echo(say("%(file)s: %(why)s; nothing half-written is left", file=file, why=why), err=True)
        sys.exit(2)
