# Whoever edits under `mkdocs serve` waits for the page, not for what is made of it: the search index, the copy menu's
# files and the data follow once the browser has it.
"""Work that is done when the page is there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mkdocs.plugins import get_plugin_logger
from watchdog.observers.polling import PollingObserver

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

_LOG = get_plugin_logger(__name__)
Job = Callable[[], None]
_READ = 0.4
"""Seconds in which a browser asks for the page it looks at, before anything else is done."""
_LOOKS = 0.1
"""Seconds between two looks at the files; MkDocs' own half second is half of what an edit may take."""


class Afterwards:
    """The jobs of the last build, one after the other, beside the server; the next build waits for the one at work."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, jobs: Sequence[Job]) -> None:
        """Does `jobs` soon; none may raise what it has not told."""
        self.end()
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(jobs,), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Nothing is done any more when this returns."""
        self._stop.set()
        if self._thread:
            self._thread.join()
            self._thread = None

    def _run(self, jobs: Sequence[Job]) -> None:
        if self._stop.wait(_READ):
            return
        for job in jobs:
            if self._stop.is_set():
                return
            try:
                job()
            except Exception:  # whatever it is: the other jobs are not to be lost with this one
                _LOG.exception("what follows a page was not finished")


def watch_closely(server: LiveReloadServer, config: MkDocsConfig) -> None:
    """Has `server` look at the files more often; of what it watches by now, MkDocs says which it is."""
    watched = [path for path in (config.docs_dir, config.config_file_path) if path]
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=_LOOKS)
    for path in watched:
        server.watch(path)
    server.build_delay = 1.5 * _LOOKS  # a file that is caught half-written is seen whole before it is read
