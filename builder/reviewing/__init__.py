# What a review asks and what an answer means is one thing, wherever a person sits: at a terminal or before a page.
"""The questions of a review, and what decides them."""

from __future__ import annotations
