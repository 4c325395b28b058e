# Everything that can be said of the translations without understanding them, before anybody reads them.
"""`briefing check`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from builder import config, pipeline
from builder.cli.printing import STRICT, leave, tell
from builder.model.diagnostics import Diagnostic
from builder.model.translation import Memory, State
from builder.translation.books import books
from builder.translation.glossary import read_glossary
from builder.translation.inspection import findings_in
from builder.translation.memory import memory_of


@click.command()
@click.option("--to", "languages", multiple=True, metavar="CODE", help="A language to check; all by default.")
@STRICT
@click.pass_obj
def check(folder: Path, languages: tuple[str, ...], *, strict: bool) -> None:
    """Check every translation, and count how many are in which state.

    Values, names, units, negations, the glossary and what was left over are errors: such a translation is not shown,
    and `--strict` fails. Marks, length and wording are listed as notes.
    """
    project = config.load(folder)
    reading = pipeline.read(project)
    _, found = read_glossary(project.seeds, project.root)
    everything: list[Diagnostic] = [*found]
    for language in languages or project.languages:
        shelf, broken = books(project.seeds, project.root, language, reading.documents)
        memory, problems = memory_of(shelf, language, reading.documents)
        checked = list(findings_in(shelf))
        told = {(one.path, one.line, one.code) for one in checked}
        everything += [*broken, *(p for p in problems if (p.path, p.line, p.code) not in told), *checked]
        _count(memory)
    everything.sort()
    tell(everything)
    leave(everything, strict=strict)


def _count(memory: Memory) -> None:
    """Prints how many segments of each article are in each state."""
    for article, counts in sorted(memory.counts.items()):
        click.echo(f"{memory.language}  {article}: {_told(counts)}")
    if memory.counts:
        click.echo(f"{memory.language}  in all: {_told(memory.total)}")


def _told(counts: Mapping[State, int]) -> str:
    return ", ".join(f"{count} {state}" for state, count in counts.items()) or "nothing to translate"
