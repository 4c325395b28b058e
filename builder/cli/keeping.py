# What the briefing said on a day is kept where notes and slides can point to.
"""`briefing snapshot`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from builder import config, history, pages, pipeline, record
from builder.cli.localised import N_, count, say
from builder.cli.printing import hold, tell, today
from builder.config import Project
from builder.errors import BuilderError
from builder.model.snapshots import DATA, FOLDER, Snapshot
from builder.pipeline import Briefing
from builder.storage import told, write_text
from builder.workers import project_work


@click.command()
@click.option("--date", "day", metavar="DAY", help="The day it is kept under, YYYY-MM-DD; today by default.")
@click.option("--replace", "again", is_flag=True, help="Take it anew where one of that day is kept and differs.")
@click.option(
    "--thin",
    "instead",
    flag_value="thin",
    help="Take none; drop old ones, so that links to them lead to one that is kept.",
)
@click.option(
    "--withhold",
    "instead",
    flag_value="withhold",
    help="Take none; take out of those in docs/v/ the words that `originals` withholds by now.",
)
@click.option("--keep", default=12, type=click.IntRange(min=0), show_default=True, help="With --thin: the newest kept.")
@click.option("--monthly", is_flag=True, help="With --thin: keep the last of each month as well.")
@click.pass_obj
def snapshot(folder: Path, day: str | None, instead: str | None, *, again: bool, keep: int, monthly: bool) -> None:
    """Keep what is published now under docs/v/DAY/, for links that must say what was said that day."""
    project = config.load(folder)
    if instead and (day or again):
        raise BuilderError(f"--{instead}: takes no snapshot; leave --date and --replace out")
    hold(project)
    if instead == "thin":
        _thin(project, keep, monthly=monthly)
    elif instead == "withhold":
        _withhold(project)
    else:
        _take(project, day or today(), again=again)


def _take(project: Project, day: str, *, again: bool) -> None:
    if not history.is_day(day):
        raise BuilderError(f"--date {day}: is no day of the calendar; write it as YYYY-MM-DD")
    if day > today():
        raise BuilderError(f"--date {day}: is still to come; a snapshot is of a day that was")
    briefing = pipeline.build(project, work=project_work(project.root))
    if briefing.material is None:
        raise BuilderError("nothing was built")
    published = project.docs / "data" / DATA
    data = history.to_json(project.company, pages.statements_of(briefing.material))
    if not published.is_file() or published.read_text("utf-8", errors="replace") != data:
        raise BuilderError(f"{told(published, project.root)}: is not what seeds/ say now; run `briefing build` first")
    later = [e for e in briefing.registry.entries if e.kind == "fact" and e.is_live and e.published > day]
    if later:
        raise BuilderError(f"--date {day}: {len(later)} facts were published after it; take a later day")
    taken = pages.taken(briefing.material, day)
    path, text = project.snapshots / day / DATA, history.snapshot_text(taken)
    known = path.read_text("utf-8", errors="replace") if path.is_file() else text
    if known != text and not again:
        raise BuilderError(
            f"{told(path, project.root)}: that day is kept already, and was not the same; links to it may have been"
            " sent: take another --date, or take it anew with --replace"
        )
    written = write_text(path, text)
    briefing = _rebuilt(project)
    shown = [page for file, page in briefing.snapshot_pages(pages.Site()) if file.startswith(f"{FOLDER}/{day}/")]
    numbers = {
        "folder": told(path.parent, project.root),
        "facts": count("%(n)s fact", "%(n)s facts", len(taken.facts)),
        "size": _size(path.stat().st_size),
        "pages": count("%(n)s page", "%(n)s pages", len(shown)),
        "html": _size(sum(len(page.encode()) for page in shown)),
        "all": _all(project),
    }
    now = N_("%(folder)s: kept, %(facts)s, %(size)s, shown on %(pages)s of %(html)s; %(all)s")
    before = N_("%(folder)s: kept already, %(facts)s, %(size)s, shown on %(pages)s of %(html)s; %(all)s")
    click.echo(say(now if written else before, **numbers), err=True)


def _rebuilt(project: Project) -> Briefing:
    """Today's pages, which lead to the snapshots, written anew."""
    briefing = pipeline.build(project, today=today(), work=project_work(project.root))
    tell(record.write(project, briefing).diagnostics)
    return briefing


def _withhold(project: Project) -> None:
    """Writes the snapshots as far as they may be published; their links stay."""
    config.publishable(project)
    briefing = pipeline.build(project, work=project_work(project.root))
    tell(one for one in briefing.diagnostics if one.code == "snapshot-broken")
    _unedited(project, briefing.snapshots)
    changed = 0
    for one in briefing.snapshots:
        path = project.snapshots / one.day / DATA
        if write_text(path, history.snapshot_text(one)):
            click.echo(say("%(file)s: holds what `originals` allows", file=told(path, project.root)), err=True)
            changed += 1
    numbers = {"n": changed, "of": len(briefing.snapshots), "all": _all(project)}
    click.echo(say("%(n)s of %(of)s changed; %(all)s", **numbers), err=True)
    if changed:
        click.echo(
            say("note: the history of git has the words still; `git filter-repo` takes them out of it"), err=True
        )


def _unedited(project: Project, snapshots: Iterable[Snapshot]) -> None:
    if edited := [one for one in snapshots if one.edited]:
        name = told(project.snapshots / edited[0].day / DATA, project.root)
        raise BuilderError(f"{name}: was edited by hand; restore it from version control before it is written anew")


def _thin(project: Project, newest: int, *, monthly: bool) -> None:
    snapshots, problems = history.read_snapshots(project.snapshots, project.root)
    tell(problems)
    whole = [one for one in snapshots if not one.thinned]
    _unedited(project, whole)
    keep = history.to_keep((one.day for one in whole), newest, monthly=monthly)
    before = _bytes(project)
    for one in whole:
        if one.day not in keep:
            _drop(project, one)
    _rebuilt(project)
    dropped = len(whole) - len(keep)
    numbers = {"n": dropped, "of": len(whole), "size": _size(before - _bytes(project)), "all": _all(project)}
    click.echo(say("%(n)s of %(of)s dropped, %(size)s less; %(all)s", **numbers), err=True)


def _drop(project: Project, snapshot: Snapshot) -> None:
    path = project.snapshots / snapshot.day / DATA
    write_text(path, history.snapshot_text(history.thinned(snapshot)))
    click.echo(say("%(folder)s: its links lead on", folder=told(path.parent, project.root)), err=True)


def _all(project: Project) -> str:
    number, size = len(list(project.snapshots.glob(f"*/{DATA}"))), _size(_bytes(project))
    return count("%(n)s snapshot in all, %(size)s", "%(n)s snapshots in all, %(size)s", number, size=size)


def _bytes(project: Project) -> int:
    return sum(path.stat().st_size for path in project.snapshots.glob(f"*/{DATA}"))


def _size(size: int) -> str:
    return say("%(n)s kB", n=f"{size / 1000:.0f}")
