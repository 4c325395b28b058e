"""What is committed under docs/ is what the articles give, and a build is the same bytes wherever it runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from building import ROOT, mkdocs_build

from builder import config, pipeline, sitecheck
from builder.anchors import read_registry


def test_the_committed_pages_are_what_the_articles_give() -> None:
    briefing = pipeline.build(config.load(ROOT))
    stale = [p.uri for p in briefing.pages if (ROOT / "docs" / p.uri).read_text("utf-8") != p.markdown]
    assert not stale, f"run `briefing build` and commit: {stale}"
    committed = {
        path.relative_to(ROOT / "docs").as_posix()
        for language in ("fr", "en")
        for path in (ROOT / "docs" / language).rglob("*.md")
    }
    assert committed == {page.uri for page in briefing.pages}


def test_every_anchor_of_the_demonstration_is_locked() -> None:
    briefing = pipeline.build(config.load(ROOT))
    locked, _ = read_registry(ROOT / "docs/links.lock.json", "links.lock.json")
    assert briefing.registry == locked, "run `briefing build` and commit docs/links.lock.json"


def test_the_demonstration_builds_without_a_warning() -> None:
    assert pipeline.build(config.load(ROOT)).diagnostics == ()


@pytest.mark.slow
def test_two_builds_in_two_folders_give_the_same_bytes(site: Path, copy: Callable[[str], Path]) -> None:
    project = copy("another-folder")
    done = mkdocs_build(project, project / "site")
    assert done.returncode == 0, done.stderr
    one, other = (
        {p.relative_to(built).as_posix(): p.read_bytes() for p in built.rglob("*") if p.is_file()}
        for built in (site, project / "site")
    )
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def test_a_strict_build_fails_on_a_warning(copy: Callable[[str], Path]) -> None:
    project = copy("warned")
    (project / "seeds/empty.txt").write_bytes(b"")
    done = mkdocs_build(project, project / "site")
    assert done.returncode == 1
    assert "seeds/empty.txt" in done.stderr


def test_a_second_writing_changes_nothing(copy: Callable[[str], Path]) -> None:
    project = copy("again")
    done = subprocess.run(
        [sys.executable, "-m", "builder", "build", "--strict"], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "0 files changed" in done.stderr


def test_every_link_and_every_locked_anchor_leads_somewhere(site: Path) -> None:
    registry, _ = read_registry(ROOT / "docs/links.lock.json", "links.lock.json")
    assert sitecheck.check(site, "/briefing/", ("fr", "en"), registry) == ()


def test_a_missing_page_and_a_missing_anchor_are_found(site: Path, tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    page = '<a href="../nowhere/">x</a> <a href="#gone">y</a> <p id="a"></p><p id="a"></p>'
    (tmp_path / "fr" / "index.html").write_text(page, "utf-8")
    registry, _ = read_registry(ROOT / "docs/links.lock.json", "links.lock.json")
    found = {finding.code for finding in sitecheck.check(tmp_path, "/", ("fr",), registry)}
    assert found == {"link-broken", "id-twice", "page-gone", "anchor-gone"}
