# A link once sent keeps working: an anchor is minted once, written to the registry, and never derived again.
"""Facts, sentences and pages → anchors, minted once; and what became of each."""

from __future__ import annotations

from builder.anchors.asked import meant, of_address
from builder.anchors.lockfile import read_registry
from builder.anchors.mint import Minted, gather, home_of, keep, mint, rehomed
from builder.anchors.registry import Registry
from builder.anchors.rest import at_rest, parted
from builder.anchors.settle import Published, Reason, corrected, settle
from builder.model.links import Entry

__all__ = [
    "Entry",
    "Minted",
    "Published",
    "Reason",
    "Registry",
    "at_rest",
    "corrected",
    "gather",
    "home_of",
    "keep",
    "meant",
    "mint",
    "of_address",
    "parted",
    "read_registry",
    "rehomed",
    "settle",
]
