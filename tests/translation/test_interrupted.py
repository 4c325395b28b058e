# A run may end at any moment: a full disk, Ctrl-C, a pulled plug. What was answered is on disk then, but for what was
# just under way, and every catalogue can be read.
"""Runs that are broken off."""

from __future__ import annotations

import itertools
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from filler import STEPS, once, sentences
from loopback import Engine, foreign, serving

from builder import storage
from builder.locales import read_po
from builder.translation import fill as module
from builder.translation.engines import SERVICES

HERE = Path(__file__).parent
SEGMENTS = 6


@pytest.fixture
def libre(monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    monkeypatch.setitem(SERVICES, "libre", replace(SERVICES["libre"], requests=1_000, characters=10_000_000))
    with serving("libre") as engine:
        engine.key = ""
        yield engine


def kept(root: Path) -> list[str]:
    """The one check of the stage: the catalogue is whole, and each of its entries is the answer to its segment."""
    path = root / "seeds/en/a.po"
    entries = read_po(path.read_bytes()) if path.exists() else ()
    assert all(entry.msgstr == foreign(entry.msgid) for entry in entries)
    assert len({entry.msgid for entry in entries}) == len(entries)
    return [entry.msgid for entry in entries]


def steps_of_a_run(root: Path, libre: Engine, monkeypatch: pytest.MonkeyPatch) -> int:
    steps = itertools.count(1)
    with monkeypatch.context() as patched:
        watch(patched, lambda: next(steps))
        once(root, libre.url, SEGMENTS, 1)
    return next(steps) - 1


def watch(monkeypatch: pytest.MonkeyPatch, before: Callable[[], object]) -> None:
    """Calls `before` before each step of each write."""

    def watched(function):
        def call(*arguments, **options):
            before()
            return function(*arguments, **options)

        return call

    known = vars(os) | {name: watched(getattr(os, name)) for name in STEPS}
    monkeypatch.setattr(storage, "os", SimpleNamespace(**known))
    monkeypatch.setattr(storage, "tempfile", SimpleNamespace(mkstemp=watched(storage.tempfile.mkstemp)))


@pytest.mark.parametrize("fault", [KeyboardInterrupt, OSError], ids=["Ctrl-C", "disk"])
def test_a_run_broken_off_at_any_step_of_its_writing_loses_no_answer(
    project_at, libre: Engine, monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]
) -> None:
    monkeypatch.setattr(module, "GRACE", 30.0)  # on a busy machine an answer may be under way for long
    root = project_at({})
    total = steps_of_a_run(root, libre, monkeypatch)
    assert total > SEGMENTS * len(STEPS) - 1
    for step in range(1, total + 1):
        (root / "seeds/en/a.po").unlink()
        libre.asked.clear()
        libre.answered.clear()
        steps = itertools.count(1)

        def fail(steps: Iterator[int] = steps, step: int = step) -> None:
            if next(steps) == step:
                raise fault(28, "No space left on device")

        with monkeypatch.context() as patched:
            watch(patched, fail)
            with suppress(fault):
                once(root, libre.url, SEGMENTS, 1)
        assert set(kept(root)) >= set(libre.answered), f"at step {step}"
        once(root, libre.url, SEGMENTS, 1)
        assert len(kept(root)) == SEGMENTS
        assert len(libre.asked) == SEGMENTS
        assert not list((root / "seeds/en").glob(".*")), f"at step {step}"


def test_a_disk_that_stays_full_leaves_the_catalogue_as_it_was(
    project_at, libre: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project_at({})
    once(root, libre.url, SEGMENTS, 1)
    before = kept(root)

    def full() -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        watch(patched, full)
        with pytest.raises(OSError, match="No space"):
            once(root, libre.url, SEGMENTS + 3, 1)
    assert kept(root) == before
    once(root, libre.url, SEGMENTS + 3, 1)
    assert len(kept(root)) == SEGMENTS + 3


class Filler:
    """The process that fills, once for each line it is sent."""

    def __init__(self, root: Path, libre: Engine, segments: int, in_flight: int) -> None:
        arguments = (str(root), libre.url, str(segments), str(in_flight))
        self.process = subprocess.Popen(
            [sys.executable, HERE / "filler.py", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self, step: int = 0) -> int:
        """Starts a run, and returns the id of its process."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{step}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def end(self) -> int:
        """Waits for the run, and returns how it ended: 0, or the signal."""
        assert self.process.stdout
        return int(self.process.stdout.readline())

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(10)
        assert self.process.stdout
        self.process.stdout.close()


def test_a_plug_pulled_at_any_step_of_its_writing_leaves_a_whole_catalogue(project_at, libre: Engine) -> None:
    root = project_at({})
    filler = Filler(root, libre, 3, 1)
    try:
        for step in itertools.count(1):
            (root / "seeds/en/a.po").unlink(missing_ok=True)
            libre.asked.clear()
            libre.answered.clear()
            filler.begin(step)
            if filler.end() == 0:
                break
            # The answer whose writing was cut off is the one that may be gone.
            assert kept(root) in (libre.answered, libre.answered[:-1])
            filler.begin()
            assert filler.end() == 0
            assert len(kept(root)) == 3
            assert len(libre.asked) <= 3 + 1
    finally:
        filler.close()
    assert step > 3 * len(STEPS)


@pytest.mark.parametrize(("in_flight", "kills"), [(1, 5), (4, 20)])
def test_a_run_killed_at_random_moments_asks_again_only_for_what_was_under_way(
    project_at, libre: Engine, in_flight: int, kills: int
) -> None:
    segments, chance = 160, random.Random(in_flight)
    libre.translate = lambda words: threading.Event().wait(0.003) or foreign(words)
    root = project_at({})
    filler = Filler(root, libre, segments, in_flight)
    killed, before = 0, 0
    try:
        while killed < kills:
            process = filler.begin()
            threading.Event().wait(chance.uniform(0.0, 0.15))
            with suppress(ProcessLookupError):  # a run that has ended before is no kill, and is not counted as one
                os.kill(process, signal.SIGKILL)
            status = filler.end()
            with libre.lock:
                answered = set(libre.answered)
            there = kept(root)
            assert len(there) >= before, "an entry is gone"
            assert len(answered - set(there)) <= in_flight
            before = len(there)
            killed += status == signal.SIGKILL
            if before == segments:
                (root / "seeds/en/a.po").unlink()
                libre.answered.clear()
                before = 0
        filler.begin()
        assert filler.end() == 0
    finally:
        filler.close()
    assert kept(root) == [f"{part}." for part in sentences(segments)[:-1].split(". ")]


def test_the_process_ends_while_an_engine_does_not_answer(project_at, libre: Engine, tmp_path: Path) -> None:
    """Ctrl-C in a real process: what was answered is kept, and nobody waits for the rest longer than a moment."""
    root = project_at({})
    waiting = threading.Event()

    def silent(request: object, words: str) -> bool:
        if " 3 " not in words:
            return False
        waiting.set()
        threading.Event().wait(20)
        return True

    libre.fault = silent
    script = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"import sys; sys.path.insert(0, {str(HERE)!r})\n"
        "from pathlib import Path; import filler; from builder.translation import fill; fill.GRACE = 0.2\n"
        f"filler.once(Path({str(root)!r}), {libre.url!r}, {SEGMENTS}, 1)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE)
    assert waiting.wait(15)
    process.send_signal(signal.SIGINT)
    assert process.wait(5) == 0
    assert process.stderr
    assert process.stderr.read() == b""
    process.stderr.close()
    assert len(kept(root)) == 3


def test_the_grace_is_short() -> None:
    assert module.GRACE <= 5
