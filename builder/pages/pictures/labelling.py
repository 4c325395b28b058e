# A label stands where nothing else does, on the narrowest screen; where there is no such place the point stands alone,
# and its words are in the table.
"""Points and their words → labels that overlap nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from builder.pages.pictures.shapes import LETTER, NARROW, Label, Point

_TALL = 12
_POINT = 7
"""Pixels from a point's middle that stay free."""
_PLACES = (
    ("middle", 0, -11),
    ("start", 10, 4),
    ("end", -10, 4),
    ("middle", 0, 20),
    ("start", 4, -11),
    ("end", -4, -11),
)
"""Anchor, pixels to the right and down: the first that is free is taken."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""


def labelled(points: Sequence[Point], words: Iterable[Markup], top: float, bottom: float) -> tuple[Label, ...]:
    """Labels for as many of `points` as have room between `top` and `bottom`, in their order."""
    taken = [_around(point) for point in points]
    found = []
    for point, said in zip(points, words, strict=True):
        for anchor, shift, down in _PLACES:
            label = Label(said, point.at, point.y + down, anchor, shift, "value")
            box = _box(label)
            inside = box[0] >= 0 and box[2] <= NARROW and box[1] >= top and box[3] <= bottom
            if inside and not any(_meet(box, other) for other in taken):
                taken.append(box)
                found.append(label)
                break
    return tuple(found)


def _around(point: Point) -> Box:
    x, begins, ends = (NARROW * (p if p is not None else point.at) for p in (point.at, point.begins, point.ends))
    return min(begins, x - _POINT), point.y - _POINT, max(ends, x + _POINT), point.y + _POINT


def _box(label: Label) -> Box:
    wide = LETTER * len(label.words.unescape())
    left = NARROW * label.at + label.shift - wide * {"start": 0, "middle": 0.5, "end": 1}[label.anchor]
    return left, label.y - _TALL + 2, left + wide, label.y + 2


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
