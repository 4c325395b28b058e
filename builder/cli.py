# The command line: it parses, calls and prints. Results go to standard output, findings to standard error.
"""The command `briefing`."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import click

from builder import config, pipeline, record, sources
from builder.claims.explain import explain as explained
from builder.claims.records import as_record
from builder.errors import BuilderError
from builder.languages import ARTICLES, INTERFACES
from builder.model.diagnostics import Diagnostic, Severity
from builder.translation.fill import ENGINES, Engine, fill

_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
_STRICT = click.option("--strict", is_flag=True, help="Exit with 1 if there is any warning.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--project",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=".",
    help="The folder that holds mkdocs.yml; the current one by default.",
)
@click.version_option(package_name="briefing")
@click.pass_context
def cli(context: click.Context, folder: Path) -> None:
    """Turns a folder of press articles into a bilingual briefing."""
    context.obj = folder


@cli.command()
@click.option("--force", is_flag=True, help="Write over pages that somebody edited.")
@_STRICT
@click.pass_obj
def build(folder: Path, *, force: bool, strict: bool) -> None:
    """Write docs/fr, docs/en and docs/links.lock.json from seeds/."""
    project = config.load(folder)
    briefing = pipeline.build(project, today=_today())
    written = record.write(project, briefing, force=force)
    _tell((*briefing.diagnostics, *written.diagnostics))
    click.echo(
        f"{len(briefing.documents)} articles, {len(briefing.claims)} claims, {len(briefing.facts)} facts, "
        f"{len(briefing.pages)} pages; {len(written.changed)} files changed",
        err=True,
    )
    _leave((*briefing.diagnostics, *written.diagnostics), strict=strict)


@cli.command()
@click.option(
    "--format",
    "style",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    help="For people, or for programs.",
)
@_STRICT
@click.pass_obj
def claims(folder: Path, style: str, *, strict: bool) -> None:
    """Print what each sentence of the articles says, with the words that say it."""
    reading = pipeline.read(config.load(folder))
    articles = {document.article.id: document.article for document in reading.documents}
    for claim in reading.claims:
        entry = as_record(claim, articles[claim.article])
        if style == "jsonl":
            click.echo(json.dumps(entry, ensure_ascii=False))
        else:
            what = " ".join(str(entry[key]) for key in ("kind", "subject", "value", "date") if entry[key])
            click.echo(f"{entry['id']}  {what} [{entry['modality']}]\n{'':14}{entry['source']}: {claim.quote}")
    _tell(reading.diagnostics)
    _leave(reading.diagnostics, strict=strict)


@cli.command()
@click.argument("claim")
@click.pass_obj
def explain(folder: Path, claim: str) -> None:
    """Show why CLAIM, an id that `briefing claims` prints, is one: sentence, rule, examples."""
    reading = pipeline.read(config.load(folder))
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


@cli.command()
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


@cli.command()
@click.option("--engine", type=click.Choice(sorted(ENGINES)), required=True, help="Who translates.")
@click.option("--url", help="Where the engine answers, for engines of one's own.")
@click.option(
    "--to",
    "language",
    type=click.Choice(sorted(INTERFACES)),
    default="en",
    show_default=True,
    help="The language to translate into.",
)
@click.pass_obj
def translate(folder: Path, engine: str, url: str | None, language: str) -> None:
    """Have an engine translate what has no translation; nothing that a person wrote is touched.

    The engine's key is taken from the environment variable BRIEFING_ENGINE_KEY.
    """
    project = config.load(folder)
    reading = pipeline.read(project)
    chosen = Engine(engine, url, os.environ.get("BRIEFING_ENGINE_KEY", ""))
    done = fill(project.seeds, project.root, language, reading.documents, chosen, _today())
    _tell((*reading.diagnostics, *done.diagnostics))
    click.echo(f"{done.translated} passages translated into {language}, {done.missing} still missing", err=True)
    if done.missing or done.diagnostics:
        sys.exit(1)


def main() -> None:
    """Runs the command; what cannot be worked around is one line each, and exit status 2."""
    try:
        cli(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as problem:
        problem.show()
        sys.exit(problem.exit_code)
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except BuilderError as problem:
        click.echo(str(problem), err=True)
        sys.exit(2)
    except OSError as problem:
        click.echo(
            f"{problem.filename or 'a file'}: {problem.strerror or problem}; nothing half-written is left",
            err=True,
        )
        sys.exit(2)


def _tell(diagnostics: Iterable[Diagnostic]) -> None:
    for found in diagnostics:
        click.echo(f"{found.severity}: {found}", err=True)


def _leave(diagnostics: Iterable[Diagnostic], *, strict: bool) -> None:
    if strict and any(found.severity is Severity.WARNING for found in diagnostics):
        sys.exit(1)


def _today() -> str:
    """Today, or the day of SOURCE_DATE_EPOCH: so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return (datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()).isoformat()
    except (ValueError, OverflowError, OSError):
        raise BuilderError(f"SOURCE_DATE_EPOCH: `{epoch[:20]}` is no number of seconds; correct or unset it") from None
