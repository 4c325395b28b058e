# An engine that is asked too fast answers nobody. Each request takes its place in one row of times, so that any number
# of threads together keep to the pace, and a wait the engine asks for holds all of them.
"""How fast an engine is asked."""

from __future__ import annotations

from threading import Event, Lock
from time import monotonic

from builder.translation.engines.failures import StoppedError


class Pace:
    """Requests spaced so that neither their number nor their characters exceed what the engine allows."""

    def __init__(self, requests_a_second: float, characters_a_minute: float, stop: Event) -> None:
        self._gap = 1 / requests_a_second
        self._gap_of_one = 60 / characters_a_minute
        self._stop = stop
        self._lock = Lock()
        self._free = 0.0

    def wait(self, characters: int) -> None:
        """Returns when a request of so many characters may go out. Raises StoppedError where the run ends before."""
        with self._lock:
            start = max(monotonic(), self._free)
            self._free = start + max(self._gap, characters * self._gap_of_one)
        while (left := max(start, self._held) - monotonic()) > 0:
            if self._stop.wait(left):
                break
        if self._stop.is_set():
            raise StoppedError("was not asked")

    def hold(self, seconds: float) -> None:
        """Lets nothing out for so many seconds."""
        with self._lock:
            self._held = max(self._held, monotonic() + seconds)
            self._free = max(self._free, self._held)

    _held = 0.0
