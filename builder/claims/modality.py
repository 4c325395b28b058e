# What somebody hopes, plans, denies or is said to want is no fact: words in the clause of a match take it back or
# colour it, and words between quotation marks are their speaker's.
"""How the source stands to what it says."""

from __future__ import annotations

import re
from functools import lru_cache

from builder.claims import patterns
from builder.claims.masks import Sentence
from builder.claims.reading import Reading
from builder.languages.language import Language
from builder.languages.telling import Marker, Relation
from builder.model.claims import Kind, Modality

_COMMA = re.compile(", ")
_LABEL = 40
"""Characters before a colon that announce what follows, and colour it: "L'objectif affiché : …"."""
_NOUNS = (Kind.OFFICE, Kind.PARTNER, Kind.CLIENT, Kind.ACQUISITION, Kind.FUNDING_ROUND, Kind.PRODUCT)


def modality_of(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], *, narrow: int = 0
) -> tuple[Modality, dict[str, str | float | bool]]:
    """The modality of a match and what it adds to the qualifiers.

    `narrow` looks at so many characters before the match only, not at the whole clause.
    """
    telling, mask = reading.language.telling, sentence.mask
    qualifiers: dict[str, str | float | bool] = {}
    left, right = _window(reading, sentence, found)
    words = mask[max(left, found.start() - narrow) if narrow else left : right]
    modality, sure = row.modality, True
    if modality is None:
        for marker, pattern in _markers(reading.language):
            if pattern.search(words):
                modality, sure = marker.modality, marker.hearsay
                break
    if modality is None and row.kind in _NOUNS:
        modality = next((m for m, pattern in telling.afterwards if pattern.match(mask, found.end())), None)
    if modality is None and telling.future.search(words):
        modality = Modality.PLANNED
    if telling.estimated.search(words):
        qualifiers["estimated"] = True
    told = modality is None or (modality is Modality.POSSIBLE and sure)
    if told and telling.reported.search(mask) and telling.source.search(mask):
        modality = Modality.REPORTED
    if row.kind is Kind.COMPETITOR and modality not in (None, Modality.DENIED):
        modality = Modality.ASSERTED  # who wants to rival somebody has a rival
    place = sentence.place(found)
    if reading.in_quotes(place):
        modality = modality or Modality.REPORTED
    return modality or Modality.ASSERTED, qualifiers


def _window(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[int, int]:
    """The words that can colour a match: its clause up to its end, and a little more."""
    mask, telling = sentence.mask, reading.language.telling
    left = 0
    for boundary in reading.language.telling.clause.finditer(mask, 0, found.start()):
        if boundary[0] != ":" or boundary.start() - left > _LABEL:
            left = boundary.end()
    verb = max((m.start() for m in telling.finite.finditer(mask, left, found.start())), default=-1)
    for boundary in _COMMA.finditer(mask, left, found.start()):
        if telling.relative.match(mask, boundary.end(), found.start()) or verb >= boundary.end():
            left = boundary.end()
            break
    return left, found.end()


@lru_cache(maxsize=8)
def _markers_of(key: int) -> tuple[tuple[Marker, re.Pattern[str]], ...]:
    language = _LANGUAGES[key]
    return tuple((m, patterns.compiled(m.pattern, language)) for m in language.telling.markers)


_LANGUAGES: dict[int, Language] = {}


def _markers(language: Language) -> tuple[tuple[Marker, re.Pattern[str]], ...]:
    _LANGUAGES[id(language.telling)] = language
    return _markers_of(id(language.telling))
