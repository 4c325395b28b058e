# Each segment's translation stands in a PO catalogue a person can open; this reads them, checks that they still
# belong to a sentence, and asks an engine for what is missing.
"""Translation memory, and engines that fill it."""

from __future__ import annotations

from builder.translation.memory import ENGINE_MARK, NAMES, catalogue_path, read_memory

__all__ = ["ENGINE_MARK", "NAMES", "catalogue_path", "read_memory"]
