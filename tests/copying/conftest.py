# A small briefing of invented articles, built as a publisher builds it, under a sub-path as GitHub Pages serves it.
"""Fixtures of the tests of the copy menu."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page

ARTICLES = {
    "levee.txt": """\
---
id: levee
publisher: Le Quotidien
author: Jeanne Martin
published: 2025-02-10
published_basis: {inferred: {fr: L’article dit « lundi ».}, quotes: [Nous gardons les commandes]}
url: https://example.org/levee
---
Océan Bleu lève 42 millions d’euros

Océan Bleu est valorisée à 6 milliards de dollars. L’entreprise emploie 200 personnes & deux chiens.

« Nous gardons les commandes », insiste Jeanne Martin, la directrice générale d’Océan Bleu.
""",
    "clients.md": """\
---
id: clients
---
# Les clients d’Océan Bleu

Océan Bleu compte parmi ses clients *Novatrans* et Lumio. En mars 2024, Océan Bleu a lancé Marée.

| Client | Secteur | Montant estimé |
|---|---|---|
| Novatrans | Transport | 45 millions d’euros |
| Lumio | Énergie | 12 millions d’euros |
""",
}
CONFIGURATION = """\
site_name: Le dossier
site_url: {url}
plugins:
  - briefing: {{company: Océan Bleu, languages: [fr, en], originals: full}}
extra:
  site_name: {{fr: Océan Bleu <le dossier>, en: Blue Ocean}}
theme: {{name: material}}
markdown_extensions: [attr_list, md_in_html, tables, toc: {{permalink: true}}]
"""


class Served(http.server.SimpleHTTPRequestHandler):
    """A site under /repo/, with a policy for scripts as strict as one can be."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/repo") if path.startswith("/repo/") else "/none")

    def end_headers(self) -> None:
        if "strict" in self.path:
            self.send_header("Content-Security-Policy", "default-src 'self'; img-src 'self' data:")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """`built(site_url)` is the root of the project built for that address, once."""

    @functools.cache
    def build(url: str) -> Path:
        root = tmp_path_factory.mktemp("copying")
        for name, text in ARTICLES.items():
            (root / "seeds").mkdir(exist_ok=True)
            (root / "seeds" / name).write_text(text, "utf-8")
        (root / "docs").mkdir()
        (root / "mkdocs.yml").write_text(CONFIGURATION.format(url=url), "utf-8")
        mkdocs_build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
        return root

    return build


@pytest.fixture(scope="session")
def served(built: Callable[[str], Path]) -> Iterator[Callable[[str], str]]:
    """`served(site_url)` is where that project is read."""
    servers = []

    @functools.cache
    def serve(url: str = "https://example.org/repo/") -> str:
        server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Served, directory=built(url) / "site")
        )
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/repo/"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages, each in a browser of its own that may read the clipboard; `before` is a script run first."""
    contexts = []

    def opened(address: str, before: str = "", **options: object) -> Page:
        context = browser.new_context(locale="fr-FR", **options)
        contexts.append(context)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.set_default_timeout(8000)
        if before:
            context.add_init_script(before)
        page = context.new_page()
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
