# A date and a verb make an event, and yet it may be the country's, the market's or a report's: nothing that happened to
# a company.
"""Whether what a sentence dates is no company's doing."""

from __future__ import annotations

import re

from builder.claims.article.extent import clause_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.notation import patterns
from builder.claims.rules.matching import drafts_of
from builder.mentions.names import Name
from builder.model.claims import Kind

_REFERENCES = frozenset(patterns.REFERENCES)
_REFERRED = re.compile(patterns.REFERENCE.pattern + f"[{''.join(patterns.GOES_ON)}]*+")
_PRONOUN = 4
"""Characters of a pronoun at most."""
_SOMEBODY = frozenset(patterns.token(kind, 1) for kind in ("person", "org", "ref", "we"))
_FOUNDED = frozenset({Kind.FOUNDED})
_YEAR = 4
"""Characters of a date that is a year."""
_TITLE = 60
"""Characters before a participle in which the noun of a document stands."""


def is_nobodys_news(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether an event is the country's, the market's or a text's, and names nobody the article is about.

    A range has no day either, "entre 2015 et 2022, elle a investi", nor a month of a year told before; and who asks for
    an event tells none.
    """
    telling, mask = reading.language.telling, sentence.mask
    if any(years.end() > found.start() for years in telling.outsiders.of_a_range.finditer(mask, 0, found.end())):
        return True
    if telling.outsiders.other_year.match(sentence.low, found.end()) or (
        telling.outsiders.asks.match(mask) and mask.rstrip().endswith("?")
    ):
        return True
    if telling.outsiders.neighbour.search(mask, 0, found.start()):
        return True
    left, right = clause_of(reading, sentence, found.start(), found.end())
    if telling.outsiders.rumoured.search(mask, left, found.end()) or _is_a_life(reading, sentence):
        return True
    if telling.outsiders.published.match(found[0]) and _of_a_text(reading, sentence, found, left):
        return True
    return telling.outsiders.general.search(mask, max(0, left - 1), found.end()) is not None and not _names_company(
        reading, sentence, left, right
    )


def is_before_its_time(reading: Reading, sentence: Sentence, day: str) -> bool:
    """Whether a day lies before the company's founding, and the sentence names nobody to whom something happened."""
    if not _SOMEBODY.isdisjoint(sentence.tokens):
        return False
    founded = [d.date for d in drafts_of(reading, _FOUNDED) if d.date and d.subject == reading.focus.company]
    return bool(founded) and day[:_YEAR] < min(founded)[:_YEAR]


def _of_a_text(reading: Reading, sentence: Sentence, found: re.Match[str], left: int) -> bool:
    documents = reading.language.telling.outsiders.documents
    start = max(left, found.start() - _TITLE)
    return any(
        documents.search(words) for words in (sentence.mask[start : found.start()], sentence.mask[found.end() :][:20])
    )


def _is_a_life(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence opens as somebody's life does, and tells of no office and of no company."""
    telling, mask = reading.language.telling, sentence.mask
    if telling.outsiders.born.match(mask) is None or telling.offices.deeds.search(mask):
        return False
    return not _tells_of_company(reading, sentence)


def _tells_of_company(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence names the company in focus, or has a noun for it: "she" may be anybody who was born."""
    return any(
        (isinstance(thing, Name) and is_focus(thing.text, reading.focus)) for thing in sentence.at.values()
    ) or any(len(words[0]) > _PRONOUN for words in _REFERRED.finditer(sentence.mask))


def _names_company(reading: Reading, sentence: Sentence, left: int, right: int) -> bool:
    """Whether the clause names the company in focus, or has words for a company."""
    return any(
        sentence.mask[at] in _REFERENCES
        or (isinstance(thing := sentence.at.get(at), Name) and is_focus(thing.text, reading.focus))
        for at in range(left, right)
    )
