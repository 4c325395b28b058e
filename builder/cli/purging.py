# Words that must go are shown before they go, and what this program cannot reach is named.
"""`briefing purge`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from builder import config, pipeline, purging, record
from builder.anchors import Registry
from builder.cache import forget
from builder.cli.printing import hold, tell, today
from builder.config import Project
from builder.errors import BuilderError
from builder.model.diagnostics import Diagnostic
from builder.model.links import REMOVALS, Cause
from builder.originals import Watch, holding
from builder.pipeline import Reading
from builder.purging import SHORTEST, Plan, spelt
from builder.storage import told

BEYOND = (
    "the history of git: `git filter-repo --replace-text FILE` or `--invert-paths --path FILE`, then"
    " `git push --force --all`; clones and forks keep theirs",
    "on GitHub: `gh cache delete --all`, `gh run delete`, and its support for cached pages and pull requests",
    "what is published: build the site again and publish it; search engines, web archives and readers of the feed"
    " have forms of their own",
    "exports (`briefing export`), notes and slides that quote it",
)
"""What nothing here can remove."""


@click.command()
@click.argument("id_", metavar="ID")
@click.option("--reason", type=click.Choice([str(cause) for cause in REMOVALS]), required=True, help="Who asks for it.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def purge(folder: Path, id_: str, reason: str, *, yes: bool) -> None:
    """Remove words that must go: of an article, a fact, a sentence or a quotation (ID as for `briefing cite`).

    They go from seeds/, docs/ and its snapshots; links to them stay and say that something was removed. Leaves with 1
    if they still stand in a file that has to be edited by hand.
    """
    project = config.load(folder)
    hold(project)
    reading = pipeline.read(project)
    known = pipeline.know(project, reading, today=today())
    if broken := [problem for problem in known.diagnostics if problem.code == "registry-broken"]:
        raise BuilderError(str(broken[0]))
    plan = purging.plan(id_, reading, known, project.languages)
    _show(plan, reading, known.minted.registry)
    if not yes:
        if not sys.stdin.isatty():
            raise BuilderError("purge: asks before it deletes, and nobody is there to answer; say --yes")
        click.confirm("Remove all this?", abort=True, err=True)
    words = (*plan.words, *purging.translations(project, plan))
    forget(project.root)
    why = purging.Removal(Cause(reason), today())
    for name in purging.remove(project, plan, reading.documents, known.minted.registry, why):
        click.echo(f"changed: {name}", err=True)
    written = record.write(project, pipeline.build(project, today=today()))
    forget(project.root)  # `mkdocs serve` may have read the articles once more before the words went
    click.echo(f"changed: {len(written.changed)} more files of docs/", err=True)
    tell(written.diagnostics)
    left = tuple(_left(project, plan, words))
    tell(left)
    click.echo("not reached from here, and yours to do:", err=True)
    for where in BEYOND:
        click.echo(f"- {where}", err=True)
    if left:
        sys.exit(1)


def _show(plan: Plan, reading: Reading, registry: Registry) -> None:
    paths = {document.article.id: document.article.path for document in reading.documents}
    if plan.article:
        click.echo(f"{plan.article.article.path}: the article is deleted, with its translations", err=True)
    for article, spans in plan.passages.items():
        told = "1 passage is" if len(spans) == 1 else f"{len(spans)} passages are"
        click.echo(f"{paths[article]}: {told} cut out", err=True)
    for words in () if plan.article else plan.words:
        click.echo(f"  “{words}”", err=True)
    if plan.elsewhere:
        click.echo(f"note: {plan.elsewhere} of its passages stand in other articles as well, and stay there", err=True)
    said = {entry.id: dict(entry.said) for entry in registry.entries if entry.kind == "fact"}
    for fact in plan.facts:
        told_as = said.get(fact, {})
        click.echo(
            f"fact that goes: {fact}  {told_as.get('en') or next(iter(told_as.values()), '')}".rstrip(), err=True
        )
    click.echo(f"links that stay, and say that something was removed: {len(plan.links)}", err=True)
    for link in plan.told_by_links:
        click.echo(f"note: the link {link} is made of its words, and stays as it was sent", err=True)


def _left(project: Project, plan: Plan, words: Iterable[str]) -> Iterable[Diagnostic]:
    """Files that hold the words still: pages that somebody edited, files of other programs."""
    anchors = [link.partition("#")[2] for link in plan.told_by_links]
    watch = Watch((one for one in words if not any(spelt(one) in anchor for anchor in anchors)), SHORTEST)
    for folder in (project.docs, project.seeds):
        for path, held in holding(folder, watch):
            told_words = "is locked, so that nobody can tell whether it still holds a passage; look into it"
            if held is not None:
                told_words = f"still holds {len(held)} of the passages; take them out by hand"
            yield Diagnostic(told(path, project.root), 0, "purge-left", told_words)
