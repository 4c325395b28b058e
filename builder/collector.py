# A briefing is millions of values and no circles. The collector, which looks for circles, looks through all of them
# again and again: a tenth of the time of a build. Templates alone leave circles behind, one a page.
"""When Python's garbage collector runs."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

_YOUNG = 5_000
"""New values after which those are looked through: the views of a page or two."""


@contextlib.contextmanager
def values_without_circles() -> Iterator[None]:
    """The collector does not run; afterwards, what was made here is old to it, and seldom looked through."""
    runs = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if runs:
            _grow_old()
            gc.enable()


@contextlib.contextmanager
def circles() -> Iterator[None]:
    """Among such values: what is made here leaves circles, and they go."""
    runs, before = gc.isenabled(), gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_YOUNG, *before[1:])
    gc.enable()
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
        if not runs:
            gc.disable()


def _grow_old() -> None:
    """To freeze moves all values at once, and to unfreeze puts them among the oldest."""
    gc.freeze()
    gc.unfreeze()
