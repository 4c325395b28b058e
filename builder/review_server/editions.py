# A site takes seconds to make, a decision none: the pages that were made last stay until the next are there.
"""The site made anew after each decision, in the background."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from builder.config import CONFIGURATION
from builder.errors import BuilderError

MAKER = "builder.mkdocs_plugin.looking"
"""The module that makes the site, in a process of its own."""


class SiteMaker:
    """Makes the site of one project, in a process of its own."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._starting = threading.Lock()

    def __call__(self, folder: Path) -> None:
        """Makes the site as reviewers see it into `folder`.

        Raises BuilderError with what is wrong, also after `stop`, and OSError where no process can be started.
        """
        # -P: what lies in the project is not part of the program.
        command = [sys.executable, "-P", "-m", MAKER, str(self._root / CONFIGURATION), str(folder)]
        with self._starting:
            if self._stopped:
                raise BuilderError("the review has ended; no pages are made")
            self._process = subprocess.Popen(
                command,
                cwd=self._root,
                env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        with self._process as process:
            _, told = process.communicate()
        if status := process.returncode:
            lines = told.decode("utf-8", "replace").strip().splitlines()
            raise BuilderError(lines[-1] if lines else f"the pages cannot be made (status {status})")

    def stop(self) -> None:
        """Ends what is being made, and makes no other, so that nothing is written after the folder is gone."""
        with self._starting:
            self._stopped = True
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait()


class Editions:
    """The sites made so far, of which the last one is shown."""

    def __init__(self, folder: Path, make: Callable[[Path], None]) -> None:
        """`make` writes the site as it is now into the folder it is given."""
        self._folder, self._make = folder, make
        self._wanted = threading.Condition()
        self.newest = 0
        """The number of the one that was asked for last."""
        self.shown = 0
        """The number of the one that is shown; 0 before the first."""
        self.problem = ""
        """Why the last one could not be made."""

    @property
    def site(self) -> Path:
        """The folder of the one that is shown."""
        return self._folder / str(self.shown)

    @property
    def making(self) -> bool:
        """Whether a newer one is on its way."""
        return self.shown < self.newest and not self.problem

    def begin(self) -> None:
        """Makes the first one, and from then on those that are asked for. Raises BuilderError."""
        self.newest = 1
        try:
            self._make(self._folder / "1")
        except OSError as problem:
            raise BuilderError(_told(problem)) from None
        self.shown = 1
        threading.Thread(target=self._go_on, daemon=True).start()

    def ask(self) -> int:
        """Asks for another; the number of the edition that will have what is on disk now."""
        with self._wanted:
            self.newest += 1
            self.problem = ""
            self._wanted.notify()
            return self.newest

    def _go_on(self) -> None:
        tried = 1
        while True:
            with self._wanted:
                self._wanted.wait_for(lambda tried=tried: self.newest > tried)  # type: ignore[misc]
                tried = self.newest
            folder = self._folder / str(tried)
            try:
                self._make(folder)
            except (BuilderError, OSError) as problem:
                with self._wanted:
                    self.problem = _told(problem) if tried == self.newest else ""
                continue
            before, self.shown = self.shown, tried
            # The one before may still be asked for by a page that is loading.
            with contextlib.suppress(OSError):
                for old in self._folder.iterdir():
                    if old.name not in (str(before), str(tried)):
                        shutil.rmtree(old, ignore_errors=True)


def _told(problem: BuilderError | OSError) -> str:
    if isinstance(problem, OSError):
        return f"the pages cannot be made ({problem.strerror or problem})"
    return str(problem)
