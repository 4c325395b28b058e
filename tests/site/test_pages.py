# What the built files say, without a browser.
"""Languages, titles, edited and deleted pages, and the same bytes every time."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import fake
import pytest
from mkdocs.exceptions import Abort
from small_site import HOSTILE, Built, build, project

from builder.config import Project
from builder.pages import signature

BOTH = ("fr", "en")


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A project that a test may change."""
    return project(tmp_path)


def write_record(root: Path) -> None:
    """What `briefing build` does: the generated pages, on disk."""
    for page in fake.build(Project(root, "Océan Bleu")).pages:
        path = root / "docs" / page.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.markdown, "utf-8")


def warnings(built: Built) -> list[str]:
    return [line for line in built.log if line.startswith(("WARNING", "ERROR"))]


def navigation(html: str) -> list[str]:
    """The addresses in the main navigation."""
    part = html.partition('class="sections"')[2].partition("</nav>")[0]
    return re.findall(r'<a href="([^"]*)"', part)


def test_a_sound_project_builds_without_a_warning(built: Built) -> None:
    assert warnings(built) == []


@pytest.mark.parametrize(
    ("language", "name", "words"), [("fr", "Océan Bleu", "Rechercher"), ("en", "Blue Ocean", "Search")]
)
def test_each_page_speaks_its_language(built: Built, language: str, name: str, words: str) -> None:
    for path in (built.site / language).rglob("index.html"):
        html = path.read_text("utf-8")
        assert f'<html lang="{language}"' in html
        assert re.search(rf"<title>(.+ – )?{name}</title>", html)
        assert f'aria-label="{words}"' in html


