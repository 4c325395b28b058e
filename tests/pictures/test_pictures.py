# A picture never says more than the facts: each point is one, keeps what the article leaves open, and leads to it.
"""Pictures: what is drawn, what is left out, and that it is well made."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from invented import COMPANY, Said, material, reader

from builder.downloads import files_of
from builder.model.claims import Kind, Modality
from builder.model.pages import Page
from builder.pages import Material, pages_of
from builder.pages.contents.profile import profile
from builder.pages.contents.timeline import timeline
from builder.pages.pictures import Picture

HOSTILE = "</text><script>window.__pwned=1</script>\"' onload=x &amp; {{7*7}} |\ufffe"
FUNDS = (
    Said(Kind.FUNDING_ROUND, "5 millions", 5e6, "EUR", "2021"),
    Said(Kind.FUNDING_ROUND, "about 20 million", 2e7, "EUR", "2022-05", qualifiers=(("bound", "approx"),)),
    Said(Kind.TOTAL_RAISED, "more than 60 million", 6e7, "EUR", "2024-03-10", qualifiers=(("bound", "min"),)),
    Said(Kind.FUNDING_ROUND, "30 millions", 3e7, "USD", "2023"),
    Said(Kind.FUNDING_ROUND, "9 millions", 9e6, "EUR"),
    Said(Kind.FUNDING_ROUND, "100 millions", 1e8, "EUR", "2026", modality=Modality.PLANNED),
)


def pictures(of: Material, language: str = "en") -> dict[str, Picture]:
    return {picture.id: picture for picture in profile(of, *reader(of, language))["pictures"]}


def of_points(picture: Picture) -> set[str]:
    return {point.view.id for chart in picture.charts for point in chart.points}


def page(of: Material, path: str, language: str = "en") -> str:
    found: Page = next(p for p in pages_of(of, language) if p.path == path)
    return found.markdown


def test_fewer_than_three_points_are_no_picture() -> None:
    assert pictures(material(FUNDS[:2])) == {}
    assert "funds" in pictures(material(FUNDS[:3]))
    few = (Said(Kind.VALUATION, "1", 1e9, "USD", "2023"), Said(Kind.VALUATION, "2", 2e9, "EUR", "2024"))
    assert pictures(material((*few, Said(Kind.VALUATION, "3", 3e9, "USD", "2025")))) == {}


def test_currencies_stand_apart_and_what_is_left_out_is_named_with_its_reason() -> None:
    shown = pictures(material(FUNDS))["funds"]
    assert len(shown.charts) == 1
    assert of_points(shown) == {"f0", "f1", "f2"}
    assert [(str(left.why), [fact.id for fact, _ in left.facts]) for left in shown.left] == [
        ("No article dates:", ["f4"]),
        ("Not drawn (fewer than three figures in the same currency):", ["f3"]),
    ]
    dollars = tuple(Said(Kind.FUNDING_ROUND, str(n), n * 1e6, "USD", f"202{n}") for n in range(3))
    both = pictures(material((*FUNDS, *dollars)))["funds"]
    assert [str(chart.title) for chart in both.charts] == ["In euros", "In US dollars"]


def test_what_is_planned_or_denied_is_in_no_picture_of_figures() -> None:
    shown = pictures(material(FUNDS))["funds"]
    named = of_points(shown) | {fact.id for left in shown.left for fact, _ in left.facts}
    assert "f5" not in named


def test_hedges_limits_inferred_dates_and_disputes_are_seen_and_told() -> None:
    said = (
        Said(Kind.VALUATION, "about 2 billion", 2e9, "USD", "2023-12", qualifiers=(("bound", "approx"),)),
        Said(Kind.VALUATION, "6", 6e9, "USD", "2024-06-11", qualifiers=(("date_inferred", True),)),
        Said(Kind.VALUATION, "8", 8e9, "USD", "2025-01-05", dispute=("f3",)),
        Said(Kind.VALUATION, "9", 9e9, "USD", "2025-01-05", dispute=("f2",)),
        Said(Kind.VALUATION, "4", 4e9, "USD", "2024", modality=Modality.REPORTED),
    )
    points = {p.view.id: p for chart in pictures(material(said))["valuation"].charts for p in chart.points}
    assert len(points) == 5
    assert {id_: set(p.marks) for id_, p in points.items()} == {
        "f0": {"open", "wide"},
        "f1": {"inferred"},
        "f2": {"disputed"},
        "f3": {"disputed"},
        "f4": {"open", "wide"},
    }
    assert "about $2 billion" in str(points["f0"].said)
    assert "date inferred" in str(points["f1"].said)
    assert "the articles differ" in str(points["f3"].said)
    assert points["f2"].at == points["f3"].at
    assert points["f2"].y > points["f3"].y


def test_an_amount_stands_as_high_as_it_is_large() -> None:
    shown = pictures(material(FUNDS))["funds"]
    points = {p.view.id: p for p in shown.charts[0].points}
    base = points["f0"].base
    assert base is not None
    heights = {id_: base - point.y for id_, point in points.items()}
    assert heights["f1"] / heights["f0"] == pytest.approx(4, abs=0.05)
    assert heights["f2"] / heights["f1"] == pytest.approx(3, abs=0.05)


def test_figures_of_two_definitions_differ_in_colour_and_in_shape() -> None:
    points = {p.view.id: p for p in pictures(material(FUNDS))["funds"].charts[0].points}
    assert points["f0"].series != points["f2"].series
    assert "square" in points["f2"].marks
    assert "square" not in points["f0"].marks


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_line_leads_from_point_to_point(language: str) -> None:
    html = page(material(FUNDS), "profile.md", language)
    drawn = re.findall(r"<(line|polyline|polygon|path)\b([^>]*)>", html)
    assert drawn
    for tag, attributes in drawn:
        at = dict(re.findall(r'([xy][12])="([^"]*)"', attributes))
        assert tag == "line" or 'class="limit"' in attributes
        assert tag != "line" or at["x1"] == at["x2"] or at["y1"] == at["y2"]


def test_every_point_is_a_link_to_the_sentence_of_its_fact() -> None:
    of = material(FUNDS)
    html = page(of, "profile.md")
    points = re.findall(r'<a class="fact point[^"]*" href="([^"]*)" data-ref="(\d+)" aria-label="([^"]+)"', html)
    assert [href for href, _, _ in points] == [f"../sources/article-0/#s{n}" for n in range(3)]
    notes = set(re.findall(r'<li id="_ref-(\d+)">', html))
    assert {ref for _, ref, _ in points} <= notes


def test_a_drawing_has_no_style_no_script_and_no_blank_line() -> None:
    of = material(FUNDS, HOSTILE)
    html = page(of, "profile.md")
    drawn = re.findall(r"<figure.*?</figure>", html, re.DOTALL)
    assert len(drawn) == 1
    assert not re.search(r"\sstyle=|<style|<script|\son\w+=[\"']|\n\s*\n", drawn[0])


def test_capital_is_compared_among_three_companies_of_one_currency_at_least() -> None:
    def raised(companies: int) -> Material:
        names = (COMPANY, "Mer Verte", "Lac Gris", "Rivière")
        said = [Said(Kind.COMPETITOR, name) for name in names[1:]]
        said += [
            Said(Kind.TOTAL_RAISED, str(n), (n + 1) * 1e6, "EUR", subject=name)
            for n, name in enumerate(names[:companies])
        ]
        return material(said)

    assert "picture-capital" not in page(raised(2), "comparison.md")
    html = page(raised(3), "comparison.md")
    assert "picture-capital" in html
    ends = [float(x) for x in re.findall(r'<line class="stem" x1="0.00%" x2="([\d.]+)%"', html)]
    assert ends == pytest.approx([98, 98 * 2 / 3, 98 / 3], abs=0.01)


def test_clients_are_counted_by_sector_and_those_without_one_are_said_to_have_none() -> None:
    sectors = ("Energy", "energy", "Transport", "")
    said = [Said(Kind.CLIENT, f"Client {n}", qualifiers=(("sector", s),) if s else ()) for n, s in enumerate(sectors)]
    html = page(material(said), "clients.md")
    assert [re.sub(r"&#\d+;", "", text) for text in re.findall(r">([^<>]* · \d+)</text>", html)] == [
        "Energy · 2",
        "Transport · 1",
        "sector not stated · 1",
    ]
    assert html.count('class="fact point') == 4
    assert "<figure" not in page(material(said[1:]), "clients.md")


def test_the_timeline_draws_every_entry_once_and_names_those_long_before() -> None:
    said = [Said(Kind.EVENT, "then", as_of=f"20{year}-0{month}") for year in range(16, 26) for month in (2, 7)]
    said += [
        Said(Kind.FOUNDED, "1919", as_of="1919"),
        Said(Kind.CEO, "Anne", as_of="2024-02-01"),
        Said(Kind.EVENT, "x"),
    ]
    of = material(said)
    shown = timeline(of, *reader(of, page="timeline.md"))["pictures"][0]
    assert of_points(shown) == {f"f{n}" for n in range(20)} | {"f21"}
    assert [fact.id for left in shown.left for fact, _ in left.facts] == ["f20"]
    assert str(shown.left[0].why) == "Before 2016:"


def test_marks_of_one_lane_never_lie_on_one_another() -> None:
    said = [Said(Kind.EVENT, "then", as_of=date) for date in ("2024", "2024", "2024-03", "2024-03-05", "2024-03-06")]
    of = material(said)
    points = timeline(of, *reader(of, page="timeline.md"))["pictures"][0].charts[0].points
    assert len({(point.y, round(point.at, 2)) for point in points}) == 5


@pytest.mark.parametrize("company", [COMPANY, HOSTILE])
def test_files_are_sound_and_the_same_each_time(company: str) -> None:
    of = material(FUNDS, company)
    made = files_of(of, "https://example.org/b/")
    assert made == files_of(replace(of), "https://example.org/b/")
    for language in ("en", "fr"):
        root = ElementTree.fromstring(made[f"data/funds-{language}.svg"])  # noqa: S314  our own file
        space = "{http://www.w3.org/2000/svg}"
        heading = root.findtext(f"{space}title") or ""
        assert heading.startswith(company.rstrip("\ufffe"))
        assert not list(root.iter(f"{space}script"))
        assert len(root.findall(f".//{space}g[@class]")) == 3
        assert "prefers-color-scheme: dark" in (root.findtext(f"{space}style") or "")
    french, english = (made[f"data/funds-{language}.csv"].decode("utf-8-sig") for language in ("fr", "en"))
    assert french.count("\r\n") == english.count("\r\n") == 6
    assert ";60000000;EUR;2024-03-10;" in french
    assert ",60000000,EUR,2024-03-10," in english
