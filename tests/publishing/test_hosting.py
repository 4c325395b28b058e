# What would only be seen once the site is published, or by a push that is refused.
"""Sizes, addresses, and a repository that everybody reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builder import hosting
from builder.mkdocs_plugin import publishing
from builder.model.diagnostics import Diagnostic
from builder.model.originals import Originals


def sparse(path: Path, size: int) -> None:
    """A file of `size` bytes that takes no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)


def one_line(found: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    assert all(len(str(diagnostic).splitlines()) == 1 for diagnostic in found)
    return [(diagnostic.path, diagnostic.code) for diagnostic in found]


def test_a_file_too_large_for_github_is_named_with_its_size(tmp_path: Path) -> None:
    sparse(tmp_path / "a.pdf", hosting.FILE_LIMIT)
    assert hosting.oversize(tmp_path) == ()
    sparse(tmp_path / "data" / "b.pdf", hosting.FILE_LIMIT + 1)
    found = hosting.oversize(tmp_path)
    assert one_line(found) == [("data/b.pdf", "file-too-large")]
    assert "is 105 MB; GitHub takes 105 MB" in found[0].message


def test_a_site_too_large_for_pages_says_what_is_largest(tmp_path: Path) -> None:
    for number in range(10):
        sparse(tmp_path / f"{number}.bin", 10**8)
    assert hosting.oversize(tmp_path) == ()
    sparse(tmp_path / "more", 1)
    found = hosting.oversize(tmp_path)
    assert one_line(found) == [("site", "site-too-large")]
    assert "1,000 MB; GitHub Pages serves 1,000 MB" in found[0].message


@pytest.mark.parametrize("command", ["build", "gh-deploy"])
def test_what_is_published_is_measured_and_what_is_not_may_be_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: publishing.Command
) -> None:
    monkeypatch.delenv(publishing.ASKED, raising=False)
    sparse(tmp_path / "b.pdf", hosting.FILE_LIMIT + 1)
    warnings, errors = publishing.finish(tmp_path, None, (), command)
    published = command == "gh-deploy"
    assert [code for _, code in one_line(warnings)] == ["site-url"] * published
    assert [code for _, code in one_line(errors)] == ["file-too-large"] * published
    assert (tmp_path / ".nojekyll").is_file()


@pytest.mark.parametrize(
    ("url", "domain", "codes"),
    [
        ("https://owner.github.io/repo/", None, []),
        ("https://press.test/", "press.test\n", []),
        ("https://press.test", "PRESS.test", []),
        ("https://owner.github.io/repo/", "press.test", ["domain-differs"]),
        ("https://press.test/repo/", "press.test", ["domain-differs"]),
        (None, None, ["site-url"]),
        ("", None, ["site-url"]),
        ("https://example.org/briefing/", None, ["site-url"]),
        (None, "press.test", ["site-url", "domain-differs"]),
        ("https://[press", None, ["site-url"]),
    ],
)
def test_the_address_is_the_site_s_own(tmp_path: Path, url: str | None, domain: str | None, codes: list[str]) -> None:
    if domain is not None:
        (tmp_path / "CNAME").write_text(domain, "utf-8")
    found = tuple(hosting.address(tmp_path, url))
    assert [code for _, code in one_line(found)] == codes


@pytest.mark.parametrize(
    ("configured", "given", "command", "built"),
    [
        ("https://example.org/briefing/", "https://owner.github.io/repo", "build", "https://owner.github.io/repo/"),
        (None, "https://owner.github.io/repo/", "gh-deploy", "https://owner.github.io/repo/"),
        ("https://press.test/", "https://owner.github.io/repo/", "build", "https://press.test/"),
        ("https://example.org/briefing/", "", "build", "https://example.org/briefing/"),
        ("http://127.0.0.1:8000/", "https://owner.github.io/repo/", "serve", "http://127.0.0.1:8000/"),
    ],
)
def test_an_address_that_somebody_chose_is_kept(
    monkeypatch: pytest.MonkeyPatch, configured: str | None, given: str, command: publishing.Command, built: str
) -> None:
    monkeypatch.setenv(publishing.ADDRESS, given)
    assert publishing.site_url(configured, command) == built


@pytest.mark.parametrize(
    ("event", "choice", "told"),
    [
        ({"repository": {"private": False}}, Originals.QUOTES, True),
        ({"repository": {"private": False}}, Originals.NONE, True),
        ({"repository": {"private": False}}, Originals.FULL, False),
        ({"repository": {"private": True}}, Originals.QUOTES, False),
        ({}, Originals.QUOTES, False),
        ([], Originals.QUOTES, False),
        (None, Originals.QUOTES, False),
    ],
)
def test_seeds_in_a_public_repository_are_published(
    tmp_path: Path, event: object, choice: Originals, *, told: bool
) -> None:
    path = tmp_path / "event.json"
    if event is not None:
        path.write_text(json.dumps(event))
    found = hosting.public_seeds(path, choice)
    assert [code for _, code in one_line(found)] == ["seeds-public"] * told
