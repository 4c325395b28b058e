# The policy is in the built file, whoever wrote the page, and the browser keeps to it.
"""The Content-Security-Policy of the pages."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from small_site import Built, Quiet, Visit, build, project

from builder.mkdocs_plugin.policy import protect

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)

BY_HAND = """\
# À la main

<script>window.strange = 1</script>

<p onclick="window.strange = 2">Un clic</p>

<img src="https://example.net/x.png" alt="">

| a | b |
|---|--:|
| c | d |
"""


@pytest.fixture(scope="module")
def by_hand(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A site with a page of somebody's own, which holds what no policy allows."""
    root = project(tmp_path_factory.mktemp("hand"))
    (root / "docs" / "fr").mkdir()
    (root / "docs" / "fr" / "hand.md").write_text(BY_HAND, "utf-8")
    return build(root)


def test_every_page_has_one_policy_before_anything_it_concerns(built: Built) -> None:
    pages = sorted(built.site.rglob("*.html"))
    assert {"index.html", "404.html", "fr/index.html"} <= {p.relative_to(built.site).as_posix() for p in pages}
    for path in pages:
        text = path.read_text("utf-8")
        assert len(POLICY.findall(text)) == 1, path
        assert POLICY.search(text).start() < min(text.find(part) for part in ("<link", "<title")), path
        assert text.find("charset") < 1024, path


def test_each_script_in_a_page_is_allowed_by_its_digest_and_nothing_else_is(built: Built) -> None:
    for path in sorted(built.site.rglob("*.html")):
        text = path.read_text("utf-8")
        policy = POLICY.search(text)[1]
        known = [b64encode(sha256(script.encode()).digest()).decode() for script in SCRIPT.findall(text)]
        assert re.findall(r"'sha256-([^']*)'", policy) == known, path
        assert "unsafe-inline" not in policy
        assert "http" not in policy


def test_what_no_policy_allows_is_told_once(by_hand: Built) -> None:
    told = [line for line in by_hand.log if "[policy]" in line]
    assert [line.split(": ", 1)[1].split(",")[0] for line in told] == [
        "fr/hand/index.html: has `onclick` on <p>",
        "fr/hand/index.html: loads `https://example.net/x.png`",
        "fr/hand/index.html: holds a script that browsers will not run there; put it into templates/script/",
    ]
    html = by_hand.html("fr/hand/index.html")
    assert "style=" not in html
    assert re.search(r'<td[^>]*class="to-right"', html)


@pytest.mark.browser
def test_what_no_policy_allows_does_nothing(visit: Callable[..., Visit], by_hand: Built) -> None:
    handler = type("Handler", (Quiet,), {"mount": "/repo/"})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=by_hand.site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        seen = visit(f"http://127.0.0.1:{server.server_port}/repo/fr/hand/")
        seen.page.get_by_text("Un clic").click()
        assert seen.page.evaluate("window.strange") is None
        assert any("Content Security Policy" in told for told in seen.complaints)
    finally:
        server.shutdown()
        server.server_close()


def test_a_page_of_html_keeps_the_policy_it_brings(tmp_path: Path) -> None:
    root = project(tmp_path)
    own = '<!doctype html><html lang="fr"><head><meta http-equiv="Content-Security-Policy" content="x"><title>t</title>'
    (root / "docs" / "own.html").write_text(own, "utf-8")
    assert build(root).html("own.html") == own


def test_a_page_of_html_that_is_not_utf_8_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_bytes("<html><head></head><body>été</body></html>".encode("latin-1"))
    (found,) = protect(tmp_path, ())
    assert (found.path, found.code) == ("old.html", "policy")
    assert "save it as UTF-8" in found.message
