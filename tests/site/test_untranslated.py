# Somebody who adds three articles has no translation of them at first: what is not there is said once, and what says so
# is not what anybody searches for.
"""Pages and search of a briefing that nobody has translated yet."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from builder import config, pipeline
from builder.mkdocs_plugin import search
from builder.work import Work

ARTICLE = """Lumaro change de visage

Par Anne Roy, à Metz

Lumaro emploie 287 salariés.

| Clients | Année | Montant |
|---|---|---|
| Monoprix | 2023 | 2 millions d'euros |
| Sénat | 2024 | 4 millions d'euros |
"""
FIGURES = """msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

#. table cell
msgid "2,5"
msgstr "2.5"
"""
CONFIGURATION = (
    "site_name: D\nplugins:\n  - briefing: {company: Lumaro, languages: [fr, en], originals: full}\n"
)


@pytest.fixture
def pages(project_at) -> dict[str, str]:
    """Language → the page of the article."""
    project = config.load(project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION))
    briefing = pipeline.build(project)
    return {page.language: page.markdown for page in briefing.pages if page.path == "sources/a.md"}


def test_a_table_of_which_only_the_figures_are_translated_is_shown_once_with_them(project_at) -> None:
    files = {"seeds/a.txt": ARTICLE.replace("2 millions d'euros", "2,5"), "seeds/en/a.po": FIGURES}
    briefing = pipeline.build(config.load(project_at(files, CONFIGURATION)))
    pages = {page.language: page.markdown for page in briefing.pages if page.path == "sources/a.md"}
    assert pages["en"].count("<table") == pages["fr"].count("<table") == 1
    assert "<td>2.5</td>" in pages["en"] and "<td>2,5</td>" in pages["fr"]
    assert '<th scope="col"><span lang="fr">Montant</span></th>' in pages["en"]


@pytest.mark.parametrize(("language", "note"), [("fr", "pas encore traduit"), ("en", "not translated yet")])
def test_a_table_without_a_translation_is_shown_once_and_says_so(
    pages: dict[str, str], language: str, note: str
) -> None:
    page = pages[language]
    assert page.count("<table") == page.count("2 millions") == 1
    assert '<div class="table" ' in page and page.count('<tr id="') == 3
    assert re.search(rf"</table>\s*</div>\s*<p class=\"missing\"[^>]*><small[^>]*>{note}</small></p>", page)


def test_what_says_that_there_is_no_translation_is_not_searched(pages: dict[str, str], tmp_path: Path) -> None:
    """What Pagefind reads of each page, in words."""
    for language, page in pages.items():
        body = page[page.index("<dl ") :]
        html = f'<!doctype html><html lang="{language}"><body><main data-pagefind-body><h1>T</h1>{body}</main></body></html>'
        (tmp_path / language).mkdir()
        (tmp_path / language / "index.html").write_text(html, "utf-8")
    assert search.index(tmp_path, Work()) is None
    read = {}
    for path in (tmp_path / "pagefind" / "fragment").iterdir():
        told = gzip.decompress(path.read_bytes()).decode()
        found = json.loads(told[told.index("{") :])
        read[found["url"].strip("/")] = found["content"]
    assert "not translated" not in read["en"] and "missing" not in read["en"]
    assert "pas encore" not in read["fr"] and "Lumaro emploie 287 salariés" in read["fr"]
    assert all("ClientsAnnée" not in words and "Clients. Année. Montant." in words for words in read.values())


def test_an_article_without_any_translation_opens_with_its_own_words_alone(pages: dict[str, str]) -> None:
    """Beside each sentence would stand nothing but that it is not translated yet."""
    for page in pages.values():
        assert re.search(r'value="original" checked', page)
        assert page.count(" checked>") == 1


@pytest.mark.parametrize(
    ("entry", "opens"),
    [(FIGURES, "original"), (FIGURES.replace("2,5", "Par Anne Roy, à Metz").replace("2.5", "By Anne Roy, Metz"), "both")],
    ids=["figures alone", "words"],
)
def test_an_article_of_which_words_are_translated_opens_with_both(project_at, entry: str, opens: str) -> None:
    files = {"seeds/a.txt": ARTICLE.replace("2 millions d'euros", "2,5"), "seeds/en/a.po": entry}
    briefing = pipeline.build(config.load(project_at(files, CONFIGURATION)))
    [page] = [page.markdown for page in briefing.pages if page.path == "sources/a.md" and page.language == "en"]
    assert re.findall(r'value="(\w+)" checked', page) == [opens]
