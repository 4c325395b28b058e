# A link once sent keeps working: an anchor is minted once, written to the registry, and never derived again.
"""Facts and sentences → anchors, minted once."""

from __future__ import annotations

from builder.anchors.mint import Minted, keep, mint
from builder.anchors.registry import Entry, Registry, read_registry

__all__ = ["Entry", "Minted", "Registry", "keep", "mint", "read_registry"]
