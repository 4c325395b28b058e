# A build that is killed at any moment leaves docs/ as they were, or as they were to be, and the next one gives the same
# bytes as one that nobody disturbed.
"""SIGKILL at seeded moments."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from builder.transaction import settle
from tests.storage.builds import build, edited, made, state

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.mark.slow
def test_twenty_kills(tmp_path: Path) -> None:
    killed(tmp_path, 20)


@pytest.mark.soak
@pytest.mark.slow
def test_two_hundred_kills(tmp_path: Path) -> None:
    killed(tmp_path, 200)


def killed(folder: Path, times: int) -> None:
    before = made(folder / "before")
    copy = edited(before, folder / "edited")
    whole = shutil.copytree(copy, folder / "whole")
    began = time.monotonic()
    build(whole)
    lasted = time.monotonic() - began
    states, draw, met = (state(before), state(whole)), random.Random(10), set[int]()
    assert states[0] != states[1]
    for n in range(times):
        root = shutil.copytree(copy, folder / str(n))
        child = os.fork()
        if child == 0:
            try:
                build(root)
            finally:
                os._exit(0)
        # Half of the kills fall around the end, where everything is written; beside other work a build lasts longer.
        share = draw.random() if n % 2 else 0.8 + 0.8 * draw.random()
        time.sleep(share * lasted)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        settle(root / "docs")
        assert state(root) in states
        met.add(states.index(state(root)))
        build(root)
        assert state(root) == states[1]
        shutil.rmtree(root)
    assert met == {0, 1}
