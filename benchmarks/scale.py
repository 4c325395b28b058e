"""What the program's own stages cost at a size: processor time of each, cold, warm and after one edit, and memory.

    python benchmarks/scale.py 100 1000 [10000]

makes a press folder of each size (`articles.py`), and builds and writes the record three times, each time in a
process of its own: in an empty cache, again without a change, and after a sentence was added to one article. MkDocs is
not in it. Seconds are of processor time, so that other programs count little; ratios within one run are what counts.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

from articles import write

from builder import config, pipeline, record
from builder.cache import project_cache
from builder.work import Work

STAGES = (
    ("reading", "builder.pipeline.read"),
    ("facts and anchors", "builder.pipeline.know"),
    ("translations", "builder.pipeline.translation.read_memory"),
    ("withholding", "builder.pipeline.originals.published"),
    ("material", "builder.pipeline.Material"),
    ("sayings", "builder.pipeline.pages.sayings"),
    ("pages", "builder.pipeline.pages.pages_of"),
    ("anchors in pages", "builder.pipeline.pages.anchors_in"),
    ("settling", "builder.pipeline.anchors.settle"),
    ("news", "builder.pipeline.pages.news_of"),
    ("finishing", "builder.pipeline.pages.finished"),
    ("record", "builder.record.write"),
)
"""Of what the time is taken: none of them calls another. What is left is told as `other`."""
ROUNDS = ("cold", "warm", "edited")
TODAY = "2026-11-22"


def main() -> None:
    """Prints a table for each size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="+", help="articles")
    parser.add_argument("--folder", type=Path, help="where the projects are made; a temporary one by default")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as aside:
        for size in given.sizes:
            root = (given.folder or Path(aside)) / str(size)
            write(root, size)
            table = {}
            for turn in ROUNDS:
                if turn == "edited":
                    edit(root, size // 2)
                with multiprocessing.get_context("spawn").Pool(1) as apart:
                    table[turn] = apart.apply(measured, (root,))
                print(json.dumps({"articles": size, "build": turn, **table[turn]}), flush=True)
            show(size, table)


_PARAGRAPH = 100
"""Letters of a line that is more than a heading or a signature."""


def edit(root: Path, number: int) -> None:
    """One sentence more in one article, in its last paragraph: below it, it would take the place of a signature."""
    path = root / "seeds" / f"article-{number:05}.txt"
    lines = path.read_text("utf-8").split("\n")
    last = max(at for at, line in enumerate(lines) if len(line) > _PARAGRAPH)
    lines[last] += " Mistral AI emploie 4321 personnes à Nantes."
    path.write_text("\n".join(lines), "utf-8")


def measured(root: Path) -> dict[str, float]:
    """Stage → seconds of processor time of one build; `all`, and `MiB` of memory at its peak."""
    spent: dict[str, float] = {}
    with ExitStack() as stack:
        for name, where in STAGES:
            stack.enter_context(_timed(name, where, spent))
        begun = time.process_time()
        project = config.load(root)
        briefing = pipeline.build(project, today=TODAY, work=Work(project_cache(root)))
        written = record.write(project, briefing)
        spent["all"] = time.process_time() - begun
    spent["other"] = spent["all"] - sum(seconds for name, seconds in spent.items() if name != "all")
    spent["MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    made = {"facts": briefing.facts, "pages": briefing.pages, "files written": written.changed}
    return spent | {f"{what}, number": len(found) for what, found in made.items()}


def _timed(name: str, where: str, spent: dict[str, float]) -> Any:
    found = patch(where)
    real: Callable[..., Any] = found.get_original()[0]

    def timed(*args: Any, **kwargs: Any) -> Any:
        begun = time.process_time()
        try:
            return real(*args, **kwargs)
        finally:
            spent[name] = spent.get(name, 0.0) + time.process_time() - begun

    return patch(where, timed)


def show(size: int, table: dict[str, dict[str, float]]) -> None:
    """One size as Markdown."""
    print(f"\n| {size} articles | {' | '.join(ROUNDS)} |\n| --- | {' | '.join('---:' for _ in ROUNDS)} |")
    names = dict.fromkeys(name for turn in ROUNDS for name in table[turn])
    for name in names:
        print(f"| {name} | {' | '.join(f'{table[turn].get(name, 0):.2f}' for turn in ROUNDS)} |")
    print(f"edited / cold: {table['edited']['all'] / table['cold']['all']:.3f}\n")


if __name__ == "__main__":
    main()
