# Translators have tools of their own: what is here can be taken there, and what was made there comes in.
"""`briefing export` and `briefing import`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder import config, pipeline
from builder.cli.localised import N_, say
from builder.cli.printing import tell, today
from builder.errors import BuilderError
from builder.storage import printable, write_bytes
from builder.translation.books import books
from builder.translation.exchange import sheet, take_in, units_in
from builder.translation.tmx import read_tmx, write_tmx
from builder.translation.upkeep import refresh
from builder.workers import project_work


@click.command("export")
@click.option("--format", "style", type=click.Choice(["tmx", "csv"]), default="tmx", show_default=True)
@click.option("--to", "language", metavar="CODE", default="en", show_default=True, help="The language translated into.")
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="A file; else it is printed.")
@click.pass_obj
def export(folder: Path, style: str, language: str, output: Path | None) -> None:
    """Write all translations into a language as a translation memory, or all segments as a table."""
    project = config.load(folder)
    reading = pipeline.read(project, project_work(project.root))
    shelf, problems = books(project.seeds, project.root, language, reading.documents)
    tell(problems)
    if style == "csv":
        data = sheet(shelf).encode()
    else:
        sources = {d.article.language for d in reading.documents} - {language}
        source = next(iter(sources)) if len(sources) == 1 else ""
        data = write_tmx(units_in(shelf), project.tag(source) if source else "*all*", project.tag(language))
    if output:
        write_bytes(output, data)
    else:
        sys.stdout.buffer.write(data)


@click.command("import")
@click.argument("file", type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.option("--from", "source", metavar="CODE", default="fr", show_default=True, help="The language translated from.")
@click.option("--to", "language", metavar="CODE", default="en", show_default=True, help="The language translated into.")
@click.pass_obj
def import_(folder: Path, file: Path, source: str, language: str) -> None:
    """Take the translations of a TMX file into the memory; nothing that is there is changed.

    Segments without a translation get it; what fits no segment is kept in seeds/CODE/memory.po for later articles.
    """
    if file.suffix.lower() != ".tmx":
        raise BuilderError(f"{printable(file.name)}: only TMX files (.tmx) are read; export one from your tool")
    project = config.load(folder)
    reading = pipeline.read(project, project_work(project.root))
    units = list(read_tmx(file, source, language))
    if not units:
        raise BuilderError(f"{printable(file.name)}: holds nothing from {source} into {language}; see --from and --to")
    shelf, problems = refresh(project.seeds, project.root, language, reading.documents)
    tell(problems)
    taken = take_in(units, shelf, project.seeds, language, printable(file.name), today())
    told = N_(
        "%(n)s units: %(filled)s segments filled, %(same)s as they were, %(other)s translated otherwise and left, "
        "%(kept)s kept for later"
    )
    numbers = {"filled": taken.filled, "same": taken.same, "other": taken.other, "kept": taken.kept}
    click.echo(say(told, n=len(units), **numbers), err=True)
