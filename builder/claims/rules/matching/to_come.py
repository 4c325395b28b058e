# A figure of a day after the article's is aimed at, and a site that opens then is planned, whatever the verb.
"""What is told as a fact and lies ahead."""

from __future__ import annotations

import re

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.notation import patterns
from builder.claims.rules.beside_the_point import MONEY
from builder.claims.rules.dating import opening_day
from builder.claims.rules.modality import without_deeds
from builder.mentions import calendar_date
from builder.model.claims import COUNTED, FACTUAL, PLACES, Kind, Modality
from builder.model.mentions import Mention

_OF_A_DAY_TO_COME = {
    **dict.fromkeys((*MONEY, *COUNTED), Modality.TARGET),
    **dict.fromkeys((Kind.CEO, Kind.EXECUTIVE, *PLACES), Modality.PLANNED),
}


def to_come(
    reading: Reading, sentence: Sentence, kind: Kind, found: re.Match[str], modality: Modality, date: str | None
) -> Modality:
    """A figure of a day after the article's is aimed at, and an office planned, however plainly it is told."""
    if modality not in FACTUAL:
        return modality
    published = reading.article.published
    days = _days(reading, sentence, kind, found, date)
    if published and any(day and day > published[: len(day)] for day in days):
        return _OF_A_DAY_TO_COME.get(kind, modality)
    telling = reading.language.telling
    handed = kind is Kind.CEO and telling.reserves.future.match(
        sentence.mask, found.start()
    )  # "transmettra les rênes à"
    if handed or (kind in PLACES and telling.reserves.to_be.search(found[0])):
        return Modality.PLANNED
    ends = (patterns.group(found, "value") or (0, 0))[1] == found.end()
    if kind in PLACES and ends and reading.language.telling.reserves.unopened.match(sentence.mask, found.end()):
        return Modality.PLANNED
    intended = reading.language.telling.reserves.intended.get(kind)
    if intended is not None and intended.search(without_deeds(reading, sentence, sentence.mask[: found.start()])):
        return Modality.PLANNED
    return modality


def _days(reading: Reading, sentence: Sentence, kind: Kind, found: re.Match[str], date: str | None) -> list[str | None]:
    """The days that may lie ahead of what a match says: its own, and for a place that of the opening before it."""
    if kind not in PLACES:
        return [date]
    opening = reading.language.telling.reserves.opening.search(sentence.mask, 0, found.start())
    start = opening.start() if opening else found.end()
    # "Ouverture d'un bureau à Metz, au début de 2027": an entry that begins so has no other verb its dates could be of.
    alone = opening is not None and not sentence.mask[: opening.start()].strip(" -•")
    end = len(sentence.mask) if alone else found.start()
    told = [calendar_date(m) for at, m in sentence.at.items() if start <= at < end and isinstance(m, Mention)]
    own = None if kind is Kind.OFFICE else date  # what closes on a day to come stands today
    return [own or opening_day(reading, sentence, found), *told]
