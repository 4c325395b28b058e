# A review as a person has it in the browser: what is beside a figure, what each button and key writes, and that the
# page shows it after it.
"""The desk beside the pages, in Chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from web_review import SENTENCE, Review

from builder.model.claims import Kind

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[1] / "site" / "checkers" / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 60_000
"""Milliseconds in which pages are made anew on a busy machine."""


@pytest.fixture
def page(browser: Browser, review: Review) -> Iterator[Page]:
    """A page in a browser of its own, which complains about nothing."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(20_000)
    opened = context.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda m: complaints.append(m.text) if m.type == "error" and "409" not in m.text else None)
    opened.on("request", lambda request: asked.append(request.url))
    yield opened
    context.close()
    assert complaints == []
    assert [address for address in asked if not address.startswith((review.address, "data:"))] == []


def beside(page: Page, review: Review, kind: Kind) -> None:
    """Opens the first fact of `kind` from its mark on the page."""
    mark = page.locator(f'main .review-mark[data-about="{review.claim(kind)}"]').first
    mark.click()
    expect(mark).to_have_attribute("aria-current", "true")
    # It may be what was asked about first as well: then what the click asked for is still to come.
    expect(page.locator(".review-desk")).not_to_have_attribute("aria-busy", "true")


def test_a_fact_is_corrected_and_the_page_made_anew_says_so(page: Page, review: Review) -> None:
    page.goto(f"{review.address}en/profile/")
    beside(page, review, Kind.FUNDING_ROUND)
    desk = page.get_by_role("complementary", name="Review")
    expect(desk.locator("mark")).to_contain_text("3 millions")
    page.keyboard.press("c")
    desk.get_by_label("Amount").fill("4000000")
    desk.locator("form[data-verb=correct]").get_by_label("Why").fill("the table says so")
    page.keyboard.press("Enter")
    expect(desk).to_contain_text("Written.")
    expect(page.locator('main .review-mark[data-mark="corrected"]').first).to_have_attribute(
        "data-says", re.compile("4000000")
    )
    assert "amount: 4000000" in review.decisions
    assert "by: Jeanne Dupont" in review.decisions
    desk.get_by_role("button", name="Reload this page").click(timeout=PATIENCE)
    expect(page.locator("main")).to_contain_text("€4 million")
    page.get_by_role("button", name="Undo").click()
    expect(desk).to_contain_text("Taken back.")
    assert "- correct:" not in review.decisions


def test_a_fact_is_rejected_with_a_reason_and_struck_out(page: Page, review: Review) -> None:
    page.goto(f"{review.address}fr/profile/")
    beside(page, review, Kind.FOUNDED)
    desk = page.get_by_role("complementary", name="Relecture")
    desk.get_by_role("button", name="Rejeter…").click()
    desk.locator("form[data-verb=reject]").get_by_label("Pourquoi").fill("une autre société")
    desk.get_by_role("button", name="Rejeter", exact=True).click()
    expect(desk).to_contain_text("Enregistré.")
    expect(page.locator(".review-rejected").first).to_contain_text("2015")
    assert "why: une autre société" in review.decisions
    page.keyboard.press("u")
    expect(desk).to_contain_text("Annulé.")
    expect(page.locator(".review-rejected")).to_have_count(0)
    assert "- reject:" not in review.decisions


def test_a_translation_is_signed_beside_its_sentence(page: Page, review: Review) -> None:
    page.goto(f"{review.address}en/sources/a/")
    page.locator(".pair", has_text=SENTENCE).locator("> .review-mark").click()
    desk = page.get_by_role("complementary", name="Review")
    expect(desk.locator(".words")).to_contain_text("Océan Bleu raised 3 million euros")
    page.keyboard.press("a")
    expect(desk).to_contain_text("Written.")
    catalogue = review.root / "seeds" / "en" / "a.po"
    assert "# reviewed: Jeanne Dupont 2025-06-01 (" in catalogue.read_text("utf-8")
    page.keyboard.press("u")
    expect(desk).to_contain_text("Taken back.")
    assert "reviewed:" not in catalogue.read_text("utf-8")


