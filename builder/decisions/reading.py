# What is wrong with an entry costs that entry: one finding says where, what is legal and what was left out.
"""The file → its decisions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from builder.decisions.entries import Entry, EntryError, layout, tree
from builder.decisions.fields import decision
from builder.intake import MEGABYTE, RefusedError, read_input
from builder.model.decisions import Decision
from builder.model.diagnostics import Diagnostic
from builder.storage import told

LIMIT = 16 * MEGABYTE
"""Bytes at most."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the file holds."""

    path: str
    """Its name in messages."""
    entries: tuple[Decision, ...] = ()
    """In the order of the file; those that cannot be read are left out."""


def read_decisions(path: Path, root: Path) -> tuple[Decisions, tuple[Diagnostic, ...]]:
    """The decisions in the file at `path`, told relative to `root`; none where there is no such file."""
    name = told(path, root)
    try:
        text = text_of(path, root)
        cut = layout(text)
    except EntryError as problem:
        what = f"{problem}; none of its decisions is used"
        return Decisions(name), (Diagnostic(name, problem.line, "decisions-unreadable", what),)
    found: list[Decision] = []
    problems: list[Diagnostic] = []
    for entry in cut.entries:
        try:
            found.append(read_entry(entry))
        except EntryError as problem:
            what = (
                f"the entry {problem}; left out" if problem.line == entry.line else f"{problem}; the entry is left out"
            )
            problems.append(Diagnostic(name, problem.line, "decision-invalid", what))
    return Decisions(name, tuple(found)), tuple(problems)


def text_of(path: Path, root: Path) -> str:
    """The text of the file, empty where there is none; a mark of byte order stays at its beginning.

    Raises EntryError where it is too large, no UTF-8, or cannot be read.
    """
    try:
        data = read_input(path, root, LIMIT)
    except FileNotFoundError:
        return ""
    except RefusedError as problem:
        raise EntryError(0, f"is {problem.strerror}") from None
    except OSError as problem:
        raise EntryError(0, f"cannot be read ({problem.strerror}); check its permissions") from None
    try:
        return data.decode()
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise EntryError(line, "is not UTF-8; save it as UTF-8") from None


def read_entry(entry: Entry) -> Decision:
    """The decision in `entry`.

    Raises EntryError with the line and what is legal.
    """
    return decision(tree(entry))
