"""How long a reader waits for the results of a search, in Chromium: `python benchmarks/search_latency.py SITE …`.

Each SITE is a folder that `mkdocs build` made. Told are, in milliseconds: the first search of a visit, with all that is
fetched for it, and the median of later ones, each until the first five results have their sentences; and what was
fetched. The server is on this machine: what a network adds is the size divided by its speed.
"""

from __future__ import annotations

import functools
import http.server
import shutil
import statistics
import sys
import threading
from pathlib import Path
from typing import Any

WORDS = ("levée de fonds", "valorisation", "concurrent", "clients", "Arthur", "modèle open source", "2024", "contrat")
SEARCH = """async ([address, words]) => {
  const began = performance.now();
  if (!window.found) { window.found = await import(address); await window.found.init(); }
  const results = (await window.found.search(words)).results;
  await Promise.all(results.slice(0, 5).map((one) => one.data()));
  return [performance.now() - began, results.length];
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that writes no log."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name it has there
        pass


def main() -> None:
    """Prints a line for each site."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as browsers:
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = browsers.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for site in map(Path, sys.argv[1:]):
            print(told(site, browser), flush=True)


def told(site: Path, browser: Any) -> str:
    """A row of the table."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page, fetched = browser.new_page(), []
    page.on("response", lambda one: fetched.append(one) if "/pagefind/" in one.url else None)
    address = f"http://127.0.0.1:{server.server_port}"
    page.goto(f"{address}/fr/method/")
    timed = [page.evaluate(SEARCH, [f"{address}/pagefind/pagefind.js", words]) for words in WORDS]
    sizes = sum(len(one.body()) for one in fetched if one.ok)
    pages, index = sum(1 for _ in site.rglob("*.html")), sum(p.stat().st_size for p in site.glob("pagefind/**/*.*"))
    first, later = timed[0][0], statistics.median(took for took, _ in timed[1:])
    slowest, most = max(took for took, _ in timed[1:]), max(count for _, count in timed)
    server.shutdown()
    cells = (
        pages,
        f"{index / 1e6:.1f} MB",
        f"{first:.0f}",
        f"{later:.0f}",
        f"{slowest:.0f}",
        f"{sizes / 1e3:.0f} kB",
        most,
    )
    return "| " + " | ".join(map(str, cells)) + " |"


if __name__ == "__main__":
    main()
