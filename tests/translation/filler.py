# Fills the catalogue of one article as often as it is told to, each time in a process of its own that may be killed.
"""A process that is there to be killed: `filler.py ROOT URL SEGMENTS IN_FLIGHT`, then a line a run on its input."""

from __future__ import annotations

import itertools
import os
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from builder import storage
from builder.model.text import Article
from builder.text import structure
from builder.translation import read_memory
from builder.translation.engines import SERVICES, Engine
from builder.translation.engines.answers import Passage, answer_problem
from builder.translation.fill import fill
from builder.translation.plan import Plan, plan
from builder.translation.terms import terms_for

STEPS = ("fdopen", "fsync", "chmod", "replace", "open", "close")
"""What a durable write consists of, beside the making of its temporary file."""


def sentences(count: int) -> str:
    return " ".join(f"La phrase {number} dit." for number in range(count))


def todo(root: Path, segments: int) -> Plan:
    documents = (structure(Article("a", "seeds/a.txt", sentences(segments), "", "fr"))[0],)
    memory, _ = read_memory(root / "seeds", root, "en", documents)
    return plan(root / "seeds", root, documents, memory, {"fr": terms_for("fr", "en", (), ())})


def once(root: Path, url: str, segments: int, in_flight: int) -> None:
    fill(todo(root, segments), Engine("libre", url), "2026-01-02", in_flight=in_flight)


def die_at(step: int) -> None:
    """Ends the process, as a pulled plug would, before the step of that number of all its writing."""
    steps = itertools.count(1)

    def watched(function):
        def call(*arguments, **options):
            if next(steps) == step:
                os.kill(os.getpid(), 9)
            return function(*arguments, **options)

        return call

    storage.os = SimpleNamespace(**{**vars(os), **{name: watched(getattr(os, name)) for name in STEPS}})
    storage.tempfile = SimpleNamespace(mkstemp=watched(storage.tempfile.mkstemp))


def main() -> None:
    SERVICES["libre"] = replace(SERVICES["libre"], requests=10_000, characters=10_000_000)
    root, url, segments, in_flight = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    warm = todo(root, segments).works[0]
    answer_problem(Passage(warm.open[0].text, warm.terms), "The phrase says.")
    for line in sys.stdin:
        child = os.fork()
        if not child:
            if step := int(line):
                die_at(step)
            once(root, url, segments, in_flight)
            os._exit(0)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(status, flush=True)


if __name__ == "__main__":
    main()
