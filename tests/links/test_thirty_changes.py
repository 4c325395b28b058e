# The promise of the product: thirty changes in a row, and every link that was ever published still lands on the fact,
# on its successor, or on a note that says what it said. What was published is read from the built pages themselves,
# not from the registry, which could forget.
"""Links through a year of changes."""

from __future__ import annotations

import functools
import http.server
import os
import re
import shutil
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import markdown
import pytest
from bs4 import BeautifulSoup, SoupStrainer
from changing import CHANGES, project
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Browser, BrowserContext, Page

from builder import config, pipeline, record, sitecheck
from builder.anchors import read_registry

ROOT = Path(__file__).parents[2]
Link = tuple[str, str]
"""A page of the built site (`fr/clients/index.html`) and an anchor on it, or none."""


@dataclass
class Landing:
    """What a reader who follows a link finds."""

    text: str
    note: bool
    """Whether it is a note on what is there no more."""
    leads: str
    """Where the note leads; empty where it leads nowhere."""


@dataclass
class Year:
    """A project through its changes."""

    root: Path
    ever: dict[Link, str] = field(default_factory=dict)
    """Every link ever published, and the step that first did."""
    said: dict[Link, str] = field(default_factory=dict)
    """What a short fact said on the page when it was last there."""
    notes: int = 0
    last: dict[str, dict[str, Landing]] = field(default_factory=dict)
    """The pages as they were built last."""
    opened: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Page → its text, and how many links it had, when all of them were last opened in a browser."""

    def build(self, step: int, name: str, *, site: bool) -> None:
        """Writes the record, as a user does, and checks every link there ever was; on the built `site`, or on the
        pages as MkDocs would convert them.
        """
        project = config.load(self.root)
        briefing = pipeline.build(project, today=f"2026-{1 + step // 28:02}-{1 + step % 28:02}")
        record.write(project, briefing)
        registry = read_registry(project.registry, "lock")[0]
        assert registry == briefing.registry
        assert list(sitecheck.astray(registry, "lock")) == []
        if not site:
            self._check({_address(p.uri): _converted(p.markdown) for p in briefing.pages}, name)
            return
        again = pipeline.build(project, today="2030-01-01")
        assert again.registry == briefing.registry, f"{name}: a second build finds other links"
        folder = self.root / "site"
        mkdocs_build(load_config(str(self.root / "mkdocs.yml"), site_dir=str(folder)))
        built = {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in sorted(folder.rglob("index.html"))}
        self._check({path: _landings(text) for path, text in built.items()}, name)
        # Links that the theme makes of headings, and everything else on the site, lead somewhere too.
        assert sitecheck.check(folder, "/repo/", ("fr", "en"), registry) == (), name

    def _check(self, pages: dict[str, dict[str, Landing]], name: str) -> None:
        self.last = pages
        for page, found in pages.items():
            if not page.startswith(("fr/", "en/")):
                continue
            self.ever.setdefault((page, ""), name)
            for anchor, landing in found.items():
                if not landing.note:
                    self.ever.setdefault((page, anchor), name)
        for page, anchor in self.ever:
            assert page in pages, f"{name}: {page} of “{self.ever[page, anchor]}” is gone"
            if not anchor:
                continue
            told = f"{name}: {page}#{anchor} of “{self.ever[page, anchor]}”"
            landing = pages[page].get(anchor)
            assert landing is not None, f"{told} is gone"
            assert landing.note or landing.text is not None, told
            if landing.note:
                self.notes += 1
                self._check_note(pages, page, anchor, landing, told)
        for page, found in pages.items():
            for anchor, landing in found.items():
                if not landing.note and 0 < len(landing.text) < 40:
                    self.said[page, anchor] = landing.text

    def _check_note(
        self, pages: dict[str, dict[str, Landing]], page: str, anchor: str, landing: Landing, told: str
    ) -> None:
        """A note says what stood there, and where it leads something stands."""
        assert landing.text.strip(), f"{told} is an empty note"
        before = self.said.get((page, anchor))
        facts = ("profile/", "clients/", "comparison/")
        if before and page.removeprefix("fr/").removeprefix("en/").startswith(facts) and "-" in anchor:
            figures = {word for word in before.split() if any(c.isdigit() for c in word)}
            assert all(figure in landing.text for figure in figures), f"{told} forgets that it said {before!r}"
        if landing.leads:
            path, _, fragment = landing.leads.partition("#")
            target = os.path.normpath(Path(page).parent / path) if path else str(Path(page).parent)
            end = pages.get(f"{target}/index.html")
            assert end is not None, f"{told} leads to {landing.leads}, which does not exist"
            assert not fragment or fragment in end, f"{told} leads to {landing.leads}, which is not there"


def _address(uri: str) -> str:
    """The file that MkDocs makes of a page."""
    stem = uri.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{stem}/index.html"


@functools.cache
def _converted(text: str) -> dict[str, Landing]:
    """The landings of a page in Markdown."""
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    extensions = ["attr_list", "md_in_html", "tables", "toc"]
    return _landings(f"<article>{markdown.markdown(body, extensions=extensions)}</article>")


@functools.cache
def _landings(text: str) -> dict[str, Landing]:
    """Anchor → what is found there, of one built page; the theme's own anchors left out."""
    tree = BeautifulSoup(text, "html.parser", parse_only=SoupStrainer("article"))
    found: dict[str, Landing] = {}
    for element in tree.find_all(id=re.compile("^[^_]")):  # ids with an underscore are the page's own
        note = element.find_parent(class_="remains") is not None
        link = element.find("a", href=True) if note else None
        if note and element["id"].endswith("-was"):
            continue
        found[str(element["id"])] = Landing(element.get_text(" ", strip=True), note, str(link["href"]) if link else "")
    return found


