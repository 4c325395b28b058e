# A claim is about the company its own words are about, which is often not the briefing's. Nothing falls back on the
# briefing's company merely because nobody else is at hand.
"""Whom a match is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.claims import patterns
from builder.claims.reading import Reading, Sentence, is_subject
from builder.mentions.names import Name
from builder.model.mentions import MentionType
from builder.model.text import Span

_REF = patterns.token("ref", 1), patterns.token("we", 1)
_COMPANY = (MentionType.ORG, None)


@dataclass(frozen=True, slots=True)
class Subject:
    """A company, and where the text names it if not in the words quoted."""

    name: str
    further: tuple[Span, ...] = ()


def subject_of(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Subject | None:
    """The company a match is about: by its own group, by the subject of its clause, or by what went before."""
    if own := patterns.group(found, "subject"):
        return _at(reading, sentence, *own)
    if sentence.inner:
        return _topic(reading, sentence)
    head = _governing(reading, sentence, found)
    if head is not None:
        return _at(reading, sentence, head, head + 1)
    return _topic(reading, sentence)


def _governing(reading: Reading, sentence: Sentence, found: re.Match[str]) -> int | None:
    """Where the subject of the match's clause stands: before it, else after a participle that opens the sentence."""
    telling, mask, start = reading.language.telling, sentence.mask, found.start()
    left = 0
    for boundary in telling.clause.finditer(mask, 0, start):
        left = boundary.end()
    own = _first(reading, sentence, left, start)
    if own is None and left:
        own = _first(reading, sentence, 0, start)
    if own is not None:
        return own
    return _first(reading, sentence, found.start(), len(mask), skip=found)


def _first(reading: Reading, sentence: Sentence, start: int, end: int, skip: re.Match[str] | None = None) -> int | None:
    value = (patterns.group(skip, "value") if skip is not None else None) or (-1, -1)
    for at in range(start, end):
        char = sentence.mask[at]
        if char in _REF:
            return at
        thing = sentence.at.get(at)
        if not isinstance(thing, Name) or thing.type not in _COMPANY or value[0] <= at < value[1]:
            continue
        if not is_subject(sentence, at, reading.language):
            continue
        return at
    return None


def _at(reading: Reading, sentence: Sentence, start: int, end: int) -> Subject | None:
    for at in range(start, end):
        thing = sentence.at.get(at)
        if isinstance(thing, Name):
            return Subject(reading.company(thing.text))
        if sentence.mask[at] in _REF:
            own = _before(reading, sentence, at)
            return own or _topic(reading, sentence)
    return None


def _before(reading: Reading, sentence: Sentence, at: int) -> Subject | None:
    """The company "she" or "the group" means, where the same sentence has named it as its subject."""
    for place in sorted(sentence.at):
        thing = sentence.at[place]
        if place < at and isinstance(thing, Name) and thing.type in _COMPANY and is_subject(sentence, place, reading.language):
            return Subject(reading.company(thing.text))
    return None


def _topic(reading: Reading, sentence: Sentence) -> Subject | None:
    if sentence.topic is None or sentence.topic_span is None:
        return None
    if sentence.segment.span.holds(sentence.topic_span):
        return Subject(sentence.topic)
    segment = reading.document.segment_at(sentence.topic_span)
    return Subject(sentence.topic, (segment.span,) if segment and len(segment.text) < 1200 else (sentence.topic_span,))
