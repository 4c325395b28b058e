# PO files are what translators' editors read and write. An entry keeps the lines it was read from and is written as
# they are until something in it changes, so that what somebody else wrote keeps its bytes, down to their editor's
# comments: Babel's own reader drops the second of two equal entries, obsolete entries on writing, and takes a msgstr
# without a msgid for the next one's.
"""PO catalogues as values, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.pofile import normalize


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
    """Where its msgid stands in the file, from 1; 0 of an entry not read from one."""
    previous: str | None = None
    """The msgid that msgstr is a translation of, where that is another."""
    obsolete: bool = False
    """Kept for what it says; no segment needs it."""
    tools: tuple[str, ...] = ()
    """Lines of other programs, as read: `#.`, `#:`, flags but for fuzzy."""
    raw: str = field(default="", repr=False, compare=False)
    """Its lines as read, of an entry in which nothing changed; else empty."""

    @property
    def key(self) -> tuple[str | None, str]:
        """What one entry of a catalogue has and no other."""
        return self.context, self.msgid

    def but(self, **changes: Any) -> Entry:
        """The entry with other fields."""
        return replace(self, raw="", **changes)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One PO file."""

    head: str
    """The lines before the first entry: comments, and the entry that holds the header."""
    entries: tuple[Entry, ...]
    """In their order; one that stands twice is there twice."""
    obsolete: tuple[Entry, ...] = ()
    others: tuple[str, ...] = ()
    """Plural entries and comments at the end, as read: kept, never used."""
    problems: tuple[CatalogueError, ...] = ()
    """What could not be read, in its order; all else was."""


class CatalogueError(ValueError):
    """What cannot be read of a catalogue; holds the line, from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def head_of(language: str, project: str) -> str:
    """The head of a new catalogue: without dates and names, so that the same entries give the same bytes."""
    header = (
        f"Project-Id-Version: {project} 1\n",
        f"Language: {language}\n",
        f"Plural-Forms: {Catalog(locale=language).plural_forms}\n",
        "MIME-Version: 1.0\n",
        "Content-Type: text/plain; charset=utf-8\n",
        "Content-Transfer-Encoding: 8bit\n",
    )
    return f"# {project}\n{_written(Entry('', ''.join(header)))}"


def write_po(entries: Iterable[Entry], language: str, project: str) -> bytes:
    """A new catalogue of `entries` in their order; the same entries give the same bytes."""
    return write_catalogue(Catalogue(head_of(language, project), tuple(entries)))


def write_catalogue(catalogue: Catalogue) -> bytes:
    """The file of a catalogue, in UTF-8; what was read and not changed keeps its bytes."""
    parts = [catalogue.head] if catalogue.head else []
    parts += [entry.raw or _written(entry) for entry in catalogue.entries]
    parts += [entry.raw or _written(entry) for entry in catalogue.obsolete]
    parts += catalogue.others  # last, since a comment would be taken for one of the entry that follows
    return "\n".join(parts).encode("utf-8", "surrogateescape")


def _written(entry: Entry) -> str:
    lines = (
        *(f"# {' '.join(comment.split())}".rstrip() for comment in entry.comments),
        *entry.tools,
        *(("#, fuzzy",) if entry.fuzzy else ()),
    )
    mark = "#~ " if entry.obsolete else ""
    strings = [] if entry.context is None else [f"msgctxt {normalize(entry.context, width=0)}"]
    strings += [f"msgid {normalize(entry.msgid, width=0)}", f"msgstr {normalize(entry.msgstr, width=0)}"]
    before = [] if entry.previous is None else [f"msgid {normalize(entry.previous, width=0)}"]
    return "".join(
        (
            *(f"{line}\n" for line in lines),
            *_marked("#~| " if entry.obsolete else "#| ", before),
            *_marked(mark, strings),
        )
    )


def _marked(mark: str, strings: Iterable[str]) -> Iterable[str]:
    # A string may hold signs that Python takes for line ends; in the file only "\n" is one.
    return (f"{mark}{line}\n" for string in strings for line in string.split("\n"))
