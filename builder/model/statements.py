# The facts as data: what a program reads, and what two states of a briefing are compared by.
"""Facts as plain records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """One passage that says so."""

    article: str
    """The article's id."""
    publisher: str
    """Empty where it is unknown."""
    published: str
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where nothing dates the article."""
    link: str
    """Of the passage, under the language: `sources/results/#s-the-company-a1b2`."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact."""

    id: str
    """Its anchor, which stays."""
    link: str
    """Its address under the language: `profile/#valuation-6-billion-usd`."""
    kind: str
    """A word of the vocabulary: `valuation`."""
    subject: str
    value: str
    """A name or the words of the source."""
    amount: float | None
    """In units; people for `headcount` and `users`."""
    currency: str
    """ISO 4217; empty where none is stated."""
    as_of: str
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where it is not stated."""
    modality: str
    """`asserted`, `reported`, `planned`, `possible`, `denied` or `target`."""
    standing: str
    """`single`, `shared`, `independent`, `refined`, `superseded` or `disputed`."""
    sources: tuple[Source, ...]
    """Every passage that says so, the most telling first."""
