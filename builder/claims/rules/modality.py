# What somebody hopes, plans, denies or is said to want is no fact: words in the clause of a match take it back or
# colour it, and words between quotation marks are their speaker's.
"""How the source stands to what it says."""

from __future__ import annotations

import re
from bisect import bisect_left

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.languages.telling import Relation, Telling
from builder.mentions.names import Name
from builder.model.claims import Kind, Modality
from builder.model.text import BlockKind

_COMMA = re.compile(", ")
_NAMED_AT = 40
"""Characters between "selon" and a name at most."""
_LABEL = 60
"""Characters before a colon that announce what follows, and colour it: "L'objectif affiché : …"."""
_CLAUSE, _BESIDE = 120, 40
"""Characters before a match in which a condition stands, and words about an office."""
_OFFICES = (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)
_QUESTION = re.compile(r"(?:(?![.!] )[^?])*\?[ »”\"]*")
_NOT_ASKED = frozenset(set(Kind) - {Kind.COMPETITOR, Kind.CEO, Kind.FOUNDER, Kind.EXECUTIVE, Kind.QUOTE})
"""Kinds of which a question says nothing: "Une usine au Maroc ?"."""
_FIGURES = (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS, Kind.VALUATION)
_OPENS = 4
"""Characters before a figure that opens an answer at most."""
_NOUNS = (Kind.OFFICE, Kind.PARTNER, Kind.CLIENT, Kind.ACQUISITION, Kind.FUNDING_ROUND, Kind.PRODUCT, Kind.INVESTOR)


def modality_of(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], *, narrow: int = 0
) -> tuple[Modality, dict[str, str | float | bool]]:
    """The modality of a match and what it adds to the qualifiers.

    `narrow` looks at so many characters before the match only, not at the whole clause.
    """
    mask = sentence.mask
    if (unsaid := _unsaid(reading, sentence, row, found)) is not None:
        return unsaid, {}
    asked = "?" in mask and row.kind in _NOT_ASKED and (row.kind is not Kind.EVENT or row.modality is not None)
    yours = row.kind is Kind.PRODUCT and reading.language.quoting.second_person.search(found[0])  # taken for granted
    settled = row.kind is Kind.OFFICE and reading.language.telling.reserves.settled_site.match(found[0]) is not None
    settled = settled and not reading.language.telling.reserves.future.search(mask)
    if (
        asked
        and not (yours or settled)
        and _QUESTION.fullmatch(mask, found.end())
        and not reading.in_quotes(sentence.place(found))
    ):
        return Modality.POSSIBLE, {}
    qualifiers: dict[str, str | float | bool] = {}
    left, right = _window(reading, sentence, found)
    words = mask[max(left, found.start() - narrow) if narrow else left : right]
    before = mask[max(left, found.start() - narrow) : found.start()]
    modality, sure = row.modality, True
    cues, possible = cues_of(reading.language), sentence.possible
    if modality is None:
        words = without_deeds(reading, sentence, words)
        for marker, pattern in cues.markers.met(possible):
            if pattern.search(before if narrow and marker.deed else words):
                modality, sure = marker.modality, marker.hearsay
                break
    if modality is None and row.kind in _NOUNS:
        taken_back = cues.afterwards.met(possible)
        modality = next((m for m, pattern in taken_back if pattern.match(mask, found.end())), None)
    if modality is None and cues.future.search(words, possible):
        modality = Modality.PLANNED
    if cues.estimated.search(words, possible):
        qualifiers["estimated"] = True
    open_ = modality is None or (modality is Modality.POSSIBLE and sure)
    if open_ and cues.reported.search(mask, possible) and cues.source.search(mask, possible):
        modality = Modality.REPORTED
        if source := _source(reading, sentence):
            qualifiers["speaker"] = source
    if row.kind is Kind.COMPETITOR and modality not in (None, Modality.DENIED):
        modality = Modality.ASSERTED  # who wants to rival somebody has a rival
    place = sentence.place(found)
    if reading.in_quotes(place):
        modality = modality or Modality.REPORTED
    return modality or Modality.ASSERTED, qualifiers


