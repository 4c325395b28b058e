# A project before and after an edit, both built; and what its docs/ hold.
"""Shared by the tests of failures."""

from __future__ import annotations

import shutil
from pathlib import Path

from builder import config, pipeline, record
from builder.pages import sign
from builder.transaction import held
from tests.cache.project import PARTS, project

BEFORE = [part.format(n=n) for n, part in enumerate(PARTS[:3], 20)]
AFTER = [BEFORE[0], PARTS[3].format(n=7), *BEFORE[2:], PARTS[1].format(n=99)]

State = dict[str, bytes]


def build(root: Path) -> None:
    """What `briefing build` does, without its words."""
    known = config.load(root)
    with held(known.docs):
        record.write(known, pipeline.build(known, today="2026-11-22"))


def state(root: Path) -> State:
    """Every file of docs/, what is under way included."""
    docs = root / "docs"
    return {p.relative_to(docs).as_posix(): p.read_bytes() for p in sorted(docs.rglob("*")) if p.is_file()}


def edited(root: Path, target: Path) -> Path:
    """A copy of the built project at `root`, edited and not built again: a page changes, one comes, one goes."""
    shutil.copytree(root, target)
    (target / "seeds" / "a2.txt").unlink()
    for number, words in enumerate(AFTER):
        (target / "seeds" / f"{'b' if number == 2 else 'a'}{number}.txt").write_text(words, "utf-8")
    return target


def made(root: Path) -> Path:
    """The project before the edit, built; with a page of an earlier version, which goes with the next build."""
    project(root, BEFORE)
    build(root)
    (root / "docs" / "fr" / "old.md").write_text(sign("# Old"), "utf-8")
    return root
