# What somebody pastes into a note or a slide must say what the page says, of which day, from whom, and lead back.
"""A fact, sentence, section or article as it is cited, and an article as an entry of a bibliography."""

from __future__ import annotations

from dataclasses import dataclass, field


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
    note: str = ""
    """What is to be known of the date, in the words of the citation's language: "date inferred"; may be empty."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One fact, sentence, section or article in one language: plain text and addresses."""

    language: str
    what: str
    """What is cited: "Valuation: $6 billion"; of a sentence its translation, else a title; empty where
    there is nothing to say beside the quotation."""
    as_of: str
    """The day it holds for, in words, or what is known of it; may be empty."""
    source: str
    """The article, as a source: "Daily News, 10 February 2025 (date inferred)"; empty for a section of a page."""
    quote: str
    """The words of the article, as printed; empty where none are cited, or none may be shown."""
    translation: str = field(default="", kw_only=True)
    """What they say in the citation's language, marked as ours: "our translation: “…”"; may be empty."""
    site: str
    """The name of the briefing."""
    link: str
    """The address of what is cited."""
    sentence: str
    """The address of the sentence in the briefing; empty where none is cited."""
    original: str
    """The address of the words where the article was published; empty where it is unknown."""
    stood: str = ""
    """The address of the fact in the latest snapshot that has it; empty where none has."""
    stood_on: str = ""
    """What leads there, in words: "as it stood on 4 May 2026"; empty without one."""
    references: tuple[Reference, ...] = ()
    """The articles that say so, the first one quoted."""
