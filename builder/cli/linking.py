# Commands about links that were sent and cannot be recalled.
"""`briefing links check`, `list` and `merge`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from builder import config, history, sitecheck
from builder.anchors.lockfile import LockError, broken, parse
from builder.anchors.merge import merged, merged_text
from builder.anchors.registry import Registry, as_record
from builder.cli.localised import N_, count, say, words
from builder.cli.printing import tell
from builder.config import Project
from builder.errors import BuilderError
from builder.model.diagnostics import Diagnostic
from builder.model.links import Status
from builder.model.snapshots import DATA
from builder.storage import told, write_text

LOCK = "docs/links.lock.json"
DRIVER = "briefing-links"


@click.group()
def links() -> None:
    """Check, list and merge the links of docs/links.lock.json."""


@links.command()
@click.argument("site", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--against", help="A file, or a git revision, with the links of before; HEAD by default.")
@click.pass_obj
def check(folder: Path, site: Path | None, against: str | None) -> None:
    """Check that every link ever published still leads somewhere.

    SITE is the folder of the built site, site/ by default. Leaves with 1 if anything is wrong.
    """
    project = config.load(folder)
    registry = _read(project.registry, LOCK)
    built = site or project.root / "site"
    if not built.is_dir():
        raise BuilderError(f"{told(built, project.root)}: is no folder; run `mkdocs build` first, or name the site")
    found: list[Diagnostic] = [*sitecheck.astray(registry, LOCK)]
    before = _before(project, against)
    found += sitecheck.deleted(before, registry, LOCK) if before else ()
    snapshots, problems = history.read_snapshots(project.snapshots, project.root)
    found += (*problems, *_dropped(project, against))
    shown = sitecheck.check(built, sitecheck.base_of(built), project.languages, registry, snapshots)
    found += sitecheck.told_of_old(shown, built, (project.registry, *project.snapshots.glob(f"*/{DATA}")))
    tell(found)
    live = sum(entry.is_live for entry in registry.entries)
    with_before = N_("%(links)s links, %(live)s live, compared with %(before)s of before; %(problems)s")
    without = N_("%(links)s links, %(live)s live, no earlier state to compare with; %(problems)s")
    wrong = count("%(n)s problem", "%(n)s problems", len(found))
    numbers = {"links": len(registry.entries), "live": live, "problems": wrong}
    known = len(before.entries) if before else 0
    click.echo(say(with_before if before else without, **numbers, before=known), err=True)
    if found:
        sys.exit(1)


@links.command("list")
@click.option("--format", "style", type=click.Choice(["table", "jsonl"]), default="table", help="How it is printed.")
@click.option("--status", type=click.Choice([str(status) for status in Status]), help="Only links of one status.")
@click.pass_obj
def list_(folder: Path, style: str, status: str | None) -> None:
    """Print every link ever published, and what became of it."""
    for entry in _read(config.load(folder).registry, LOCK).entries:
        if status not in (None, str(entry.status)):
            continue
        if style == "jsonl":
            record = {"link": entry.link, "status": str(entry.status), **as_record(entry)}
            click.echo(json.dumps(record, ensure_ascii=False))
        else:
            leads = f" → {entry.target}" if entry.target else ""
            said = dict(entry.said).get(words().language) or next((known for _, known in entry.said), "")
            click.echo(f"{entry.status:10}  {entry.kind:12}  {entry.link}{leads}  {said}".rstrip())


@links.command()
@click.argument("files", nargs=-1, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--install", is_flag=True, help="Have git do it by itself in this repository from now on.")
@click.pass_obj
def merge(folder: Path, files: tuple[Path, ...], *, install: bool) -> None:
    """Solve a merge conflict in docs/links.lock.json, keeping the links of both branches.

    With three FILES (base, ours, theirs) it works as a merge driver of git and writes the second of them.
    """
    if install:
        _install(config.load(folder))
        return
    if len(files) not in (0, 3):
        raise BuilderError("links merge: takes no file, or three: BASE OURS THEIRS")
    target = files[1] if files else config.load(folder).registry
    name = target.as_posix()
    try:
        if files:
            done = merged(*(parse(_text(path), unique=False) for path in files[1:]))
        else:
            done = merged_text(_text(target))
    except LockError as problem:
        raise BuilderError(str(broken(name, problem))) from None
    write_text(target, done.registry.to_json())
    for before, after in done.renamed:
        clash = say(
            "note: both branches made `%(before)s`; the later one is `%(after)s` now", before=before, after=after
        )
        click.echo(clash, err=True)
    told_next = say("%(n)s links; run `briefing build` to write the pages", n=len(done.registry.entries))
    click.echo(told_next, err=True)


def _install(project: Project) -> None:
    attributes = project.root / ".gitattributes"
    line = f"{LOCK} merge={DRIVER}\n"
    known = attributes.read_text("utf-8") if attributes.is_file() else ""
    if line not in known:
        write_text(attributes, known + ("" if known.endswith("\n") or not known else "\n") + line)
    history.configure(project.root, f"merge.{DRIVER}.name", "links of both branches")
    history.configure(project.root, f"merge.{DRIVER}.driver", "briefing links merge %O %A %B")
    click.echo(say("git merges docs/links.lock.json by itself from now on; commit .gitattributes"), err=True)


def _dropped(project: Project, against: str | None) -> Iterator[Diagnostic]:
    """Snapshots of an earlier state whose folder was deleted by hand."""
    revision = against or "HEAD"
    if Path(revision).is_file() or not history.is_repository(project.root):
        return
    folder = project.snapshots.relative_to(project.root).as_posix()
    for day in history.names_at(project.root, revision, folder):
        if not (project.snapshots / day / DATA).is_file():
            why = "was deleted; restore it, and drop it with `briefing snapshot --thin`, which keeps its links"
            yield Diagnostic(f"{folder}/{day}", 0, "snapshot-deleted", why)


def _before(project: Project, against: str | None) -> Registry | None:
    """The links of an earlier state; none where there is none and nobody asked for one."""
    if against is not None and Path(against).is_file():
        return _read(Path(against), against)
    if against is None and not history.is_repository(project.root):
        return None
    text = history.text_at(project.root, against or "HEAD", LOCK)
    if text is None and against is not None:
        raise BuilderError(f"{against}: has no {LOCK}; name a revision or file that has")
    return None if text is None else _parsed(text, f"{against or 'HEAD'}:{LOCK}")


def _read(path: Path, name: str) -> Registry:
    return _parsed(_text(path), name)


def _parsed(text: str, name: str) -> Registry:
    try:
        return parse(text)
    except LockError as problem:
        raise BuilderError(str(broken(name, problem))) from None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise BuilderError(f"{path}: not found; `briefing build` writes it") from None
    except UnicodeDecodeError:
        raise BuilderError(f"{path}: is not UTF-8; restore it from version control") from None
