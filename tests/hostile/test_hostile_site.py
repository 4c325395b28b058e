# The whole way, from files on disk to a browser: what other tests say of functions holds for the site.
"""A project made of hostile files, built by MkDocs and read in Chromium."""

from __future__ import annotations

import csv
import functools
import http.server
import json
import os
import re
import shutil
import threading
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml
from defusedxml import ElementTree
from hostile_project import (
    COMPANY,
    FILE_NAMES,
    PAYLOADS,
    TAGS,
    URL,
    Seen,
    built,
    catalogues,
    project,
    visit_all,
)
from hostile_strings import VECTORS
from seen import events, visible

from builder import config, pipeline
from builder.model.text import Document

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """The project, built once and read once."""
    chromium = shutil.which("chromium")
    if chromium is None:
        told = "chromium is not installed, so that nothing was tried in a browser"
        if os.environ.get("BRIEFING_REQUIRE_BROWSER") == "1":
            pytest.fail(told)
        pytest.skip(told)
    root = project(tmp_path_factory.mktemp("hostile"))
    documents = {d.article.id: d for d in pipeline.read(config.load(root)).documents}
    result = Seen(root, documents, catalogues(root, documents))
    result.warnings = built(root)
    handler = type("Handler", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=root / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        # In a thread of its own: another module's browser may be open in this one.
        with ThreadPoolExecutor(1) as alone:
            alone.submit(visit_all, result, root / "site", f"http://127.0.0.1:{server.server_port}/", chromium).result()
        yield result
    finally:
        server.shutdown()
        server.server_close()


def shown(texts: list[str]) -> list[str]:
    return [visible(text).strip(" ") for text in texts]


def articles(result: Seen, form: str) -> list[tuple[str, Document]]:
    return [(name, document) for name, document in result.documents.items() if document.article.format == form]


def test_every_article_has_a_page_in_both_languages(seen: Seen) -> None:
    assert len(seen.documents) == 8 + len(VECTORS) + len(FILE_NAMES) - sum(name.startswith(".") for name in FILE_NAMES)
    for name in seen.documents:
        for language in ("fr", "en"):
            assert f"{language}/sources/{name}/" in seen.pages


def test_no_script_runs_no_dialog_opens_and_nothing_is_asked_of_others(seen: Seen) -> None:
    assert seen.complaints == []
    assert [address for address, page in seen.pages.items() if page["pwned"] is not None] == []


def test_no_element_attribute_or_address_is_active(seen: Seen) -> None:
    for address, page in seen.pages.items():
        assert page["handlers"] == [], address
        assert page["targets"] == [], address
        assert set(page["tags"]) <= TAGS, address


def test_a_link_that_leads_out_is_one_an_editor_wrote(seen: Seen) -> None:
    for address, page in seen.pages.items():
        if "marked" not in address and not address.startswith("search"):
            assert {href for href in page["outside"] if href != URL} == set(), address
    assert URL in seen.pages["fr/sources/corpus-0/"]["outside"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_segment_of_a_plain_article_is_shown_exactly(seen: Seen, language: str) -> None:
    for name, document in articles(seen, "txt"):
        said: list[str] = []
        for block in document.blocks:
            if block.table is not None:
                said += [cell.text for row in (block.table.header, *block.table.rows) for cell in row.cells]
            else:
                said += [segment.text for segment in block.segments]
        assert shown(seen.pages[f"{language}/sources/{name}/"]["originals"]) == shown(said), name


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_translation_is_shown_exactly(seen: Seen, language: str) -> None:
    assert len(seen.translated["corpus-0"]) > 100
    assert shown(seen.pages[f"{language}/sources/corpus-0/"]["translations"]) == shown(seen.translated["corpus-0"])


def test_every_line_of_an_article_is_in_a_segment_but_for_its_marks(seen: Seen) -> None:
    marks = re.compile(r"[\s\u200b\ufeff#|:=_*+•‣▪◦·–—-]*|\s*\d{1,3}[.)]\s*")
    for name, document in seen.documents.items():
        rest = list(document.article.text)
        for segment in document.segments:
            rest[segment.span.start : segment.span.end] = " " * (segment.span.end - segment.span.start)
        for block in document.blocks:
            if block.table is not None:  # a cell too many is reported, see `table`
                for row in block.table.rows:
                    rest[row.span.start : row.span.end] = " " * (row.span.end - row.span.start)
        left = [line for line in "".join(rest).splitlines() if not marks.fullmatch(visible(line))]
        assert left == [], name


def test_titles_are_what_the_front_matter_says(seen: Seen) -> None:
    for language, site in (("fr", "Le dossier"), ("en", "The briefing")):
        for name, document in seen.documents.items():
            page = seen.pages[f"{language}/sources/{name}/"]
            title = document.title
            if title is not None and (language == "fr" or name not in seen.translated):
                assert visible(page["title"]).strip(" ") == visible(f"{title} – {site}").strip(" "), name
                assert visible(page["heading"]).strip(" ") == visible(title).strip(" "), name
        home = seen.pages[f"{language}/"]
        assert (home["title"], home["heading"]) == (f"{COMPANY} – {site}", COMPANY)


def test_publisher_author_and_address_are_shown_as_given(seen: Seen) -> None:
    for name, document in seen.documents.items():
        article = document.article
        about = shown(seen.pages[f"fr/sources/{name}/"]["about"])
        for given in (article.publisher, article.author, article.url):
            assert given is None or given in about, name


def test_search_shows_what_it_finds_as_text(seen: Seen) -> None:
    assert any("<" in words for words in seen.found)


def test_the_build_warns_of_nothing_but_the_articles_own_defects(seen: Seen) -> None:
    known = re.compile(r"\[(?:table|front-matter|duplicate|same-id|unknown-format|po-[a-z-]+)\]$")
    assert [line for line in seen.warnings if not known.search(line)] == []


def test_what_programs_read_holds_text_alone(seen: Seen) -> None:
    site = seen.root / "site"
    for path in [*site.rglob("*.xml"), *site.rglob("*.svg")]:
        for element in ElementTree.parse(path).iter():
            assert "script" not in str(element.tag), path
            assert not [name for name in element.attrib if name.lower().startswith("on")], path
    for path in site.rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in site.rglob("*.csv"):
        cells = [cell for row in csv.reader(path.open(encoding="utf-8-sig", newline="")) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))], path
    for path in site.rglob("*.xlsx"):
        with zipfile.ZipFile(path) as book:
            assert not [
                name for name in book.namelist() if b"<f>" in book.read(name) or b"hyperlink" in book.read(name)
            ]
    for path in site.rglob("*.html"):
        for words in re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8"), re.S):
            json.loads(words)
    assert len(list(site.rglob("*.pdf"))) == 2


def test_the_site_s_own_name_and_description_are_text(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "seeds" / "one.txt").write_text("Un titre de quatre mots\n\nUne phrase.\n", "utf-8")
    settings = {
        "site_name": PAYLOADS[0],
        "site_description": PAYLOADS[2],
        "theme": {"name": "material"},
        "plugins": [{"briefing": {"company": "Acme"}}],
    }
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(settings), "utf-8")
    built(tmp_path)
    for path in (tmp_path / "site").rglob("*.html"):
        found = events(path.read_text("utf-8"))
        started = [event for event in found if event[0] == "start"]
        assert not [event for event in started if any(part.startswith("onmouseover=") for part in event[2:])], path
        assert not [event for event in found if event[0] == "text" and event[1].startswith("window.__pwned")], path
