# What somebody pastes into a note or a slide must say what the page says, of which day, from whom, and lead back.
"""A fact or sentence, and an article, as they are cited."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """An article, for a bibliography; what is unknown is empty."""

    id: str
    """Of the article: a key for bibliographies."""
    title: str
    author: str
    publisher: str
    published: str
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    url: str
    """Where it was published, else its page in the briefing."""
    language: str
    """ISO 639-1."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One fact or sentence in one language: plain text and addresses."""

    language: str
    what: str
    """What is cited: "Valuation: $6 billion"; of a sentence its words in this language."""
    as_of: str
    """The day it holds for, in words, or what is known of it; may be empty."""
    source: str
    """The article, as a source: "Daily News, 10 February 2025 (date inferred)"."""
    quote: str
    """The words of the article, as printed."""
    site: str
    """The name of the briefing."""
    link: str
    """The address of the fact, or of the sentence where that is cited."""
    sentence: str
    """The address of the sentence in the briefing."""
    original: str
    """The address of the words where the article was published; empty where it is unknown."""
    stood: str = ""
    """The address of the fact in the latest snapshot that has it; empty where none has."""
    stood_on: str = ""
    """The day of that snapshot, in words."""
    references: tuple[Reference, ...] = ()
    """The articles that say so, the first one quoted."""
