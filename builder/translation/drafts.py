# What a program translated stands in the catalogue as such, with who and when, until a person makes it theirs. This is
# the only place that writes such entries; what a person wrote is never touched, also not while the program runs.
"""Machine translations → catalogues, durably."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from builder.locales import Entry, amend_po, read_catalogue, write_catalogue, write_po
from builder.model.translation import State
from builder.storage import write_bytes
from builder.translation.near import Near
from builder.translation.states import by_engine, notes, standing

NEAR_MARK = "near: "
"""Begins the comment that offers the translation of a sentence much like this one."""

WAS_MARK = "was: "
"""Begins the comments that keep what a segment said before, and its translation."""

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
    replaces: Entry | None = None
    """The entry as it was, where its segment has changed since it was translated."""


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

    What a draft replaces goes into comments, unless somebody has changed it since.

    Raises CatalogueError where it is no PO file any more, OSError where it cannot be written: it is then as before.
    """
    drafts = tuple(drafts)
    if catalogue.path.exists():
        data = _emptied(catalogue.path.read_bytes(), drafts)
    else:
        data = write_po((), catalogue.language, f"briefing {catalogue.article}")
    made = [_entry(draft, today) for draft in drafts]
    write_bytes(catalogue.path, amend_po(data, made, catalogue.order))


def _emptied(data: bytes, drafts: Iterable[Draft]) -> bytes:
    """The catalogue with room for what comes in the place of stale translations, each of them kept above its entry."""
    replaced = {draft.text: draft.replaces for draft in drafts if draft.replaces and draft.translation}
    if not replaced:
        return data
    entries = []
    catalogue = read_catalogue(data)
    for entry in catalogue.entries:
        old = replaced.get(entry.msgid)
        same = old is not None and (entry.key, entry.msgstr) == (old.key, old.msgstr)
        entries.append(_kept_above(entry) if same and standing(entry).state is State.STALE else entry)
    return write_catalogue(replace(catalogue, entries=tuple(entries)))


def _kept_above(entry: Entry) -> Entry:
    told = [comment for comment in notes(entry) if not comment.startswith(WAS_MARK)]
    was = [f"{WAS_MARK}{_line(words)}" for words in (entry.previous, entry.msgstr) if words]
    return entry.but(msgstr="", fuzzy=False, previous=None, comments=(*told, *was))


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
