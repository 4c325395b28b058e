# Facts become pages: one function a page, which chooses and orders; the template prints.
"""Facts and anchors → the pages of each language, as Markdown."""

from __future__ import annotations

from builder.pages.bunches import Bunch, bunches_of, each
from builder.pages.citing import Citing
from builder.pages.copying import copies
from builder.pages.data import each_statement, statements_of
from builder.pages.embedding import EMBEDDED, Elsewhere, Embedding
from builder.pages.environment import COMPILED, fault
from builder.pages.fact_inks import FactInks
from builder.pages.feed import FEED, feed
from builder.pages.handout import handout_of
from builder.pages.inks import Inks
from builder.pages.keeping import taken
from builder.pages.links import address
from builder.pages.material import Material
from builder.pages.parts import Part, at_home_in, parts_of
from builder.pages.remains import anchors_in, finished
from builder.pages.sayings import sayings
from builder.pages.sheets import pictures_of, sheets_of, shown_of, viewer_of
from builder.pages.shipped import outdated
from builder.pages.signature import recorded, sign, state
from builder.pages.site import NEWS, addresses, homes, news_of, pages_of
from builder.pages.snapshots import Site, snapshot_pages
from builder.pages.summary import dataset_of, foot_of, headlines_of, summaries_of
from builder.pages.viewer import Viewer
from builder.pages.whole import whole_of
from builder.pages.wording import Wording

__all__ = [
    "COMPILED",
    "EMBEDDED",
    "FEED",
    "NEWS",
    "Bunch",
    "Citing",
    "Elsewhere",
    "Embedding",
    "FactInks",
    "Inks",
    "Material",
    "Part",
    "Site",
    "Viewer",
    "Wording",
    "address",
    "addresses",
    "anchors_in",
    "at_home_in",
    "bunches_of",
    "copies",
    "dataset_of",
    "each",
    "each_statement",
    "fault",
    "feed",
    "finished",
    "foot_of",
    "handout_of",
    "headlines_of",
    "homes",
    "news_of",
    "outdated",
    "pages_of",
    "parts_of",
    "pictures_of",
    "recorded",
    "sayings",
    "sheets_of",
    "shown_of",
    "sign",
    "snapshot_pages",
    "state",
    "statements_of",
    "summaries_of",
    "taken",
    "viewer_of",
    "whole_of",
]
