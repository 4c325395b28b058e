# How an article comes into a briefing: fetched or read, understood, compared with what is there, and written with all
# that is known of it and nothing that is not.
"""A file or an address → an article in `seeds/`."""

from __future__ import annotations

from builder.adding.apart import understand_in_time
from builder.adding.drafting import Draft, Shelf, draft, shelf, words_of
from builder.adding.fetching import fetch
from builder.adding.likeness import Likeness
from builder.adding.material import SUFFIXES, Material, from_file, from_stream, is_address
from builder.adding.minting import write
from builder.adding.readers import Understood

__all__ = [
    "SUFFIXES",
    "Draft",
    "Likeness",
    "Material",
    "Shelf",
    "Understood",
    "draft",
    "fetch",
    "from_file",
    "from_stream",
    "is_address",
    "shelf",
    "understand_in_time",
    "words_of",
    "write",
]
