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
from builder.cli.localised import N_, count, say, words
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
    N_(
        "the history of git: `git filter-repo --replace-text FILE` or `--invert-paths --path FILE`, then"
        " `git push --force --all`; clones and forks keep theirs"
    ),
    N_("on GitHub: `gh cache delete --all`, `gh run delete`, and its support for cached pages and pull requests"),
    N_(
        "what is published: build the site again and publish it; search engines, web archives and readers of the feed"
        " have forms of their own"
    ),
    N_("exports (`briefing export`), notes and slides that quote it"),
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
        click.confirm(say("Remove all this?"), abort=True, err=True)
    gone = (*plan.words, *purging.translations(project, plan))
    forget(project.root)
    why = purging.Removal(Cause(reason), today())
    for name in purging.remove(project, plan, reading.documents, known.minted.registry, why):
        click.echo(say("changed: %(file)s", file=name), err=True)
    written = record.write(project, pipeline.build(project, today=today()))
    forget(project.root)  # `mkdocs serve` may have read the articles once more before the words went
    more = len(written.changed)
    click.echo(count("changed: %(n)s more file of docs/", "changed: %(n)s more files of docs/", more), err=True)
    tell(written.diagnostics)
    left = tuple(_left(project, plan, gone))
    tell(left)
    click.echo(say("not reached from here, and yours to do:"), err=True)
    for where in BEYOND:
        click.echo(f"- {say(where)}", err=True)
    if left:
        sys.exit(1)


def _show(plan: Plan, reading: Reading, registry: Registry) -> None:
    paths = {document.article.id: document.article.path for document in reading.documents}
    if plan.article:
        path = plan.article.article.path
        click.echo(say("%(file)s: the article is deleted, with its translations", file=path), err=True)
    for article, spans in plan.passages.items():
        file, number = paths[article], len(spans)
        told_cut = count(
            "%(file)s: %(n)s passage is cut out", "%(file)s: %(n)s passages are cut out", number, file=file
        )
        click.echo(told_cut, err=True)
    for passage in () if plan.article else plan.words:
        click.echo(say("  “%(words)s”", words=passage), err=True)
    if plan.elsewhere:
        shared = count(
            "note: %(n)s of its passages stands in another article as well, and stays there",
            "note: %(n)s of its passages stand in other articles as well, and stay there",
            plan.elsewhere,
        )
        click.echo(shared, err=True)
    said = {entry.id: dict(entry.said) for entry in registry.entries if entry.kind == "fact"}
    for fact in plan.facts:
        in_languages = said.get(fact, {})
        known = in_languages.get(words().language) or next(iter(in_languages.values()), "")
        click.echo(say("fact that goes: %(fact)s", fact=f"{fact}  {known}".rstrip()), err=True)
    click.echo(say("links that stay, and say that something was removed: %(n)s", n=len(plan.links)), err=True)
    for link in plan.told_by_links:
        click.echo(say("note: the link %(link)s is made of its words, and stays as it was sent", link=link), err=True)


def _left(project: Project, plan: Plan, gone: Iterable[str]) -> Iterable[Diagnostic]:
    """Files that hold the words still: pages that somebody edited, files of other programs."""
    anchors = [link.partition("#")[2] for link in plan.told_by_links]
    watch = Watch((one for one in gone if not any(spelt(one) in anchor for anchor in anchors)), SHORTEST)
    for folder in (project.docs, project.seeds):
        for path, held in holding(folder, watch):
            told_words = "is locked, so that nobody can tell whether it still holds a passage; look into it"
            if held is not None:
                told_words = f"still holds {len(held)} of the passages; take them out by hand"
            yield Diagnostic(told(path, project.root), 0, "purge-left", told_words)
