# How much the tests notice: one place of the code is changed at a time, and a change that no test fails on is printed,
# to be looked at. All ten thousand take a night; a sample drawn with a seed says as much.
"""Mutants of claims/, facts/ and anchors/ (`[tool.mutmut]` in pyproject.toml), and what became of each."""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

MADE = Path("mutants") / "builder"
SEED = 10
OUTCOMES = {1: "killed", 3: "killed", 0: "survived", 33: "no test reaches it", 5: "no test reaches it"}
"""pytest's exit code, and mutmut's 33; anything else is a test that did not end in its time."""
FIRST = "builder.facts.figures.*__mutmut_1"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("number", nargs="?", type=int, default=150)
    number = asked.parse_args().number
    if not any(MADE.rglob("*.meta")):
        _run([FIRST])  # mutants have no names before they are made
    names = random.Random(SEED).sample(sorted(_outcomes()), number)  # noqa: S311  a sample, no secret
    _run(names)
    found, told = _outcomes(), defaultdict[str, Counter[str]](Counter)
    for name in names:
        outcome = OUTCOMES.get(found[name], "did not end") if found[name] is not None else "not run"
        told[name.split(".")[1]][outcome] += 1
        if outcome in ("survived", "no test reaches it"):
            print(f"{outcome}: {name}")
    for package, counts in sorted(told.items()):
        print(f"{package}: {', '.join(f'{count} {outcome}' for outcome, count in counts.most_common())}")
    print("`mutmut show NAME` shows the change")
    return 0


def _run(names: list[str]) -> None:
    subprocess.run([Path(sys.executable).with_name("mutmut"), "run", "--max-children", "2", *names], check=False)


def _outcomes() -> dict[str, int | None]:
    """Name → the exit code of the tests, none where it was not tried."""
    found: dict[str, int | None] = {}
    for path in sorted(MADE.rglob("*.meta")):
        found |= json.loads(path.read_text("utf-8"))["exit_code_by_key"]
    return found


if __name__ == "__main__":
    sys.exit(main())
