# Atheris (libFuzzer for Python) keeps what reaches new lines of the program, and changes it further. It never comes
# back, so that each parser is asked in a process of its own.
"""`python -m tests.fuzz [PARSER …] [--seconds N | --runs N]`: asks each parser; an input that fails is kept.

By seconds each run asks other questions; by runs they are the same as long as the program is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

# Tables have no branches to find, and take most of the time it takes to begin.
with atheris.instrument_imports(include=["builder"], exclude=["builder.languages"]):
    from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
FOUND = Path(".cache") / "fuzz"
"""Where an input is kept that fails; once it is mended it belongs into the corpus."""
LONGEST = 4096
"""Bytes of an input at most: what depends on size is tested where it is timed."""


def main() -> int:
    told = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    told.add_argument("parser", nargs="*", help=f"one or more of {', '.join(TARGETS)}; all by default")
    told.add_argument("--seconds", type=int, default=60, help="for each (60)")
    told.add_argument("--runs", type=int, default=0, help="instead: questions to each, the same ones every time")
    asked = told.parse_args()
    if unknown := [name for name in asked.parser if name not in TARGETS]:
        told.error(f"{unknown[0]} is no parser; known are {', '.join(TARGETS)}")
    if len(asked.parser) == 1:
        bound = [f"-runs={asked.runs}", "-seed=1"] if asked.runs else [f"-max_total_time={asked.seconds}"]
        _ask(asked.parser[0], bound)
    command = [sys.executable, "-m", "tests.fuzz", "--seconds", str(asked.seconds), "--runs", str(asked.runs)]
    failed = [name for name in asked.parser or TARGETS if subprocess.run([*command, name], check=False).returncode]
    print(f"failed: {', '.join(failed)}; inputs in {FOUND}" if failed else "nothing failed")
    return bool(failed)


def _ask(name: str, bound: list[str]) -> None:
    """Does not come back: libFuzzer ends the process, by 0 where nothing failed."""
    FOUND.mkdir(parents=True, exist_ok=True)
    seeds = CORPUS / name
    options = [*bound, f"-max_len={LONGEST}", "-timeout=30", "-rss_limit_mb=2048", "-verbosity=0"]
    options += ["-print_final_stats=1", f"-artifact_prefix={FOUND}/{name}-"]
    atheris.Setup([name, *options, tempfile.mkdtemp(prefix="fuzz-new-"), str(seeds)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
