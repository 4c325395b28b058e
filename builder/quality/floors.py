# What was once reached is not lost unnoticed: each set of articles has floors, and only a person lowers them. A floor
# belongs to the very articles and gold it was measured on; of others it says nothing.
"""The floors file: figures that must not fall."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from builder.errors import BuilderError
from builder.quality.scoring import Score
from builder.storage import write_text

FIGURES = ("f1", "precision", "recall", "grounded", "details")
"""Shares that must not fall; `traps` must not rise."""
PLACES = 4
"""Decimals a floor is kept with."""


@dataclass(frozen=True, slots=True)
class Floor:
    """What one set of articles reached."""

    corpus: str
    """`digest_of` the articles and the gold it was measured on."""
    figures: Mapping[str, float]
    """Those of FIGURES, and `traps`."""


def measured(found: Score, corpus: str) -> Floor:
    """The floor that `found` would be."""
    figures: dict[str, float] = {name: round(getattr(found, name), PLACES) for name in FIGURES}
    return Floor(corpus, figures | {"traps": found.traps})


def fallen(now: Floor, kept: Floor) -> tuple[tuple[str, float, float], ...]:
    """(figure, floor, measured) of each figure that is worse than its floor."""
    return tuple(
        (name, floor, now.figures[name]) for name, floor in kept.figures.items() if _worse(name, now.figures, floor)
    )


def raised(now: Floor, kept: Floor | None) -> Floor:
    """Of each figure the better one."""
    if kept is None:
        return now
    worse = {name: floor for name, floor in kept.figures.items() if _worse(name, now.figures, floor)}
    return Floor(now.corpus, {**now.figures, **worse})


def _worse(name: str, now: Mapping[str, float], floor: float) -> bool:
    return now[name] > floor if name == "traps" else now[name] < floor


def digest_of(gold: bytes, texts: Iterable[tuple[str, str]]) -> str:
    """What tells one set of articles with their gold from another: 16 hexadecimal digits."""
    whole = hashlib.sha256(gold)
    for name, text in sorted(texts):
        whole.update(f"\0{name}\0{text}".encode("utf-8", "surrogatepass"))
    return whole.hexdigest()[:16]


def read_floors(path: Path) -> dict[str, Floor]:
    """The floors kept in `path` by the names of their sets; none where there is no such file.

    Raises BuilderError where it is not what `write_floors` writes.
    """
    try:
        tree = json.loads(path.read_text("utf-8"))
        return {
            name: Floor(str(kept["corpus"]), {k: float(kept[k]) for k in FIGURES} | {"traps": int(kept["traps"])})
            for name, kept in tree.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise BuilderError(f"{path}: is no file of floors ({problem}); take it back from version control") from None


def write_floors(path: Path, floors: Mapping[str, Floor]) -> bool:
    """Writes the floors, in the order of their names; false where nothing has changed."""
    tree = {name: {"corpus": floors[name].corpus, **floors[name].figures} for name in sorted(floors)}
    return write_text(path, json.dumps(tree, ensure_ascii=False, indent=2) + "\n")
