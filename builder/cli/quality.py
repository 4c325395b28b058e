# Commands that measure: what a change of the rules does to articles whose facts are known.
"""`briefing quality`."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import click

from builder import pipeline
from builder import quality as measuring
from builder.cli.printing import tell
from builder.errors import BuilderError
from builder.languages import ARTICLES
from builder.model.claims import Focus
from builder.model.text import Article

_FLOORS = Path("tests/quality/floors.json")
_FOLDER = click.Path(file_okay=False, exists=True, path_type=Path)
_QUOTED = 110
"""Characters of a quote printed."""


@click.command()
@click.argument("articles", type=_FOLDER)
@click.argument("gold", type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.option("--name", help="What the floors call this set; the name of GOLD, or of its folder, by default.")
@click.option(
    "--texts", type=_FOLDER, help="Where the files stand that GOLD names, if ARTICLES holds their texts under others."
)
@click.option("--language", default="fr", show_default=True, type=click.Choice(sorted(ARTICLES)))
@click.option("--floors", "kept_in", type=click.Path(dir_okay=False, path_type=Path), help=f"By default {_FLOORS}.")
@click.option("--show", is_flag=True, help="Print each entry that was missed, wrong, or a trap stepped into.")
@click.option("--raise", "up", is_flag=True, help="Keep what is better than its floor, or has none, as the floor.")
@click.option("--accept-lower", "down", is_flag=True, help="Keep what was measured as the floor, even where it fell.")
@click.pass_obj
def quality(  # noqa: PLR0913  one parameter an option
    folder: Path,
    articles: Path,
    gold: Path,
    *,
    name: str | None,
    texts: Path | None,
    language: str,
    kept_in: Path | None,
    show: bool,
    up: bool,
    down: bool,
) -> None:
    """Count how much of what GOLD lists is read in the folder ARTICLES, and hold the figures against their floors.

    Leaves with 1 where a figure is below its floor.
    """
    wanted = measuring.read_gold(gold)
    reading = pipeline.read_articles(articles, articles, language, Focus(wanted.names[0], wanted.names[1:]))
    tell(reading.diagnostics)
    named = _as_gold_names_them((d.article for d in reading.documents), texts)
    bodies = {Path(article.path).name: article.text for article in named.values()}
    if missing := sorted(wanted.sources - bodies.keys()):
        raise BuilderError(
            f"{gold}: speaks of {', '.join(missing[:3])}, which {articles} does not hold; name the folder it was "
            "written for, or with --texts one that holds these files"
        )
    found = measuring.score(measuring.claimed(reading.claims, named), wanted, bodies)
    _print(found, len(wanted.traps), show=show)
    known = name or (gold.stem if gold.stem != "gold" else gold.resolve().parent.name)
    now = measuring.measured(found, measuring.digest_of(gold.read_bytes(), bodies.items()))
    if not _keeps(known, now, kept_in or folder / _FLOORS, up=up, down=down):
        sys.exit(1)


def _as_gold_names_them(articles: Iterable[Article], texts: Path | None) -> Mapping[str, Article]:
    """The articles by their ids, each with the path of the file in `texts` that has the same bytes."""
    paths = sorted(path for path in texts.iterdir() if path.is_file()) if texts else []
    names = {hashlib.sha256(path.read_bytes()).hexdigest(): path.name for path in paths}
    return {a.id: replace(a, path=names.get(a.digest, a.path)) for a in articles}


def _print(found: measuring.Score, traps: int, *, show: bool) -> None:
    click.echo(f"{'kind':14} gold found wrong")
    for kind, (asked, had, wrong) in found.counts.items():
        click.echo(f"{kind:14} {asked:4} {had:5} {wrong:5}")
    if show:
        for title, entries in (("missed", found.missed), ("wrong", found.wrong)):
            for entry in entries:
                click.echo(_line(title, entry))
        for trap, claim in found.stepped:
            click.echo(f"{_line('trap', claim)}\n{'':7} {trap.why}")
    click.echo(
        f"precision {found.precision:.3f}, recall {found.recall:.3f}, F1 {found.f1:.3f}; "
        f"traps {found.traps} of {traps}; grounded {found.grounded:.3f}; details {found.details:.3f}"
    )


def _line(title: str, entry: measuring.Entry) -> str:
    words = " ".join(entry.quote.split())[:_QUOTED]
    what = " · ".join(filter(None, (entry.kind, entry.subject, entry.value, entry.date)))
    return f"{title:7} {entry.source}: {what} | {words}"


def _keeps(name: str, now: measuring.Floor, path: Path, *, up: bool, down: bool) -> bool:
    """Whether `now` is not below its floor, or was accepted; writes the floor where asked to."""
    floors = measuring.read_floors(path)
    kept = floors.get(name)
    if kept is not None and kept.corpus != now.corpus and not down:
        _warn(
            f"{name}: articles or gold have changed since its floors were set; look at the figures, then --accept-lower"
        )
        return False
    fell = measuring.fallen(now, kept) if kept else ()
    for figure, floor, figure_now in fell:
        _warn(f"{name}: {figure} is worse by {abs(floor - figure_now):.4g}: {floor:g} before, {figure_now:g} now")
    if down or (up and not fell):
        floors[name] = now if down else measuring.raised(now, kept)
        if measuring.write_floors(path, floors):
            _warn(f"{path}: the floors of {name} are set")
    elif kept is None:
        _warn(f"{name}: has no floors yet; --raise keeps these figures")
    return down or not fell


def _warn(line: str) -> None:
    click.echo(line, err=True)
