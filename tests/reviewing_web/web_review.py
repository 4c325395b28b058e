# A small project with one article and one translation, and requests made by hand, so that each can be wrong in one way.
"""The project that is reviewed, and its server."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from builder import config
from builder.model.claims import Kind
from builder.review_server import ReviewServer, serving
from builder.reviewing.questions import Scope

CONFIGURATION = """\
site_name: Le dossier
site_url: https://example.org/repo/
plugins:
  - briefing: {company: Océan Bleu, aliases: [Océan], languages: [fr, en], originals: quotes}
theme: {name: material}
markdown_extensions: [attr_list, md_in_html, tables, {toc: {permalink: true}}]
"""
ARTICLE = """\
---
publisher: Le Journal
published: 2025-03-04
---
Océan Bleu grandit

Océan Bleu a été fondée en 2015 par Anne Roy. Océan Bleu a levé 3 millions d’euros en mai 2024.

Parmi ses clients figurent Acme, Zeta et la région Bretagne.
"""
SENTENCE = "Océan Bleu a levé 3 millions d’euros en mai 2024."
CATALOGUE = f"""\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Language: en\\n"

msgid "{SENTENCE}"
msgstr "Océan Bleu raised 3 million euros in May 2024."
"""


def project(root: Path) -> Path:
    """Writes the project of these tests into `root`."""
    for name, text in (("mkdocs.yml", CONFIGURATION), ("seeds/a.txt", ARTICLE), ("seeds/en/a.po", CATALOGUE)):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    (root / "docs").mkdir(exist_ok=True)
    return root


@dataclass
class Review:
    """A running review."""

    root: Path
    server: ReviewServer
    token: str = field(init=False)

    def __post_init__(self) -> None:
        self.token = self.server.guard.token

    @property
    def address(self) -> str:
        return self.server.guard.address

    @property
    def decisions(self) -> str:
        """What the file holds; empty where there is none."""
        path = self.root / "seeds" / "decisions.yml"
        return path.read_text("utf-8") if path.exists() else ""

    def headers(self) -> dict[str, str]:
        """Those of a request that is in order."""
        host = urlsplit(self.address).netloc
        return {
            "Host": host,
            "Origin": f"http://{host}",
            "Content-Type": "application/json",
            "X-Review-Token": self.token,
        }

    def ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> http.client.HTTPResponse:
        """One request, with these headers alone."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=60)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        data = None if body is None else body.encode()
        sent = headers if data is None or "Content-Length" in headers else {**headers, "Content-Length": str(len(data))}
        for name, value in sent.items():
            connection.putheader(name, value)
        connection.endheaders(data)
        return connection.getresponse()

    def post(self, what: str, **fields: str) -> dict[str, Any]:
        """What the server answers to a request that is in order."""
        answer = self.ask("POST", f"/{self.token}/_review/{what}", json.dumps(fields), self.headers())
        return json.loads(answer.read())

    def claim(self, kind: Kind) -> str:
        """The id of the first claim of `kind`."""
        return next(c.id for c in self.server.desk.known.claims.values() if c.kind is kind)


@contextmanager
def reviewed(root: Path) -> Iterator[Review]:
    """A review of the project in `root`, on any port that is free."""
    with serving(config.load(root), Scope(), "Jeanne Dupont", 0, lambda: "2025-06-01") as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Review(root, server)
        server.shutdown()
