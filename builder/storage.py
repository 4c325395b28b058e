# Every file the program writes is written beside, flushed and renamed, so that a pulled plug leaves the old state
# or the new one. How a file is named in a message is decided here as well: a name may hold anything, a line of a report
# may not.
"""Durable writes, and the names of files in messages."""

from __future__ import annotations

import contextlib
import os
import tempfile
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from builder.model.digests import digest_of_parts, hasher

_STRETCH = 1 << 16
"""Bytes read at once: most files are smaller."""
_IN_MEMORY = 4 << 20
"""Bytes that wait in memory."""


def write_bytes(path: Path, data: bytes) -> bool:
    """Makes `path` hold `data`, atomically; false where it already did, and nothing was written.

    Raises OSError where the folder cannot be written to; the old file is then untouched.
    """
    with contextlib.suppress(FileNotFoundError):
        if path.read_bytes() == data:
            return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        os.chmod(beside, mode)  # noqa: PTH101  mkstemp's own mode would hide the file from others
        os.replace(beside, path)  # noqa: PTH105  atomic on every platform
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)  # noqa: PTH108
        raise
    flush_folder(path.parent)
    return True


def write_new(path: Path, parts: Iterable[bytes], mode: int | None = None) -> None:
    """Makes a file that is not there yet, and that nobody looks for before it is renamed. Raises OSError."""
    with path.open("xb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        path.chmod(mode)


def parts_of(path: Path) -> Iterable[bytes]:
    """What `path` holds, a stretch at a time. Raises OSError."""
    with path.open("rb", buffering=0) as file:
        while part := file.read(_STRETCH):
            yield part


class Waiting:
    """What a file is to hold, while nobody knows yet whether it does: past a few megabytes in a file without a name."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        """Raises OSError where no more fits."""
        found = hasher()
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  it goes with the value
        for part in parts:
            found.update(part)
            self._file.write(part)
        self.digest = found.digest()
        """As that of a file."""

    def parts(self) -> Iterable[bytes]:
        """It, a stretch at a time."""
        self._file.seek(0)
        while part := self._file.read(_STRETCH):
            yield part


def digest_of_file(path: Path) -> bytes | None:
    """The digest of what `path` holds; none where it is no file. Raises OSError."""
    return digest_of_parts(parts_of(path)) if path.is_file() else None


def write_text(path: Path, text: str) -> bool:
    """`write_bytes` in UTF-8, line ends as given."""
    return write_bytes(path, text.encode())


def told(path: Path, root: Path) -> str:
    """The name of `path` in messages: relative to `root` where it lies inside, with `/`, printable."""
    return printable((path.relative_to(root) if path.is_relative_to(root) else path).as_posix())


def printable(text: str) -> str:
    """`text` on one line that any terminal shows as it is: line ends, controls and unpaired surrogates escaped."""
    return "".join(c if _shows(c) else c.encode("unicode_escape").decode() for c in text)


def _shows(c: str) -> bool:
    # Of what Python calls unprintable, French needs its spaces and an emoji the joiner.
    return c.isprintable() or unicodedata.category(c) == "Zs" or c == "\u200d"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def flush_folder(folder: Path) -> None:
    """The rename itself reaches the disk; not every system can open a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
