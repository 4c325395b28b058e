# What search engines and messengers are told is what the pages say, no more, and cannot end the script it stands in.
"""Descriptions, pictures and JSON-LD."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from small_site import build

from builder import config, pipeline
from builder.mkdocs_plugin.metadata import metadata_of
from builder.model.summary import Headline
from builder.preview import SIZE, picture

Making = Callable[..., Path]

SITE = "https://example.org/repo/"
CONFIGURATION = """\
site_name: Dossier
site_url: https://example.org/repo/
plugins:
  - briefing: {{company: {company}, aliases: [Océan]{more}}}
theme: {{name: material}}
markdown_extensions: [attr_list, md_in_html, tables, toc]
"""
ARTICLE = """\
---
id: levee
title: Une levée
publisher: Le Quotidien </script><b>
published: 2025-02-10
url: https://example.net/levee?a=1&b=2
---
Une levée

Océan Bleu a été fondée en mai 2019 par Jeanne Martin. La société est valorisée à 6 milliards de dollars. Océan Bleu \
emploie 200 personnes.
"""
RIVAL = ARTICLE.replace("id: levee", "id: autre").replace("2025-02-10", "2025-02-11").replace("200 per", "450 per")


def built(project_at: Making, *articles: str, company: str = "Océan Bleu", more: str = "") -> Path:
    """The site of a project made of `articles`."""
    files = {f"seeds/{number}.txt": text for number, text in enumerate(articles)}
    root = project_at({**files, "docs/.keep": ""}, CONFIGURATION.format(company=company, more=more))
    build(root)
    return root / "site"


def thing(html: str) -> dict[str, Any]:
    """What the JSON-LD of a page is about."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert len(found) == 1
    return dict(json.loads(found[0]))


def meta(html: str, name: str) -> str:
    """One description, of the two ways they are written."""
    found = re.search(rf'<meta (?:name|property)="{re.escape(name)}" content="([^"]*)">', html)
    assert found, name
    return unescape(found[1])


def test_each_page_has_a_description_of_its_own(project_at: Making) -> None:
    site = built(project_at, ARTICLE)
    pages = sorted(p for language in ("fr", "en") for p in (site / language).rglob("index.html"))
    told = {path: meta(path.read_text("utf-8"), "description") for path in pages}
    assert len(set(told.values())) == len(told) > 18
    assert all(words == words.strip() and "\n" not in words and "&" not in words for words in told.values())
    assert "Valorisation" in told[site / "fr/index.html"]
    assert "$6 billion" in told[site / "en/index.html"]


def test_the_company_is_told_by_what_nobody_contradicts(project_at: Making) -> None:
    said = thing((built(project_at, ARTICLE) / "en/index.html").read_text("utf-8"))
    assert said["@context"] == "https://schema.org"
    assert said["url"] == f"{SITE}en/"
    assert said["mainEntity"] == {
        "@type": "Organization",
        "name": "Océan Bleu",
        "foundingDate": "2019-05",
        "founder": [{"@type": "Person", "name": "Jeanne Martin"}],
        "numberOfEmployees": {"@type": "QuantitativeValue", "value": 200},
    }


def test_figures_that_differ_are_no_plain_facts(project_at: Making) -> None:
    said = thing((built(project_at, ARTICLE, RIVAL) / "en/index.html").read_text("utf-8"))["mainEntity"]
    assert said["foundingDate"] == "2019-05"
    assert "numberOfEmployees" not in said


def test_an_article_is_told_with_its_address_and_its_translation_as_one(project_at: Making) -> None:
    site = built(project_at, ARTICLE)
    own = thing((site / "fr/sources/levee/index.html").read_text("utf-8"))["mainEntity"]
    assert own == {
        "@type": "NewsArticle",
        "inLanguage": "fr",
        "headline": "Une levée",
        "publisher": {"@type": "Organization", "name": "Le Quotidien </script><b>"},
        "datePublished": "2025-02-10",
        "url": "https://example.net/levee?a=1&b=2",
        "isBasedOn": "https://example.net/levee?a=1&b=2",
    }
    other = thing((site / "en/sources/levee/index.html").read_text("utf-8"))["mainEntity"]
    assert other["inLanguage"] == "en"
    assert other["translationOfWork"]["headline"] == "Une levée"
    assert meta((site / "en/sources/levee/index.html").read_text("utf-8"), "og:type") == "article"


