# What a picture shows, to take along: the drawing for a document, its figures for a spreadsheet of the country.
"""Pictures → SVG and CSV."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from markupsafe import Markup

from builder.locales import Messages
from builder.model.facts import Fact
from builder.model.pages import Download
from builder.pages.environment import environment, render
from builder.pages.material import Material
from builder.pages.pictures.shapes import Chart, Picture
from builder.pages.remains import plain
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

_WIDTH, _EDGE, _HEAD, _UNIT, _GAP, _LINE = 640, 16, 48, 24, 16, 18
"""Pixels: of the drawing, its margin, its heading, the line above a chart, the gap below it, a line of text."""
_NO_XML = re.compile("[\ufffe\uffff]")
"""What no page escapes and no XML may hold."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take words for a formula."""
_COLUMNS = (
    N_("Fact"), N_("About"), N_("What the articles say"), N_("Amount"), N_("Currency"), N_("As of"),
    N_("Date inferred"), N_("How it is meant"), N_("Standing"), N_("Sentence"), N_("Source"), N_("Link"),
)  # fmt: skip
_SEPARATORS = {"fr": (";", ",")}
"""Between columns, and before decimals, where a country's spreadsheets have not "," and "."."""


def files_of(pictures: Iterable[Picture], material: Material, wording: Wording) -> Iterable[Download]:
    """Two files a picture, named after it and the language."""
    for picture in pictures:
        name = f"data/{picture.id}-{wording.language}"
        yield Download(f"{name}.svg", as_svg(picture, material, wording))
        yield Download(f"{name}.csv", as_csv(picture.facts, material, wording))


def as_svg(picture: Picture, material: Material, wording: Wording) -> str:
    """The drawing, in light and dark colours, each point with its words."""
    charts: list[tuple[Chart, float]] = []
    top: float = _HEAD
    for chart in picture.charts:
        top += _UNIT if chart.title else 0
        charts.append((chart, top))
        top += chart.height + _GAP
    lines: list[tuple[tuple[str, ...], Markup, float]] = []
    for marks, said in picture.legend:
        top += _LINE
        lines.append((marks, said, top))
    variables = {
        "here": wording.language,
        "company": material.company,
        "heading": wording.say("%(company)s: %(what)s", company=material.company, what=picture.title),
        "picture": picture,
        "charts": charts,
        "lines": lines,
        "width": _WIDTH,
        "edge": _EDGE,
        "height": round(top + _GAP),
    }
    made = environment(material.templates, Messages(wording.language, material.templates))
    return _NO_XML.sub("", render(made, "picture.svg.jinja", variables))


def as_csv(facts: Iterable[Fact], material: Material, wording: Wording) -> str:
    """A row a fact, as spreadsheets of the language's country read it; words that could be a formula are quoted."""
    separator, point = _SEPARATORS.get(wording.language, (",", "."))
    file = io.StringIO()
    table = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    table.writerow(plain(wording.say(name)) for name in _COLUMNS)
    viewer = Viewer(material, wording, "index.md")
    for fact in facts:
        view = viewer.fact(fact)
        source = view.sources[0]
        amount = "" if fact.amount is None else f"{fact.amount:.15g}" if abs(fact.amount) < 1 else f"{fact.amount:.2f}"
        words = (plain(m) for m in (view.label, view.subject, view.value))
        meant = (plain(m) for m in (view.modality, view.standing, source.sentence, source.label))
        modality, standing, sentence, label = meant
        inferred = plain(wording.say("yes")) if fact.qualifier("date_inferred") else ""
        table.writerow(
            [
                *map(_cell, words),
                amount.removesuffix(".00").replace(".", point),
                fact.currency or "",
                fact.as_of or "",
                inferred,
                *map(_cell, (modality, standing, sentence, label)),
                _link(fact, material, wording.language),
            ]
        )
    # The mark at the beginning tells spreadsheets that it is UTF-8.
    return "\ufeff" + file.getvalue()


def _cell(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words


def _link(fact: Fact, material: Material, language: str) -> str:
    """The sentence, as an address under the site."""
    evidence = fact.support[0].evidence[0]
    return f"{language}/sources/{evidence.article}/#{material.passages_of(evidence)[0][1]}"
