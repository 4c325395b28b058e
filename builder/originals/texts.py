# Whoever looks for words in a file must read it as its readers do: unpacked, unescaped, tags and pages put together.
"""Files → what they say."""

from __future__ import annotations

import gzip
import html
import io
import logging
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_TAG = re.compile(r"<[^>]*>")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_DIVIDED = re.compile(r"[-\u2010\u00ad]\n|\u00ad")
"""A word that goes on in the next line."""

_UNREADABLE = (OSError, EOFError, RuntimeError, NotImplementedError, zlib.error, zipfile.BadZipFile)
_ODD = (*_UNREADABLE, ValueError, TypeError, LookupError, AttributeError)

# What it would rather have found in somebody's PDF is no message of ours.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class LockedError(Exception):
    """A PDF whose lock is not opened here, though all may be free to read it: some lock printing alone."""


def texts_of(path: Path) -> Iterator[str]:
    """What the file says, with its tags, whose attributes may be read, and without; nothing of pictures and fonts.

    Raises LockedError.
    """
    data = path.read_bytes()
    try:
        if data.startswith(b"%PDF-"):
            yield from _pages(data)
            return
        for part in _unpacked(data, path):
            yield from _both(part)
    except _UNREADABLE:
        return  # broken or locked: nobody reads words in it


def _pages(data: bytes) -> Iterator[str]:
    """The pages of a PDF, a passage may go on from one to the next; its title and other properties."""
    from pypdf import PdfReader  # noqa: PLC0415  a fifth of the time every command takes to begin
    from pypdf.errors import DependencyError, PyPdfError  # noqa: PLC0415  the same

    try:
        read = PdfReader(io.BytesIO(data))
        text = "\n".join(page.extract_text() for page in read.pages)
        told = " ".join(str(value) for value in (read.metadata or {}).values())
    except DependencyError as problem:
        raise LockedError from problem
    except (*_ODD, PyPdfError):
        return
    yield from (text, _DIVIDED.sub("", text), told)


def _unpacked(data: bytes, path: Path) -> Iterable[bytes]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield from map(archive.read, archive.namelist())
    else:
        yield gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def _both(data: bytes) -> Iterable[str]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return  # an image or a font
    text = _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), text)
    yield html.unescape(text)
    yield html.unescape(_TAG.sub(" ", text))