def _through(root: Path, every: int) -> Year:
    """`every` so many changes the whole site is built."""
    year = Year(root)
    year.build(0, "as it was", site=True)
    for step, (name, change) in enumerate(CHANGES, 1):
        change(root)
        year.build(step, name, site=step % every == 0)
    return year


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """The small project after its thirty changes, every link checked after each."""
    return _through(project(tmp_path_factory.mktemp("year")), every=10)


def test_every_link_lands_through_thirty_changes(year: Year) -> None:
    assert len(CHANGES) == 30
    assert len(year.ever) > 300
    assert year.notes > 1000


def test_french_and_english_have_the_same_links(year: Year) -> None:
    french, english = ({(p[3:], a) for p, a in year.ever if p.startswith(code)} for code in ("fr/", "en/"))
    assert french == english


@pytest.mark.slow
def test_every_link_of_the_demonstration_lands_through_thirty_changes(tmp_path: Path) -> None:
    root = tmp_path / "demonstration"
    root.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", root)
    for part in ("seeds", "docs"):
        shutil.copytree(ROOT / part, root / part)
    text = (root / "mkdocs.yml").read_text("utf-8").replace("/briefing/", "/repo/")
    (root / "mkdocs.yml").write_text(text, "utf-8")
    assert len(_through(root, every=5).ever) > 900


HERE = """anchors => anchors.map(name => {
  location.hash = name;
  const element = document.getElementById(name);
  const shown = element?.textContent.trim() ? element : element?.closest("li, p, .pair, section");
  const box = shown?.getBoundingClientRect();
  const seen = box && box.height > 0 && box.width > 0 && box.top < innerHeight && box.bottom > 0;
  const where = box && `${box.top} + ${box.height} of ${innerHeight}, scrolled ${scrollY}`;
  return [name, element !== null && document.querySelector(":target") === element, Boolean(seen),
          shown?.textContent.trim() || "", where];
})"""
"""Follows each fragment as a reader on the page does: does the browser aim at it, is it in view, what does it say."""
PATIENCE = 10
"""Seconds within which a browser on a busy machine has painted: it may scroll with the next frame only."""


@dataclass
class Reader:
    """Opens links in a browser, with scripts or without."""

    page: Page
    scripts: bool
    step: str = ""
    opened: int = 0
    loaded: int = 0
    """Pages; the other links were followed on a page that was there."""
    waited: int = 0
    """Links whose place came into view with a later frame only."""

    def follows(self, folder: str, anchors: Sequence[str], landings: Mapping[str, Landing], *, moved: bool) -> None:
        """Opens a page and every link to it that there ever was."""
        self.opened += len(anchors) + 1
        if not (moved and self.scripts):
            self._loads(folder)
            self._sees(folder, anchors)
            return
        # A page that has moved sends readers on, each to the place of what they asked for.
        self._loads(folder, sent_on=True)
        for name in anchors:
            leads = landings[name].leads
            stays = leads.startswith("./#") or (not leads and landings[name].note)
            self._loads(f"{folder}#{name}", sent_on=not stays)
            if end := name if stays else self.page.url.partition("#")[2]:
                self._sees(f"{folder}#{name} → {self.page.url}", [end])

    def _loads(self, address: str, *, sent_on: bool = False) -> None:
        place = address.partition("#")[0]
        if self.page.url.partition("#")[0] == place:
            self.page.goto("about:blank")  # else only the fragment would change
        answer = self.page.goto(address, wait_until="commit" if sent_on else "load")
        assert answer is not None and answer.status == 200, f"{self.step}: {address}"
        if sent_on:
            self.page.wait_for_url(lambda url: url.partition("#")[0] != place)
        self.loaded += 1

    def _sees(self, told: str, anchors: Sequence[str]) -> None:
        """What `anchors` lead to on the page that is open is there, in view and says something."""
        for name, aimed, seen, words, where in self.page.evaluate(HERE, anchors):
            assert aimed, f"{self.step}: {told} {name} is not there"
            assert seen or self._comes_into_view(name), f"{self.step}: {told} {name} is not in view: {where}"
            assert words, f"{self.step}: {told} {name} says nothing"

    def _comes_into_view(self, name: str) -> bool:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.page.evaluate(HERE, [name])[0][2]:
                self.waited += 1
                return True
            self.page.wait_for_timeout(50)
        return False


