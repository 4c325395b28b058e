# Every page, opened once by a reader with a desk and daylight, and once by one with a phone in the dark.
"""axe-core, the console, requests and links, on every page of the demonstration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urldefrag

import pytest
from demonstration import Demonstration
from playwright.sync_api import Browser
from tools import package

pytestmark = [pytest.mark.browser, pytest.mark.slow]

READERS = {
    "desk, light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
    "phone, dark": {
        "color_scheme": "dark",
        "viewport": {"width": 390, "height": 844},
        "is_mobile": True,
        "has_touch": True,
    },
}
AXE = "axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })"
IDS = "[...document.querySelectorAll('[id]')].map(e => e.id)"
LINKS = "[...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href)"


@dataclass
class Found:
    """What was found on all pages; each complaint begins with the page."""

    faults: list[str] = field(default_factory=list)
    """What axe-core says."""
    complaints: list[str] = field(default_factory=list)
    """Of the console, broken policies included; uncaught errors; requests that failed."""
    elsewhere: list[str] = field(default_factory=list)
    """Requests to another host."""
    ids: dict[str, set[str]] = field(default_factory=dict)
    """By address."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Page and absolute address."""


@pytest.fixture(scope="module", params=READERS)
def found(request: pytest.FixtureRequest, browser: Browser, demonstration: Demonstration) -> Found:
    axe = package("axe-core/axe.min.js").read_text("utf-8")
    told, here = Found(), [""]
    # A reader of neither language, so that the home does not send them on.
    context = browser.new_context(locale="ja-JP", **READERS[request.param])
    page = context.new_page()
    page.on("console", lambda m: told.complaints.append(f"{here[0]}: {m.text}") if m.type == "error" else None)
    page.on("pageerror", lambda error: told.complaints.append(f"{here[0]}: {error}"))
    page.on("requestfailed", lambda r: told.complaints.append(f"{here[0]}: {r.url} failed"))
    page.on("response", lambda r: told.complaints.append(f"{here[0]}: {r.url} {r.status}") if r.status > 399 else None)
    page.on("request", lambda r: told.elsewhere.append(r.url) if outside(demonstration, r.url) else None)
    for path in demonstration.pages:
        here[0] = path
        page.goto(demonstration.address + path)
        page.wait_for_timeout(200)
        told.ids[demonstration.address + path] = set(page.evaluate(IDS))
        told.links += ((path, link) for link in page.evaluate(LINKS))
        page.evaluate(axe)
        result: Any = page.evaluate(AXE)
        told.faults += (
            f"{path}: {fault['id']}: {node['target']}: {node['failureSummary'].splitlines()[-1].strip()}"
            for fault in result["violations"]
            for node in fault["nodes"]
        )
    context.close()
    return told


def outside(demonstration: Demonstration, address: str) -> bool:
    return not address.startswith((demonstration.address, "data:"))


def test_axe_finds_no_fault(found: Found) -> None:
    assert len(found.ids) > 25
    assert not found.faults, "\n".join(found.faults)


def test_nothing_is_complained_of_and_nothing_missing(found: Found) -> None:
    assert not found.complaints, "\n".join(found.complaints)


def test_no_other_host_is_asked(found: Found) -> None:
    assert found.elsewhere == []


def test_every_link_and_fragment_leads_somewhere_as_the_browser_reads_them(
    found: Found, demonstration: Demonstration
) -> None:
    assert len(found.links) > 1000
    broken = []
    for path, link in dict.fromkeys(found.links):
        target, fragment = urldefrag(link)
        if outside(demonstration, target):
            continue
        if target in found.ids:
            there = not fragment or unquote(fragment) in found.ids[target]
        else:
            there = (demonstration.site / unquote(target.removeprefix(demonstration.address))).is_file()
        if not there:
            broken.append(f"{path}: {link}")
    assert not broken, "\n".join(broken)
