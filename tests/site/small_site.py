# A small project without extraction, and what is needed to build it, to serve it and to visit it.
"""The small project of the tests of the site."""

from __future__ import annotations

import http.server
import logging
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Page

HERE = Path(__file__).parent

CONFIGURATION = """\
site_name: Le dossier
site_url: {url}
plugins:
  - briefing: {{company: Océan Bleu, languages: [fr, en], originals: full}}
extra:
  site_name: {{fr: Océan Bleu, en: Blue Ocean}}
  site_description: {{fr: Un dossier., en: A briefing.}}
theme:
  name: material
markdown_extensions:
  - attr_list
  - md_in_html
  - tables
  - toc: {{permalink: true}}
validation: {{omitted_files: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}}
hooks: [hook.py]
"""

HOSTILE = (
    "</title><script>alert(1)</script>",
    "IA: pour {{ x }}",
    "<img src=x onerror=alert(1)>",
    "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    '" onmouseover="alert(1)',
    "&amp;lt;script&#62;alert(1) \\` *a* [b](javascript:alert(1))",
)


@dataclass
class Built:
    """A project and what became of it."""

    root: Path
    log: list[str] = field(default_factory=list)
    """Warnings and notes, as "WARNING text"."""

    @property
    def site(self) -> Path:
        """The built site."""
        return self.root / "site"

    def html(self, path: str) -> str:
        """The text of one file of the site."""
        return (self.site / path).read_text("utf-8")


def project(root: Path, url: str = "https://example.org/repo/") -> Path:
    """Writes the small project into `root`."""
    for folder in ("seeds", "docs"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "mkdocs.yml").write_text(CONFIGURATION.format(url=url), "utf-8")
    (root / "hook.py").write_text(
        f"import sys\nsys.path.insert(0, {str(HERE)!r})\nimport fake\nfake.install()\n", "utf-8"
    )
    (root / "seeds" / "000.txt").write_text(
        "Une levée de fonds\n\nLa société a levé 42 millions d’euros.\n\nUn partenariat avec l’armée française.\n",
        "utf-8",
    )
    for number, title in enumerate(HOSTILE, 1):
        (root / "seeds" / f"{number:03}.txt").write_text(f"{title}\n\nLe texte dit : {title}\n", "utf-8")
    return root


def build(root: Path) -> Built:
    """Builds the project with MkDocs' own functions and keeps what it said."""
    built = Built(root)

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            built.log.append(f"{record.levelname} {record.getMessage()}")

    kept, logger = Keep(logging.INFO), logging.getLogger("mkdocs")
    logger.addHandler(kept)
    logger.setLevel(logging.INFO)
    try:
        mkdocs_build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
    finally:
        logger.removeHandler(kept)
    return built


@dataclass
class Visit:
    """A page in the browser and everything it asked for or complained about."""

    page: Page
    requests: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    """Addresses answered with 400 or more, or not at all."""
    complaints: list[str] = field(default_factory=list)
    """Errors on the console, uncaught exceptions and dialogs."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a site as GitHub Pages does: 404.html at any depth."""

    mount = "/"

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(self.mount.rstrip("/")) if path.startswith(self.mount) else "/none"
        return super().translate_path(inside)

    def send_error(self, code: int, *_: object) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass
