"""The pages as they are read: the sentence beside a figure, tables that sort and filter, columns that can be chosen."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
LOADED = """() => {
  const first = [...document.querySelectorAll("pagefind-results .pf-result")].slice(0, 3);
  return first.length > 0 && first.every((result) => result.querySelector(".pf-result-link"));
}"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as the base names it
        del format, args


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """The address of the demonstration, under a folder."""
    (site.parent / "repo").symlink_to(site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/repo/"
    server.shutdown()


@pytest.fixture
def visit(browser: Browser, served: str) -> Iterator[Callable[..., Page]]:
    """Opens a page of the demonstration in a browser of its own."""
    contexts = []

    def opened(path: str, **options: object) -> Page:
        contexts.append(browser.new_context(**options))
        contexts[-1].set_default_timeout(8000)
        page = contexts[-1].new_page()
        page.goto(served + path)
        return page

    yield opened
    for context in contexts:
        context.close()


def test_a_figure_shows_its_sentence_to_a_pointer_and_hides_it_again(visit: Callable[..., Page]) -> None:
    page = visit("en/")
    page.get_by_role("link", name="$6 billion").first.hover()
    card = page.locator(".figure-card")
    expect(card).to_contain_text("valued the company at $6 billion")
    expect(card.locator("[lang=fr]")).to_contain_text("6 milliards de dollars")
    expect(card).to_contain_text("March 2025")
    page.mouse.move(1200, 700)
    expect(card).to_have_count(0)


def test_by_keyboard_the_sentence_is_described_and_escape_hides_it(visit: Callable[..., Page]) -> None:
    page = visit("en/")
    figure = page.locator("a.fact").first
    page.locator("a.headerlink").first.focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('a.fact')"):
            break
    expect(figure).to_be_focused()
    expect(figure).to_have_attribute("aria-describedby", "figure-card")
    page.keyboard.press("Tab")  # the button that copies
    page.keyboard.press("Tab")
    expect(page.locator(".figure-card a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".figure-card")).to_have_count(0)
    expect(figure).to_be_focused()


def test_the_first_tap_shows_the_sentence_the_second_opens_it(visit: Callable[..., Page]) -> None:
    page = visit("fr/clients/", **PHONE)
    figure = page.locator("td a.fact").first
    figure.tap()
    expect(page.locator(".figure-card")).to_contain_text("50 millions")
    assert page.url.endswith("/fr/clients/")
    figure.tap()
    page.wait_for_url("**/fr/sources/**#s-*")


def test_without_a_script_the_figure_leads_to_the_sentence_and_the_notes_stand_below(
    visit: Callable[..., Page],
) -> None:
    page = visit("en/profile/", java_script_enabled=False)
    page.locator("details.cited summary").click()
    first = page.locator("a.fact").first
    note = page.locator(f"#_ref-{first.get_attribute('data-ref')}")
    expect(note.locator(".says")).to_be_visible()
    first.click()
    page.wait_for_url("**/en/sources/**#s-*")
    expect(page.locator(":target")).to_be_visible()


def test_amounts_sort_by_number_and_what_is_not_stated_stands_last(visit: Callable[..., Page]) -> None:
    page = visit("en/clients/")
    names = page.locator("tbody").first.locator("th")
    for turn in ("ascending", "descending"):
        page.get_by_role("button", name="Amount").first.press("Enter")
        expect(page.locator("th", has_text="Amount").first).to_have_attribute("aria-sort", turn)
        first = [name.split(" ")[0] for name in names.all_text_contents()[:3]]
        expected = ["TotalEnergies", "French", "SNCF"]
        assert first == (expected if turn == "ascending" else expected[::-1])


def test_rows_are_filtered_without_accents(visit: Callable[..., Page]) -> None:
    page = visit("fr/clients/")
    page.get_by_label("Filtrer les lignes").fill("defense")
    expect(page.locator("tbody").first.locator("tr:visible")).to_have_count(1)
    expect(page.get_by_text("1 sur 10")).to_be_visible()


@pytest.mark.parametrize("options", [{}, {"has_touch": True, "is_mobile": True}], ids=["pointed", "touched"])
def test_no_page_is_wider_than_the_narrowest_screen(
    visit: Callable[..., Page], served: str, site: Path, options: dict[str, bool]
) -> None:
    """320 pixels are a small phone, and a desk's screen whose reader has magnified it four times (WCAG 1.4.10)."""
    page = visit("fr/", viewport={"width": 320, "height": 600}, **options)
    for path in sorted(place.relative_to(site).as_posix() for place in site.glob("??/**/index.html")):
        page.goto(served + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_either_column_of_an_article_can_be_read_alone(visit: Callable[..., Page]) -> None:
    page = visit("en/sources/pas-d-ipo/", java_script_enabled=False)
    originals, translations = page.locator(".pair > .original"), page.locator(".pair > .translation")
    expect(originals.first).to_be_visible()
    page.get_by_label("translation").check()
    expect(originals.first).to_be_hidden()
    expect(translations.first).to_be_visible()
    page.get_by_label("original (French)").check()
    expect(originals.first).to_be_visible()
    expect(translations.first).to_be_hidden()


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("fr: societe", "sources/"),
        ("fr: levée de fonds", "sources/seconde-levee/"),
        ("fr: l’armee", "sources/option-non-americaine/"),
        ("fr: valorisation", "profile/"),
        ("fr: TotalEnergies", "clients/"),
        ("en: company", "profile/"),
        ("en: funding round", "profile/"),
        ("en: army", "sources/option-non-americaine/"),
        ("en: customers", "clients/"),
    ],
)
def test_search_finds_the_page_among_the_first_three_in_the_page_s_language_alone(
    visit: Callable[..., Page], words: str, page: str
) -> None:
    language, _, asked = words.partition(": ")
    opened = visit(f"{language}/")
    opened.keyboard.press("/")
    opened.locator("pagefind-input input").fill(asked)
    opened.wait_for_function(LOADED)  # each result comes by itself
    found = [str(link.get_attribute("href")) for link in opened.locator("pagefind-results .pf-result-link").all()]
    assert all(f"/{language}/" in address for address in found)
    pages = list(dict.fromkeys(address.partition("#")[0] for address in found))
    assert any(page in address for address in pages[:3]), pages


def test_a_result_leads_to_the_sentence(visit: Callable[..., Page]) -> None:
    page = visit("en/")
    page.keyboard.press("Control+k")
    page.locator("pagefind-input input").fill("army")
    page.locator("pagefind-results a[href*='#s-']").first.click()
    page.wait_for_url("**/sources/option-non-americaine/#s-*")
    expect(page.locator(":target")).to_contain_text("Armed Forces")


@pytest.mark.parametrize("path", ["sources/acteur-incontournable/", "profile/", "clients/", "comparison/", "sources/"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_head_of_a_table_stands_above_its_rows(visit: Callable[..., Page], language: str, path: str) -> None:
    """A head that sticks to the window's top hides a row of a table that scrolls in a frame of its own."""
    page = visit(f"{language}/{path}", viewport={"width": 1280, "height": 900})
    moved = page.evaluate(
        """() => [...document.querySelectorAll(".md-typeset .table thead th")]
            .map((th) => th.getBoundingClientRect().top - th.closest("thead").getBoundingClientRect().top)"""
    )
    assert moved
    assert [by for by in moved if abs(by) > 1] == []