def without_deeds(reading: Reading, sentence: Sentence, words: str) -> str:
    """`words` of a sentence without the infinitives that tell of what was done, which else would tell of aims."""
    achieved = cues_of(reading.language).achieved
    if not sentence.possible & achieved.bit:
        return words
    return achieved.pattern.sub(lambda found: found[0][: found.start("verb") - found.start()], words)


def _asked_ahead(reading: Reading, sentence: Sentence) -> bool:
    """Whether a fragment answers what was asked about years to come: "Où serez-vous dans cinq ans ? À 600 millions"."""
    blocks = reading.document.blocks
    at = bisect_left(blocks, sentence.block.span.start, key=lambda block: block.span.start)
    before = blocks[at - 1] if at and sentence.segment == sentence.block.segments[0] else None
    if before is None or before.kind is not BlockKind.QUESTION or not before.segments:
        return False
    return reading.language.telling.reserves.future.search(patterns.plain(before.segments[-1].text)) is not None


def _unsaid(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> Modality | None:
    """What words around a plain statement make of it, whatever its rule says; None where they leave it be."""
    telling, mask = reading.language.telling, sentence.mask
    if sentence.retracted or telling.reserves.false_lead.match(mask):
        return Modality.DENIED
    condition = telling.reserves.condition.search(mask, max(0, found.start() - _CLAUSE), found.start())
    if condition and not telling.reserves.concedes.match(mask, condition.start()):
        return Modality.POSSIBLE if row.kind in _NOUNS else Modality.DENIED
    if found.start() <= _OPENS and row.kind in _FIGURES and _asked_ahead(reading, sentence):
        return Modality.TARGET
    return _standing(telling, row, sentence, found) if row.kind in _OFFICES else None


def _source(reading: Reading, sentence: Sentence) -> str | None:
    """Whom a sentence names as saying so: "selon Anne Roy"."""
    for found in reading.language.telling.reserves.source.finditer(sentence.mask):
        for at in range(found.end(), min(found.end() + _NAMED_AT, len(sentence.mask))):
            if isinstance(name := sentence.at.get(at), Name):
                return reading.company(name.text)
            if sentence.mask[at] in ",;:":
                break
    return None


def _standing(telling: Telling, row: Relation, sentence: Sentence, found: re.Match[str]) -> Modality | None:
    """How somebody stands to the office the words of a match give them, where these say so."""
    mask, start = sentence.mask, max(0, found.start() - _BESIDE)
    if row.kind is not Kind.FOUNDER and any(telling.reserves.left.match(m, found.end()) for m in (mask, sentence.low)):
        return Modality.DENIED
    named = (patterns.group(found, "value") or (len(mask), 0))[0]
    for modality, pattern in telling.reserves.standing:
        words = pattern.search(mask, start, found.end())
        if words is None or (named < words.start() and "," in mask[words.end() : found.end()]):
            continue  # "Anne Roy, ex-directrice de Vesta, prend la tête de Lumaro"
        if words.end() > found.start() and (row.modality or modality is not Modality.PLANNED):
            return modality
    return None


def _window(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[int, int]:
    """The words that can colour a match: its clause up to its end, and a little more."""
    mask, telling = sentence.mask, reading.language.telling
    if patterns.COORDINATE.search(mask, max(0, found.start() - 6), found.start() + 1):
        return found.start(), found.end()
    left = 0
    for boundary in reading.language.telling.clauses.clause.finditer(mask, 0, found.start()):
        if (
            boundary[0] != ":"
            or boundary.start() - left > _LABEL
            or telling.clauses.negated.search(mask, left, boundary.start())
        ):
            left = boundary.end()
    verb = max((m.start() for m in telling.clauses.finite.finditer(mask, left, found.start())), default=-1)
    for boundary in _COMMA.finditer(mask, left, found.start()):
        if telling.clauses.relative.match(mask, boundary.end(), found.start()) or verb >= boundary.end():
            left = boundary.end()
            break
    return left, found.end()
