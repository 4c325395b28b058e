# Places along a picture are shares of its width and its height is in pixels: so one drawing fits a phone and a desk,
# and letters keep their size.
"""What a picture is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from builder.model.facts import Fact
from builder.pages.views import FactView

FEWEST = 3
"""Points of a chart, at least: fewer are read faster as a sentence."""
NARROW = 320
"""Pixels of the narrowest screen a picture is laid out for; where there is more room, things stand further apart."""
LETTER = 7
"""Pixels a letter of a label takes, at most on average."""


@dataclass(frozen=True, slots=True)
class Point:
    """One fact in a picture, a link to the sentence that says so."""

    view: FactView
    said: Markup
    """What it says in words: for who hears the picture."""
    href: Markup
    """Where it leads, for HTML."""
    at: float
    """Share of the width."""
    y: float
    """Pixels from the top."""
    series: int
    """The colour: 1 to 4, 0 for none."""
    marks: tuple[str, ...] = ()
    """Words of `MARKS` that hold for it, and the shape of its series."""
    begins: float | None = None
    """Where the time begins in which it may stand; none where the day is known."""
    ends: float | None = None
    base: float | None = None
    """Pixels from the top to the line its amount is measured from, where that stands below it."""
    before: float | None = None
    """Share of the width of the line its amount is measured from, where that stands left of it."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a picture."""

    words: Markup
    at: float
    y: float
    anchor: str = "start"
    """`start`, `middle` or `end`."""
    shift: float = 0
    """Pixels to the right."""
    look: str = "soft"
    """`soft`, `name` or `value`."""


@dataclass(frozen=True, slots=True)
class Line:
    """A level line."""

    y: float
    begins: float = 0
    ends: float = 1
    look: str = "grid"
    """`grid` or `base`."""


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of time behind the points: every second year."""

    begins: float
    ends: float
    height: float


@dataclass(frozen=True, slots=True)
class Chart:
    """Points that can be compared: of one currency, or of none."""

    title: Markup
    """What its amounts are in; may be empty."""
    height: float
    points: tuple[Point, ...]
    labels: tuple[Label, ...] = ()
    lines: tuple[Line, ...] = ()
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Facts that a picture leaves out."""

    why: Markup
    facts: tuple[tuple[FactView, Markup], ...]
    """Each with what it says in words."""
    more: int = 0
    """How many further ones are not named."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, with what a reader must know to read it."""

    id: str
    """Of the picture on its page, and of its files: `valuation`."""
    title: Markup
    said: Markup
    """What it shows, in a sentence."""
    data: Markup
    """Where on the page the same stands as words."""
    charts: tuple[Chart, ...]
    legend: tuple[tuple[tuple[str, ...], Markup], ...] = ()
    """Marks, as of a point, and what they mean: those that occur."""
    left: tuple[Left, ...] = ()
    facts: tuple[Fact, ...] = ()
    """The facts it shows or leaves out, for its table."""


def legend_of(
    points: Iterable[Point], series: Iterable[tuple[tuple[str, ...], Markup]], marks: Iterable[tuple[str, Markup]]
) -> tuple[tuple[tuple[str, ...], Markup], ...]:
    """The entries of `series` and of `marks` that `points` make use of; one series alone needs no entry."""
    points = tuple(points)
    used = {mark for point in points for mark in point.marks} | {f"series-{point.series}" for point in points}
    shown = [entry for entry in series if used.issuperset(entry[0])]
    return (*(shown if len(shown) > 1 else ()), *(((mark,), said) for mark, said in marks if mark in used))
