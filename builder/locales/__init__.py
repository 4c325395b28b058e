# The one place that knows Babel: how each language writes figures and dates, its interface words, its PO catalogues.
"""Formats, interface messages and PO catalogues."""

from __future__ import annotations

from builder.locales.catalogues import CatalogueError, Entry, amend_po, read_po, write_po
from builder.locales.formats import Formats, is_language
from builder.locales.messages import Messages

__all__ = ["CatalogueError", "Entry", "Formats", "Messages", "amend_po", "is_language", "read_po", "write_po"]
