# The command line: it parses, calls and prints. Results go to standard output, findings to standard error.
"""The command `briefing`."""

from __future__ import annotations

import sys
from importlib import import_module
from keyword import iskeyword
from pathlib import Path

import click

from builder.cli.localised import heard, localised, say
from builder.errors import BuilderError
from builder.transaction import settle

COMMANDS = {
    "add": "adding",
    "build": "publishing",
    "check": "checking",
    "cite": "citing",
    "claims": "reading",
    "diff": "comparing",
    "explain": "reading",
    "export": "exchanging",
    "import": "exchanging",
    "links": "linking",
    "mentions": "reading",
    "new": "starting",
    "purge": "purging",
    "quality": "quality",
    "review": "reviewing",
    "snapshot": "keeping",
    "templates": "templating",
    "translate": "translating",
}
"""Command → its module here. A module is imported when its command is asked for: readers of PDF files and engines of
translation take longer to import than most commands to run."""


_SENTENCE = 400
"""Letters of a help text's first sentence, at most."""


class Commands(click.Group):
    """A group whose commands are imported one by one."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's own signature
        """The names of all, for the help."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's own signature
        """The command of that name in the language of the terminal; none where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"builder.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name)
        return localised(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with its whole first sentence, where click would cut it to one line."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.get_short_help_str(limit=_SENTENCE)) for name, command in found if command]
        with formatter.section(say("Commands")):
            formatter.write_dl(rows)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
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