def test_what_is_refused_is_said_where_it_was_typed(page: Page, review: Review) -> None:
    page.goto(f"{review.address}en/profile/")
    beside(page, review, Kind.FUNDING_ROUND)
    page.keyboard.press("c")
    page.get_by_label("Amount").fill("much")
    page.keyboard.press("Enter")
    expect(page.locator(".refused")).to_contain_text("must be a number")
    expect(page.get_by_label("Amount")).to_have_value("much")
    page.keyboard.press("Escape")
    expect(page.get_by_label("Amount")).to_be_hidden()
    assert review.decisions.count("- correct:") == 0


def test_a_key_pressed_in_a_field_or_twice_decides_nothing_more(page: Page, review: Review) -> None:
    page.goto(f"{review.address}en/profile/")
    beside(page, review, Kind.FUNDING_ROUND)
    page.keyboard.press("r")
    page.keyboard.type("area")
    expect(page.locator("form[data-verb=reject] input")).to_have_value("area")
    page.keyboard.press("Escape")
    assert review.decisions.count("- ") == 0
    page.evaluate("document.querySelectorAll('.act.accept').forEach((button) => { button.click(); button.click(); })")
    expect(page.locator(".review-desk")).to_contain_text("Written.")
    assert review.decisions.count("- accept:") == 1


def test_a_notice_that_is_awaited_keeps_nobody_waiting(page: Page, review: Review) -> None:
    page.goto(f"{review.address}en/profile/")
    beside(page, review, Kind.FUNDING_ROUND)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/_review/desk?*", hold)
    with page.expect_request("**/_review/desk?*", timeout=PATIENCE):
        page.keyboard.press("a")
    expect(page.locator(".review-desk")).to_contain_text("Written.")
    page.keyboard.press("r")
    why = page.locator("form[data-verb=reject] input")
    why.fill("another company")
    for route in held:
        route.continue_()
    page.unroute("**/_review/desk?*")
    page.wait_for_timeout(500)
    expect(why).to_have_value("another company")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Reload this page")).to_be_visible(timeout=PATIENCE)


def test_on_a_phone_it_is_a_sheet_that_opens_and_closes(browser: Browser, review: Review) -> None:
    context = browser.new_context(locale="en-GB", viewport={"width": 390, "height": 780})
    page = context.new_page()
    page.goto(f"{review.address}en/profile/")
    desk = page.locator(".review-desk")
    expect(desk).to_be_hidden()
    page.locator(".review-open").click()
    expect(desk).to_be_visible()
    box = desk.bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 390)
    assert box["height"] <= 780 * 0.56
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Close the review").click()
    expect(desk).to_be_hidden()
    context.close()


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed; run `npm ci --prefix tests/site/checkers`")
@pytest.mark.parametrize("path", ["en/profile/", "fr/sources/a/"])
@pytest.mark.parametrize("options", [{}, {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}], ids=str)
def test_what_is_beside_a_page_can_be_used_by_everybody(
    browser: Browser, review: Review, path: str, options: dict[str, object]
) -> None:
    context = browser.new_context(bypass_csp=True, **options)
    page = context.new_page()
    page.goto(review.address + path)
    mark = page.locator("main .review-mark:not([hidden])").first
    mark.click()
    expect(mark).to_have_attribute("aria-current", "true")
    page.keyboard.press("c" if "profile" in path else "e")
    page.evaluate(AXE.read_text("utf-8"))
    # What the sheet on a phone lies over is small only until the page is scrolled.
    sizes = "{}" if options else "{ 'target-size': { enabled: true } }"
    found = page.evaluate(f"axe.run({{ resultTypes: ['violations'], rules: {sizes} }})")
    context.close()
    assert [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found["violations"]] == []
