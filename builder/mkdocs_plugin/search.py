# Search is Pagefind's: an index a language, told apart by <html lang>, accents folded, loaded in pieces. It
# splits words at ' but not at ’, so that "armée" would not find "l’armée": it is given copies that have
# the one for the other.
"""The search index of a built site."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = "pagefind"

_MARKED = "data-pagefind-body"
_STRAIGHT = "&#39;"  # a reference, because it may stand inside an attribute


def index(site: Path) -> str | None:
    """Indexes the pages under `site` that are marked for it; why it could not, or none."""
    output = site / FOLDER
    try:
        with tempfile.TemporaryDirectory() as copies:
            if not _copy(site, Path(copies)):
                return "no page is marked for it"
            problem = _run("--site", copies, "--output-path", str(output))
        if problem:
            return problem
        # Pagefind lists the languages in an order that varies from run to run.
        entry = output / "pagefind-entry.json"
        known = json.loads(entry.read_text("utf-8"))
        entry.write_text(json.dumps(known, ensure_ascii=False, sort_keys=True), "utf-8")
    except (OSError, ValueError) as problem:
        shutil.rmtree(output, ignore_errors=True)
        return str(problem)
    return None


def _copy(site: Path, copies: Path) -> int:
    """Copies the pages to be indexed; how many there are."""
    count = 0
    for path in sorted(site.rglob("*.html")):
        text = path.read_text("utf-8")
        if _MARKED in text:
            copy = copies / path.relative_to(site)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text.replace("’", _STRAIGHT).replace("ʼ", _STRAIGHT), "utf-8")
            count += 1
    return count


def _run(*options: str) -> str | None:
    """Runs Pagefind; what it complained of, or none."""
    command = (sys.executable, "-m", "pagefind", "--silent", "--exclude-selectors", ".headerlink", *options)
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    told = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    return (told[-1] if told else f"pagefind ended with {done.returncode}") if done.returncode else None
