# Capital is compared within one currency and one definition: what a company has raised in all, as an article says it.
"""What companies have raised in all → a picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from builder.model.claims import fold
from builder.model.facts import Fact
from builder.pages import escape
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.pictures.marking import marks_of, meanings, spoken
from builder.pages.pictures.shapes import FEWEST, LETTER, NARROW, Chart, Label, Left, Line, Picture, Point, legend_of
from builder.pages.viewer import Viewer
from builder.pages.views import FactView
from builder.pages.wording import Wording

_ROW, _NAME, _TRACK = 46, 14, 30
"""Pixels: a company's row, and in it the line of its name and of its figures."""
_RIGHT = 0.98


def capital_by_company(facts: Iterable[Fact], material: Material, viewer: Viewer, wording: Wording) -> Picture | None:
    """The picture of `facts`, which say what companies have raised in all; none where no currency has three of them."""
    facts = [f for f in facts if f.amount is not None and f.amount >= 0 and not f.superseded_by]
    companies: defaultdict[str, defaultdict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        companies[fact.currency or ""][fact.subject].append(fact)
    drawn = {code: rows for code, rows in sorted(companies.items()) if len(rows) >= FEWEST}
    if not drawn:
        return None
    charts = tuple(_chart(code, rows, material, viewer, wording) for code, rows in drawn.items())
    few = [f for code, rows in sorted(companies.items()) if code not in drawn for row in rows.values() for f in row]
    why = wording.say("Not drawn (fewer than three companies with a figure in the same currency):")
    left = Left(why, tuple(_told(fact, material, viewer, wording) for fact in few))
    return Picture(
        id="capital",
        title=wording.say("Capital raised by company"),
        said=wording.say(
            "What a company has raised in all, as the articles say it; the figures may be of different days."
        ),
        data=wording.say("The table below has every figure with its sentence."),
        charts=charts,
        legend=legend_of((p for chart in charts for p in chart.points), (), meanings(wording)),
        left=(left,) if few else (),
        facts=tuple(facts),
    )


def _told(fact: Fact, material: Material, viewer: Viewer, wording: Wording) -> tuple[FactView, Markup]:
    """A figure that is not drawn, with whose it is: "Océan Bleu: €2 million"."""
    view, source = viewer.fact(fact), material.by_article[fact.support[0].article].article.language
    return view, Markup("{}{}{}").format(wording.name(fact.subject, source), wording.say(": "), view.value)


def _chart(code: str, rows: Mapping[str, list[Fact]], material: Material, viewer: Viewer, wording: Wording) -> Chart:
    largest = max(fact.amount or 0 for row in rows.values() for fact in row) or 1
    points, labels, lines = [], [], []
    by_size = sorted(rows.items(), key=lambda row: (-max(f.amount or 0 for f in row[1]), fold(row[0])))
    for number, (company, facts) in enumerate(by_size):
        top = number * _ROW
        figures = []
        for fact in sorted(facts, key=lambda f: (-(f.amount or 0), f.id)):
            view = viewer.fact(fact)
            figures.append(plain(wording.amount(fact, material.by_article[fact.support[0].article].article.language)))
            points.append(
                Point(
                    view=view,
                    said=spoken(fact, view, material, wording),
                    href=view.sources[0].url,
                    at=_RIGHT * (fact.amount or 0) / largest,
                    y=top + _TRACK,
                    series=1 if company == material.company else 2,
                    marks=marks_of(fact),
                    before=0,
                )
            )
        source = material.by_article[facts[0].support[0].article].article.language
        labels.append(Label(escape.text(_short(plain(wording.name(company, source)))), 0, top + _NAME, look="name"))
        labels.append(Label(escape.text(_short(" / ".join(figures))), 1, top + _NAME, "end", look="value"))
        lines.append(Line(top + _TRACK))
    return Chart(wording.currency(code), len(rows) * _ROW, tuple(points), tuple(labels), tuple(lines))


def _short(words: str) -> str:
    most = NARROW // LETTER // 2
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
