# Commands that show what is read in the articles, and why.
"""`briefing claims`, `explain` and `mentions`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click

from builder import config, pipeline, sources
from builder.claims.explain import explain as explained
from builder.claims.records import as_record
from builder.cli.printing import STRICT, leave, tell
from builder.errors import BuilderError
from builder.languages import ARTICLES
from builder.workers import project_work

_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")


@click.command()
@click.option(
    "--format",
    "style",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    help="For people, or for programs.",
)
@STRICT
@click.pass_obj
def claims(folder: Path, style: str, *, strict: bool) -> None:
    """Print what each sentence of the articles says, with the words that say it."""
    project = config.load(folder)
    reading = pipeline.read(project, project_work(project.root))
    articles = {document.article.id: document.article for document in reading.documents}
    for claim in reading.claims:
        entry = as_record(claim, articles[claim.article])
        if style == "jsonl":
            click.echo(json.dumps(entry, ensure_ascii=False))
        else:
            what = " ".join(str(entry[key]) for key in ("kind", "subject", "value", "date") if entry[key])
            click.echo(f"{entry['id']}  {what} [{entry['modality']}]\n{'':14}{entry['source']}: {claim.quote}")
    tell(reading.diagnostics)
    leave(reading.diagnostics, strict=strict)


@click.command()
@click.argument("claim")
@click.pass_obj
def explain(folder: Path, claim: str) -> None:
    """Show why CLAIM, an id that `briefing claims` prints, is one: sentence, rule, examples."""
    project = config.load(folder)
    reading = pipeline.read(project, project_work(project.root))
    said = next((one for one in reading.claims if one.id.startswith(claim)), None)
    if said is None:
        raise BuilderError(f"{claim}: no claim has this id; `briefing claims` lists them")
    article = next(d.article for d in reading.documents if d.article.id == said.article)
    why = explained(said, ARTICLES[article.language])
    line = article.body_line + article.text.count("\n", 0, said.span.start)
    click.echo(f"{said.id}  {said.kind}: {said.subject or ''} {said.value} [{said.modality}]")
    click.echo(f"{article.path}:{line}")
    for number, evidence in enumerate(said.evidence):
        click.echo(f"  {'says' if number == 0 else 'with'}: {evidence.quote}")
    click.echo(f"rule: {why.rule}")
    for title, lines in (("follows", why.derived), ("finds", why.examples), ("leaves alone", why.silent)):
        for words in lines:
            click.echo(f"  {title}: {words}")


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.option("--published", help="The day, month or year of publication: YYYY-MM-DD, YYYY-MM or YYYY.")
@click.option("--language", default="fr", show_default=True, type=click.Choice(sorted(ARTICLES)))
@click.option("--format", "style", type=click.Choice(["table", "jsonl"]), default="table")
def mentions(files: tuple[Path, ...], published: str | None, language: str, style: str) -> None:
    """Print the dates, amounts and names that FILES mention, one a line; offsets are of the text after front matter."""
    if published and not _DATE.fullmatch(published):
        raise BuilderError(f"--published {published}: must be YYYY, YYYY-MM or YYYY-MM-DD")
    for path in files:
        body = sources.body_of(path.read_bytes())
        if body is None:
            raise BuilderError(f"{path}: is no text in UTF-8, UTF-16 or Windows-1252; save it as UTF-8")
        for mention in pipeline.mentions_of(body, ARTICLES[language], published):
            entry = {
                "file": path.name,
                "start": mention.span.start,
                "end": mention.span.end,
                "type": str(mention.type),
                "value": mention.value,
                "precision": mention.precision,
                "bound": str(mention.bound) if mention.bound else None,
            }
            if style == "jsonl":
                click.echo(json.dumps(entry, ensure_ascii=False))
            else:
                words = " ".join(mention.span.of(body).split())
                click.echo(f"{path.name}:{mention.span.start}  {mention.type:8} {mention.value:24} {words}")
