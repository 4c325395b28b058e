# While somebody writes: the text follows each decision, and a mistake in a template is one line until it is mended.
"""Customising under `mkdocs serve`."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from own_site import project, write

from builder import config, pipeline
from builder.model.claims import Kind
from builder.pages import shipped

pytestmark = pytest.mark.slow

PATIENCE = 90.0
QUOTES = "quotes.md.jinja"


def until(holds: Callable[[], bool], told: Callable[[], str]) -> None:
    """Waits."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, told()
        time.sleep(0.1)


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[tuple[Path, str, Callable[[], str]]]:
    """The project, the address of its English page of one's own, and what the server has printed."""
    root = project(tmp_path, {"docs/en/notes.md": '# Notes\n\nLed by {{ fact("ceo-jeanne-martin") }}.\n'})
    write(root, {f"templates/{QUOTES}": shipped.copy_of(QUOTES, "1")})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    output = root / "serve.log"
    with output.open("wb") as file:
        command = (sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}")
        process = subprocess.Popen(command, cwd=root, stdout=file, stderr=subprocess.STDOUT)

    def printed() -> str:
        return output.read_text("utf-8", "replace")

    try:
        until(lambda: "Serving on" in printed(), printed)
        yield root, f"http://127.0.0.1:{port}/repo/en/notes/", printed
    finally:
        process.terminate()
        process.wait(PATIENCE)


def test_the_text_follows_a_decision_and_a_mistake_is_one_line_until_it_is_mended(
    serving: tuple[Path, str, Callable[[], str]],
) -> None:
    root, address, printed = serving

    def page() -> str:
        with urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310  loopback
            return str(answer.read().decode())

    assert "Jeanne Martin</a>" in page()
    claim = next(claim for claim in pipeline.read(config.load(root)).claims if claim.kind is Kind.CEO)
    signed = f"  quote: {claim.quote}\n  value: Jeanne Le Goff\n  by: jm\n  on: 2026-11-11\n"
    write(root, {"seeds/decisions.yml": f"- correct: {claim.id}\n{signed}"})
    until(lambda: "Jeanne Le Goff</a>" in page(), printed)
    write(root, {f"templates/{QUOTES}": "{{ speekers }}"})
    until(lambda: "did you mean `speakers`?" in printed(), printed)
    (line,) = [line for line in printed().splitlines() if "speekers" in line]
    assert "templates/quotes.md.jinja:1: 'speekers' is undefined" in line
    assert "(for fr/quotes.md)" in line
    # Whoever looks at the site sees it too, on every page, until it is mended.
    until(lambda: "did you mean `speakers`?" in page(), printed)
    assert "Traceback" not in printed()
    before = printed().count("Reloading browsers")
    write(root, {f"templates/{QUOTES}": shipped.copy_of(QUOTES, "1")})
    until(lambda: printed().count("Reloading browsers") > before, printed)
    until(lambda: "Jeanne Le Goff</a>" in page(), printed)
