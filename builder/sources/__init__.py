# The folder of articles becomes Articles; what cannot be read becomes a Diagnostic and the rest goes on.
"""Reads `seeds/`: encodings, front matter, ids."""

from __future__ import annotations

from builder.sources.encoding import decode
from builder.sources.folder import read_folder
from builder.sources.front_matter import split
from builder.sources.printed import printed_day
from builder.sources.signed import printed_author


def body_of(data: bytes) -> str | None:
    """The text of one file after its front matter; none where it is no text in an encoding we know."""
    text = decode(data)
    return None if text is None else text[split(text)[1] :]


__all__ = ["body_of", "decode", "printed_author", "printed_day", "read_folder"]
