# What an article is made of, as spans of its text: first blocks by lines, then sentences within them.
"""Article → Document: blocks, sentences, table cells."""

from __future__ import annotations

from builder.text.structure import structure

__all__ = ["structure"]
