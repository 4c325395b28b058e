# "Elle fonde Lumaro", "le second en est le directeur", "tous deux créent": who is meant has been named before. Such
# words become the names they stand for, and the rules for people read the sentence as if it named them.
"""Sentences with people in the place of words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims import patterns
from builder.claims.cues import cues_of
from builder.claims.masks import Sentence
from builder.claims.portraits import is_womans, protagonist
from builder.claims.reading import Reading
from builder.claims.rows import Match, matches_in
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import BlockKind, Span

_BACK = 3
"""Sentences looked back on at most."""
_DEEDS = frozenset({Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE})


def matches_of_stand_ins(reading: Reading) -> Iterator[Match]:
    """What the rules for people match once those words are the people they mean."""
    standing = cues_of(reading.language).standing_in
    hero = protagonist(reading)
    for at, sentence in enumerate(reading.sentences):
        if not sentence.possible & standing.bit or sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        for found in reading.language.telling.stand_ins.finditer(sentence.low):
            people = _meant(reading, at, found, hero.name if hero else None)
            for person in people:
                start, end = found.span("who")
                for match in matches_in((_named(reading, sentence, start, end, person),), reading.language):
                    if (
                        match.row.kind in _DEEDS
                        and (value := patterns.group(match.found, "value"))
                        and value[0] == start
                    ):
                        yield match


def _named(reading: Reading, sentence: Sentence, start: int, end: int, person: str) -> Sentence:
    """The sentence with a person's name where `start` to `end` of its mask stand for them."""
    place = Span(sentence.start + start, sentence.start + end)
    name = Name(place, place.of(reading.text), MentionType.PERSON, person)
    mask = sentence.mask[:start] + patterns.token("person", end - start) + sentence.mask[end:]
    at = dict(sorted({**{p: t for p, t in sentence.at.items() if not start <= p < end}, start: name}.items()))
    tokens = frozenset(patterns.TOKEN.findall(mask))
    return sentence._replace(mask=mask, at=at, tokens=tokens, possible=cues_of(reading.language).possible(mask))


def _meant(reading: Reading, at: int, found: re.Match[str], hero: str | None) -> list[str]:
    """Whom the words mean: one or several of those named last."""
    here = reading.sentences[at]
    groups = list(_groups_before(reading, at, found.start()))
    if (rank := reading.language.telling.ranks.get(found["rank"] or "")) is not None:
        told = next((group for group in groups if len(group) > 1), [])
        return told[rank : rank + 1] if len(told) > rank else []
    if found["several"]:
        told = next((group for group in groups if len(group) > 1), [])
        count = reading.language.telling.totals.get(found["total"] or "")
        one_more = groups and len(groups[0]) == (count - 1 if count else 1)
        if hero and one_more and hero not in groups[0] and _returns(reading, at):
            told = [hero, *groups[0]]
        return told if count is None or len(told) == count else []
    woman = found["she"] is not None
    for group in groups:
        if fit := [person for person in group if is_womans(reading.language.quoting, person) == woman]:
            return fit[-1:] if reading.language.telling.the_latter.match(found["who"]) else fit[:1]
    if hero and here.topic == reading.topic and is_womans(reading.language.quoting, hero) == woman:
        return [hero]
    return []


def _returns(reading: Reading, at: int) -> bool:
    """Whether a sentence shortly before speaks of whom the article is about without a name."""
    block, backward = reading.sentences[at].block, reading.language.telling.backward
    return any(one.block is block and backward.search(one.low) for one in reading.sentences[max(0, at - _BACK) : at])


def _groups_before(reading: Reading, at: int, start: int) -> Iterator[list[str]]:
    """The people named before, sentence by sentence, the nearest first; within the same block."""
    here = reading.sentences[at]
    for back in range(_BACK + 1):
        if at - back < 0 or (sentence := reading.sentences[at - back]).block is not here.block:
            return
        named = dict.fromkeys(
            reading.full_name(thing)
            for place, thing in sentence.at.items()
            if isinstance(thing, Name) and thing.type is MentionType.PERSON and (back or place < start)
        )
        if named:
            yield list(named)
