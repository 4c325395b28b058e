# What a reader copies must arrive: in a mail with its links, in a note as text, and as `briefing cite` prints it.
"""The copy menu, in Chromium, under a sub-path."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from builder import config, pipeline
from builder.citations import BIBLIOGRAPHIES, FORMS
from builder.pages import Citing

pytestmark = pytest.mark.browser

Served = Callable[..., str]
Visits = Callable[..., Page]
EXAMPLE = "https://example.org/repo/"
OWN = "https://publisher.test/repo/"
FACT = "valuation-6-billion-usd"
REFUSED = """
navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new DOMException("no"));
document.execCommand = () => false;
"""
FIELD = """
const field = document.createElement("div");
field.contentEditable = "true";
field.id = "field";
document.body.prepend(field);
field.focus();
"""


def button(page: Page, anchor: str) -> Locator:
    """The button beside a fact."""
    return page.locator(f"#{anchor} + .copy, [data-fact={anchor}] + .copy")


def chosen(page: Page, where: Locator, name: str, *, allowed: bool = True) -> None:
    """Opens the menu with the keyboard and takes what is called `name`; waits until it is said to be copied."""
    where.focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name=name, exact=True).click()
    if allowed:
        expect(page.get_by_role("status")).to_have_text(re.compile(f"– {re.escape(name)}$"))


def clipboard(page: Page) -> str:
    """The plain text in it."""
    return str(page.evaluate("navigator.clipboard.readText()"))


def plain(text: str) -> str:
    """`text` with simple blanks: browsers copy one for another."""
    return " ".join(text.split())


def test_a_citation_pasted_into_rich_text_is_formatted_and_its_links_work(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}en/profile/")
    chosen(page, button(page, FACT), "Citation for Word and email")
    expect(page.get_by_role("status")).to_have_text("Copied – Citation for Word and email")
    page.evaluate(FIELD)
    page.keyboard.press("Control+v")
    links = page.locator("#field a")
    expect(links).to_have_count(3)
    assert links.nth(0).inner_text() == "Valuation: $6 billion"
    assert page.locator("#field i").inner_text() == "Blue Ocean"
    hrefs = [str(link.evaluate("a => a.href")) for link in links.all()]
    assert hrefs[0] == f"{served()}en/profile/#{FACT}"
    assert hrefs[1].startswith(f"{served()}en/sources/levee/#s-")
    assert hrefs[2].startswith("https://example.org/levee#:~:text=Oc%C3%A9an%20Bleu%20est%20valoris%C3%A9e")
    for href, said in zip(hrefs[:2], ("$6 billion", "worth $6 billion|6 milliards"), strict=True):
        page.goto(href)
        expect(page.locator(":target")).to_be_in_viewport()
        expect(page.locator(":target")).to_contain_text(re.compile(said.replace("$", r"\$")))


def test_pasted_as_text_it_says_the_same_and_names_its_addresses(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}fr/profile/")
    chosen(page, button(page, FACT), "Citation mise en forme (Word, messagerie)")
    text = clipboard(page)
    chosen(page, button(page, FACT), "Citation en texte brut")
    assert clipboard(page) == text
    assert text.startswith(
        "Valorisation\u00a0: 6\u00a0Md\u00a0$, article\u00a0: 10 février 2025 (date déduite)."
        " «\u202fOcéan Bleu est valorisée"
    )
    assert "Le Quotidien, 10 février 2025 (date déduite). Océan Bleu <le dossier>, " in text
    assert f"{served()}fr/profile/#{FACT} · {served()}fr/sources/levee/#s-" in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_menu_writes_what_the_command_prints(
    visit: Visits, served: Served, built: Callable[[str], Path], language: str
) -> None:
    root = built(OWN)
    page = visit(f"{served(OWN)}{language}/profile/")
    project, site = config.load(root), config.site(root)
    briefing = pipeline.build(project)
    assert briefing.material is not None
    citing = Citing(briefing.material, language, site.url, site.names[language])
    compared = 0
    for path in sorted((root / "site" / language).rglob("*.cite.json")):
        told = json.loads(path.read_text("utf-8").replace("https://briefing.invalid/", OWN))
        for anchor, parts in told["cited"].items():
            place = f"{path.parent.relative_to(root / 'site' / language).as_posix()}/"
            fact = briefing.material.by_id.get(anchor)
            article = briefing.material.by_article.get(anchor.removeprefix("source-") if place == "sources/" else "")
            if place.startswith("sources/") and anchor == "top":
                article = briefing.material.by_article.get(path.parent.name)
            if fact or article:
                citation = citing.fact(fact) if fact else citing.article(article)
            elif (citation := citing.sentence(path.parent.name, anchor)) is None:
                continue  # a section of a page, which the command does not know
            written = page.evaluate("parts => written(parts)", {**parts, "site": told["site"], "language": language})
            assert {name: written[name] for name in FORMS} == {n: form(citation) for n, form in FORMS.items()}, place
            assert told["references"][parts["references"]] == {
                name: form(citation.references) for name, form in BIBLIOGRAPHIES.items()
            }
            compared += 1
    assert compared > 20


def test_every_fact_and_heading_has_a_button_and_every_button_something_to_copy(
    visit: Visits, served: Served, built: Callable[[str], Path]
) -> None:
    cited, site = set(), built(EXAMPLE) / "site"
    for path in sorted(site.glob("fr/**/index.html")):
        page = visit(f"{served()}{path.parent.relative_to(site).as_posix()}/")
        told = json.loads(path.with_suffix(".cite.json").read_text("utf-8"))["cited"]
        beside = page.locator(".copy").evaluate_all(
            "all => all.map(b => { const e = b.previousElementSibling?.matches('a.fact, [id^=source-]')"
            " ? b.previousElementSibling : b.closest('[id]'); return e.dataset.fact || e.id; })"
        )
        assert set(beside) <= set(told), path
        headings = page.locator("article :is(h1, h2, h3)[id]").evaluate_all("all => all.map(h => h.id)")
        assert headings
        assert set(headings) <= set(beside)
        told_with_others = page.locator("article span[id]:empty").evaluate_all("all => all.map(e => e.id)")
        cited |= {*beside, *told_with_others}
        page.context.close()
    facts = {fact.id for fact in pipeline.build(config.load(built(EXAMPLE))).facts}
    assert facts
    assert facts <= cited


def test_a_heading_an_article_and_a_table_row_are_cited_too(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}en/profile/")
    chosen(page, page.locator("h2#money .copy"), "Citation as plain text")
    said = "Company profile: Océan Bleu – Money, latest article: 10 February 2025. Blue Ocean, "
    assert clipboard(page) == f"{said}{served()}en/profile/#money"
    page.goto(f"{served()}en/sources/levee/")
    chosen(page, page.locator("h1 .copy"), "BibTeX")
    assert clipboard(page).startswith("@article{levee,")
    assert "note = {date inferred}" in clipboard(page)
    chosen(page, page.locator(".pair .copy").nth(1), "Link to the passage on the publisher’s site")
    assert clipboard(page).startswith("https://example.org/levee#:~:text=")
    page.goto(f"{served()}fr/sources/clients/")
    chosen(page, page.locator("tbody tr .copy").first, "Citation en Markdown")
    assert clipboard(page).startswith("[«\u202fNovatrans · Transport · 45 millions d’euros\u202f»](")
    page.goto(f"{served()}fr/sources/")
    chosen(page, page.locator("#source-clients + .copy"), "CSL-JSON")
    assert json.loads(clipboard(page))[0]["URL"] == f"{served()}fr/sources/clients/"


def test_links_follow_the_site_s_address_where_it_is_known(visit: Visits, served: Served) -> None:
    page = visit(f"{served(OWN)}fr/profile/")
    chosen(page, button(page, FACT), "Lien")
    assert clipboard(page) == f"{OWN}fr/profile/#{FACT}"
    page.goto(f"{served(OWN)}fr/")
    chosen(page, button(page, FACT), "Lien")
    assert clipboard(page) == f"{OWN}fr/profile/#{FACT}", "a fact that is shown elsewhere is cited where it is at home"


def test_an_address_is_copied_letter_by_letter(visit: Visits, served: Served) -> None:
    special = "https://publisher.test/$&/$`/repo/"
    page = visit(f"{served(special)}en/profile/")
    chosen(page, button(page, FACT), "Link")
    assert clipboard(page) == f"{special}en/profile/#{FACT}"
    # Where a fact is at home elsewhere, the address is that of its file of citations.
    chosen(page, button(page, FACT), "Citation as plain text")
    assert f"{special}en/profile/#{FACT} · {special}en/sources/levee/#s-" in clipboard(page)


def test_the_keyboard_alone_is_enough_and_the_focus_comes_back(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}en/profile/")
    page.locator(f"#{FACT}").focus()
    page.keyboard.press("Tab")
    own = button(page, FACT)
    expect(own).to_be_focused()
    expect(own).to_have_css("opacity", "1")
    expect(own).to_have_accessible_name("Copy or cite – $6 billion")
    page.keyboard.press("Enter")
    items = page.get_by_role("menuitem")
    expect(items).to_have_count(8)
    expect(items.nth(0)).to_be_focused()
    expect(own).to_have_attribute("aria-expanded", "true")
    for key, at in (("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", 7), ("ArrowDown", 0), ("End", 7), ("Home", 0)):
        page.keyboard.press(key)
        expect(items.nth(at)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_be_hidden()
    expect(own).to_be_focused()
    expect(own).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied – Link")
    expect(own).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("menu")).to_be_hidden()


def test_a_finger_is_enough(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}fr/profile/", viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    own = button(page, FACT)
    expect(own).to_have_css("opacity", "0.7")
    size = own.bounding_box()
    assert size is not None
    assert min(size["width"], size["height"]) >= 24
    own.tap()
    box = page.get_by_role("menu").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    page.get_by_role("menuitem", name="Lien", exact=True).tap()
    assert clipboard(page) == f"{served()}fr/profile/#{FACT}"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize(
    ("path", "name", "says"),
    [
        ("fr/", "Citation mise en forme (Word, messagerie)", "Le navigateur n’autorise pas la copie ici."),
        ("en/", "Citation as plain text", "The browser does not allow copying here."),
    ],
)
def test_where_copying_is_refused_the_text_is_shown_selected(
    visit: Visits, served: Served, path: str, name: str, says: str
) -> None:
    page = visit(f"{served()}{path}profile/", REFUSED)
    chosen(page, button(page, FACT), name, allowed=False)
    expect(page.get_by_text(says)).to_be_visible()
    selected = plain(page.evaluate("getSelection().toString()"))
    assert "6" in selected
    assert "Le Quotidien" in selected
    expect(page.get_by_role("textbox")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("")
    page.keyboard.press("Control+c")
    assert plain(clipboard(page)) == selected, "the reader's own hands still copy"
    page.keyboard.press("Escape")
    expect(button(page, FACT)).to_be_focused()


def test_without_a_secure_address_the_old_way_copies_rich_text(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}en/profile/", "delete Navigator.prototype.clipboard;")
    chosen(page, button(page, FACT), "Citation for Word and email")
    expect(page.get_by_role("status")).to_have_text("Copied – Citation for Word and email")
    page.evaluate(FIELD)
    page.keyboard.press("Control+v")
    expect(page.locator("#field a").first).to_have_attribute("href", f"{served()}en/profile/#{FACT}")


def test_without_its_file_the_link_is_copied(visit: Visits, served: Served) -> None:
    page = visit("about:blank")
    page.route("**/*.cite.json", lambda route: route.abort())
    page.goto(f"{served()}en/profile/")
    button(page, FACT).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied – Link")
    assert clipboard(page) == f"{served()}en/profile/#{FACT}"


def test_a_strict_policy_for_scripts_does_not_hinder(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}en/profile/?strict")
    chosen(page, button(page, FACT), "Citation in Markdown")
    assert clipboard(page).startswith("[Valuation: $6 billion](")


def test_without_javascript_nothing_is_offered_and_links_are_links(visit: Visits, served: Served) -> None:
    page = visit(f"{served()}en/profile/", java_script_enabled=False)
    expect(page.locator(".copy, .copying, .copied")).to_have_count(0)
    expect(page.locator(f"#{FACT}")).to_have_attribute("href", re.compile(r"^\.\./sources/levee/#s-"))
    expect(page.locator("h2#money .headerlink")).to_have_attribute("href", "#money")
