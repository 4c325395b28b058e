# The timeline at one look: what the list below it says, each entry a mark over the years, in the lane of its matter.
"""Entries of the timeline → a picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.pages.material import Material
from builder.pages.pictures.marking import marks_of, meanings, spoken
from builder.pages.pictures.scales import Years, days_of
from builder.pages.pictures.shapes import FEWEST, NARROW, Chart, Label, Left, Line, Picture, Point, legend_of
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

LANES = (
    (1, N_("Money"), (Kind.VALUATION, Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.REVENUE, Kind.INVESTOR)),
    (
        2,
        N_("Company and people"),
        (Kind.FOUNDED, Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE, Kind.HEADCOUNT, Kind.OFFICE, Kind.HEADQUARTERS),
    ),
    (3, N_("Products and users"), (Kind.PRODUCT, Kind.LICENCE, Kind.USERS)),
    (
        4,
        N_("Clients, partners, competitors, acquisitions"),
        (Kind.CLIENT, Kind.PARTNER, Kind.COMPETITOR, Kind.ACQUISITION),
    ),
    (0, N_("Other events"), (Kind.EVENT,)),
)
"""Colour, name and kinds of each lane."""
_NAME, _FIRST, _STEP, _APART = 15, 30, 11, 10
"""Pixels: the line of a lane's name, that of its first marks, from one line of marks to the next, the gap below."""
_WIDE = 0.03
_LONG = 12
"""Years up to which all of them are drawn; of more, the early ones are left out that hold few entries."""
_EARLY = 0.25
"""Share of the entries that may be left out for it."""
_NAMED = 4
"""Entries left out that are named."""


def timeline_of(entries: Sequence[Mapping[str, Any]], material: Material, wording: Wording) -> Picture | None:
    """The picture of entries (`entry_of`); none where there are fewer than three."""
    found = [(material.by_id[entry["fact"].id], entry) for entry in entries]
    found = [(fact, entry) for fact, entry in found if days_of(fact.as_of)]
    first = _first([int((fact.as_of or "")[:4]) for fact, _ in found])
    drawn = [(fact, entry) for fact, entry in found if int((fact.as_of or "")[:4]) >= first]
    early = found[: len(found) - len(drawn)]
    if len(drawn) < FEWEST:
        return None
    years = Years.around((fact.as_of or "" for fact, _ in drawn), 0.01, 0.99)
    points, labels, lines, top = [], [], [], 0.0
    for series, name, kinds in LANES:
        lane = [(fact, entry) for fact, entry in drawn if fact.kind in kinds]
        if not lane:
            continue
        labels.append(Label(wording.say(name), 0, top + _NAME, look=f"name series-{series}"))
        rows = 0
        for fact, entry, row in _stacked(lane, years):
            points.append(_point(fact, entry, years, top + _FIRST + row * _STEP, series, (material, wording)))
            rows = max(rows, row + 1)
        top += _FIRST + rows * _STEP + _APART
        lines.append(Line(top - _APART / 2))
    labels += years.labels(top + 14)
    chart = Chart(Markup(), top + 22, tuple(points), tuple(labels), tuple(lines), years.bands(top))
    told = tuple((entry["fact"], spoken(fact, entry["fact"], material, wording)) for fact, entry in early)
    left = Left(wording.say("Before %(year)s:", year=f"{first:04}"), told[:_NAMED], len(told[_NAMED:]))
    return Picture(
        id="years",
        title=wording.say("The years at a glance"),
        said=wording.say(
            "Each mark is an entry of the list below and as wide as the time that the articles leave open."
        ),
        data=wording.say("The list below has every entry with its sentence."),
        charts=(chart,),
        legend=legend_of(points, (), (m for m in meanings(wording) if m[0] in ("unasserted", "inferred", "disputed"))),
        left=(left,) if early else (),
        facts=tuple(fact for fact, _ in found),
    )


def _first(years: list[int]) -> int:
    """The year a picture begins with: the first, unless few entries lie far before the others."""
    years = sorted(years)
    if not years or years[-1] - years[0] < _LONG:
        return years[0] if years else 0
    late = next(year for year in years if years[-1] - year < _LONG)
    return min(late, years[int(len(years) * _EARLY)])


def _stacked(
    lane: Iterable[tuple[Fact, Mapping[str, Any]]], years: Years
) -> Iterable[tuple[Fact, Mapping[str, Any], int]]:
    """Each entry with the first line in which it touches no other."""
    ends: list[float] = []
    for fact, entry in lane:
        at, begins, after = years.placed(fact.as_of or "")
        begins, after = min(begins, at - 5 / NARROW), max(after, at + 5 / NARROW)
        row = next((n for n, end in enumerate(ends) if end <= begins + 1e-9), len(ends))
        ends[row : row + 1] = [after]
        yield fact, entry, row


def _point(
    fact: Fact, entry: Mapping[str, Any], years: Years, y: float, series: int, seen: tuple[Material, Wording]
) -> Point:
    at, begins, ends = years.placed(fact.as_of or "")
    wide = ends - begins > _WIDE
    return Point(
        view=entry["fact"],
        said=spoken(fact, entry["fact"], *seen),
        href=entry["fact"].sources[0].url,
        at=at,
        y=y,
        series=series,
        marks=tuple(m for m in marks_of(fact) if m in ("unasserted", "inferred", "disputed"))
        + (("wide",) if wide else ()),
        begins=begins if wide else None,
        ends=ends if wide else None,
    )
