# An environment as an installer leaves it: this program from its wheel, and of the libraries installed here those alone
# that the wheel asks for. What we use and forgot to ask for is missing there, as it would be on anybody's machine.
"""Somebody with nothing but the wheel."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
"""Seconds in which a server answers on a busy machine."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody with an empty environment, in a folder of their own."""

    home: Path

    @property
    def root(self) -> Path:
        """Their briefing."""
        return self.home / "mon dossier"

    @property
    def python(self) -> Path:
        return self.home / "env" / "bin" / "python"

    @property
    def environment(self) -> dict[str, str]:
        hidden = ("BRIEFING_", "GITHUB_", "PYTHON", "LC_", "LANG")
        inherited = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
        own = {"NO_MKDOCS_2_WARNING": "1", "LANG": "C.UTF-8", "HOME": str(self.home), "PYTHONUNBUFFERED": "1"}
        return inherited | own

    def command(self, *words: str) -> list[str]:
        """The command of this environment: the wheel brings `briefing`, the other programs are modules here."""
        if words[0] == "briefing":
            return [str(self.python.parent / "briefing"), *words[1:]]
        return [str(self.python), "-m", *words]

    def run(self, *words: str, here: Path | None = None) -> str:
        """What `briefing …`, or `python -m mkdocs …`, prints on both channels; it succeeds, without a traceback."""
        done = subprocess.run(
            self.command(*words), cwd=here or self.root, env=self.environment, capture_output=True, check=False
        )
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        assert done.returncode == 0, said
        assert "Traceback" not in said
        return said

    @contextmanager
    def serving(self, *words: str) -> Iterator[str]:
        """A command that serves until Ctrl-C, `PORT` in it being any that is free; its address, once it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            words = tuple(word.replace("PORT", str(free.getsockname()[1])) for word in words)
        said = self.home / "said.log"
        with said.open("wb") as log:
            process = subprocess.Popen(
                self.command(*words), cwd=self.root, env=self.environment, stdout=log, stderr=log
            )
        try:
            yield _answering(said, process)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)
        assert "Traceback" not in said.read_text("utf-8", "replace")


def moved_in(home: Path) -> Newcomer:
    """A newcomer in the empty folder `home`, who has installed the wheel of this checkout."""
    somebody = Newcomer(home)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(home / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (home / "dist").glob("*.whl")
    venv.create(home / "env", with_pip=False)
    install = ["pip", "--python", str(somebody.python), "install", "--no-index", "--no-deps", "--quiet", str(wheel)]
    subprocess.run([sys.executable, "-m", *install], check=True, capture_output=True, cwd=home)
    (packages,) = (home / "env" / "lib").glob("python*/site-packages")
    (installed,) = Distribution.discover(name="briefing", path=[str(packages)])
    for library in _asked_for(installed).values():
        _lend(library, packages)
    return somebody


def _asked_for(installed: Distribution) -> dict[str, Distribution]:
    """All libraries that `installed` needs, and those that these need, as they are installed here."""
    found: dict[str, Distribution] = {}
    seen = {(installed.name, "")}
    waiting = [(installed, "")]
    while waiting:
        library, extra = waiting.pop()
        for need in map(Requirement, library.requires or ()):
            if need.marker and not need.marker.evaluate({"extra": extra}):
                continue
            found.setdefault(need.name, distribution(need.name))
            fresh = {(need.name, wanted) for wanted in ("", *need.extras)} - seen
            seen |= fresh
            waiting += [(found[need.name], wanted) for _, wanted in fresh]
    return found


def _lend(library: Distribution, packages: Path) -> None:
    """Puts `library` into the folder `packages` without copying it."""
    for top in {file.parts[0] for file in library.files or ()} - {"..", "__pycache__"}:
        own = packages / top
        if not own.exists():
            own.symlink_to(library.locate_file(top))


def _answering(said: Path, process: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        for word in said.read_text("utf-8", "replace").split():
            if word.startswith("http://127.0.0.1:"):
                try:
                    with urlopen(word, timeout=PATIENCE):  # noqa: S310  loopback
                        return word
                except URLError:
                    break
        time.sleep(0.2)
    raise AssertionError(said.read_text("utf-8", "replace"))
