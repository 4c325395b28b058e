# "Son bénéfice a reculé de 12 % en 2024. Le chiffre d'affaires s'est inscrit à 412 millions." Who tells of accounts
# names their year once, in the title, the question or the sentence before; the figures that follow are of that year.
"""A figure without a date → the year whose accounts the article has been telling of."""

from __future__ import annotations

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.notation import patterns
from builder.mentions import calendar_date
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

_BACK = 6
"""Sentences before a figure in which the year of the accounts stands."""
_HEADS = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUESTION)
"""What is above a paragraph, and names its year without a word for accounts: "L'année 2025 a-t-elle été bonne ?"."""


def year_of_results(reading: Reading, sentence: Sentence) -> tuple[str, Span] | None:
    """The year before the article's, where it is told to be that of the accounts, and the sentence that says so.

    None where the sentence speaks of a part of a year, and of articles without a day: only of the year just closed is
    it taken for granted that the figures beside it are of that year.
    """
    telling, published = reading.language.telling, reading.article.published
    if published is None or telling.figures.part_of_year.search(sentence.mask):
        return None
    closed = f"{int(published[:4]) - 1:04}"
    before = [one for one in reading.sentences if one.start < sentence.start and not one.inner][-_BACK:]
    for one in reversed(before):
        named = [name for name in one.names if name.type is MentionType.ORG]
        others = bool(named) and not any(is_focus(name.text, reading.focus) for name in named)
        if one.block.kind is BlockKind.TABLE or others:
            continue
        if one.block.kind in _HEADS:
            years = [thing for thing in one.at.values() if isinstance(thing, Mention)]
        else:
            found = patterns.compiled(telling.figures.results_of_year, reading.language).finditer(one.mask)
            told = (one.at.get((patterns.group(match, "date") or (-1,))[0]) for match in found)
            years = [thing for thing in told if isinstance(thing, Mention)]
        if any(calendar_date(year) == closed and not year.part and not year.bound for year in years):
            return closed, one.segment.span
    return None
