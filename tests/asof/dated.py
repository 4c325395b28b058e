# A small project with invented articles, commands as a person runs them on a day, and the site that is built of it.
"""A briefing on different days."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from builder import cli
from builder.errors import BuilderError

CONFIGURATION = """\
site_name: Le dossier
site_url: https://example.org/repo/
plugins:
  - briefing: {company: Océan Bleu, aliases: [Océan], languages: [fr, en], originals: full}
extra: {site_name: {fr: Le dossier, en: The briefing}}
theme: {name: material}
markdown_extensions: [attr_list, md_in_html, tables, toc: {permalink: true}]
"""
FIRST = """\
---
id: levee
publisher: Le Quotidien
published: 2025-02-10
---
Océan Bleu lève des fonds

Océan Bleu a levé 42 millions d’euros en janvier 2025. Océan Bleu est valorisée à 6 milliards de dollars.

« Nous gardons les commandes de ce navire », insiste Jeanne Martin, la directrice générale d’Océan Bleu.
"""
SECOND = """\
---
id: effectif
publisher: La Gazette
published: 2025-06-01
---
Les gens d’Océan Bleu

Océan Bleu emploie 206 personnes à Brest. La société a ouvert un bureau à Lisbonne.
"""
PO = """\
msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=utf-8\\n"

# edited
msgid "Océan Bleu est valorisée à 6 milliards de dollars."
msgstr "Océan Bleu is valued at $6 billion by its owners."

# edited
msgid "Océan Bleu a levé 42 millions d’euros en janvier 2025."
msgstr "Océan Bleu raised €42 million in January 2025."
"""


def run(root: Path, day: str, *arguments: str) -> Result:
    """Runs a command on `day`; the one check: it ends with a number, or with one line that says what is wrong."""
    seconds = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())
    result = CliRunner(env={"SOURCE_DATE_EPOCH": str(seconds)}).invoke(cli.cli, ["--project", str(root), *arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        assert isinstance(result.exception, BuilderError), result.exception
        assert len(str(result.exception).splitlines()) == 1
    return result


def done(root: Path, day: str, *arguments: str) -> Result:
    """The same of a command that is to do what it is asked."""
    result = run(root, day, *arguments)
    assert result.exit_code == 0, f"{result.output}{result.exception}"
    return result


def wrong(root: Path, day: str, *arguments: str) -> str:
    """The one line with which a command refuses."""
    result = run(root, day, *arguments)
    assert isinstance(result.exception, BuilderError), result.output
    return str(result.exception)


def site(root: Path, *, strict: bool = True) -> Path:
    """The site, built; with `strict` a warning is a failure."""
    folder = root / "site"
    mkdocs_build(load_config(str(root / "mkdocs.yml"), site_dir=str(folder), strict=strict))
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Every file in `folder`."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def edit(path: Path, old: str, new: str) -> None:
    """Replaces words that are there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def root(project_at) -> Path:
    """A project with two articles, published on 10 January 2026."""
    seeds = {"seeds/levee.txt": FIRST, "seeds/effectif.txt": SECOND, "seeds/en/levee.po": PO}
    found: Path = project_at(seeds, CONFIGURATION)
    done(found, "2026-01-10", "build")
    return found
