# Where things stand: dates as wide as they are open, round steps, labels that touch nothing.
"""Axes and labels."""

from __future__ import annotations

import datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from builder.pages import escape
from builder.pages.pictures.labelling import _around, _box, _meet, labelled
from builder.pages.pictures.scales import Years, days_of, steps_to
from builder.pages.pictures.shapes import NARROW, Point

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))


@pytest.mark.parametrize(
    ("date", "days"),
    [("2024", 366), ("2023", 365), ("2024-02", 29), ("2024-12", 31), ("2024-12-31", 1)],
)
def test_a_date_is_as_long_as_it_leaves_open(date: str, days: int) -> None:
    first, after = days_of(date) or (0, 0)
    assert after - first == days


@pytest.mark.parametrize("date", [None, "", "soon", "2024-13", "2024-02-30", "0000", "2024-Q1", "9999"])
def test_what_is_no_date_has_no_place(date: str | None) -> None:
    assert days_of(date) is None


@given(DAYS, DAYS)
def test_a_later_day_stands_further_right_and_inside_its_month_and_year(
    one: datetime.date, other: datetime.date
) -> None:
    years = Years.around((str(one), str(other)), 0.2, 0.9)
    early, late = sorted((one, other))
    assert years.placed(str(early))[0] <= years.placed(str(late))[0]
    for day in (one, other):
        at = years.placed(str(day))[0]
        for date in (str(day)[:7], str(day)[:4]):
            _, begins, ends = years.placed(date)
            assert 0.2 - 1e-9 <= begins <= at <= ends <= 0.9 + 1e-9
    assert 1 <= len(years.labels(0)) <= 6


@given(st.floats(0, 1e15, allow_nan=False))
def test_steps_are_round_few_and_reach_the_largest(largest: float) -> None:
    steps = steps_to(largest)
    assert steps[0] == 0
    assert steps[-1] >= largest or steps[-1] == pytest.approx(largest)
    assert 1 <= len(steps) <= 5
    assert {f"{step:.1e}"[:3] for step in steps[1:2]} <= {"1.0", "2.0", "2.5", "5.0"}


POINTS = st.lists(st.tuples(st.floats(0.24, 0.97), st.floats(26, 180), st.integers(1, 25)), max_size=12)


@given(POINTS)
def test_no_label_touches_another_or_a_point_or_leaves_the_picture(places: list[tuple[float, float, int]]) -> None:
    points = [Point(None, Markup(), Markup(), at, y, 1) for at, y, _ in places]  # type: ignore[arg-type]
    labels = labelled(points, [escape.text("x" * length) for _, _, length in places], 0, 180)
    boxes = [_box(label) for label in labels]
    assert all(box[0] >= 0 and box[2] <= NARROW for box in boxes)
    assert not any(_meet(one, other) for one, other in combinations(boxes, 2))
    assert not any(_meet(box, _around(point)) for box in boxes for point in points)


def test_a_point_that_stands_alone_has_its_label() -> None:
    point = Point(None, Markup(), Markup(), 0.5, 100, 1)  # type: ignore[arg-type]
    assert len(labelled([point], [Markup("about $6 billion")], 0, 180)) == 1
