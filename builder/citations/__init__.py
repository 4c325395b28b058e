# One value, many forms: the menu on the pages and the command print the same.
"""Citations and references → text, Markdown, HTML, BibTeX, RIS, CSL-JSON."""

from __future__ import annotations

from builder.citations.bibliography import BIBLIOGRAPHIES
from builder.citations.forms import FORMS, between_marks, quoted
from builder.citations.fragments import to_words

__all__ = ["BIBLIOGRAPHIES", "FORMS", "between_marks", "quoted", "to_words"]
