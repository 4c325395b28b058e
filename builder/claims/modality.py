# What somebody hopes, plans, denies or is said to want is no fact: words in the clause of a match take it back or
# colour it, and words between quotation marks are their speaker's.
"""How the source stands to what it says."""

from __future__ import annotations

import re

from builder.claims.cues import cues_of
from builder.claims.masks import Sentence
from builder.claims.reading import Reading
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_COMMA = re.compile(", ")
_LABEL = 40
"""Characters before a colon that announce what follows, and colour it: "L'objectif affiché : …"."""
_QUESTION = re.compile(r"(?:(?![.!] )[^?])*\?[ »”\"]*")
_NOT_ASKED = frozenset(set(Kind) - {Kind.COMPETITOR, Kind.CEO, Kind.FOUNDER, Kind.EXECUTIVE, Kind.QUOTE})
"""Kinds of which a question says nothing: "Une usine au Maroc ?"."""
_NOUNS = (Kind.OFFICE, Kind.PARTNER, Kind.CLIENT, Kind.ACQUISITION, Kind.FUNDING_ROUND, Kind.PRODUCT, Kind.INVESTOR)


def modality_of(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], *, narrow: int = 0
) -> tuple[Modality, dict[str, str | float | bool]]:
    """The modality of a match and what it adds to the qualifiers.

    `narrow` looks at so many characters before the match only, not at the whole clause.
    """
    if sentence.retracted:
        return Modality.DENIED, {}
    telling, mask = reading.language.telling, sentence.mask
    asked = row.kind in _NOT_ASKED and (row.kind is not Kind.EVENT or row.modality is not None)
    if asked and _QUESTION.fullmatch(mask, found.end()) and not reading.in_quotes(sentence.place(found)):
        return Modality.POSSIBLE, {}
    qualifiers: dict[str, str | float | bool] = {}
    left, right = _window(reading, sentence, found)
    words = mask[max(left, found.start() - narrow) if narrow else left : right]
    before = mask[max(left, found.start() - narrow) : found.start()]
    modality, sure = row.modality, True
    cues, possible = cues_of(reading.language), sentence.possible
    if modality is None:
        for marker, cue in cues.markers:
            if possible & cue.bit and cue.pattern.search(before if narrow and marker.deed else words):
                modality, sure = marker.modality, marker.hearsay
                break
    if modality is None and row.kind in _NOUNS:
        modality = next((m for m, pattern in telling.afterwards if pattern.match(mask, found.end())), None)
    if modality is None and cues.future.search(words, possible):
        modality = Modality.PLANNED
    if cues.estimated.search(words, possible):
        qualifiers["estimated"] = True
    open_ = modality is None or (modality is Modality.POSSIBLE and sure)
    if open_ and cues.reported.search(mask, possible) and cues.source.search(mask, possible):
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
