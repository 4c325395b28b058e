# Facts become pages: one function a page, which chooses and orders; the template prints.
"""Facts and anchors → the pages of each language, as Markdown."""

from __future__ import annotations

from builder.pages.citing import Citing
from builder.pages.copying import copies
from builder.pages.data import statements_of
from builder.pages.handout import handout_of
from builder.pages.links import address
from builder.pages.material import Material
from builder.pages.remains import anchors_in, finished, sayings
from builder.pages.sheets import pictures_of, sheets_of, shown_of
from builder.pages.signature import recorded, sign, state
from builder.pages.site import addresses, pages_of

__all__ = [
    "Citing",
    "Material",
    "address",
    "addresses",
    "anchors_in",
    "copies",
    "finished",
    "handout_of",
    "pages_of",
    "pictures_of",
    "recorded",
    "sayings",
    "sheets_of",
    "shown_of",
    "sign",
    "state",
    "statements_of",
]
