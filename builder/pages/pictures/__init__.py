# Pictures are drawn here and not by a charting library: a point must be a link to its sentence, take its colours from
# the look in light and dark, and show what the articles leave open. altair with vl-convert would bring 110 MB and take
# two seconds to begin, and its drawings have their colours written into them and letters that shrink on a phone.
"""Facts → pictures: figures over time, capital by company, clients by sector, the timeline."""

from __future__ import annotations

from builder.pages.pictures.companies import capital_by_company
from builder.pages.pictures.drawing import as_svg
from builder.pages.pictures.overtime import OVER_TIME, over_time
from builder.pages.pictures.sectors import clients_by_sector
from builder.pages.pictures.shapes import Picture
from builder.pages.pictures.times import timeline_of

__all__ = [
    "OVER_TIME",
    "Picture",
    "as_svg",
    "capital_by_company",
    "clients_by_sector",
    "over_time",
    "timeline_of",
]
