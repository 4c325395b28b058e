# A small briefing of invented articles, published once and edited since: what pages of one's own are tried on.
"""The project of the tests of customising, and its build with what it said."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from builder import config, pipeline, record

CONFIGURATION = """\
site_name: Le dossier
site_url: https://example.org/repo/
plugins:
  - briefing: {company: Océan Bleu, languages: [fr, en], originals: full}
theme: {name: material}
markdown_extensions: [attr_list, md_in_html, tables, toc: {permalink: true}]
validation: {omitted_files: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}
"""

FRONT = "---\nid: {id}\npublisher: {publisher}\npublished: {published}\n---\n"
ARTICLES = {
    "seeds/levee.txt": FRONT.format(id="levee", publisher="Le Quotidien", published="2025-02-10")
    + "Océan Bleu se développe\n\nOcéan Bleu emploie près de 200 salariés.\n\n"
    "La directrice générale d’Océan Bleu, Jeanne Martin, l’a confirmé.\n\n"
    "Océan Bleu compte parmi ses clients Novatrans et Lumio.\n",
    "seeds/autre.txt": FRONT.format(id="autre", publisher="La Dépêche", published="2025-02-10")
    + "Océan Bleu grandit\n\nOcéan Bleu est valorisée à 6 milliards de dollars.\n",
    "seeds/encore.txt": FRONT.format(id="encore", publisher="Le Soir", published="2025-02-10")
    + "Océan Bleu en bref\n\nOcéan Bleu est valorisée à 7 milliards de dollars.\n",
}


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Writes `files` under `root`."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def project(root: Path, files: Mapping[str, str] = {}) -> Path:
    """The project, with `files` of its own, published on 10 November 2026."""
    write(root, {"mkdocs.yml": CONFIGURATION, **ARTICLES, **files})
    known = config.load(root)
    record.write(known, pipeline.build(known, today="2026-11-10"))
    return root


def ids(root: Path) -> list[str]:
    """The ids of the facts of the project as it is now."""
    return [fact.id for fact in pipeline.build(config.load(root)).facts]


def built(root: Path) -> list[str]:
    """Builds the site of the project; what was said, as "WARNING text"."""
    said: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(f"{record.levelname} {record.getMessage()}")

    kept, logger = Keep(logging.INFO), logging.getLogger("mkdocs")
    logger.addHandler(kept)
    logger.setLevel(logging.INFO)
    try:
        mkdocs_build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
    finally:
        logger.removeHandler(kept)
    return said


def warnings(said: list[str]) -> list[str]:
    """Those that fail `--strict`."""
    return [line for line in said if line.startswith(("WARNING", "ERROR"))]
