# Every file the program writes is written beside, flushed and renamed, so that a pulled plug leaves the old state
# or the new one.
"""Durable writes."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


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
    _flush_folder(path.parent)
    return True


def write_text(path: Path, text: str) -> bool:
    """`write_bytes` in UTF-8, line ends as given."""
    return write_bytes(path, text.encode())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _flush_folder(folder: Path) -> None:
    """The rename itself reaches the disk; not every system can open a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
