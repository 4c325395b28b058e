"""Fifty figures drawn at random in each language: each leads to a marked sentence that says it, hedge included."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

HEDGES = {
    "fr": {
        "environ": r"environ|près d|autour d|quelque |presque|une (?:cent|diz|soixant)aine|approximat",
        "près de": r"près d",
        "plus de": r"plus d|au moins|au-delà|dépass",
        "jusqu’à": r"jusqu|moins d|au plus|maxim",
        "estimation": r"estim",
    },
    "en": {
        "about": r"about|nearly|around|almost|some |roughly|close to",
        "nearly": r"nearly",
        "more than": r"more than|over|at least|exceed",
        "up to": r"up to|less than|under|at most",
        "estimated": r"estimat",
    },
}
"""Language → the hedge a page shows → how an article, or its translation, may put it."""

BEFORE = {"fr": "près de|environ|plus de|au moins|jusqu’à", "en": "nearly|about|more than|at least|up to"}
"""Hedges that stand right before a figure: the page must show the same."""

ONE = {"fr": r"\bune?\b", "en": r"\b(?:an?|one)\b"}
"""A figure of one may be written as a word."""


@dataclass(frozen=True)
class Figure:
    """A link that shows a figure, and the page it stands on."""

    page: Path
    shown: str
    href: str


def figures(site: Path, language: str) -> list[Figure]:
    """Every figure of one language that has a digit in it, in the order of the pages."""
    found = []
    for page in sorted((site / language).rglob("index.html")):
        for link in BeautifulSoup(page.read_text("utf-8"), "html.parser").select("a.fact"):
            shown = link.get_text()
            if re.search(r"\d", shown) and "/sources/" in f"/{link['href']}":
                found.append(Figure(page, shown, str(link["href"])))
    return found


def sentence(figure: Figure) -> Tag:
    """The element the figure's link lands on."""
    parts = urlsplit(figure.href)
    target = (figure.page.parent / unquote(parts.path)).resolve() / "index.html"
    landed = BeautifulSoup(target.read_text("utf-8"), "html.parser").find(id=parts.fragment)
    assert isinstance(landed, Tag), f"{figure.href} leads nowhere"
    return landed


def words(landed: Tag, language: str) -> str:
    """What the marked sentence says in the page's language; of a table's row, its header and header cells too."""
    if landed.name == "tr":
        table = landed.find_parent("table")
        assert table is not None
        head = table.find("thead")
        return f"{head.get_text(' ') if head else ''} {landed.get_text(' ')}"
    shown = landed.select_one(f'[lang="{language}"]')
    assert shown is not None
    return shown.get_text()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_fifty_random_figures_stand_in_the_sentence_they_lead_to(site: Path, language: str) -> None:
    every = figures(site, language)
    assert len(every) >= 50
    for figure in random.Random(20241122).sample(every, 50):
        landed = sentence(figure)
        assert "evidence" in (landed.get("class") or []), f"{figure.href} is not marked"
        said = words(landed, language)
        for number in re.findall(r"\d+(?:[.,\u202f\u00a0]\d+)*", figure.shown):
            written = re.sub(r"[\u202f\u00a0]", r"\\s", re.escape(number).replace("\\\u202f", "\u202f"))
            either = rf"(?<!\d){written}(?!\d)" + (rf"|{ONE[language]}" if number == "1" else "")
            assert re.search(either, said, re.IGNORECASE), f"{figure.shown!r} is not in {said!r}"
        for number in re.findall(r"\d+(?:[.,]\d+)?", figure.shown):
            before = re.search(rf"({BEFORE[language]})\s+[€$]?{re.escape(number)}(?![\d.,])", said)
            if before:
                assert before[1] in figure.shown, f"{said!r} is hedged, {figure.shown!r} is not"
        for hedge, ways in HEDGES[language].items():
            if hedge in figure.shown:
                assert re.search(ways, said, re.IGNORECASE), f"{figure.shown!r} is hedged, {said!r} is not"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_marked_sentence_leads_back_to_its_facts(site: Path, language: str) -> None:
    for page in sorted((site / language / "sources").glob("*/index.html")):
        tree = BeautifulSoup(page.read_text("utf-8"), "html.parser")
        for marked in tree.select("div.pair.evidence"):
            assert marked.select(".backlinks a"), f"{page.parent.name}#{marked['id']} has no way back"
