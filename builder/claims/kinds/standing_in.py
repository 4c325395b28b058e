# "Elle fonde Lumaro", "le second en est le directeur", "tous deux créent": who is meant has been named before. Such
# words become the names they stand for, and the rules for people read the sentence as if it named them.
"""Sentences with people in the place of words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.article.masks import Sentence
from builder.claims.article.portraits import is_womans, protagonist
from builder.claims.article.reading import Reading
from builder.claims.article.rows import Match, matches_in
from builder.claims.article.voices import Speaker
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.speech.houses import is_anothers_word, speaker_at
from builder.claims.speech.interviews import interviewee
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
    hero, answering = protagonist(reading), interviewee(reading)
    for at, sentence in enumerate(reading.sentences):
        if not sentence.possible & standing.bit or sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        for found in reading.language.telling.offices.stand_ins.finditer(sentence.low):
            people = _meant(reading, at, found, hero.name if hero else None)
            for person in people:
                start, end = found.span("who")
                yield from _told_of(reading, _named(reading, sentence, start, end, person), start)
        for found in reading.language.telling.offices.speaks_of_self.finditer(sentence.low):
            if person := _speaking(reading, sentence, found.start("who"), answering):
                yield from _told_of(reading, _spoken(reading, sentence, found, person), found.start("who"))


def _told_of(reading: Reading, sentence: Sentence, start: int) -> Iterator[Match]:
    """What the rules for people match of whoever begins at `start`."""
    for match in matches_in((sentence,), reading.language):
        value = patterns.group(match.found, "value")
        if (match.row.kind in _DEEDS and value and value[0] == start) or (
            match.row.kind is Kind.FOUNDED and match.found.start() == start
        ):
            yield match


def _speaking(reading: Reading, sentence: Sentence, start: int, answering: Speaker | None) -> str:
    """Who says "I" there: whoever is quoted, else who answers the questions of an interview."""
    place = Span(sentence.start + start, sentence.start + start + 1)
    if reading.in_quotes(place):
        return "" if is_anothers_word(reading, place) else speaker_at(reading, place)
    asked = any(b.kind is BlockKind.QUESTION and b.span.end <= place.start for b in reading.document.blocks)
    return answering.name if answering and asked else ""


def _spoken(reading: Reading, sentence: Sentence, found: re.Match[str], person: str) -> Sentence:
    """The sentence as somebody else would say it of whoever speaks: "j'ai fondé" is "Anne Roy a fondé"."""
    told = reading.language.telling.offices.said_of_others[found["verb"]]
    end = found.end() - len(told)
    other = replace(sentence, mask=sentence.mask[:end] + told + sentence.mask[found.end() :])
    return _named(reading, other, found.start("who"), end, person)


def _named(reading: Reading, sentence: Sentence, start: int, end: int, person: str) -> Sentence:
    """The sentence with a person's name where `start` to `end` of its mask stand for them."""
    place = Span(sentence.start + start, sentence.start + end)
    name = Name(place, place.of(reading.text), MentionType.PERSON, person)
    mask = sentence.mask[:start] + patterns.token("person", end - start) + sentence.mask[end:]
    at = dict(sorted({**{p: t for p, t in sentence.at.items() if not start <= p < end}, start: name}.items()))
    tokens = frozenset(patterns.TOKEN.findall(mask))
    return replace(sentence, mask=mask, at=at, tokens=tokens, possible=cues_of(reading.language).possible(mask))


def _meant(reading: Reading, at: int, found: re.Match[str], hero: str | None) -> list[str]:
    """Whom the words mean: one or several of those named last."""
    here = reading.sentences[at]
    groups = list(_groups_before(reading, at, found.start()))
    if (rank := reading.language.telling.offices.ranks.get(found["rank"] or "")) is not None:
        told = next((group for group in groups if len(group) > 1), [])
        return told[rank : rank + 1] if len(told) > rank else []
    if found["several"]:
        told = next((group for group in groups if len(group) > 1), [])
        count = reading.language.telling.offices.totals.get(found["total"] or "")
        one_more = groups and len(groups[0]) == (count - 1 if count else 1)
        if hero and one_more and hero not in groups[0] and _returns(reading, at):
            told = [hero, *groups[0]]
        return told if count is None or len(told) == count else []
    woman = found["she"] is not None
    for group in groups:
        if fit := [person for person in group if is_womans(reading.language.quoting, person) == woman]:
            return fit[-1:] if reading.language.telling.references.the_latter.match(found["who"]) else fit[:1]
    if hero and here.topic == reading.topic and is_womans(reading.language.quoting, hero) == woman:
        return [hero]
    return []


def _returns(reading: Reading, at: int) -> bool:
    """Whether a sentence shortly before speaks of whom the article is about without a name."""
    block, backward = reading.sentences[at].block, reading.language.telling.references.backward
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
