# The folder of articles becomes Articles; what cannot be read becomes a Diagnostic and the rest goes on.
"""Reads `seeds/`: encodings, front matter, ids."""

from __future__ import annotations

from builder.sources.folder import read_folder

__all__ = ["read_folder"]
