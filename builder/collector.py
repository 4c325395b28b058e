# A briefing is millions of values and no circles. The collector, which looks for circles, looks through all of them
# again and again: a tenth of the time of a build, and as much again of what MkDocs does afterwards. Templates alone
# leave circles behind, one a page.
"""When Python's garbage collector runs."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

_YOUNG = 5_000
"""New values after which those are looked through: the views of a page or two."""


@contextlib.contextmanager
def values_without_circles() -> Iterator[None]:
    """The collector does not run, and passes over what was made here ever after; what nobody holds goes as it does."""
    runs = gc.isenabled()
    gc.unfreeze()  # what an earlier build left in circles after all
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if runs:
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
        if not runs:
            gc.disable()