def test_a_date_that_was_inferred_is_not_told(project_at: Making) -> None:
    inferred = ARTICLE.replace("url:", "published_basis: {inferred: ceci}\nurl:")
    site = built(project_at, inferred)
    assert "datePublished" not in thing((site / "fr/sources/levee/index.html").read_text("utf-8"))["mainEntity"]


def test_the_data_have_a_licence_and_a_maker_only_where_somebody_says_so(project_at: Making) -> None:
    plain = thing((built(project_at, ARTICLE) / "en/method/index.html").read_text("utf-8"))["mainEntity"]
    assert plain["@type"] == "Dataset"
    assert not {"license", "creator"} & set(plain)
    for part in plain["distribution"]:
        assert part["contentUrl"].startswith(f"{SITE}data/")
    more = ", dataset: {license: 'https://example.net/by', creator: Une rédaction}"
    said = thing((built(project_at, ARTICLE, more=more) / "en/method/index.html").read_text("utf-8"))["mainEntity"]
    assert (said["license"], said["creator"]["name"]) == ("https://example.net/by", "Une rédaction")


def test_the_files_it_names_are_there(project_at: Making) -> None:
    site = built(project_at, ARTICLE)
    html = (site / "fr/method/index.html").read_text("utf-8")
    named = [part["contentUrl"] for part in thing(html)["mainEntity"]["distribution"]] + [meta(html, "og:image")]
    assert [name for name in named if not (site / name.removeprefix(SITE)).is_file()] == []


def test_a_company_s_name_cannot_end_what_it_stands_in(project_at: Making) -> None:
    name = "</script><script>alert(1)</script>\"'&lt;b&gt;"
    site = built(project_at, ARTICLE, company=json.dumps(name))
    html = (site / "fr/index.html").read_text("utf-8")
    assert thing(html)["mainEntity"]["name"] == name
    assert "<script>alert" not in html
    assert name in meta(html, "og:description")


def test_the_picture_shows_two_figures_and_is_the_same_every_time() -> None:
    told = (Headline("Valorisation", "6 Md $", "Les articles diffèrent"), Headline("Effectif", "1\u202f800", ""))
    made = picture("Océan Bleu", told, "D’après 5 articles")
    picture.cache_clear()
    assert made is not None
    assert made == picture("Océan Bleu", told, "D’après 5 articles")
    with Image.open(io.BytesIO(made)) as image:
        assert image.size == SIZE
    assert made != picture("Océan Bleu", told[:1], "D’après 5 articles")
    assert len(made) < 60_000


@pytest.mark.parametrize("company", ["Société " * 40, "W" * 300, "A"])
def test_a_name_of_any_length_fits(company: str) -> None:
    made = picture(company, (Headline("L" * 80, "V" * 80, "N" * 80),) * 2, "F" * 300)
    assert made is not None
    with Image.open(io.BytesIO(made)) as image:
        edge = image.convert("RGB").crop((SIZE[0] - 40, 40, SIZE[0], SIZE[1]))
        assert len(edge.getcolors() or ()) == 1


def test_no_picture_shows_boxes_for_letters() -> None:
    assert picture("海洋", (), "") is None


def test_a_site_without_address_has_no_picture(project_at: Making) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    project = config.load(root)
    material = pipeline.build(project).material
    assert material is not None
    assert metadata_of(lambda: material, project, "").pictures == {}
    assert set(metadata_of(lambda: material, project, SITE).pictures) == {"fr", "en"}


@pytest.mark.parametrize(("more", "draft"), [(", noindex: true", False), (", draft: true", True)])
def test_a_briefing_not_for_everyone_says_so_on_every_page(project_at: Making, more: str, draft: bool) -> None:  # noqa: FBT001
    site = built(project_at, ARTICLE, more=more)
    for path in sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        assert meta(html, "robots") == "noindex", path
        if path.name != "404.html":
            assert ("draft-notice" in html) is draft, path
    assert not (site / "sitemap.xml").exists()
    if draft:
        assert "Ne pas diffuser" in (site / "fr/index.html").read_text("utf-8")
        assert "Not for circulation" in (site / "en/index.html").read_text("utf-8")


def test_others_are_found_by_search_engines(project_at: Making) -> None:
    site = built(project_at, ARTICLE)
    assert 'name="robots"' not in (site / "fr/index.html").read_text("utf-8")
    assert (site / "sitemap.xml").exists()
