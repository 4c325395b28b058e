# What only a browser can tell: scripts that run, requests that are made, and search.
"""The site in Chromium, at the root of a server and under a sub-path."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from small_site import HOSTILE, Visit

pytestmark = pytest.mark.browser

Visits = Callable[..., Visit]

PAGES = ("fr/", "en/", "fr/profile/", "en/sources/000/", "fr/sources/")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_talks_to_the_site_alone_and_nothing_is_missing(visit: Visits, served: str, path: str) -> None:
    seen = visit(served + path)
    seen.page.wait_for_load_state("networkidle")
    assert [r for r in seen.requests if not r.startswith((served, "data:"))] == []
    assert (seen.failed, seen.complaints) == ([], [])
    assert [r for r in seen.requests if "pagefind" in r or "lunr" in r or "sitemap" in r] == []


def test_the_language_switch_keeps_page_and_place(visit: Visits, served: str) -> None:
    page = visit(f"{served}fr/sources/000/#s1").page
    page.get_by_role("link", name="English").click()
    page.wait_for_url(f"{served}en/sources/000/#s1")
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("link", name="Français").click()
    page.wait_for_url(f"{served}fr/sources/000/#s1")


@pytest.mark.parametrize(("locale", "language"), [("fr-CA", "fr"), ("en-US", "en")])
def test_the_home_sends_a_reader_on_by_language(visit: Visits, served: str, locale: str, language: str) -> None:
    seen = visit(served, locale=locale)
    seen.page.wait_for_url(f"{served}{language}/")
    assert seen.complaints == []


@pytest.mark.parametrize("options", [{"locale": "ja-JP"}, {"java_script_enabled": False}])
def test_the_home_offers_both_where_it_cannot_choose(visit: Visits, served: str, options: dict[str, object]) -> None:
    page = visit(served, **options).page
    assert page.url == served
    for name in ("Français", "English"):
        expect(page.get_by_role("link", name=name)).to_be_visible()


def test_404_leads_back_from_any_depth(visit: Visits, served: str) -> None:
    page = visit(f"{served}fr/sources/gone/for/ever/").page
    expect(page.get_by_role("heading", name="Page introuvable")).to_be_visible()
    expect(page.get_by_role("heading", name="Page not found")).to_be_visible()
    page.get_by_role("link", name="Go to the briefing").click()
    page.wait_for_url(f"{served}en/")


def searched(seen: Visit, words: str, key: str = "/") -> list[str]:
    """The addresses search answers `words` with."""
    seen.page.keyboard.press(key)
    entry = seen.page.locator("pagefind-modal input[type=search]")
    expect(entry).to_be_focused()
    entry.fill(words)
    expect(seen.page.locator("pagefind-summary")).to_contain_text(
        re.compile(rf"(résultats? pour|results? for) [“«]\s?{re.escape(words)}")
    )
    links = seen.page.locator("a.pf-result-link")
    if re.match(r"\d", seen.page.locator("pagefind-summary").inner_text()):
        expect(links.first).to_be_visible()
    return [link.get_attribute("href") or "" for link in links.all()]


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_search_folds_accents_and_stays_in_the_page_s_language(visit: Visits, served: str, key: str) -> None:
    seen = visit(f"{served}fr/profile/")
    prefix = "/repo/" if "/repo/" in served else "/"
    found = searched(seen, "societe", key)
    assert found
    assert all(f"{prefix}fr/" in address for address in found)
    assert (seen.failed, seen.complaints) == ([], [])


@pytest.mark.parametrize("words", ["armée", "l’armée", "l'armée"])
def test_search_finds_a_word_behind_either_apostrophe(visit: Visits, served: str, words: str) -> None:
    seen = visit(f"{served}fr/")
    assert [a.rpartition("/fr/")[2] for a in searched(seen, words)] == ["sources/000/"]


def test_search_on_an_english_page_knows_english_alone(visit: Visits, served: str) -> None:
    assert searched(visit(f"{served}en/"), "societe") == []
    found = searched(visit(f"{served}en/"), "company")
    assert found
    assert all("/en/" in address for address in found)


def test_a_result_is_a_page_that_opens(visit: Visits, served: str) -> None:
    seen = visit(f"{served}fr/")
    searched(seen, "partenariat")
    seen.page.locator("a.pf-result-link").first.click()
    seen.page.wait_for_url("**/fr/sources/000/")
    assert seen.failed == []


def test_search_labels_are_in_the_page_s_language(visit: Visits, served: str) -> None:
    seen = visit(f"{served}fr/")
    searched(seen, "zzzz")
    expect(seen.page.locator("pagefind-summary")).to_contain_text("Aucun résultat")
    expect(seen.page.get_by_role("button", name="Effacer")).to_be_visible()
    expect(seen.page.locator(".pf-filter-group").first).to_be_hidden()  # there is nothing to filter
    searched(seen, "profil")
    expect(seen.page.locator(".pf-filter-group").first).to_be_visible()


def test_what_names_a_result_is_not_said_again_below_it(visit: Visits, served: str) -> None:
    seen = visit(f"{served}fr/")
    searched(seen, "partenariat")
    named = seen.page.locator(".pf-heading-link")
    expect(named.first).to_be_visible()
    for link in named.all():
        excerpt = link.locator("xpath=following-sibling::p").inner_text()
        words = link.inner_text().strip().rstrip("…")
        assert excerpt.count(words) <= 1
    below = seen.page.locator(".pf-result", has=seen.page.locator(".pf-heading-chip")).locator(".pf-result-excerpt")
    expect(below.first).to_be_hidden()


@pytest.mark.parametrize("number", range(1, len(HOSTILE) + 1))
def test_hostile_titles_stay_text(visit: Visits, served: str, number: int) -> None:
    title = HOSTILE[number - 1]
    seen = visit(f"{served}fr/sources/{number:03}/")
    assert seen.page.title() == f"{title} – Océan Bleu"
    expect(seen.page.locator("h1")).to_have_text(re.compile(re.escape(" ".join(title.split()))))
    searched(seen, "texte dit")
    seen.page.goto(f"{served}fr/sources/")
    expect(seen.page.get_by_role("link", name=title, exact=True)).to_have_count(1)
    assert seen.complaints == []


def test_colours_follow_the_system_until_chosen_and_are_remembered(visit: Visits, served: str) -> None:
    page = visit(f"{served}fr/", color_scheme="dark").page
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    for label in ("Couleurs du système", "Couleurs claires"):
        page.get_by_role("button", name=label).click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(f"{served}en/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_role("button", name="Dark colours")).to_be_visible()


def test_a_target_is_not_hidden_by_the_header_and_tables_scroll_on_a_phone(visit: Visits, served: str) -> None:
    page = visit(f"{served}fr/sources/000/#s2", viewport={"width": 390, "height": 300}).page
    top = page.locator("#s2").bounding_box()
    header = page.locator(".md-header").bounding_box()
    assert top is not None
    assert header is not None
    assert top["y"] >= header["y"] + header["height"]
    for path in PAGES:
        page.goto(served + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
