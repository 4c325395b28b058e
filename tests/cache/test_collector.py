# While a build makes its values nobody looks for circles; what templates leave in circles goes all the same, and after
# the build everything is as it was.
"""The garbage collector during a build."""

from __future__ import annotations

import gc
import weakref

from builder.collector import _YOUNG, circles, values_without_circles


class Knot:
    """Something that holds on to itself, as a template's context does."""

    def __init__(self) -> None:
        self.itself = self


def test_the_collector_rests_and_is_back_afterwards() -> None:
    before = gc.get_threshold()
    with values_without_circles():
        assert not gc.isenabled()
        with values_without_circles():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def test_circles_go_where_they_are_made() -> None:
    with values_without_circles():
        with circles():
            left = weakref.ref(Knot())
            values = [[number] for number in range(3 * _YOUNG)]
            assert len(values) == 3 * _YOUNG
            assert left() is None
        assert not gc.isenabled()


def test_what_was_left_in_circles_is_found_later() -> None:
    with values_without_circles():
        left = weakref.ref(Knot())
        assert left() is not None
    gc.collect()
    assert left() is None