def _open_all(year: Year, address: str, readers: Sequence[Reader], step: str) -> None:
    """Opens every link ever published whose page is another than when it was last opened."""
    links: dict[str, list[str]] = {}
    for path, anchor in sorted(year.ever):
        links.setdefault(path, []).extend([anchor] if anchor else [])
    for path, anchors in links.items():
        text = (year.root / "site" / path).read_text("utf-8")
        if year.opened.get(path) == (text, len(anchors)):
            continue
        year.opened[path] = (text, len(anchors))
        folder = f"{address}{path.removesuffix('index.html')}"
        for reader in readers:
            reader.step = step
            reader.follows(folder, anchors, year.last[path], moved="data-moved" in text)


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.browser
def test_every_link_ever_published_opens_after_each_change(tmp_path: Path, browser: Browser) -> None:
    year = Year(project(tmp_path))
    year.build(0, "as it was", site=True)
    server = _serving(year.root)
    contexts = [browser.new_context(java_script_enabled=scripts) for scripts in (True, False)]
    readers = [Reader(context.new_page(), scripts) for context, scripts in zip(contexts, (True, False), strict=True)]
    try:
        for step, (name, change) in enumerate(CHANGES, 1):
            change(year.root)
            year.build(step, name, site=True)
            _open_all(year, f"http://127.0.0.1:{server.server_port}/repo/", readers, name)
    finally:
        for context in contexts:
            context.close()
        server.shutdown()
        server.server_close()
    opened, loaded, waited = (sum(getattr(r, what) for r in readers) for what in ("opened", "loaded", "waited"))
    print(
        f"{len(year.ever)} links, opened {opened} times, {loaded} pages loaded, {waited} came into view a frame later"
    )
    assert opened > 5000


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/repo"))

    def log_message(self, *_: object) -> None:
        pass


def _serving(root: Path) -> http.server.ThreadingHTTPServer:
    """A server of what is built in `root`, under /repo/."""
    handler = functools.partial(_Quiet, directory=root / "site")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def served(year: Year) -> Iterator[str]:
    """The address of the built site of the last day."""
    server = _serving(year.root)
    yield f"http://127.0.0.1:{server.server_port}/repo/"
    server.shutdown()
    server.server_close()


FOUND = """() => {
  const name = decodeURIComponent(location.hash.slice(1));
  const element = name && document.getElementById(name);
  const aimed = document.querySelector(":target");
  return [location.pathname, element ? element.textContent.trim() : null, aimed === element];
}"""


@pytest.mark.browser
@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_every_link_ever_published_opens_in_a_browser(
    year: Year, served: str, browser: Browser, *, scripts: bool
) -> None:
    context: BrowserContext = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    links = sorted((address, anchor) for address, anchor in year.ever if anchor)
    assert len(links) > 250
    before = ""
    for address, anchor in links:
        folder, landing = address.removesuffix("index.html"), year.last[address][anchor]
        stub = "data-moved" in (year.root / "site" / address).read_text("utf-8")
        elsewhere = landing.leads and not landing.leads.startswith("./#")
        leads_on = scripts and stub and bool(elsewhere or not landing.note)
        if folder != before or stub:
            # Else only the fragment changes, as when a reader follows a link on the page.
            page.goto("about:blank")
        answer = page.goto(f"{served}{folder}#{anchor}", wait_until="load")
        assert answer is None or answer.status < 400
        before = folder
        if leads_on:
            page.wait_for_url(lambda url, here=f"{served}{folder}": not url.startswith((f"{here}#", "about:")))
            page.wait_for_load_state("load")
        if leads_on and not landing.note:
            continue  # the page as a whole has moved, and its heading with it
        path, text, aimed = page.evaluate(FOUND)
        assert (path != f"/repo/{folder}") is leads_on, "a moved page leads on, and no other"
        assert text is not None, f"{address}#{anchor} lands nowhere on {path}"
        assert aimed, f"{address}#{anchor} is not what the browser aims at"
    context.close()
