# Figures of one company over the years, a chart a currency. No line joins them: between two figures no article says
# anything.
"""Figures with a date → pictures of their course."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.pages import escape
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.pictures.labelling import labelled
from builder.pages.pictures.marking import marks_of, meanings, named, spoken
from builder.pages.pictures.scales import Years, days_of, steps_to
from builder.pages.pictures.shapes import FEWEST, Chart, Label, Left, Line, Picture, Point, legend_of
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

_LEFT, _RIGHT = 0.24, 0.97
"""What lies left of the years is for the amounts of the axis."""
_TOP, _BASE, _HEIGHT = 26, 180, 202
_WIDE = 0.02
"""Share of the width from which on the time that a date leaves open is drawn."""


@dataclass(frozen=True, slots=True)
class Course:
    """A picture of what some kinds of figures were when."""

    id: str
    title: str
    group: str
    """The section of the profile it stands in."""
    kinds: tuple[Kind, ...]
    """A colour and a shape each: they do not count the same thing."""


OVER_TIME = (
    Course("headcount", N_("Headcount over time"), "identity", (Kind.HEADCOUNT,)),
    Course("valuation", N_("Valuation over time"), "money", (Kind.VALUATION,)),
    Course("funds", N_("Funds raised over time"), "money", (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED)),
    Course("revenue", N_("Revenue over time"), "money", (Kind.REVENUE,)),
)


def over_time(
    course: Course, facts: Iterable[Fact], material: Material, viewer: Viewer, wording: Wording
) -> Picture | None:
    """The picture of `facts`, which are of the kinds of `course`; none where no currency has three with a date."""
    facts = [f for f in facts if f.amount is not None]
    whole = (f for f in facts if not f.qualifier("period"))  # half a year's beside a year's would look like a fall
    dated = [f for f in whole if f.amount is not None and f.amount >= 0 and days_of(f.as_of)]
    by_currency: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in sorted(dated, key=lambda f: (f.as_of or "", f.id)):
        by_currency[fact.currency or ""].append(fact)
    drawn = {code: found for code, found in sorted(by_currency.items()) if len(found) >= FEWEST}
    if not drawn:
        return None
    years = Years.around((f.as_of or "" for found in drawn.values() for f in found), _LEFT, _RIGHT)
    money = course.kinds != (Kind.HEADCOUNT,)
    charts = tuple(
        _chart(course, found, years, wording.currency(code) if money else Markup(), (material, viewer, wording))
        for code, found in drawn.items()
    )
    points = [point for chart in charts for point in chart.points]
    series = [((f"series-{n}", *_shape(n)), wording.kind(kind)) for n, kind in enumerate(course.kinds, 1)]
    return Picture(
        id=course.id,
        title=wording.say(course.title),
        said=wording.say("Each point is a figure that an article dates. No article speaks of the time between them."),
        data=wording.say("The table below has every figure with its sentence."),
        charts=charts,
        legend=legend_of(points, series, meanings(wording)),
        left=tuple(_left(facts, dated, by_currency, (material, viewer, wording))),
        facts=tuple(facts),
    )


def _shape(series: int) -> tuple[str, ...]:
    return ("square",) if series % 2 == 0 else ()


def _chart(
    course: Course, facts: Iterable[Fact], years: Years, title: Markup, seen: tuple[Material, Viewer, Wording]
) -> Chart:
    material, _, wording = seen
    facts = tuple(facts)
    amounts = [fact.amount or 0 for fact in facts]
    steps = steps_to(max(amounts))
    currency = facts[0].currency

    def y(amount: float) -> float:
        return round(_BASE - (_BASE - _TOP) * amount / steps[-1], 1)

    points = tuple(_point(course, fact, years, y(fact.amount or 0), seen) for fact in facts)
    figures = [escape.text(plain(wording.amount(f, _source(f, material)))) for f in facts]
    late = tuple(reversed(points))
    axis = [
        Label(
            escape.text(wording.formats.money(step, currency) if currency else wording.formats.number(step)),
            0,
            y(step) - 4,
        )
        for step in steps
    ]
    return Chart(
        title=title,
        height=_HEIGHT,
        points=points,
        labels=(
            *axis,
            *years.labels(_BASE + 17),
            *labelled(late, reversed(figures), 0, _BASE),
        ),
        lines=tuple(Line(y(step), look="base" if step == 0 else "grid") for step in steps),
        bands=years.bands(_BASE),
    )


def _point(course: Course, fact: Fact, years: Years, y: float, seen: tuple[Material, Viewer, Wording]) -> Point:
    material, viewer, wording = seen
    at, begins, ends = years.placed(fact.as_of or "")
    series = course.kinds.index(fact.kind) + 1
    wide = ends - begins > _WIDE
    view = viewer.fact(fact)
    return Point(
        view=view,
        said=spoken(fact, view, material, wording),
        href=view.sources[0].url,
        at=at,
        y=y,
        series=series,
        marks=(*_shape(series), *marks_of(fact), *(("wide",) if wide else ())),
        begins=begins if wide else None,
        ends=ends if wide else None,
        base=_BASE,
    )


def _left(
    facts: list[Fact], dated: list[Fact], by_currency: Mapping[str, list[Fact]], seen: tuple[Material, Viewer, Wording]
) -> Iterable[Left]:
    """What the picture leaves out, and why."""
    wording = seen[-1]
    placed = {fact.id for fact in dated}
    left = [fact for fact in facts if fact.id not in placed]
    if undated := [fact for fact in left if not fact.qualifier("period")]:
        yield Left(wording.say("No article dates:"), named(undated, *seen))
    if parts := [fact for fact in left if fact.qualifier("period")]:
        yield Left(wording.say("Not drawn (of a part of a year):"), named(parts, *seen))
    if few := [fact for found in by_currency.values() if len(found) < FEWEST for fact in found]:
        yield Left(wording.say("Not drawn (fewer than three figures in the same currency):"), named(few, *seen))


def _source(fact: Fact, material: Material) -> str:
    return material.by_article[fact.support[0].article].article.language
