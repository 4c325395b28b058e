# What a reader has two minutes for: every line of it a fact with its sentence, on one sheet, on the page and as PDF.
"""The one-page brief."""

from __future__ import annotations

import functools
import http.server
import io
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from invented import COMPANY, NOWHERE, Said, material, reader
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser
from pypdf import PdfReader

from builder import config, pipeline, typesetting
from builder.errors import BuilderError
from builder.model.claims import Kind, Modality
from builder.model.facts import Disagreement, Relation, Series
from builder.pages import Material, handout_of, pages_of
from builder.pages.contents.brief import Section, Topic, brief
from builder.typesetting import brief_pdf

ROOT = Path(__file__).parents[2]
SITE = "https://example.org/b/"
HOSTILE = '#panic("no") #{1/0} $x$ *a* _b_ `c` @d <e> \\ // ] } </title><b>&amp;'
ORDINARY = (
    Said(Kind.FOUNDED, "May 2016", as_of="2016-05"),
    Said(Kind.CEO, "Anne Martin"),
    Said(Kind.CEO, "Paul Durand", superseded_by="f1"),
    Said(Kind.VALUATION, "about 2 billion", 2e9, "EUR", qualifiers=(("bound", "approx"),)),
    Said(Kind.VALUATION, "3 billion", 3e9, "EUR"),
    *(Said(Kind.CLIENT, f"Client {n:02}") for n in range(11)),
    Said(Kind.CLIENT, "Perhaps", modality=Modality.POSSIBLE),
    *(Said(Kind.EVENT, "then", as_of=f"2024-0{n}", sentence=f"In month {n} it happened.") for n in range(1, 8)),
)


def sections(of: Material, language: str = "en") -> dict[str, Section]:
    return {section.id: section for section in brief(of, *reader(of, language, "brief.md"))["sections"]}


def lines(section: Section) -> dict[str, list[str]]:
    return {str(topic.label): [str(item.words) for item in topic.items] for topic in section.topics}


def test_it_names_the_first_of_each_kind_and_says_how_many_more_there_are() -> None:
    shown = sections(material(ORDINARY))
    assert lines(shown["who"]) == {"Founded": ["May 2016"], "Chief executive": ["Anne Martin"]}
    assert [topic.more for topic in shown["who"].topics] == [0, 1]
    clients = shown["customers"].topics[0]
    assert [str(item.words) for item in clients.items] == [f"Client {n:02}" for n in range(8)]
    assert clients.more == 3


def test_figures_of_before_are_told_as_such_and_do_not_read_as_more_of_the_same() -> None:
    said = (
        Said(Kind.REVENUE, "46", 46e6, "EUR", as_of="2024"),
        Said(Kind.REVENUE, "39", 39e6, "EUR", as_of="2023"),
        Said(Kind.REVENUE, "31", 31e6, "EUR", as_of="2022"),
        Said(Kind.REVENUE, "25", 25e6, "EUR", as_of="2021"),
        Said(Kind.HEADCOUNT, "300", 300, as_of="2025-04"),
        Said(Kind.HEADCOUNT, "287", 287, as_of="2024-12", superseded_by="f4"),
        Said(Kind.HEADCOUNT, "212", 212, as_of="2022-12", superseded_by="f4"),
    )
    of = material(said)
    told = {t["label"]: t["more"] for s in handout_of(of, "en", SITE)["sections"] for t in s["topics"]}
    assert (told["Revenue"], told["Headcount"]) == ("and 1 earlier figure", "and 2 earlier figures")
    french = {t["more"] for s in handout_of(of, "fr", SITE)["sections"] for t in s["topics"]}
    assert {"et 1 chiffre antérieur", "et 2 chiffres antérieurs"} <= french
    page = next(page for page in pages_of(of, "en") if page.path == "brief.md")
    assert "[and 2 earlier figures](profile.md#identity)" in page.markdown


