# Everything that can be said of a briefing without publishing it: what a build would report, and what the checks find
# in the translations.
"""`briefing check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import click

from builder import config, pipeline
from builder.cli.localised import count, say
from builder.cli.printing import STRICT, STYLE, leave, tell, today
from builder.config import Project
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Document
from builder.model.translation import Memory, State
from builder.translation.books import books
from builder.translation.glossary import read_glossary
from builder.translation.inspection import findings_in
from builder.translation.memory import memory_of
from builder.workers import project_work


@click.command()
@click.option("--to", "languages", multiple=True, metavar="CODE", help="A language to check; all by default.")
@STYLE
@STRICT
@click.pass_obj
def check(folder: Path, languages: tuple[str, ...], *, style: str, strict: bool) -> None:
    """Check articles, decisions, links and every translation, and count what was found; nothing is written.

    Values, names, units, negations, the glossary and what was left over in a translation are warnings: it is not
    shown, and `--strict` fails. Marks, length and wording are listed as notes. What a code in brackets means stands in
    the guide.
    """
    project = config.load(folder)
    work = project_work(project.root)
    documents = pipeline.read(project, work).documents  # those of a build are without the words not published
    built = pipeline.build(project, today=today(), work=work).diagnostics
    _, checked = read_glossary(project.seeds, project.root)
    for language in languages or project.languages:
        memory, found = _of_translations(project, documents, language)
        checked = (*checked, *found)
        if style == "text":
            _count(memory)
    # What a check says of an entry is more than what the build says of it.
    known = {_place(one) for one in checked}
    everything = sorted({*checked, *(one for one in built if _place(one) not in known)})
    tell(everything, style)
    if style == "text":
        click.echo(_summary(everything), err=True)
    leave(everything, strict=strict)


def _of_translations(
    project: Project, documents: tuple[Document, ...], language: str
) -> tuple[Memory, list[Diagnostic]]:
    shelf, broken = books(project.seeds, project.root, language, documents)
    memory, problems = memory_of(shelf, language, documents)
    checked = [*broken, *findings_in(shelf)]
    known = {_place(one) for one in checked}
    return memory, [*checked, *(one for one in problems if _place(one) not in known)]


def _place(found: Diagnostic) -> tuple[str, int, str]:
    return found.path, found.line, found.code


def _summary(found: list[Diagnostic]) -> str:
    """How many warnings and notes, and of which codes the warnings are."""
    warnings = Counter(one.code for one in found if one.severity is Severity.WARNING)
    told = count("%(n)s warning", "%(n)s warnings", warnings.total())
    if warnings:
        told += f" ({', '.join(f'{code} {number}' for code, number in sorted(warnings.items()))})"
    notes = len(found) - warnings.total()
    return say("%(warnings)s, %(notes)s", warnings=told, notes=count("%(n)s note", "%(n)s notes", notes))


def _count(memory: Memory) -> None:
    """Prints how many segments of each article are in each state."""
    for article, counts in sorted(memory.counts.items()):
        click.echo(f"{memory.language}  {article}: {_told(counts)}")
    if memory.counts:
        everything = say("in all")
        click.echo(f"{memory.language}  {everything}: {_told(memory.total)}")


def _told(counts: Mapping[State, int]) -> str:
    return ", ".join(f"{number} {state}" for state, number in counts.items()) or say("nothing to translate")
