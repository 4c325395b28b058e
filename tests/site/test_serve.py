# `mkdocs serve` as a person starts it, in a process of its own.
"""One rebuild for each edit, and none without."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from small_site import project

pytestmark = pytest.mark.slow

PATIENCE = 30.0
REBUILT = "Reloading browsers"
QUIET = 2.0
"""Seconds in which a loop would build again: the watcher looks twice a second."""


class Serving:
    """A running `mkdocs serve` and what it has printed."""

    def __init__(self, root: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}/repo/"
        self.output = root / "serve.log"
        with self.output.open("wb") as file:
            command = (sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}")
            self.process = subprocess.Popen(command, cwd=root, stdout=file, stderr=subprocess.STDOUT)

    def builds(self) -> int:
        """How often it has built the site again; MkDocs prints other lines only if they differ."""
        return self.output.read_text("utf-8", "replace").count(REBUILT)

    def wait(self, text: str, times: int = 1) -> None:
        """Until it has printed `text` so often."""
        end = time.monotonic() + PATIENCE
        while self.output.read_text("utf-8", "replace").count(text) < times:
            assert self.process.poll() is None, self.output.read_text("utf-8", "replace")
            assert time.monotonic() < end, self.output.read_text("utf-8", "replace")
            time.sleep(0.05)

    def get(self, path: str) -> str:
        """A page, as it is served."""
        with urlopen(self.address + path, timeout=PATIENCE) as answer:  # noqa: S310  loopback
            return str(answer.read().decode())


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Serving]]:
    root = project(tmp_path_factory.mktemp("serve"))
    (root / "templates").mkdir()
    (root / "templates" / "note.md.jinja").write_text("a", "utf-8")
    (root / "docs" / "fr").mkdir()
    (root / "docs" / "fr" / "extra.md").write_text("# Un\n", "utf-8")
    started = Serving(root)
    try:
        started.wait("Serving on")
        time.sleep(QUIET)
        yield root, started
    finally:
        started.process.terminate()
        started.process.wait(PATIENCE)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("seeds/000.txt", "Un titre neuf\n\nLa société a levé 42 millions d’euros.\n"),
        ("docs/fr/extra.md", "# Deux\n"),
        ("templates/note.md.jinja", "b"),
    ],
)
def test_an_edit_rebuilds_exactly_once(serving: tuple[Path, Serving], path: str, text: str) -> None:
    root, server = serving
    before = server.builds()
    (root / path).write_text(text, "utf-8")
    server.wait(REBUILT, before + 1)
    time.sleep(QUIET)
    assert server.builds() == before + 1


def test_what_is_served_is_searchable_and_has_the_edits(serving: tuple[Path, Serving]) -> None:
    _, server = serving
    assert '"fr"' in server.get("pagefind/pagefind-entry.json")
    # MkDocs puts the script that reloads a page into the page itself, where a policy would not let it run.
    assert "Content-Security-Policy" not in server.get("fr/")
    assert "Un titre neuf" in server.get("fr/sources/000/")
    assert "Deux" in server.get("fr/extra/")
