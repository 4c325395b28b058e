# The one place that knows Babel: how each language writes figures and dates, its interface words, its PO catalogues.
"""Formats, interface messages and PO catalogues."""

from __future__ import annotations

from builder.locales.catalogue_reading import amend_po, read_catalogue, read_po
from builder.locales.catalogues import Catalogue, CatalogueError, Entry, head_of, write_catalogue, write_po
from builder.locales.formats import Formats, tag_of, usual_tag
from builder.locales.messages import COMMAND, SOURCE, Messages, compiled, interface_path
from builder.locales.retelling import retold
from builder.locales.terminal import terminal_language
from builder.locales.typography import elided, spoken, typeset, unbroken
from builder.locales.units import Units, units_of

__all__ = [
    "COMMAND",
    "SOURCE",
    "Catalogue",
    "CatalogueError",
    "Entry",
    "Formats",
    "Messages",
    "Units",
    "amend_po",
    "compiled",
    "elided",
    "head_of",
    "interface_path",
    "read_catalogue",
    "read_po",
    "retold",
    "spoken",
    "tag_of",
    "terminal_language",
    "typeset",
    "unbroken",
    "units_of",
    "usual_tag",
    "write_catalogue",
    "write_po",
]
