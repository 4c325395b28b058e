# What people, editors and other programs leave in a project is read through here, so that nothing is read from outside
# of it, nothing waits for a pipe that never ends, and no file is larger than what was thought of.
"""The bytes of an input, within its limits; and the values of its JSON."""

from __future__ import annotations

import errno
import json
import math
import os
import re
import stat
from pathlib import Path
from typing import Any

MEGABYTE = 1024 * 1024
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""Half a character, as JSON can spell one; two make a whole."""


class RefusedError(OSError):
    """A file that is there and is not read; `strerror` says why, as for one that cannot be read."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.strerror = why


def read_input(path: Path, root: Path, limit: int) -> bytes:
    """What `path` holds, at most `limit` bytes.

    Raises RefusedError where it leads out of `root`, is no plain file or is larger; OSError where it cannot be read.
    """
    if not os.path.realpath(path).startswith(os.path.join(os.path.realpath(root), "")):  # noqa: PTH118  of thousands
        raise RefusedError("a link out of the project; copy the file itself there")
    try:
        status = path.stat()
    except OSError as problem:
        if problem.errno == errno.ELOOP:
            raise RefusedError("a link that leads to itself; remove it") from None
        raise
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError("no file; move it away")
    if status.st_size > limit:
        raise RefusedError(f"larger than {limit // MEGABYTE} MB; split it or make it smaller")
    return path.read_bytes()


def parse_json(text: str) -> Any:
    """What `text` says, where it says only what can be counted with and written again.

    Raises ValueError, for half a character and for what is no number as well; RecursionError where it is too deep.
    """
    tree = json.loads(text, parse_constant=_number, parse_float=_number, parse_int=_whole)
    if _HALF.search(text):
        try:
            json.dumps(tree, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise ValueError("holds half a character") from None
    return tree


def _number(written: str) -> float:
    if not math.isfinite(number := float(written)):
        raise ValueError(f"{written[:20]} is no number")
    return number


def _whole(written: str) -> int:
    # What no float can hold cannot be shown as an amount either.
    _number(written)
    return int(written)
