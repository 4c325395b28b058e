# The analyst asks where a figure comes from while somebody waits on the line.
"""What a build has kept, in the hands of the other commands."""

from __future__ import annotations

from pathlib import Path
from typing import Never

import pytest
from click.testing import CliRunner, Result

from builder import articles
from builder.cli import cli

from .project import PARTS, project

ASKED = (
    ["claims"],
    ["claims", "--format", "jsonl"],
    ["cite", "a1"],
    ["check"],
    ["export", "--format", "csv", "--to", "en"],
    ["translate", "--dry-run"],
    ["review"],
)


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--project", str(root), *arguments], catch_exceptions=False)


def never(*_: object) -> Never:
    raise AssertionError("an article was read again")


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    root = project(tmp_path / "project", PARTS)
    assert run(root, "build").exit_code == 0
    return root


@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_no_article_is_read_again(asked: list[str], built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    anew = project(built.parent / "anew", PARTS)
    (anew / "docs").symlink_to(built / "docs")
    fresh = run(anew, *asked)
    monkeypatch.setattr(articles, "claims_in", never)
    kept = run(built, *asked)
    assert fresh.exit_code == kept.exit_code == 0
    assert kept.output == fresh.output
    assert kept.output


def test_an_article_that_changed_is_read(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (built / "seeds/a1.txt").write_text("Océan Bleu emploie 4321 personnes à Lyon.", "utf-8")
    assert "4321" in run(built, "claims").output
    (built / "seeds/a1.txt").write_text("Océan Bleu emploie 1234 personnes à Lyon.", "utf-8")
    monkeypatch.setattr(articles, "claims_in", never)
    with pytest.raises(AssertionError, match="read again"):
        run(built, "claims")
