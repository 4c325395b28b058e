# What changed between two states of the briefing.
"""`briefing diff`."""

from __future__ import annotations

from pathlib import Path

import click

from builder import config, history
from builder.anchors import read_registry
from builder.cli.localised import say
from builder.config import Project
from builder.errors import BuilderError
from builder.model.links import Status
from builder.model.statements import Statement
from builder.storage import told

FACTS = "docs/data/facts.json"
PLACES = (FACTS, "data/facts.json", "facts.json")
"""Where a folder may have them: a project, a built site, or a folder of data."""


@click.command()
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "style", type=click.Choice([*history.FORMS]), default="table", show_default=True)
@click.pass_obj
def diff(folder: Path, old: str, new: str | None, style: str) -> None:
    """Print what became new, changed, disputed or withdrawn from OLD to NEW.

    Each is the day of a snapshot, a git revision, a folder or a facts.json; NEW is what `briefing build` wrote last by
    default.
    """
    project = config.load(folder)
    root = project.root
    gone = _removed(project)
    before, now = (
        history.without(_statements(project, state), gone) for state in (old, new if new is not None else str(root))
    )
    found = history.compare(before, now)
    click.echo(history.FORMS[style](found), nl=False)
    message = say("%(old)s facts before, %(now)s now, %(n)s differ", old=len(before), now=len(now), n=len(found))
    click.echo(message, err=True)


def _removed(project: Project) -> dict[str, str]:
    """Facts whose words had to go, by id, with what is said of them instead: old revisions have the words still."""
    registry, problems = read_registry(project.registry, told(project.registry, project.root))
    if problems:
        raise BuilderError(str(problems[0]))
    gone = (one for one in registry.entries if one.kind == "fact" and one.status is Status.REMOVED)
    return {one.id: f"[removed on {one.since}: {one.cause}]" for one in gone}


def _statements(project: Project, state: str) -> tuple[Statement, ...]:
    root, path = project.root, Path(state)
    if history.is_day(state) and (project.snapshots / state).is_dir():
        path = project.snapshots / state
    if path.is_dir():
        found = next((path / place for place in PLACES if (path / place).is_file()), None)
        if found is None:
            raise BuilderError(f"{state}: has no {FACTS}; run `briefing build` there, or name another folder")
        path = found
    if path.is_file():
        return history.from_json(path.read_text("utf-8", errors="replace"), path.as_posix())
    if history.is_day(state) and not history.is_revision(root, state):
        days = sorted(path.name for path in project.snapshots.iterdir()) if project.snapshots.is_dir() else []
        remedy = f"there are {', '.join(days)}" if days else "`briefing snapshot` takes one of today"
        raise BuilderError(f"{state}: there is no snapshot of this day; {remedy}")
    text = history.text_at(root, state, FACTS)
    if text is None:
        raise BuilderError(f"{state}: has no {FACTS}; `briefing build` writes it from this version on")
    return history.from_json(text, f"{state}:{FACTS}")
