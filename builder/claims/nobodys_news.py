# A date and a verb make an event, and yet it may be the country's, the market's or a report's: nothing that happened to
# a company.
"""Whether what a sentence dates is no company's doing."""

from __future__ import annotations

import re

from builder.claims import patterns
from builder.claims.dating import clause_of
from builder.claims.masks import Sentence
from builder.claims.reading import Reading, is_focus
from builder.mentions.names import Name

_REFERENCES = frozenset(patterns.REFERENCES)
_TITLE = 60
"""Characters before a participle in which the noun of a document stands."""


def is_nobodys_news(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether an event is the country's, the market's or a text's, and names nobody the article is about.

    A range has no day either, "entre 2015 et 2022, elle a investi", nor a month of a year told before; and who asks for
    an event tells none.
    """
    telling, mask = reading.language.telling, sentence.mask
    if any(years.end() > found.start() for years in telling.of_a_range.finditer(mask, 0, found.end())):
        return True
    if telling.other_year.match(sentence.low, found.end()) or (
        telling.asks.match(mask) and mask.rstrip().endswith("?")
    ):
        return True
    if telling.neighbour.search(mask, 0, found.start()):
        return True
    left, right = clause_of(reading, sentence, found.start(), found.end())
    if telling.published.match(found[0]) and _of_a_text(reading, sentence, found, left):
        return True
    return telling.general.search(mask, max(0, left - 1), found.end()) is not None and not _names_company(
        reading, sentence, left, right
    )


def _of_a_text(reading: Reading, sentence: Sentence, found: re.Match[str], left: int) -> bool:
    documents = reading.language.telling.documents
    start = max(left, found.start() - _TITLE)
    return any(
        documents.search(words) for words in (sentence.mask[start : found.start()], sentence.mask[found.end() :][:20])
    )


def _names_company(reading: Reading, sentence: Sentence, left: int, right: int) -> bool:
    """Whether the clause names the company in focus, or has words for a company."""
    return any(
        sentence.mask[at] in _REFERENCES
        or (isinstance(thing := sentence.at.get(at), Name) and is_focus(thing.text, reading.focus))
        for at in range(left, right)
    )
