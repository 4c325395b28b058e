# A page is changed by changing its template: which there are, what each is given, and a copy to begin with.
"""`briefing templates`."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib.metadata import version
from pathlib import Path

import click

from builder import config
from builder.errors import BuilderError
from builder.pages import shipped
from builder.resources import TEMPLATES
from builder.storage import write_text


@click.group()
def templates() -> None:
    """What the pages are made from, and copies of it to change."""


@templates.command("list")
@click.pass_obj
def list_(folder: Path) -> None:
    """List the templates that a file of the same name in templates/ replaces; those it does have a star."""
    own = config.load(folder).templates
    for name in shipped.names():
        replaced = own.resolve() != TEMPLATES.resolve() and (own / name).is_file()
        click.echo(f"{'*' if replaced else ' '} {name:<34} {shipped.head(name).purpose}".rstrip())


@templates.command()
@click.argument("name")
@click.option("--source", is_flag=True, help="Print the template itself, as it comes with the program.")
def show(name: str, *, source: bool) -> None:
    """Say what the template NAME is for and what it is given."""
    known = _known(name)
    if source:
        click.echo((TEMPLATES / known).read_text("utf-8"), nl=False)
        return
    head = shipped.head(known)
    click.echo(f"{known}: {head.purpose}" if head.purpose else f"{known}: a part of pages; see its source (--source)")
    _list("Variables", head.variables)
    if head.variables:
        click.echo(f"\nFunctions: {', '.join(shipped.FUNCTIONS)}")
    for value, fields in shipped.values_in(head.variables.values()):
        _list(value, fields)


@templates.command()
@click.argument("name")
@click.option("--mark", is_flag=True, help="Of a copy that you brought up to date: note that it follows the original.")
@click.pass_obj
def copy(folder: Path, name: str, *, mark: bool) -> None:
    """Copy the template NAME into templates/, to change it there."""
    known, own = _known(name), config.load(folder).templates
    path = own / known
    if mark:
        if not path.is_file():
            raise BuilderError(f"templates/{known}: is not there; copy it first")
        text = shipped.renewed(known, version("briefing"), path.read_text("utf-8"))
    elif path.exists():
        raise BuilderError(f"templates/{known}: is there already and is left as it is; rename it to copy anew")
    else:
        text = shipped.copy_of(known, version("briefing"))
    write_text(path, text)
    click.echo(f"templates/{known}")


def _known(name: str) -> str:
    """The template that is meant: with or without its folder and `.md.jinja`, where only one can be."""
    wanted = name.removeprefix("templates/")
    known = shipped.names()
    if wanted in known:
        return wanted
    short = [one for one in known if wanted in _short(Path(one).name)]
    if len(short) == 1:
        return short[0]
    near = short or get_close_matches(wanted, known, n=3, cutoff=0.4)
    remedy = f"did you mean {' or '.join(near)}?" if near else "`briefing templates list` names them"
    raise BuilderError(f"`{name}` is no template of the program: {remedy}")


def _short(file: str) -> tuple[str, ...]:
    """`quotes.md.jinja` → that, `quotes.md` and `quotes`."""
    return file, file.removesuffix(".jinja"), file.partition(".")[0]


def _list(title: str, items: Mapping[str, str]) -> None:
    if items:
        click.echo(f"\n{title}")
        for name, what in items.items():
            click.echo(f"  {name:<14} {what}".rstrip())
