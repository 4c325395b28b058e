# The reader in a process of its own, as `apart.py` starts it: one article in, one answer out.
"""Standard input: a line of JSON about the material, then its bytes. Standard output: what was understood, as JSON."""

from __future__ import annotations

import contextlib
import json
import sys
from dataclasses import asdict

from builder.adding.material import Kind, Material
from builder.adding.readers import understand
from builder.errors import SourceError

MEMORY = 3 * 1024**3
"""Bytes of memory it may take, where the system can hold it to that."""


def _limit() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  of POSIX alone

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _answer() -> dict[str, object]:
    head = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    try:
        material = Material(data, Kind(head["kind"]), head["name"], head["url"], head["charset"])
        return asdict(understand(material, head["today"]))
    except SourceError as refused:
        return {"refused": str(refused)}


if __name__ == "__main__":
    _limit()
    sys.stdout.write(json.dumps(_answer()))
