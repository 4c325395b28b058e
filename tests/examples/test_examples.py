# The examples are what a newcomer copies: each builds as it stands, without a warning, and its published record is that
# of its articles.
"""The briefings in `examples/`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = sorted(path.parent for path in (Path(__file__).parents[2] / "examples").glob("*/mkdocs.yml"))


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = (sys.executable, "-m", *arguments)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_example_builds_as_it_stands(example: Path, tmp_path: Path) -> None:
    project = tmp_path / example.name
    shutil.copytree(example, project, ignore=shutil.ignore_patterns("site"))
    written = run(project, "builder", "build", "--strict")
    assert written.returncode == 0, written.stderr
    assert "0 files changed" in written.stderr
    built = run(project, "mkdocs", "build", "--strict", "--quiet")
    assert built.returncode == 0, built.stderr
    checked = run(project, "builder", "links", "check")
    assert checked.returncode == 0, checked.stderr


def test_the_second_example_shows_what_it_says() -> None:
    english = Path(__file__).parents[2] / "examples" / "velonef" / "docs" / "en"
    assert "How much was raised in October 2023?" in (english / "disagreements.md").read_text("utf-8")
    assert "it is no longer a rival" in (english / "comparison.md").read_text("utf-8")
    assert "whats-new" in {path.stem for path in english.glob("*.md")}
    news = (english / "whats-new.md").read_text("utf-8")
    assert "3 November 2025" in news
    assert "10 September 2025" in news