def test_the_same_figure_of_a_later_day_is_not_told_as_another() -> None:
    said = (
        Said(Kind.HEADCOUNT, "287", 287, as_of="2025-03"),
        Said(Kind.HEADCOUNT, "287", 287, as_of="2024-12", superseded_by="f0"),
        Said(Kind.HEADCOUNT, "212", 212, as_of="2022-12", superseded_by="f0"),
    )
    of = material(said)
    viewer, _ = reader(of, "en", "profile.md")
    assert [str(view.later.words) if (view := viewer.fact(fact)).later else "" for fact in of.facts] == ["", "", "287"]


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("directrice financière", 'chief financial officer (<span lang="fr">directrice financière</span>)'),
        (
            "directrice du moulin",
            '<span lang="fr">directrice du moulin</span> <small class="untranslated">[in French]</small>',
        ),
    ],
)
def test_a_title_is_told_in_the_readers_language_beside_its_own_words(role: str, told: str) -> None:
    of = material((Said(Kind.EXECUTIVE, "Anne Roy", qualifiers=(("role", role),)),))
    assert reader(of, "en", "profile.md")[1].detail(of.facts[0], "fr") == told


def test_a_place_that_is_no_office_is_not_called_one() -> None:
    shown = material((Said(Kind.OFFICE, "Romans"), Said(Kind.OFFICE, "Valence")))
    assert list(lines(sections(shown)["size"])) == ["Sites"]
    assert list(lines(sections(shown, "fr")["size"])) == ["Implantations"]


def test_whoever_else_leads_the_company_is_not_told_as_nobody_at_all() -> None:
    told = sections(material((Said(Kind.CEO, "Anne Martin"),)))["unstated"].topics[0]
    assert "other executives" in str(told.words) and ", executive" not in str(told.words)


def test_clients_stand_by_the_articles_that_name_them_and_then_by_amount() -> None:
    said = (
        Said(Kind.CLIENT, "Alone"),
        Said(Kind.CLIENT, "Small", 1e6, "EUR"),
        Said(Kind.CLIENT, "Large", 9e6, "EUR"),
        Said(Kind.CLIENT, "Named twice", texts=2),
    )
    (topic,) = sections(material(said, published=("2024", "2025")))["customers"].topics
    assert [str(item.words) for item in topic.items] == ["Named twice", "Large", "Small", "Alone"]


def test_what_an_investor_put_in_stands_beside_the_name() -> None:
    told = material([Said(Kind.INVESTOR, "Fonds Alpha", 3e7, "EUR"), Said(Kind.INVESTOR, "Fonds Bêta")])
    (investors,) = sections(told)["money"].topics
    assert [(str(item.words), [str(b) for b in item.beside]) for item in investors.items] == [
        ("Fonds Alpha", ["€30 million"]),
        ("Fonds Bêta", []),
    ]


def test_it_is_of_the_day_of_the_latest_dated_article_and_counts_the_undated() -> None:
    lead = handout_of(material(ORDINARY, published=("2024-05-04", None, "2025-02")), "en", SITE)["lead"]
    assert lead == "3 press articles, the latest from February 2025, the earliest from 4 May 2024; 1 is undated"
    dated = handout_of(material(ORDINARY, published=("2024-05-04", "2025-02", "2025-04")), "fr", SITE)["lead"]
    assert dated == "3 articles de presse\u202f; le dernier date d’avril 2025, le premier du 4 mai 2024"


