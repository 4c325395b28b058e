"""How soon an edit is seen under `mkdocs serve`, and how often the site is made for it.

    python benchmarks/serving.py 10 50

makes a project of so many articles each (see articles.py), serves it, opens a page in Chromium and edits: an article, a
decision, a translation, the glossary, a template. Printed are the seconds from the write to the page in the browser
having the new text (of the glossary, which no page prints: to the reload), the median of --rounds, the processor
seconds that the server took in that time and as long again, and how many builds an edit made.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from articles import write
from playwright.sync_api import Page, sync_playwright

from builder import config, pipeline
from builder.pages import shipped

PATIENCE = 180.0
REBUILT = "Reloading browsers"
QUIET = 3.0
"""Seconds after an edit in which another build would begin."""
TICKS = os.sysconf("SC_CLK_TCK")
ARTICLE, TEMPLATE = "article-00000", "quotes.md.jinja"


@dataclass(frozen=True, slots=True)
class Server:
    """A running `mkdocs serve`."""

    process: subprocess.Popen[bytes]
    said: Path
    address: str

    def builds(self) -> int:
        return self.said.read_text("utf-8", "replace").count(REBUILT)

    def processor(self) -> float:
        """Seconds of processor time until now, with those of processes that ended."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / TICKS


def main() -> None:
    """Measures and prints a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="+", help="articles")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    print("| articles | edited | seconds | processor seconds | builds |\n| ---: | --- | ---: | ---: | ---: |")
    with sync_playwright() as playwright:
        found = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        for size in given.sizes:
            with tempfile.TemporaryDirectory() as folder, _serving(_project(Path(folder), size)) as server:
                for what, path, edit in _edits(Path(folder)):
                    rows = [
                        _once(server, browser.new_page(), path, edit, f"{what}{chr(97 + at)}")
                        for at in range(given.rounds)
                    ]
                    waited, worked, builds = zip(*rows, strict=True)
                    told = "/".join(map(str, sorted(set(builds))))
                    seconds = f"{statistics.median(waited):.2f} | {statistics.median(worked):.2f}"
                    print(f"| {size} | {what} | {seconds} | {told} |", flush=True)
        browser.close()
    print("load " + " ".join(f"{load:.1f}" for load in os.getloadavg()))


def _project(root: Path, size: int) -> Path:
    write(root, size)
    (root / "docs").mkdir(exist_ok=True)
    (root / "templates").mkdir(exist_ok=True)
    (root / "templates" / TEMPLATE).write_text(shipped.copy_of(TEMPLATE, "1"), "utf-8")
    return root


@contextmanager
def _serving(root: Path) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = root / "serve.log"
    command = (sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}")
    with said.open("wb") as log:
        process = subprocess.Popen(
            command, cwd=root, stdout=log, stderr=log, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        )
    while not (found := re.search(r"Serving on (\S+)", said.read_text("utf-8", "replace"))):
        time.sleep(0.1)
    time.sleep(QUIET)
    yield Server(process, said, found[1])
    process.terminate()
    process.wait(PATIENCE)


def _edits(root: Path) -> Iterator[tuple[str, str, Callable[[str], None]]]:
    """What is edited, the page that shows it, and how: each edit is a word that was nowhere."""
    seeds = root / "seeds"

    def article(word: str) -> None:
        _changed(seeds / f"{ARTICLE}.txt", lambda text: f"{text}\nLa direction n’a pas commenté {word}.\n")

    def translation(word: str) -> None:
        _changed(
            seeds / "en" / f"{ARTICLE}.po",
            lambda text: re.sub(r'(?m)^(msgstr "[^"\n\\]{20,}?)( W\w+)?"$', rf'\1 W{word}"', text, count=1),
        )

    def glossary(word: str) -> None:
        _changed(seeds / "glossary.csv", lambda text: f"{text.rstrip()}\n{word},{word},,\n")

    def template(word: str) -> None:
        _changed(root / "templates" / TEMPLATE, lambda text: f"{text}\n\n{word}\n")

    briefing = pipeline.build(config.load(root))
    fact = next(fact for fact in briefing.facts if fact.kind == "funding_round")
    claim, home = fact.support[0], briefing.registry.by_link  # a long list is in parts
    shown_at = next(link.partition("#")[0] for link in home if link.endswith(f"#{fact.id}"))

    def decision(word: str) -> None:
        about = f"- annotate: {claim.id}\n  quote: {claim.quote!r}\n"
        signed = f"  note: {{fr: {word}, en: {word}}}\n  by: me\n  on: 2026-01-01\n"
        (seeds / "decisions.yml").write_text(about + signed, "utf-8")

    yield "article", f"fr/sources/{ARTICLE}/", article
    yield "decision", f"fr/{shown_at}", decision
    yield "translation", f"en/sources/{ARTICLE}/", translation
    yield "glossary", "", glossary
    yield "template", "fr/quotes/", template


def _changed(path: Path, change: Callable[[str], str]) -> None:
    path.write_text(change(path.read_text("utf-8")), "utf-8")


def _once(server: Server, page: Page, path: str, edit: Callable[[str], None], word: str) -> tuple[float, float, int]:
    """One edit: seconds until it is seen, processor seconds, builds."""
    page.goto(server.address + path, timeout=PATIENCE * 1000)
    time.sleep(QUIET)
    builds, worked, begun = server.builds(), server.processor(), time.monotonic()
    edit(word)
    if path:
        page.wait_for_function("word => document.body.innerText.includes(word)", arg=word, timeout=PATIENCE * 1000)
    else:
        while server.builds() == builds:
            time.sleep(0.02)
    waited = time.monotonic() - begun
    worked = server.processor() - worked
    time.sleep(QUIET)
    page.close()
    return waited, worked, server.builds() - builds


if __name__ == "__main__":
    main()
