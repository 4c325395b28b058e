# What the fuzzer found stays a case: each file of the corpus goes through its parser in every run of the tests.
"""Every parser, by its corpus, by Hypothesis, and a few hundred times by the fuzzer."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
RUNS = 400
"""Of each parser, always the same, so that a change is judged by what it changed; `make fuzz` asks others each time."""


def seeds(name: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]


@pytest.mark.parametrize("name", TARGETS)
def test_what_was_found_once_is_not_found_again(name: str) -> None:
    found = seeds(name)
    assert len(found) >= 3
    for data in found:
        TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
def test_a_file_with_a_piece_cut_out_doubled_or_exchanged_is_read_or_refused(name: str) -> None:
    found = seeds(name)

    @given(
        st.sampled_from(found),
        st.integers(0, 400),
        st.integers(0, 40),
        st.one_of(st.binary(max_size=8), st.sampled_from(found), st.text(max_size=8).map(str.encode)),
    )
    def holds(data: bytes, at: int, size: int, put: bytes) -> None:
        TARGETS[name](data[:at] + put + data[at + size :])

    holds()


@pytest.mark.slow
@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris has no wheel for this system; no fuzzing")
@pytest.mark.parametrize("name", TARGETS)
def test_nothing_is_found_in_a_few_hundred_questions(name: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz", name, "--runs", str(RUNS)]
    asked = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, check=False)
    assert asked.returncode == 0, asked.stderr[-4000:].decode("utf-8", "replace")
