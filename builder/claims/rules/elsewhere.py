# "Le président" is that of whoever was spoken of last, and that need not be a company of the article: a union, a
# region, a client, what was bought. Where the words leave it open whose office it is, nothing is said.
"""Whether an office without a company is that of another body."""

from __future__ import annotations

import re
from bisect import bisect_left

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.rows import Match
from builder.claims.article.topics import is_focus
from builder.claims.notation import patterns
from builder.claims.rules.subjects import subject_of
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType

_OTHERS = frozenset({Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.ACQUISITION})
"""Kinds that bring in another company."""
_REMEMBERED = 80
"""Sentences from the first about somebody on in which it may be told that they went."""
_OWN = frozenset({Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE})


def held_elsewhere(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether an office at `start` of the mask, whose company is not named, may be another body's."""
    bodies = reading.language.telling.offices.bodies
    left = max(sentence.mask.rfind(mark, 0, start) for mark in ".;»") + 1
    if bodies.search(sentence.mask, left, start):
        return True
    segments = sentence.block.segments
    at = bisect_left(segments, sentence.segment.span.start, key=lambda segment: segment.span.start)
    if not at or _names_focus(reading, sentence, start):
        return False
    before = segments[at - 1]
    telling = reading.language.telling
    if telling.offices.leads_it.search(sentence.mask, start) and telling.offices.parts.search(
        patterns.plain(before.text)
    ):
        return True  # "its plant turns out pumps. Anne Roy runs it"
    if is_one_of_its_own(reading, sentence, start):
        return False
    return bodies.search(patterns.plain(before.text)) is not None or _another_named(reading, before.span.start)


def is_one_of_its_own(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether somebody named from `start` of the mask on has been introduced as one of the company's own."""
    people = [name for at, name in sentence.at.items() if at >= start and _person(name)]
    return any(_introduced(reading, name, sentence) for name in people)


def belongs_to_it(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether an office is somebody's of the article's own company, and the sentence names none whose it could be."""
    named = any(n.type in (MentionType.ORG, None) for n in sentence.names) or patterns.group(found, "subject")
    return not named and is_one_of_its_own(reading, sentence, found.start())


def _person(thing: object) -> bool:
    return isinstance(thing, Name) and thing.type is MentionType.PERSON


def _introduced(reading: Reading, name: object, sentence: Sentence) -> bool:
    """Whether the text has introduced somebody before as one of the company's own."""
    first = reading.first_named(reading.full_name(name)) if isinstance(name, Name) else None
    if first is None or first.span.start >= sentence.start:
        return False
    where = reading.index.sentence_of(first.span).start
    told = [m for m in reading.matches_at(where) if m.row.kind in _OWN and _holds(m, first)]
    if told and _moved_on(reading, first, sentence):
        return False
    of_whom = [subject_of(reading, m.sentence, m.found, m.row.kind) for m in told]
    return any(subject is not None and subject.name == reading.topic for subject in of_whom)


def _moved_on(reading: Reading, name: Name, sentence: Sentence) -> bool:
    """Whether a sentence before that tells of somebody, by their name or as "she", says that they went."""
    since = bisect_left(reading.sentences, reading.index.sentence_of(name.span).start, key=lambda one: one.start)
    for one in reading.sentences[since : since + _REMEMBERED]:
        if one.start >= sentence.start:
            break
        people = [n for n in one.names if n.type is MentionType.PERSON]
        she = not people and reading.language.quoting.opening.match(one.low)
        about = she or any(reading.full_name(n) == name.text for n in people)
        if about and any(
            _goes(reading, one, found) for found in reading.language.telling.offices.moved_on.finditer(one.mask)
        ):
            return True
    return False


def _goes(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is the company of the article that somebody left, or another one that they went to."""
    named = found.lastgroup and sentence.at.get(found.start(found.lastgroup))
    if not isinstance(named, Name):
        return True
    return (reading.company(named.text) == reading.topic) is (found.lastgroup == "left")


def _holds(match: Match, name: Name) -> bool:
    value = patterns.group(match.found, "value") or (0, 0)
    return value[0] <= name.span.start - match.sentence.start < value[1]


def _names_focus(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether the sentence names the company in focus before the office."""
    return any(at < start and isinstance(t, Name) and is_focus(t.text, reading.focus) for at, t in sentence.at.items())


def _another_named(reading: Reading, start: int) -> bool:
    """Whether the sentence at `start` of the text brings in another company, and names it last."""
    for sentence, row, found in reading.matches_at(start):
        bought = ("direction", "acquired_by") in row.qualifiers  # by an owner, whose offices are not told so
        if row.kind in _OTHERS and not bought and not sentence.inner and (value := patterns.group(found, "value")):
            named = [n for n in sentence.names if n.type in (MentionType.ORG, None)]
            brought = [t for at, t in sentence.at.items() if value[0] <= at < value[1] and isinstance(t, Name)]
            if named and named[-1] in brought and not is_focus(named[-1].text, reading.focus):
                return True
    return False
