# What a program translated stands in the catalogue as such, with who and when, until a person makes it theirs. This is
# the only place that writes such entries; what a person wrote is never touched, also not while the program runs.
"""Machine translations → catalogues, durably."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from builder.locales import Entry, amend_po, write_po
from builder.storage import write_bytes
from builder.translation.near import Near
from builder.translation.states import by_engine

NEAR_MARK = "near: "
"""Begins the comment that offers the translation of a sentence much like this one."""

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Draft:
    """A translation by a program, or none yet and something to help with it."""

    text: str
    """The segment."""
    translation: str
    """Empty where only `near` is offered."""
    origin: str
    """The engine's name; `memory` where it is that of an equal sentence or of one with other figures."""
    near: Near | None = None
    """What is offered to whoever corrects it."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One catalogue that is being filled."""

    path: Path
    article: str
    """The article's id."""
    language: str
    """The target language."""
    order: tuple[str, ...]
    """The article's segments."""


def keep(catalogue: Catalogue, drafts: Iterable[Draft], today: str) -> None:
    """Puts `drafts` into the catalogue as it stands on disk now; an entry that has a translation is left as it is.

    Raises CatalogueError where it is no PO file any more, OSError where it cannot be written: it is then as before.
    """
    made = [_entry(draft, today) for draft in drafts]
    old = catalogue.path.read_bytes() if catalogue.path.exists() else None
    empty = write_po((), catalogue.language, f"briefing {catalogue.article}")
    write_bytes(catalogue.path, amend_po(empty if old is None else old, made, catalogue.order))


def _entry(draft: Draft, today: str) -> Entry:
    made = by_engine(draft.text, draft.translation, draft.origin, today) if draft.translation else Entry(draft.text, "")
    if near := draft.near:
        likeness = f"{NEAR_MARK}{near.likeness:.0%} "
        offered = f"{likeness}{_line(near.text)}", f"{' ' * len(NEAR_MARK)}= {_line(near.translation)}"
        made = made.but(comments=(*offered, *made.comments))
    return made


def was_offered(entry: Entry) -> bool:
    """Whether something near has been offered beside an entry."""
    return any(comment.startswith(NEAR_MARK) for comment in entry.comments)


def _line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
