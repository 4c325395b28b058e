# The pages of ten thousand articles wait from their printing to the end of a build, and few are asked for: most are
# what they were when they were last written.
"""Where pages wait."""

from __future__ import annotations

import tempfile
from functools import partial
from os import SEEK_END
from threading import Lock
from typing import BinaryIO
from weakref import finalize

from builder.model.pages import Packed

MOST = 4 << 20
"""Bytes that wait in memory: a small site never touches the disk."""


class Aside:
    """Bytes that wait: past `MOST` of them in a file that has no name and ends with the process."""

    def __init__(self) -> None:
        self._held = 0
        self._file: BinaryIO | None = None
        self._reading = Lock()

    def put(self, data: bytes) -> Packed:
        """`data`, or what gives them; they stay in memory where no file can be made, or the disk is full."""
        self._held += len(data)
        if self._held <= MOST:
            return data
        try:
            # Unbuffered: a disk that is full is noticed here, and not when the bytes are asked for.
            file = self._file = self._file or self._opened()
            with self._reading:
                at = file.seek(0, SEEK_END)
                whole = file.write(data) == len(data)
        except OSError:
            return data
        return partial(self._read, file, at, len(data)) if whole else data

    def _opened(self) -> BinaryIO:
        file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  closed with the last page
        finalize(self, file.close)
        return file

    def _read(self, file: BinaryIO, at: int, length: int) -> bytes:
        """Raises OSError where the disk is broken."""
        with self._reading:
            file.seek(at)
            return file.read(length)
