# What a reader does, with the keyboard alone, and with everything the pages offer; the browser complains of nothing.
"""The demonstration in use."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from demonstration import Demonstration
from playwright.sync_api import Page, expect
from small_site import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Visits = Callable[..., Visit]

FIGURE = "a.fact[data-ref]"


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Presses Tab until the focus is on what `selector` names."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is not reached by {most} times Tab")


def test_the_skip_link_is_first_and_leads_past_the_navigation(visit: Visits, demonstration: Demonstration) -> None:
    page = visit(f"{demonstration.address}fr/profile/").page
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Aller au contenu")
    expect(page.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/profile/#top")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_language_is_switched_on_the_same_fact_by_keyboard(visit: Visits, demonstration: Demonstration) -> None:
    page = visit(f"{demonstration.address}fr/profile/").page
    fact = page.locator(f"{FIGURE}[id]").first.get_attribute("id")
    page.goto(f"{demonstration.address}fr/profile/#{fact}")
    page.reload()
    page.evaluate("document.body.focus()")
    tab_to(page, "a.language")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/en/profile/#{fact}")
    expect(page.locator(f"#{fact}")).to_be_in_viewport()


def test_search_is_opened_used_and_closed_by_keyboard(visit: Visits, demonstration: Demonstration) -> None:
    page = visit(f"{demonstration.address}fr/").page
    tab_to(page, "[data-search]")
    page.keyboard.press("Enter")
    expect(page.locator("pagefind-modal input[type=search]")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-search]")).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("pagefind-modal input[type=search]")).to_be_focused()
    page.keyboard.type("valorisation")
    expect(page.locator("a.pf-result-link").first).to_be_visible()
    tab_to(page, "a.pf-result-link")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/fr/.+"))


def test_a_source_is_opened_by_keyboard(visit: Visits, demonstration: Demonstration) -> None:
    page = visit(f"{demonstration.address}en/profile/").page
    tab_to(page, FIGURE)
    expect(page.locator(".figure-card")).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/en/sources/[^/]+/#."))
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.locator(":target")).to_have_class(re.compile("evidence"))


def test_the_contents_follow_the_reader(visit: Visits, demonstration: Demonstration) -> None:
    page = visit(f"{demonstration.address}fr/timeline/", viewport={"width": 1280, "height": 700}).page
    last = page.locator(".md-sidebar a").last
    page.evaluate("document.querySelectorAll('main h2')[2].scrollIntoView()")
    expect(page.locator(".md-sidebar a[aria-current]")).to_have_count(1)
    last.click()
    page.mouse.wheel(0, 20_000)
    expect(page.locator(".md-sidebar a[aria-current]")).to_have_text(last.inner_text())


def test_whoever_uses_everything_breaks_no_policy(visit: Visits, demonstration: Demonstration) -> None:
    seen = visit(f"{demonstration.address}fr/")
    page = seen.page
    page.locator(FIGURE).first.hover()
    expect(page.locator(".figure-card")).to_be_visible()
    page.locator("[data-colours]").click()
    page.locator("[data-colours]").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.keyboard.press("/")
    expect(page.locator("pagefind-modal input[type=search]")).to_be_focused()
    page.keyboard.type("valorisation")
    expect(page.locator("a.pf-result-link").first).to_be_visible()
    page.keyboard.press("Escape")
    page.locator("a.language").click()
    page.wait_for_url("**/en/")
    article = next(path for path in demonstration.pages if re.fullmatch("en/sources/[^/]+/", path))
    page.goto(demonstration.address + article)
    page.get_by_role("radio", name="original").check()
    page.reload()
    expect(page.get_by_role("radio", name="original")).to_be_checked()
    assert (seen.complaints, seen.failed) == ([], [])
    # The policy is at work: what is put into the page from outside does not run.
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.strange = 1";
        document.body.append(script);
    }""")
    assert page.evaluate("window.strange") is None
    assert any("Content Security Policy" in told for told in seen.complaints)
