# PO files are read and written through Babel, in a form that changes only where an entry changes: no clock, no wrap.
"""PO catalogues ↔ entries."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError
from babel.messages.pofile import read_po as babel_read_po
from babel.messages.pofile import write_po as babel_write_po

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment and its translation."""

    msgid: str
    msgstr: str
    """Empty where it is missing."""
    context: str | None = None
    """msgctxt: tells apart equal segments that need different words."""
    comments: tuple[str, ...] = ()
    """Translator's comments, one line each."""
    fuzzy: bool = False
    line: int = 0
    """Where it stands in the file, from 1; 0 of an entry not read from one."""


class CatalogueError(ValueError):
    """A catalogue that cannot be read; holds the line, from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def read_po(data: bytes, language: str) -> tuple[Entry, ...]:
    """The entries of a catalogue in UTF-8 (or the charset its header names), obsolete ones left out.

    Raises CatalogueError where it is no PO file.
    """
    try:
        catalogue = babel_read_po(io.BytesIO(data), locale=language, abort_invalid=True)
    except PoFileError as problem:
        raise CatalogueError((problem.lineno or 0) + 1, problem.args[0] if problem.args else "is no PO file") from None
    except (UnicodeDecodeError, LookupError, ValueError, AttributeError) as problem:
        raise CatalogueError(1, f"cannot be read ({problem})") from None
    return tuple(
        Entry(
            msgid=str(message.id),
            msgstr=str(message.string or ""),
            context=message.context,
            comments=tuple(message.user_comments),
            fuzzy=message.fuzzy,
            line=message.lineno or 0,
        )
        for message in catalogue
        if message.id and not isinstance(message.id, (list, tuple))
    )


def write_po(entries: Iterable[Entry], language: str, project: str) -> bytes:
    """A catalogue of `entries` in their order; the same entries give the same bytes."""
    catalogue = Catalog(
        locale=language,
        project=project,
        version="1",
        header_comment=f"# {project}",
        creation_date=_NO_TIME,
        revision_date=_NO_TIME,
        last_translator="",
        language_team="",
        fuzzy=False,
        charset="utf-8",
    )
    for entry in entries:
        message = catalogue.add(
            entry.msgid,
            entry.msgstr,
            context=entry.context,
            user_comments=list(entry.comments),
            flags={"fuzzy"} if entry.fuzzy else set(),
        )
        # Babel takes "95 % des" for a Python format.
        message.flags.discard("python-format")
    written = io.BytesIO()
    babel_write_po(written, catalogue, width=0, sort_output=False)
    kept = (
        line
        for line in written.getvalue().decode().splitlines()
        if not line.startswith(
            (
                '"POT-Creation-Date',
                '"PO-Revision-Date',
                '"Last-Translator',
                '"Language-Team',
                '"Generated-By',
                '"Report-Msgid',
            )
        )
    )
    return ("\n".join(kept) + "\n").encode()
