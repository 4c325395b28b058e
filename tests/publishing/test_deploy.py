# Publishing as a person does it: with git, and with the two commands that can make a site public.
"""`mkdocs gh-deploy` into a bare repository, and what refuses to be published."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from publishing_site import BIN, copy, run

from builder import config, pipeline, sitecheck
from builder.anchors import read_registry
from builder.mkdocs_plugin import publishing
from builder.model.originals import Originals

ADDRESS = {"BRIEFING_SITE_URL": "https://publisher.test/repo/"}
WHO = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "Jeanne Martin"), ("EMAIL", "jeanne@publisher.test"))
} | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=folder,
        env={**os.environ, **WHO},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def repository(tmp_path: Path, choice: str | None) -> tuple[Path, Path]:
    """A project under git with a bare repository it is pushed to."""
    bare, root = tmp_path / "bare.git", copy(tmp_path / "project", choice)
    git(tmp_path, "init", "--quiet", "--bare", str(bare))
    git(root, "init", "--quiet")
    git(root, "remote", "add", "origin", str(bare))
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "A briefing")
    git(root, "push", "--quiet", "origin", "main")
    return root, bare


def branches(bare: Path) -> list[str]:
    return git(bare, "for-each-ref", "--format=%(refname:short)").split()


@pytest.mark.slow
def test_gh_deploy_publishes_a_whole_site(tmp_path: Path) -> None:
    root, bare = repository(tmp_path, "full")
    done = run(root, "mkdocs", "gh-deploy", "--strict", **ADDRESS, **WHO)
    assert done.returncode == 0, done.stderr
    assert branches(bare) == ["gh-pages", "main"]
    git(tmp_path, "clone", "--quiet", "--branch", "gh-pages", str(bare), "published")
    site = tmp_path / "published"
    assert (site / ".nojekyll").is_file()
    assert not (site / "links.lock.json").exists()
    assert 'href="/repo/fr/"' in (site / "404.html").read_text("utf-8")
    assert 'href="/repo/en/"' in (site / "404.html").read_text("utf-8")
    assert "https://publisher.test/repo/en/profile/" in (site / "sitemap.xml").read_text("utf-8")
    registry, _ = read_registry(root / "docs" / "links.lock.json", "lock")
    assert len(registry.entries) > 100
    assert sitecheck.check(site, "/repo/", ("fr", "en"), registry) == ()

    # A domain of one's own, on the second deployment.
    (root / "docs" / "CNAME").write_text("publisher.test\n")
    refused = run(root, "mkdocs", "gh-deploy", "--strict", **ADDRESS, **WHO)
    assert refused.returncode == 1
    assert "docs/CNAME: names the domain `publisher.test`" in refused.stderr
    done = run(root, "mkdocs", "gh-deploy", "--strict", BRIEFING_SITE_URL="https://publisher.test/", **WHO)
    assert done.returncode == 0, done.stderr
    git(site, "pull", "--quiet")
    assert (site / "CNAME").read_text() == "publisher.test\n"
    assert (site / ".nojekyll").is_file()
    assert 'href="/fr/"' in (site / "404.html").read_text("utf-8")


@pytest.mark.slow
def test_nothing_is_published_before_somebody_has_chosen(tmp_path: Path) -> None:
    root, bare = repository(tmp_path, None)
    written = {p: p.read_bytes() for p in root.rglob("*") if p.is_file() and ".git" not in p.parts}
    asked = run(root, "briefing", "build", "--publish")
    assert asked.returncode == 2
    assert len(asked.stderr.splitlines()) == 1
    for words in ("`originals`", "`full`: ", "`quotes`: ", "`none`: "):
        assert words in asked.stderr
    assert run(root, "briefing", "build", BRIEFING_PUBLISH="1").returncode == 2
    for command, environment in ((("mkdocs", "gh-deploy"), {}), (("mkdocs", "build"), {"BRIEFING_PUBLISH": "1"})):
        refused = run(root, *command, **environment, **ADDRESS, **WHO)
        assert refused.returncode == 1
        assert "`originals`" in refused.stderr
        assert "Traceback" not in refused.stderr
    assert branches(bare) == ["main"]
    assert {p: p.read_bytes() for p in root.rglob("*") if p.is_file() and ".git" not in p.parts} == written
    assert run(root, "briefing", "build", "--strict").returncode == 0
    built = run(root, "mkdocs", "build")
    assert built.returncode == 0
    assert [line for line in built.stderr.splitlines() if line.startswith("WARNING")] == [
        f"WARNING -  briefing: {publishing.UNDECIDED}"
    ]
    assert run(root, "mkdocs", "build", "--strict").returncode == 1


def test_nothing_is_published_while_the_registry_cannot_be_read(tmp_path: Path) -> None:
    root, bare = repository(tmp_path, "full")
    lock = root / "docs" / "links.lock.json"
    lock.write_text(lock.read_text("utf-8").replace('"kind"', '"kind', 1), "utf-8")
    before = lock.read_bytes()
    for command in (("briefing", "build", "--publish"), ("mkdocs", "gh-deploy"), ("briefing", "cite", "top")):
        refused = run(root, *command, **ADDRESS, **WHO)
        assert refused.returncode != 0
        assert "docs/links.lock.json:2: cannot be read" in refused.stderr
        assert "Traceback" not in refused.stderr
    assert branches(bare) == ["main"]
    assert lock.read_bytes() == before


def test_what_an_edited_page_still_says_is_not_published(tmp_path: Path) -> None:
    root, bare = repository(tmp_path, "quotes")
    # As written when everything was shown, and edited since.
    path = next((root / "docs" / "fr" / "sources").glob("b*.md"))
    path.write_text(path.read_text("utf-8").replace("</dl>", "</dl>\n\nUne note de la rédaction.", 1), "utf-8")
    written = run(root, "briefing", "build", "--publish")
    assert written.returncode == 2
    assert f"warning: docs/fr/sources/{path.name}: " in written.stderr
    assert "[originals-leaked]" in written.stderr
    for command, environment in ((("mkdocs", "gh-deploy"), {}), (("mkdocs", "build"), {"BRIEFING_PUBLISH": "1"})):
        refused = run(root, *command, **environment, **ADDRESS, **WHO)
        assert refused.returncode == 1
        assert f"site/fr/sources/{path.stem}/index.html: " in refused.stderr
        assert "Traceback" not in refused.stderr
    assert branches(bare) == ["main"]


@pytest.mark.parametrize(("private", "status"), [(True, 0), (False, 1)])
def test_sentences_are_not_withheld_beside_articles_that_everybody_reads(
    tmp_path: Path, *, private: bool, status: int
) -> None:
    root = copy(tmp_path / "project", "quotes")
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"repository": {"private": private}}))
    done = run(root, "briefing", "build", "--publish", "--strict", GITHUB_EVENT_PATH=str(event))
    assert done.returncode == status, done.stderr
    assert ("[seeds-public]" in done.stderr) is not private


@pytest.mark.parametrize(
    ("command", "asked", "shown"),
    [
        ("serve", "", "full"),
        ("serve", "1", "full"),
        ("build", "", "quotes"),
        ("build", "1", "quotes"),
        ("gh-deploy", "", "quotes"),
    ],
)
def test_serving_shows_all_and_the_others_what_is_chosen(
    project_at, monkeypatch: pytest.MonkeyPatch, command: publishing.Command, asked: str, shown: str
) -> None:
    monkeypatch.setenv(publishing.ASKED, asked)
    known = config.project(project_at({}), {"company": "Océan Bleu", "originals": "quotes"})
    assert publishing.project(known, command).originals is Originals(shown)
    undecided = config.project(known.root, {"company": "Océan Bleu"})
    if asked and command == "build":
        with pytest.raises(config.ProjectError):
            publishing.project(undecided, command)
    else:
        assert publishing.publishes(command) is (command == "gh-deploy" or bool(asked))


@pytest.mark.slow
def test_mkdocs_serve_shows_what_is_not_published(tmp_path: Path) -> None:
    root = copy(tmp_path / "project", "none")
    gone = max(pipeline.build(config.load(root)).withheld, key=len)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(
            [BIN / "mkdocs", "serve", "--no-livereload", "-a", f"127.0.0.1:{port}"], cwd=root, stdout=log, stderr=log
        )
    try:
        articles = (document.article for document in pipeline.read(config.load(root)).documents)
        article = next(article.id for article in articles if gone in article.text)
        assert gone[:20] in _patiently(f"http://127.0.0.1:{port}/briefing/fr/sources/{article}/")
    finally:
        server.terminate()
        server.wait(30)


def _patiently(address: str) -> str:
    end = time.monotonic() + 40
    while True:
        try:
            with urlopen(address, timeout=10) as answer:  # noqa: S310  loopback
                return str(answer.read().decode())
        except URLError:
            assert time.monotonic() < end, "nobody answers"
            time.sleep(0.2)
