# What search engines and messengers show of a page before anybody opens it.
"""Descriptions, headline figures and things as schema.org names them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure as large as a page allows: all of it plain text in one language."""

    label: str
    value: str
    """With its hedges."""
    note: str
    """What must stand with it: that the articles differ; may be empty."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One page."""

    description: str
    """Plain text on one line."""
    thing: Mapping[str, Any] | None = None
    """What the page is about, for JSON-LD; without `@context`, and without addresses of this site."""