def test_alternates_are_in_full(built: Built) -> None:
    html = built.html("fr/sources/000/index.html")
    found = re.findall(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">', html)
    base = "https://example.org/repo"
    assert found == [
        ("fr", f"{base}/fr/sources/000/"),
        ("en", f"{base}/en/sources/000/"),
        ("x-default", f"{base}/en/sources/000/"),
    ]
    assert f'<link rel="canonical" href="{base}/fr/sources/000/">' in html


def test_navigation_holds_one_language_in_the_same_order(built: Built) -> None:
    for language in BOTH:
        html = built.html(f"{language}/profile/index.html")
        assert navigation(html) == ["../", "./", "../sources/"]


def test_a_page_written_by_hand_is_added_to_its_language(fresh: Path) -> None:
    extra = fresh / "docs" / "fr" / "zz.md"
    extra.parent.mkdir()
    extra.write_text("# À la main\n", "utf-8")
    built = build(fresh)
    assert warnings(built) == []
    assert navigation(built.html("fr/index.html"))[-1] == "zz/"
    assert "zz/" not in navigation(built.html("en/index.html"))
    assert 'href="../../en/" hreflang="en"' in built.html("fr/zz/index.html")
    assert 'rel="alternate"' not in built.html("fr/zz/index.html")


def test_the_home_and_404_offer_both_languages(built: Built) -> None:
    for path, prefix in (("index.html", ""), ("404.html", "/repo/")):
        html = built.html(path)
        for language in BOTH:
            assert f'<section lang="{language}">' in html
            assert f'href="{prefix}{language}/"' in html
        assert "data-pagefind-body" not in html


def test_404_finds_its_style_at_any_depth(built: Built) -> None:
    assert 'href="/repo/assets/briefing.css"' in built.html("404.html")


def test_the_sitemap_has_every_page_with_its_alternates_and_no_time(built: Built) -> None:
    text = built.html("sitemap.xml")
    assert "lastmod" not in text
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    urls = ElementTree.fromstring(text).findall("s:url", space)  # noqa: S314  our own file
    assert {u.findtext("s:loc", "", space) for u in urls} == {
        "https://example.org/repo/"
        + page.parent.relative_to(built.site).as_posix().replace(".", "")
        + "/" * (page.parent != built.site)
        for page in built.site.rglob("index.html")
    }
    assert all([a.get("hreflang") for a in u.findall("x:link", space)] == ["fr", "en", "x-default"] for u in urls)
    assert gzip.decompress((built.site / "sitemap.xml.gz").read_bytes()).decode() == text


@pytest.mark.parametrize("number", range(1, len(HOSTILE) + 1))
def test_a_hostile_title_is_text_wherever_it_stands(built: Built, number: int) -> None:
    for path in (f"fr/sources/{number:03}/index.html", "fr/sources/index.html"):
        html = built.html(path)
        assert not re.search(r"<script[^>]*>alert|<img src=x|href=.javascript|\sonmouseover=.alert", html)
    title = re.search(r"<title>(.*?)</title>", built.html(f"fr/sources/{number:03}/index.html"), re.DOTALL)
    assert title is not None
    assert unescape(title[1]) == f"{HOSTILE[number - 1]} – Océan Bleu"


def test_a_generated_page_on_disk_is_rendered_anew(fresh: Path) -> None:
    write_record(fresh)
    (fresh / "seeds" / "000.txt").write_text("Un autre titre\n\nLa société a levé 43 millions.\n", "utf-8")
    built = build(fresh)
    assert warnings(built) == []
    assert "43 millions" in built.html("fr/sources/000/index.html")
    assert "42 millions" not in built.html("fr/sources/000/index.html")


def test_a_deleted_article_is_not_published(fresh: Path) -> None:
    write_record(fresh)
    (fresh / "seeds" / "003.txt").unlink()
    built = build(fresh)
    assert warnings(built) == []
    assert not (built.site / "fr/sources/003").exists()
    assert (fresh / "docs/fr/sources/003.md").exists()


def edit(root: Path) -> None:
    path = root / "docs/fr/profile.md"
    path.write_text(path.read_text("utf-8").replace("# Profil", "# Profil retouché"), "utf-8")


def test_an_edited_page_wins_and_says_what_it_no_longer_follows(fresh: Path) -> None:
    write_record(fresh)
    edit(fresh)
    (fresh / "seeds" / "000.txt").unlink()
    built = build(fresh)
    assert "Profil retouché" in built.html("fr/profile/index.html")
    told = [line for line in warnings(built) if line.startswith("WARNING briefing: docs/fr/profile.md: kept as edited")]
    assert len(told) == 1
    assert "templates/profile.md.jinja" in told[0]


def test_an_edited_page_that_is_current_is_no_warning(fresh: Path) -> None:
    write_record(fresh)
    edit(fresh)
    built = build(fresh)
    assert warnings(built) == []
    assert any("docs/fr/profile.md: kept as edited" in line for line in built.log)


def test_an_edited_page_whose_article_is_gone_is_kept_with_a_warning(fresh: Path) -> None:
    write_record(fresh)
    path = fresh / "docs/fr/sources/002.md"
    path.write_text("Une note.\n\n" + path.read_text("utf-8"), "utf-8")
    (fresh / "seeds/002.txt").unlink()
    built = build(fresh)
    assert (built.site / "fr/sources/002/index.html").exists()
    assert [line for line in warnings(built) if "docs/fr/sources/002.md" in line]


def test_a_page_of_another_origin_hides_ours_with_a_warning(fresh: Path) -> None:
    path = fresh / "docs/en/profile.md"
    path.parent.mkdir()
    path.write_text("# Mine\n", "utf-8")
    built = build(fresh)
    assert "Mine" in built.html("en/profile/index.html")
    assert [line for line in warnings(built) if "docs/en/profile.md" in line]


def test_diagnostics_are_one_line_each_and_strict_counts_the_warnings(fresh: Path) -> None:
    for name in ("bad", "odd"):
        (fresh / "seeds" / f"{name}.txt").write_text("x", "utf-8")
    built = build(fresh)
    assert "WARNING briefing: seeds/bad.txt:3: is not UTF-8; save it as UTF-8 [undecodable]" in built.log
    assert "INFO briefing: seeds/odd.txt: has no date [undated]" in built.log
    configuration = fresh / "mkdocs.yml"
    configuration.write_text(configuration.read_text("utf-8") + "strict: true\n", "utf-8")
    with pytest.raises(Abort):
        build(fresh)


def test_wrong_options_stop_the_build_with_every_problem(fresh: Path, caplog: pytest.LogCaptureFixture) -> None:
    configuration = fresh / "mkdocs.yml"
    text = configuration.read_text("utf-8").replace(
        "{company: Océan Bleu, languages: [fr, en], originals: full}", "{aliases: 3, languages: [xx]}"
    )
    configuration.write_text(text, "utf-8")
    with pytest.raises(Abort), caplog.at_level("ERROR", "mkdocs"):
        build(fresh)
    assert all(name in caplog.text for name in ("`company`", "`aliases`", "`xx`"))


def test_nothing_is_written_into_docs(fresh: Path) -> None:
    write_record(fresh)
    before = {path: path.read_bytes() for path in (fresh / "docs").rglob("*.md")}
    build(fresh)
    assert {path: path.read_bytes() for path in (fresh / "docs").rglob("*") if path.is_file()} == before


def test_the_registry_is_not_published_and_other_files_are(fresh: Path) -> None:
    (fresh / "docs" / "links.lock.json").write_text("{}", "utf-8")
    (fresh / "docs" / "data.csv").write_text("a\n", "utf-8")
    site = build(fresh).site
    assert not (site / "links.lock.json").exists()
    assert (site / "data.csv").exists()


def test_overrides_and_assets_of_the_project_win(fresh: Path) -> None:
    for name, text in (
        ("overrides/404.html", "mine"),
        ("assets/briefing.css", "p {}"),
        ("assets/x.css", "q {}"),
    ):
        path = fresh / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    built = build(fresh)
    assert [built.html(n) for n in ("404.html", "assets/briefing.css", "assets/x.css")] == [
        "mine",
        "p {}",
        "q {}",
    ]
    assert (built.site / "assets/briefing.js").exists()


def test_nothing_of_the_theme_s_own_search_is_there(built: Built) -> None:
    assert not list(built.site.rglob("*lunr*"))
    assert not (built.site / "search").exists()


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_builds_in_two_folders_have_the_same_bytes(tmp_path: Path) -> None:
    sites = []
    for name in ("one", "another/folder"):
        root = project(tmp_path / name)
        for number in range(10, 40):  # enough for an index of several pieces to come in another order
            (root / "seeds" / f"{number:03}.txt").write_text(
                f"Titre {number}\n\nTexte {number} de la société.\n", "utf-8"
            )
        sites.append(digests(build(root).site))
    assert sites[0] == sites[1]


def test_a_search_that_cannot_be_built_is_one_warning(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", shutil.which("false") or "/nowhere")
    built = build(fresh)
    assert len(warnings(built)) == 1
    assert "no search" in warnings(built)[0]
    assert (built.site / "fr/index.html").exists()


def test_the_fake_pages_are_signed() -> None:
    assert signature.state(signature.sign("# A\n")) == "generated"