def test_a_sentence_about_somebody_named_before_it_is_left_out_or_its_speaker_named() -> None:
    said = (
        Said(Kind.EVENT, "then", as_of="2024-01", sentence="She opened an office in Lyon."),
        Said(Kind.EVENT, "then", as_of="2024-02", sentence=f"At the end, {COMPANY} said, it grew."),
        Said(Kind.EVENT, "then", as_of="2024-03", sentence="In March, he said: “We grow.”"),
        Said(Kind.QUOTE, "We grow.", subject="Anne Martin", with_previous=True),
        Said(Kind.HEADCOUNT, "200", 200, as_of="2024-04", subject=COMPANY),
    )
    of = material((*said, *(Said(Kind.HEADCOUNT, "9", 9, as_of=f"2024-0{n}") for n in range(5, 8))))
    assert lines(sections(of)["events"]) == {
        "March 2024 – Anne Martin": ["In March, he said: “We grow.”"],
        "February 2024": [f"At the end, {COMPANY} said, it grew."],
    }


def test_a_question_keeps_its_own_mark() -> None:
    assert Topic(Markup("Is it open?")).asks
    assert not Topic(Markup("Valuation")).asks
    assert {topic["mark"] for s in handout_of(material(ORDINARY), "fr", SITE)["sections"] for topic in s["topics"]} == {
        "\u00a0: "
    }


def test_hedges_stay_and_what_is_only_possible_stands_apart_and_says_so() -> None:
    shown = sections(material(ORDINARY))
    assert lines(shown["money"])["Valuation"] == ["€3 billion", "about €2 billion"]  # of one time the largest first
    assert "Perhaps" not in lines(shown["customers"])["Clients"]
    apart = shown["events"].topics[-1]
    assert [str(item.words) for item in apart.items] == ["Client: Perhaps"]
    assert str(apart.items[0].fact.modality) == "possible, not certain"


def test_the_last_events_come_first_and_none_is_told_twice() -> None:
    shown = sections(material((*ORDINARY, Said(Kind.CEO, "New", as_of="2024-08"))))
    events = [str(item.words) for topic in shown["events"].topics for item in topic.items]
    assert events[:4] == [f"In month {n} it happened." for n in (7, 6, 5, 4)]
    assert next(topic.more for topic in shown["events"].topics if not topic.items) == 3


def test_a_long_sentence_is_cut_at_a_word_and_says_so() -> None:
    long = "A very long sentence " * 20
    shown = sections(material((Said(Kind.EVENT, "then", as_of="2024", sentence=long.strip()),)))
    words = str(shown["events"].topics[0].items[0].words)
    assert len(words) <= 181
    assert re.fullmatch(r"(A very long sentence )*(A|A very|A very long|A very long sentence)…", words)


def test_contradictions_are_told_with_every_side_and_changes_over_time_are_not() -> None:
    of = material(ORDINARY)
    sides = tuple(fact for fact in of.facts if fact.kind is Kind.VALUATION)
    for relation, told in ((Relation.CONFLICT, True), (Relation.UNDATED, True), (Relation.CHANGE, False)):
        group = Disagreement("d1", Kind.VALUATION, COMPANY, relation, (Series("EUR", sides, 2, relation),))
        shown = sections(material(ORDINARY, disagreements=[group]))
        assert ("disputed" in shown) is told
        if told:
            assert lines(shown["disputed"]) == {"Valuation": ["about €2 billion", "€3 billion"]}


def test_a_figure_that_contradicts_nothing_is_not_told_as_disputed() -> None:
    said = (
        Said(Kind.REVENUE, "5", 5e6, "EUR", as_of="2023"),
        Said(Kind.REVENUE, "7", 7e6, "EUR", as_of="2024", dispute=("f2",)),
        Said(Kind.REVENUE, "9", 9e6, "EUR", as_of="2024", dispute=("f1",)),
    )
    facts = material(said).facts
    series = (Series("EUR", facts, 0, Relation.CONFLICT),)
    group = Disagreement("d1", Kind.REVENUE, COMPANY, Relation.CONFLICT, series)
    shown = sections(material(said, disagreements=[group]))
    assert lines(shown["disputed"]) == {"Revenue": ["€7 million", "€9 million"]}
    assert shown["disputed"].topics[0].more == 0, "nor counted among those that differ"


