# A review is what a person does at a terminal: so it is tested at one, key by key, and what each key did is read from
# the file before the next is pressed.
"""`briefing translate --review` on a terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.locales import Entry, read_po, write_po
from builder.model.translation import Standing, State
from builder.translation.states import by_engine, marked, standing

ARTICLE = "Océan Bleu emploie 340 salariés à Brest. Il a ouvert une usine. Le prix est secret. Rien n'est signé.\n"
CATALOGUE = "seeds/en/a.po"
DAY = "2026-01-05"
TIMEOUT = 20


class Terminal:
    """A person at a terminal."""

    def __init__(self, root: Path, *arguments: str) -> None:
        self.screen = ""
        main, side = pty.openpty()
        self._fd = main
        # The day is that of SOURCE_DATE_EPOCH.
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767571200", "TERM": "dumb", "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "builder", "--project", str(root), "translate", "--review", *arguments]
        self.process = subprocess.Popen(
            command, stdin=side, stdout=side, stderr=side, env=environment, start_new_session=True, close_fds=True
        )
        os.close(side)

    def sees(self, words: str, times: int = 1) -> str:
        """Waits until the screen shows `words`, and gives what is on it since the last wait."""
        end = time.monotonic() + TIMEOUT
        while self.screen.count(words) < times:
            ready, _, _ = select.select([self._fd], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"{words!r} is not in {self.screen!r}"
            try:
                self.screen += re.sub(r"\x1b\[[\d;?]*[a-zA-Z]", "", os.read(self._fd, 65536).decode("utf-8", "replace"))
            except OSError:
                break
        assert words in self.screen, self.screen
        shown, self.screen = self.screen, ""
        return shown

    def presses(self, keys: str) -> None:
        os.write(self._fd, keys.encode())

    def leaves(self) -> int:
        code = self.process.wait(TIMEOUT)
        os.close(self._fd)
        return code


@pytest.fixture
def root(project_at) -> Path:
    entries = [
        by_engine("Océan Bleu emploie 340 salariés à Brest.", "Océan Bleu employs 430 people in Brest.", "libre", DAY),
        marked(Entry("Il a ouvert deux usines.", "It has opened two plants."), State.EDITED),
        by_engine("Le prix est secret.", "The price is secret.", "libre", DAY),
    ]
    return project_at({"seeds/a.txt": ARTICLE, CATALOGUE: write_po(entries, "en", "a")})


@pytest.fixture
def terminal(root: Path) -> Iterator[Terminal]:
    made = Terminal(root, "--to", "en", "--by", "Jane Doe")
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.wait()


def states(root: Path) -> list[Standing]:
    return [standing(entry) for entry in read_po((root / CATALOGUE).read_bytes())]


def test_each_key_does_what_it_says_and_is_written_at_once(root: Path, terminal: Terminal) -> None:
    shown = terminal.sees("q quit")
    assert "[1/4] seeds/en/a.po:" in shown
    assert "machine libre 2026-01-05" in shown
    assert "340 is 430 in the translation" in shown
    assert "Il a ouvert une usine." in shown  # what comes after it

    terminal.presses("a")
    assert "readers would not see it" in terminal.sees("q quit")
    assert states(root)[0].state is State.MACHINE

    terminal.presses("e")
    terminal.sees("430 people in Brest.")
    terminal.presses("\x01\x0bOcéan Bleu employs 340 people in Brest.\n")  # to the beginning, cut, type
    terminal.sees("q quit")
    assert states(root)[0] == Standing(State.EDITED, "Jane Doe", DAY)
    terminal.presses("a")
    shown = terminal.sees("q quit")
    assert states(root)[0] == Standing(State.REVIEWED, "Jane Doe", DAY)

    assert "[2/4]" in shown
    assert "stale" in shown
    assert "Il a ouvert [-deux-]{+une+} [-usines-]{+usine+}." in shown
    terminal.presses("n")
    assert "[3/4]" in terminal.sees("q quit")
    assert states(root)[1].state is State.STALE
    terminal.presses("r")
    assert "[4/4]" in terminal.sees("q quit")
    assert states(root)[2] == Standing(State.REJECTED, "Jane Doe", DAY)
    terminal.presses("a")
    assert "nothing to accept" in terminal.sees("q quit")
    terminal.presses("b")
    assert "[3/4]" in terminal.sees("q quit")
    terminal.presses("q")
    assert "en: 1 accepted, 1 edited, 1 rejected, 2 still to review" in terminal.sees("to review")
    assert terminal.leaves() == 0


def test_what_was_done_is_taken_back_one_by_one(root: Path, terminal: Terminal) -> None:
    terminal.sees("? help")
    before = (root / CATALOGUE).read_bytes()
    terminal.presses("u")
    assert "nothing to take back" in terminal.sees("? help")
    terminal.presses("r")
    assert "[2/4]" in terminal.sees("? help")
    assert states(root)[0].state is State.REJECTED
    terminal.presses("s")
    assert "[3/4]" in terminal.sees("? help")
    terminal.presses("a")
    assert "[4/4]" in terminal.sees("? help")
    assert states(root)[2].state is State.REVIEWED
    terminal.presses("u")
    shown = terminal.sees("? help")
    assert "taken back: accepted" in shown
    assert "[3/4]" in shown
    assert states(root)[2] == Standing(State.MACHINE, "libre", DAY)
    terminal.presses("u")
    assert "[2/4]" in terminal.sees("? help")
    terminal.presses("u")
    shown = terminal.sees("? help")
    assert "taken back: rejected" in shown
    assert "[1/4]" in shown
    assert states(root)[0] == Standing(State.MACHINE, "libre", DAY)
    terminal.presses("?")
    assert "take back what was done last" in terminal.sees("? help")
    terminal.presses("q")
    assert "en: 4 still to review" in terminal.sees("to review")
    assert terminal.leaves() == 0
    assert (root / CATALOGUE).read_bytes() == before


def test_what_somebody_else_changed_is_not_taken_back(root: Path, terminal: Terminal) -> None:
    terminal.sees("? help")
    terminal.presses("r")
    terminal.sees("? help")
    path = root / CATALOGUE
    path.write_bytes(path.read_bytes().replace(b"employs 430 people", b"has a staff of 340"))
    terminal.presses("u")
    shown = terminal.sees("? help")
    assert "the file has another entry now" in shown
    assert "has a staff of 340" in shown


def test_a_waiver_asks_for_its_reason(root: Path, terminal: Terminal) -> None:
    terminal.sees("q quit")
    terminal.presses("w")
    terminal.sees("why>")
    terminal.presses("the source misprints it\n")
    terminal.sees("q quit")
    entry = read_po((root / CATALOGUE).read_bytes())[0]
    assert "allow values: the source misprints it" in entry.comments
    terminal.presses("a")
    terminal.sees("q quit")
    assert states(root)[0].state is State.REVIEWED
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.leaves() == 0


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(root: Path, terminal: Terminal) -> None:
    terminal.sees("q quit")
    path = root / CATALOGUE
    path.write_bytes(path.read_bytes().replace(b"employs 430 people", b"has a staff of 340"))
    terminal.presses("r")
    shown = terminal.sees("q quit")
    assert "the file has another entry now" in shown
    assert "has a staff of 340" in shown
    assert b"has a staff of 340" in path.read_bytes()
    assert states(root)[0].state is State.EDITED
    terminal.presses("q")
    assert terminal.leaves() == 0


def test_without_a_terminal_there_is_no_review(root: Path) -> None:
    command = [sys.executable, "-m", "builder", "--project", str(root), "translate", "--review", "--by", "Jane Doe"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "needs a terminal" in done.stderr
