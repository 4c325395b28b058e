# A terminal of a test's own: what a person would see, and the keys they would press.
"""A command in a pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from types import TracebackType

PATIENCE = 60
"""Seconds until what is waited for must be there."""


class Terminal:
    """`briefing …` in a terminal of `columns`, with what `environment` adds."""

    def __init__(self, root: Path, *arguments: str, columns: int = 60, **environment: str) -> None:
        self.seen = ""
        self._here, there = pty.openpty()
        fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        kept = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "NO_COLOR", "LANG"}}
        self._encoding = environment.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "builder", "--project", str(root), *arguments],
            stdin=there,
            stdout=there,
            stderr=there,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509  Ctrl-C must reach the program
            env={**kept, "TERM": "xterm", "NO_COLOR": "1", **environment},
        )
        os.close(there)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._here)

    def until(self, words: str) -> str:
        """What is printed up to and with `words`, which must come."""
        began = len(self.seen)
        end = time.monotonic() + PATIENCE
        while words not in self.seen[began:]:
            assert time.monotonic() < end, f"{words!r} did not come: {self.seen[began:]}"
            assert self._more(), f"left before {words!r}: {self.seen[began:]}"
        return self.seen[began:]

    def press(self, key: str) -> None:
        """Presses one key, as soon as the program waits for one: what is typed earlier is dropped."""
        self._wait(lines=False)
        os.write(self._here, key.encode())

    def type(self, line: str) -> None:
        """Types a line, or the key that ends it, as soon as the program waits for one."""
        self._wait(lines=True)
        os.write(self._here, line.encode())

    def left(self) -> int:
        """The status the command leaves with."""
        while self._more():
            pass
        return self.process.wait(PATIENCE)

    def _wait(self, *, lines: bool) -> None:
        end = time.monotonic() + PATIENCE
        while bool(termios.tcgetattr(self._here)[3] & termios.ICANON) is not lines:
            assert time.monotonic() < end, "the program does not wait for this"
            time.sleep(0.005)
        # A key that interrupts, pressed between the question and the reading of its answer, is noticed by Python only
        # when the next one comes.
        looks = 0
        while looks < 3 and time.monotonic() < end:
            looks = looks + 1 if self._sleeps() else 0
            time.sleep(0.01)

    def _sleeps(self) -> bool:
        """Whether the program waits for something; where nothing tells, it is believed to."""
        try:
            return Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()[0] == "S"
        except OSError:
            return True

    def _more(self) -> bool:
        if not select.select([self._here], [], [], PATIENCE)[0]:
            return False
        try:
            read = os.read(self._here, 65536)
        except OSError:
            return False
        self.seen += read.decode(self._encoding, "replace").replace("\r\n", "\n")
        return bool(read)
