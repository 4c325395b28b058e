# What was understood of an article is shown before it is written: a wrong date or a page's menu taken for its text is
# seen here or on a minister's desk. Where nobody is there to be asked, what is missing stays unknown and is told.
"""`briefing add`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from builder import adding, config
from builder.adding import Draft
from builder.cli.localised import N_, count, heard, say
from builder.cli.printing import NOTE, WARNING, today
from builder.cli.screen import Screen
from builder.config import Project
from builder.errors import BuilderError, SourceError
from builder.model.text import Basis
from builder.sources.front_matter import parse
from builder.storage import printable

ASKED: Mapping[str, str] = {
    "publisher": N_("Publisher, or Enter if unknown"),
    "author": N_("Author, or Enter if unknown"),
    "published": N_("Published (YYYY-MM-DD, YYYY-MM or YYYY), or Enter if unknown"),
}
"""What is asked for in a terminal where it is missing; an empty answer leaves it unknown."""


@click.command()
@click.argument("wheres", metavar="FILE|URL|-...", nargs=-1, required=True)
@click.option("--title", help="As printed.")
@click.option("--publisher", help="The paper or site that published it.")
@click.option("--author", help="Who signed it.")
@click.option("--published", metavar="DATE", help="YYYY-MM-DD, YYYY-MM or YYYY.")
@click.option("--language", metavar="CODE", help="What it is written in; told from its words otherwise.")
@click.option("--url", help="Where it was published.")
@click.option("--dry-run", is_flag=True, help="Show what would be added, and add nothing.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine or its network too.")
@click.pass_obj
def add(
    folder: Path, /, wheres: tuple[str, ...], *, dry_run: bool, yes: bool, allow_private: bool, **given: str | None
) -> None:
    """Add articles to seeds/: text, Markdown, HTML, PDF, Word, from files or addresses; - is standard input.

    It shows what was understood, and asks in a terminal for what is missing. Leaves with 2 if any could not be added.
    """
    project = config.load(folder)
    known = _given(given)
    if len(wheres) > 1 and ({"title", "url"} & set(known) or "-" in wheres):
        raise BuilderError("add: --title, --url and - are for one article; add the others on their own")
    asking = not yes and "-" not in wheres and sys.stdin.isatty() and sys.stdout.isatty()
    failed = 0
    for where in wheres:
        try:
            if len(wheres) > 1:
                screen = Screen.here()
                screen.say(screen.strong(printable(where)))
            _add(project, where, known, Wanted(asking, dry_run, allow_private))
        except SourceError as problem:
            click.echo(heard(problem), err=True)
            failed += 1
    if failed:
        if len(wheres) > 1:
            told = say("%(n)s of %(all)s were not added", n=failed, all=len(wheres))
            click.echo(told, err=True)
        sys.exit(2)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How articles are to be added."""

    asking: bool
    """Whether somebody is there to be asked."""
    dry_run: bool
    allow_private: bool


def _add(project: Project, where: str, given: Mapping[str, str], wanted: Wanted) -> None:
    if where == "-":
        material = adding.from_stream(sys.stdin.buffer)
    elif adding.is_address(where):
        material = adding.fetch(where, allow_private=wanted.allow_private)
    else:
        material = adding.from_file(Path(where))
    understood = adding.understand_in_time(material, today())
    held = adding.shelf(project)
    made = adding.draft(material, understood, given, held)
    _show(made)
    if wanted.asking and (answers := _answers(made)):
        made = adding.draft(material, understood, {**given, **answers}, held)
        _show(made)
    if wanted.dry_run:
        click.echo(say("nothing was added (--dry-run)"), err=True)
        return
    if wanted.asking:
        click.confirm(say("Add it?"), default=True, abort=True, err=True)
    click.echo(say("added: %(file)s", file=adding.write(project, made.minted)))


def _given(given: Mapping[str, str | None]) -> dict[str, str]:
    """What the options say, as front matter would be read. Raises BuilderError where it could not be."""
    read = {name: _read(name, value) for name, value in given.items() if value is not None}
    return {name: value for name, value in read.items() if value}


def _read(name: str, value: str) -> str:
    # A scalar in quotation marks is read without being YAML.
    quoted = "'" + value.replace("'", "''") + "'"
    fields, problems = parse("", f"{name}: {quoted}") if printable(value) == value else ({}, [(1, "cannot be shown")])
    if problems:
        raise BuilderError(f"--{name} {printable(value[:60])}: {problems[0][1].removesuffix('; left out')}")
    return str(fields.get(name, ""))


def _answers(made: Draft) -> dict[str, str]:
    """What somebody types for what is missing."""
    screen, answers = Screen.here(), dict[str, str]()
    for name, label in ASKED.items():
        while getattr(made.minted.article, name) is None and name not in answers:
            typed = screen.ask(say(label))
            if not typed:
                break
            try:
                answers[name] = _read(name, typed)
            except BuilderError as problem:
                click.echo(heard(problem), err=True)
    return answers


def _show(made: Draft) -> None:
    """The preview."""
    screen, article = Screen.here(), made.minted.article
    words, first, last = adding.words_of(made.document)
    unknown = say("unknown")
    dated = say("%(date)s (so says %(what)s)", date=article.published, what=made.dated_by)
    if article.basis is Basis.INFERRED:
        dated += " " + count("(inferred from %(n)s quote)", "(inferred from %(n)s quotes)", len(article.basis_quotes))
    first_line = "" if article.title or not made.title else " " + say("(the first line)")
    for label, value in (
        (say("Title"), f"{made.title or unknown}{first_line}"),
        (say("Publisher"), article.publisher or unknown),
        (say("Author"), article.author or unknown),
        (say("Published"), dated if article.published else unknown),
        (say("Language"), article.language),
        (say("Address"), article.url or unknown),
        (say("Text"), say("%(n)s words", n=words)),
        (say("begins"), first),
        (say("ends"), last),
    ):
        screen.block(label, printable(value), hang=11)
    for doubt in made.warnings:
        _remark(WARNING, printable(heard(doubt)))
    for like in made.like:
        alike = N_("%(n)s of its %(all)s sentences stand in %(file)s too: they count as one voice")
        near = N_("%(n)s of its %(all)s sentences stand in %(file)s too: see whether one repeats the other")
        told = say(alike if like.shared * 2 >= like.of else near, n=like.shared, all=like.of, file=like.path)
        _remark(WARNING, told)
    missing = [name for name in ("publisher", "author", "published") if getattr(article, name) is None]
    if missing:
        told = say("shown as unknown: %(what)s", what=", ".join(missing))
        _remark(NOTE, told)


def _remark(severity: str, told: str) -> None:
    click.echo(say("%(severity)s: %(finding)s", severity=say(severity), finding=told), err=True)
