# An article arrives as a file, through a pipe or from an address: from here on it is bytes of a known kind.
"""Where an article is → its bytes and what they are."""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from builder.errors import SourceError
from builder.intake import MEGABYTE
from builder.storage import printable

LIMIT = 10 * MEGABYTE
"""Bytes of one article at most, unpacked."""


class Kind(StrEnum):
    """What an article comes as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    WORD = "docx"


SUFFIXES = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".pdf": Kind.PDF,
    ".docx": Kind.WORD,
}
"""Ends of the names of files that can be read."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_BEGINNINGS = ((b"%PDF-", Kind.PDF), (b"PK\x03\x04", Kind.WORD))
_MARKUP = (b"<!doctype html", b"<html", b"<?xml")


@dataclass(frozen=True, slots=True)
class Material:
    """An article before anything is understood of it."""

    data: bytes
    kind: Kind
    name: str
    """Where it came from, as messages tell it."""
    url: str = ""
    """The address it was fetched from; empty for a file."""
    charset: str = ""
    """The encoding the server named; empty where none did."""
    private: bool = False
    """Whether its address is on this machine or in its network, where no reader can follow."""


def is_address(where: str) -> bool:
    """Whether `where` is an address and no name of a file."""
    return bool(_ADDRESS.match(where))


def too_large(name: str) -> SourceError:
    """The refusal of what is larger than an article can be."""
    return SourceError(f"{name}: is larger than {LIMIT // 1024 // 1024} MB; no article is, save the article alone")


def from_file(path: Path) -> Material:
    """The article in the file at `path`. Raises SourceError."""
    name = printable(str(path))
    kind = SUFFIXES.get(path.suffix.lower())
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise SourceError(f"{name}: is a folder; name the files in it")
        if not stat.S_ISREG(status.st_mode):
            raise SourceError(f"{name}: is no file; name a file or an address, or - for standard input")
        if kind is None:
            raise SourceError(f"{name}: only {', '.join(SUFFIXES)} can be read; save it as one of these")
        if status.st_size > LIMIT:
            raise too_large(name)
        return Material(path.read_bytes(), kind, name)
    except (OSError, ValueError, RuntimeError) as problem:
        why = getattr(problem, "strerror", None) or "no file can have this name"
        raise SourceError(f"{name}: cannot be read ({why}); check the name and its permissions") from None


def from_stream(stream: BinaryIO) -> Material:
    """The article that comes through `stream`; its first bytes say what it is. Raises SourceError."""
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise too_large("standard input")
    return Material(data, sniffed(data) or Kind.TEXT, "standard input")


def sniffed(data: bytes) -> Kind | None:
    """What bytes are by how they begin; none where that says nothing."""
    found = next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)
    if found is None and data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP):
        return Kind.HTML
    return found


def by_name(path: str) -> Kind | None:
    """What the end of an address says that its file is."""
    return SUFFIXES.get(PurePosixPath(path).suffix.lower())
