# The first command anybody types: it asks for little, and ends in what to type next.
"""`briefing new`."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from builder import history, skeleton
from builder.cli.localised import N_, say
from builder.errors import BuilderError
from builder.locales import tag_of, terminal_language
from builder.model.originals import CHOICES, Originals
from builder.storage import printable

STEPS = (
    ("briefing add FILE", N_("or an address; .txt, .md, .html, .pdf, .docx")),
    ("mkdocs serve", N_("read it at http://127.0.0.1:8000/")),
    ("briefing build", N_("write docs/, with the links that will be published")),
)
"""What to type first, and what it does."""


@click.command()
@click.argument("target", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--company", required=True, metavar="NAME", help="The company the briefing is about.")
@click.option("--alias", "aliases", multiple=True, metavar="NAME", help="Another name articles use for it.")
@click.option("--languages", default="fr,en", show_default=True, metavar="CODES", help="In the order of the site.")
@click.option(
    "--originals",
    type=click.Choice([str(choice) for choice in Originals]),
    help="How much of the articles is published.",
)
@click.option(
    "--workflow/--no-workflow",
    default=None,
    help="Publish on GitHub Pages; by default unless DIR is a folder inside a repository.",
)
@click.option("--templates", is_flag=True, help="Copy the page templates too, to change them.")
def new(  # noqa: PLR0913  each is an option of the command
    target: Path,
    *,
    company: str,
    aliases: tuple[str, ...],
    languages: str,
    originals: str | None,
    workflow: bool | None,
    templates: bool,
) -> None:
    """Make a project in DIR for a briefing of your own, and say what to do next."""
    inside = history.repository_around(target)
    wish = skeleton.Wish(
        company,
        aliases,
        _codes(languages),
        Originals(originals) if originals else None,
        workflow=inside is None if workflow is None else workflow,
        templates=templates,
        reader=terminal_language(),
    )
    for name in skeleton.create(target, wish):
        if not name.startswith("templates/"):
            click.echo(say("made: %(file)s", file=printable((target / name).as_posix())))
    if templates:
        place = printable((target / "templates").as_posix())
        click.echo(say("made: %(folder)s/, the page templates", folder=place))
    _next(target, wish, inside)


def _codes(languages: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(code.strip() for code in languages.split(",") if code.strip()))
    unknown = [code for code in codes if tag_of(code) is None]
    if unknown or not codes:
        told = printable(unknown[0][:40]) if unknown else printable(languages)
        raise BuilderError(f"--languages: `{told}` is unknown; give codes such as fr,en or fr,en-GB,de")
    return codes


def _next(target: Path, wish: skeleton.Wish, inside: Path | None) -> None:
    """What to type now, and what is left to decide."""
    click.echo("\n" + say("Next:"))
    click.echo(f"  cd {printable(shlex.quote(str(target)))}")
    for command, what in STEPS:
        click.echo(f"  {command:<23}  # {say(what)}")
    if wish.originals is None:
        click.echo(say("Before you publish, choose `originals` in mkdocs.yml:"))
        for choice, meaning in CHOICES:
            click.echo(f"  {choice:<7} {say(meaning)}")
    if skeleton.requirement().startswith("#"):
        click.echo(say("In requirements.txt, say where others and the workflow install briefing from."))
    if inside is not None:
        made = N_("%(folder)s is a repository, and has one Pages site: put the workflow into its .github/ by hand.")
        none = N_("%(folder)s is a repository, and has one Pages site: no workflow was made.")
        click.echo(say(made if wish.workflow else none, folder=printable(str(inside))))
