# Copies of the demonstration with another choice, and the commands as a publisher runs them.
"""Projects to publish, and what is found in what was made of them."""

from __future__ import annotations

import gzip
import html
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


def copy(to: Path, choice: str | None) -> Path:
    """The demonstration in folder `to`, with `originals: choice`, or without."""
    to.mkdir(parents=True)
    for part in ("seeds", "docs"):
        shutil.copytree(ROOT / part, to / part)
    configuration = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert "      originals: full\n" in configuration
    chosen = f"      originals: {choice}\n" if choice else ""
    (to / "mkdocs.yml").write_text(configuration.replace("      originals: full\n", chosen), "utf-8")
    return to


def run(root: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command of the environment's in `root`."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("BRIEFING_", "GITHUB_"))}
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=root,
        env={**inherited, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def said(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file under `folder` with all it says: unpacked, references and tags resolved, blanks made one."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        data = path.read_bytes()
        if data.startswith(b"\x1f\x8b"):
            data = gzip.decompress(data)
        text = data.decode("utf-8", "replace")
        if path.suffix == ".json":
            text += json.dumps(json.loads(text), ensure_ascii=False)
        for shown in (text, re.sub(r"<[^>]*>", "", text)):
            yield path.relative_to(folder).as_posix(), plain(html.unescape(shown))


def plain(text: str) -> str:
    """`text` with one blank between words, and either apostrophe the same."""
    return " ".join(text.replace("’", "'").replace("ʼ", "'").split())