def test_what_no_article_states_is_said() -> None:
    said = {str(topic.label): str(topic.words) for topic in sections(material(ORDINARY))["unstated"].topics}
    assert "revenue" in said["Not found in the articles"]
    assert "valuation" not in said["Not found in the articles"]
    assert said["Articles without a known publisher"] == "1 of 1"
    undated = sections(material(ORDINARY, published=(None, "2024")))["unstated"]
    assert {str(t.label): str(t.words) for t in undated.topics}["Articles without a date"] == "1 of 2"


def test_the_page_has_no_anchor_of_a_fact_and_each_section_a_lasting_one() -> None:
    page = next(p for p in pages_of(material(ORDINARY), "en") if p.path == "brief.md")
    anchors = re.findall(r"\{ #([\w-]+) \}", page.markdown)
    assert anchors == ["top", "who", "money", "customers", "events", "unstated", "articles"]
    assert not re.search(r"#f\d+ ", page.markdown)
    assert [p.path for p in pages_of(material(ORDINARY), "fr")][:2] == ["index.md", "brief.md"]


def read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


@pytest.mark.parametrize(("language", "words"), [("en", "Latest events"), ("fr", "Derniers événements")])
def test_the_pdf_is_one_tagged_page_in_its_language_with_text_and_links(language: str, words: str) -> None:
    of = material(ORDINARY)
    made = brief_pdf(handout_of(of, language, SITE), NOWHERE)
    pdf, root = read(made), read(made).trailer["/Root"]
    assert len(pdf.pages) == 1
    assert root["/Lang"] == language
    assert pdf.metadata is not None
    assert COMPANY in str(pdf.metadata.title)
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid:part" in made
    text = pdf.pages[0].extract_text()
    assert all(part in text for part in (words, "Anne Martin", "Client 07", COMPANY))
    targets = [a.get_object()["/A"]["/URI"] for a in pdf.pages[0]["/Annots"]]
    assert f"{SITE}{language}/sources/article-0/#s1" in targets
    assert all(target.startswith(f"{SITE}{language}/") for target in targets)


def test_the_pdf_says_no_time_and_has_the_same_bytes_each_time() -> None:
    data = handout_of(material(ORDINARY), "fr", SITE)
    made = brief_pdf(data, NOWHERE)
    assert b"CreationDate" not in made
    typesetting._set.cache_clear()
    assert brief_pdf(data, NOWHERE) == made


def test_without_an_address_the_pdf_has_no_link() -> None:
    assert "/Annots" not in read(brief_pdf(handout_of(material(ORDINARY), "en", ""), NOWHERE)).pages[0]


@pytest.mark.parametrize("name", [HOSTILE, "日本 🚀 مرحبا", "a\u202eb\u200bc", "x" * 400])
def test_hostile_words_are_printed_and_never_run(name: str) -> None:
    said = (*ORDINARY, Said(Kind.COMPETITOR, name), Said(Kind.EVENT, "t", as_of="2025", sentence=name))
    pdf = read(brief_pdf(handout_of(material(said, name), "en", SITE), NOWHERE))
    assert len(pdf.pages) == 1
    if name is HOSTILE:
        text = "".join(pdf.pages[0].extract_text().split())
        assert "".join(HOSTILE.split()) in text


def test_a_template_of_the_project_takes_its_place_and_a_broken_one_is_one_line(tmp_path: Path) -> None:
    data = handout_of(material(ORDINARY), "en", SITE)
    (tmp_path / "brief.typ").write_text('#set document(title: "t")\nMine', "utf-8")
    assert "Mine" in read(brief_pdf(data, tmp_path)).pages[0].extract_text()
    (tmp_path / "brief.typ").write_text("#nothing-of-the-kind", "utf-8")
    with pytest.raises(BuilderError, match=r"templates/brief\.typ: .*mend the template") as raised:
        brief_pdf(data, tmp_path)
    assert "\n" not in str(raised.value)


