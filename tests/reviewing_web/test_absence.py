# What decides about a briefing must be in no site that is published: its files, its words in the pages, its address.
"""Nothing of the review in a built site, and no site made by its rules that could be published."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from web_review import Review, project

from builder.resources import TEMPLATES

OURS = (b"_review", b"review-desk", b"review-mark", b"X-Review-Token", b"data-token")


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_a_built_site_has_nothing_of_it(review: Review, tmp_path: Path) -> None:
    root = project(tmp_path)
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, check=True)
    built = files(root / "site")
    assert "fr/profile/index.html" in built
    assert [(name, sign) for name, data in built.items() for sign in OURS if sign in data] == []
    assert not any(name.startswith("review") or "/review" in name for name in built)
    for asset in ("review.js", "review.css"):
        line = max((TEMPLATES / "review" / asset).read_bytes().splitlines(), key=len)
        assert not any(line in data for data in built.values())
    # It is put in as a page is served: the site that the review itself has made is without it, too.
    shown = files(review.server.editions.site)
    assert [(name, sign) for name, data in shown.items() for sign in OURS if sign in data] == []


def test_whoever_reviews_sees_what_is_not_published(review: Review) -> None:
    held = b"Parmi ses clients"
    shown = files(review.server.editions.site)
    assert any(held in data for data in shown.values())
