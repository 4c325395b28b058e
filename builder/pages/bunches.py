# Of each fact a line of data and a few words for the registry are made, and after an edit nearly all of them are what
# they were. A line by itself is too small to be kept, all together change with each edit: so they are kept in bunches.
"""Facts in bunches that can be told from what they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from zlib import crc32

from builder.model.facts import Fact
from builder.pages.fact_inks import FactInks, Ink, all_of
from builder.pages.material import Material
from builder.work import Task, Work

Value = TypeVar("Value")
_MEAN = 64
"""Facts of a bunch, on average."""


@dataclass(frozen=True, slots=True)
class Bunch:
    """Some facts that stand beside one another, by their ids."""

    facts: tuple[Fact, ...]
    ink: Ink
    """Of all that may be said of them, but whether they were corrected."""


def bunches_of(material: Material, inks: FactInks | None = None) -> tuple[Bunch, ...]:
    """All facts, by their ids; each id tells whether it opens a bunch, so that a new one changes one.

    Without `inks` what is said of them is not kept.
    """
    found = list[list[Fact]]()
    for fact in sorted(material.facts, key=lambda fact: fact.id):
        if not found or crc32(fact.id.encode()) % _MEAN == 0:
            found.append([])
        found[-1].append(fact)
    # The words of extensions are in no digest.
    known = inks if not material.extensions else None
    return tuple(
        Bunch(tuple(facts), all_of([known.every, *map(known.of, facts)]) if known else None) for facts in found
    )


def each(
    name: str,
    kind: type[Value],
    bunches: tuple[Bunch, ...],
    made: Callable[[tuple[Fact, ...]], Value],
    work: Work,
) -> Iterator[Value]:
    """What is `made` of each bunch: as it was kept under `name`, else made now."""
    return work.kept(name, kind, (Task(bunch.ink, partial(made, bunch.facts)) for bunch in bunches))