def heavy() -> Material:
    """More of everything than a sheet has room for, with long names."""
    named = (*(kind for kind in Kind if kind not in (Kind.EVENT, Kind.QUOTE)),)
    said = [
        Said(
            kind,
            f"Some organisation of a rather long name, number {n}, of {kind}",
            as_of=f"2024-0{n % 9 + 1}",
            article=n,
        )
        for kind in named
        for n in range(9)
    ]
    money = (Kind.VALUATION, Kind.TOTAL_RAISED, Kind.FUNDING_ROUND, Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS)
    said = [
        s if s.kind not in money else Said(s.kind, "x", 1e6 * n + 123_456, "EUR", article=n % 9)
        for n, s in enumerate(said)
    ]
    said += [
        Said(Kind.EVENT, "t", as_of=f"2024-1{n % 3}-0{n + 1}", sentence="Word after word " * 30, article=n)
        for n in range(9)
    ]
    return material(said, published=[f"2025-0{n + 1}-01" for n in range(9)])


def test_the_pdf_of_the_heaviest_briefing_is_still_one_page() -> None:
    for language in ("en", "fr"):
        assert len(read(brief_pdf(handout_of(heavy(), language, SITE), NOWHERE)).pages) == 1


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of the largest of the invented dossiers."""
    root = tmp_path_factory.mktemp("largest")
    dossier = ROOT / "tests" / "quality" / "dossiers" / "payments"
    shutil.copytree(dossier / "articles", root / "seeds")
    (root / "docs").mkdir()
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    gold = yaml.safe_load((dossier / "gold.json").read_text("utf-8"))
    options = {"company": gold["company"], "aliases": gold["aliases"], "languages": ["fr", "en"]}
    settings |= {"plugins": [{"briefing": options}], "extra": {}}
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
    handler = type("Handler", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=root / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.browser
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_page_of_the_largest_dossier_prints_on_one_sheet(browser: Browser, site: str, language: str) -> None:
    page = browser.new_page()
    page.goto(f"{site}{language}/brief/")
    printed = read(page.pdf(format="A4", prefer_css_page_size=True))
    assert len(printed.pages) == 1
    last = page.locator(".brief-sources li").last.inner_text()
    assert "".join(last.split())[:20] in "".join(printed.pages[0].extract_text().split())
    page.close()


@pytest.mark.browser
def test_a_point_of_a_picture_shows_its_sentence_on_hovering_and_leads_to_it(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.goto(f"{site}en/profile/#picture-revenue")
    point = page.locator("#picture-revenue a.point").first
    point.hover()
    card = page.locator(".figure-card")
    card.wait_for()
    assert len(card.inner_text()) > 40
    point.click()
    page.wait_for_url("**/sources/**#*")
    assert page.locator(":target").count() == 1
    page.close()


@pytest.mark.browser
def test_pictures_fit_a_phone_and_follow_the_colours(browser: Browser, site: str) -> None:
    colours = set()
    for scheme in ("light", "dark"):
        page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme=scheme)
        for place in ("profile/", "timeline/"):
            page.goto(f"{site}fr/{place}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
            outside = page.evaluate(
                """[...document.querySelectorAll('svg.chart text')].filter((text) => {
                  const box = text.getBoundingClientRect(), own = text.closest('svg.chart').getBoundingClientRect();
                  return box.left < own.left - 1 || box.right > own.right + 1;
                }).map((text) => text.textContent)"""
            )
            assert outside == []
        colours.add(page.evaluate("getComputedStyle(document.querySelector('.point.series-1 .mark')).stroke"))
        page.close()
    assert len(colours) == 2


def test_the_demonstration_has_a_brief_in_both_languages() -> None:
    of = pipeline.build(config.load(ROOT)).material
    assert of is not None
    for language in of.languages:
        assert len(read(brief_pdf(handout_of(of, language, SITE), of.templates)).pages) == 1
