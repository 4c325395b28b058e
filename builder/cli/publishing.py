# Commands that write what is published.
"""`briefing build`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from builder import config, history, hosting, pipeline, record
from builder.cli.localised import N_, say
from builder.cli.printing import STRICT, hold, leave, tell, today
from builder.config import Project
from builder.errors import BuilderError
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.originals import Originals
from builder.model.snapshots import DATA, Snapshot
from builder.originals import leaks
from builder.scheduler import scheduler
from builder.storage import told
from builder.workers import cores, project_work


@click.command()
@click.option("--force", is_flag=True, help="Write over pages that somebody edited.")
@click.option(
    "--publish",
    is_flag=True,
    envvar="BRIEFING_PUBLISH",
    help="Refuse unless mkdocs.yml says how much of the articles is published.",
)
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that read articles; all cores by default.")
@click.option(
    "--scheduler", "address", metavar="ADDRESS", help="A Dask scheduler whose workers read them: tcp://HOST:8786."
)
@STRICT
@click.pass_obj
def build(folder: Path, *, force: bool, publish: bool, jobs: int | None, address: str | None, strict: bool) -> None:
    """Write docs/fr, docs/en and docs/links.lock.json from seeds/."""
    project = config.load(folder)
    if publish:
        project = config.publishable(project)
    helpers = scheduler(address) if address else cores(jobs)
    hold(project)
    briefing = pipeline.build(project, today=today(), work=project_work(project.root, helpers))
    written = record.write(project, briefing, force=force)
    # The registry keeps what each link stands for, and is not part of the site; of a snapshot the site has less.
    kept = {project.snapshots / one.day / DATA: one for one in briefing.snapshots if not one.edited}
    leaked = (
        leaks(project.docs, project.root, briefing.withheld, (project.registry, *kept)) if briefing.withheld else ()
    )
    event = Path(os.environ.get("GITHUB_EVENT_PATH", ""))
    seen = hosting.public_seeds(event, project.originals or Originals.FULL) if publish else ()
    found = (*briefing.diagnostics, *written.diagnostics, *leaked, *seen, *_worded(project, kept))
    if project.extensions and (jobs or address):
        found = (*found, _ALONE)
    tell(found)
    message = N_(
        "%(articles)s articles, %(claims)s claims, %(facts)s facts, %(pages)s pages; %(changed)s files changed"
    )
    made = {"articles": briefing.documents, "claims": briefing.claims, "facts": briefing.facts, "pages": briefing.pages}
    numbers = {name: len(values) for name, values in made.items()}
    click.echo(say(message, **numbers, changed=len(written.changed)), err=True)
    if publish and any(problem.code == "not-written" for problem in found):
        raise BuilderError("nothing is to be published while docs/links.lock.json cannot be read")
    if publish and leaked:
        raise BuilderError("nothing is to be published while docs/ holds, or may hold, what `originals` withholds")
    leave(found, strict=strict)


_ALONE = Diagnostic(
    "mkdocs.yml",
    0,
    "jobs-unused",
    "has `extensions`, whose code runs in this process alone: `--jobs` and `--scheduler` do not help to read articles",
    Severity.NOTE,
)


def _worded(project: Project, kept: Mapping[Path, Snapshot]) -> Iterator[Diagnostic]:
    """Snapshots whose file says more than is published. `kept`: file → its snapshot as it is published."""
    for path, snapshot in kept.items():
        if path.read_text("utf-8") != history.snapshot_text(snapshot):
            why = (
                "has words that `originals` withholds by now; the site is made without them, and"
                " `briefing snapshot --withhold` takes them out of the file"
            )
            yield Diagnostic(told(path, project.root), 0, "snapshot-words", why, Severity.NOTE)
