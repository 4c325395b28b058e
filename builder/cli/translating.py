# The command that fills catalogues. What it will send and cost is said first, and asked for where it is much.
"""`briefing translate`."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from builder import config, pipeline
from builder.cli.localised import N_, heard, say
from builder.cli.printing import tell, today
from builder.cli.proofreading import reviewing
from builder.errors import EngineError
from builder.locales import tag_of
from builder.storage import told
from builder.translation.engines import SERVICES, Engine, addressed, engine_named
from builder.translation.estimate import estimate
from builder.translation.fill import IN_FLIGHT, Filled, fill
from builder.translation.glossary import read_glossary
from builder.translation.memory import read_memory
from builder.translation.names import names_in
from builder.translation.plan import Plan, plan
from builder.translation.terms import terms_for
from builder.translation.upkeep import refresh
from builder.workers import project_work

_CODE = re.compile(r"[a-z]{2,3}")
NO_ENGINE = "none"
"""Asks the memory alone, whatever the configuration names."""


@click.command()
@click.option("--engine", type=click.Choice([*sorted(SERVICES), NO_ENGINE]), help="Who translates.")
@click.option("--url", help="Where the engine answers, for engines of one's own.")
@click.option("--to", "languages", multiple=True, metavar="CODE", help="Translate into it; into all by default.")
@click.option(
    "--in-flight", type=click.IntRange(1, 32), default=IN_FLIGHT, show_default=True, help="Questions at once."
)
@click.option("--stale", is_flag=True, help="Also what changed since it was translated; the old words stay beside it.")
@click.option("--dry-run", is_flag=True, help="Say what would be sent and what it costs; change nothing.")
@click.option("--yes", is_flag=True, help="Do not ask before a large run.")
@reviewing
@click.pass_obj
def translate(  # noqa: PLR0913  one argument an option
    folder: Path,
    *,
    engine: str | None,
    url: str | None,
    languages: tuple[str, ...],
    in_flight: int,
    stale: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Fill what has no translation: from the memory, then by an engine; nothing that a person wrote is lost.

    The engine is the one of `translation:` in mkdocs.yml unless one is named here; without any, the memory alone is
    asked. Its key is taken from the environment: DEEPL_API_KEY, LIBRE_API_KEY, MICROSOFT_API_KEY, MYMEMORY_EMAIL,
    BAIDU_APPID with BAIDU_APPKEY, or BRIEFING_ENGINE_KEY for any that has one key.
    """
    project = config.load(folder)
    chosen = _engine(project, engine, url, without_key=dry_run)
    for code in languages:
        if not _CODE.fullmatch(code) or not tag_of(code):
            raise click.BadParameter(heard(f"“{code}” is no language code, such as en"), param_hint="--to")
    reading = pipeline.read(project, project_work(project.root))
    glossary, found = read_glossary(project.seeds, project.root)
    tell((*reading.diagnostics, *found))
    articles = [document.article for document in reading.documents]
    printed = filter(None, (name for article in articles for name in (article.author, article.publisher)))
    names = names_in(reading.claims, (project.company, *project.aliases, *printed))
    sources = {article.language for article in articles}
    missing = False
    for language in languages or project.languages:
        if not dry_run:
            refresh(project.seeds, project.root, language, reading.documents)
        memory, _ = read_memory(project.seeds, project.root, language, reading.documents)
        kept = {name: memory.name(name) or name for name in names}
        terms = {source: terms_for(source, language, glossary, kept, project.tag(language)) for source in sources}
        todo = plan(project.seeds, project.root, reading.documents, memory, terms, stale=stale)
        if not _is_wanted(todo, chosen, dry_run=dry_run, yes=yes):
            missing = missing or bool(todo.segments)
            continue
        done = _filled(todo, chosen, in_flight)
        tell(done.diagnostics)
        if (project.seeds / language).is_dir():  # else no article is in another language
            click.echo(_summary(done, language, told(project.seeds / language, project.root)), err=True)
        if done.interrupted:
            sys.exit(130)
        missing = missing or bool(done.missing or done.diagnostics)
    if dry_run:
        click.echo(say("dry run: nothing was sent, nothing was written"), err=True)
    elif missing:
        sys.exit(1)


def _engine(project: config.Project, name: str | None, url: str | None, *, without_key: bool) -> Engine | None:
    """The engine of the command or the configuration, with its key. Raises EngineError."""
    wanted = name or project.engine
    if wanted in ("", NO_ENGINE):
        return None
    if wanted not in SERVICES:
        raise EngineError(f"mkdocs.yml: the engine “{wanted}” is unknown; known are {', '.join(sorted(SERVICES))}")
    # An address in the configuration is that of the engine named there.
    url = url or (project.engine_url if wanted == project.engine else None)
    if without_key:
        return addressed(Engine(wanted, url, tuple(filter(None, map(os.environ.get, SERVICES[wanted].variables)))))
    return engine_named(wanted, url, os.environ)


def _is_wanted(todo: Plan, engine: Engine | None, *, dry_run: bool, yes: bool) -> bool:
    """Says what the run will do, and asks where it is much."""
    known = sum(len(work.known) for work in todo.works)
    if known:
        would, does = (
            N_("%(to)s: %(n)s segments would come from the memory"),
            N_("%(to)s: %(n)s segments from the memory"),
        )
        click.echo(say(would if dry_run else does, to=todo.language, n=known), err=True)
    if engine and todo.segments:
        what = estimate(todo, engine)
        click.echo(f"{todo.language}: {what}", err=True)
        if what.is_large and not (dry_run or yes):
            if not sys.stdin.isatty():
                raise EngineError("that is much, and there is no terminal to ask at; run it again with --yes")
            if not click.confirm(say("Send them?"), err=True):
                return False
    if dry_run and not engine:
        click.echo(
            say("%(to)s: %(n)s segments missing, and no engine named", to=todo.language, n=todo.segments), err=True
        )
    if todo.stale:
        stay = N_("%(to)s: %(n)s stale segments stay as they are; --stale translates them too")
        click.echo(say(stay, to=todo.language, n=todo.stale), err=True)
    return not dry_run


def _filled(todo: Plan, engine: Engine | None, in_flight: int) -> Filled:
    with _progress(todo.segments if engine else 0) as bar:
        return fill(todo, engine, today(), in_flight=in_flight, advance=bar.update)


@contextmanager
def _progress(length: int) -> Iterator[click.progressbar]:  # type: ignore[valid-type]
    """A bar on a terminal; elsewhere nothing."""
    hidden = not (length and sys.stderr.isatty())
    told = say("translating")
    with click.progressbar(length=length, label=told, file=sys.stderr, hidden=hidden, show_pos=True) as bar:
        yield bar


def _summary(done: Filled, language: str, folder: str) -> str:
    parts = [say("%(n)s segments translated into %(to)s", n=done.translated, to=language)]
    if done.remembered:
        parts.append(say("%(n)s from the memory", n=done.remembered))
    parts.append(say("%(n)s still missing", n=done.missing))
    if done.interrupted:
        parts.append(say("interrupted: a second run goes on"))
    return say("%(parts)s; the catalogues are in %(folder)s/", parts=", ".join(parts), folder=folder)
