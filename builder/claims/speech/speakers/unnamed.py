# "La patronne hausse les épaules", "indique le groupe", "assure-t-on chez Vesta": who speaks where no name stands
# beside the words quoted, told by a noun for a person, by a company or by a body.
"""Speakers told by a noun."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from builder.claims.article.introduced import place_of
from builder.claims.article.masks import Sentence
from builder.claims.article.portraits import fitting
from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker
from builder.claims.speech.speakers.saying import sayings_of
from builder.languages.quoting import Quoting
from builder.model.mentions import MentionType


class _Nouns(NamedTuple):
    """Nouns beside a verb of saying, as patterns over words in lower case."""

    house_behind: re.Pattern[str]
    """The verb, and behind it words for a company; group `house`."""
    one: re.Pattern[str]
    """The verb, said by nobody in particular."""
    stranger: re.Pattern[str]
    """Somebody nobody has spoken of, and the verb; group `who`."""
    house_ahead: re.Pattern[str]
    """Words for a company before the verb; group `house`."""
    verb: re.Pattern[str]
    """The verb, behind the name of a company."""


@lru_cache(maxsize=8)
def _nouns(quoting: Quoting) -> _Nouns:
    have, saying, done = quoting.auxiliary, quoting.saying, quoting.participles
    said = rf"^,? ?(?:{quoting.receiver})?(?:{have}{quoting.adverb} (?:{done})|(?:{saying}))"
    one = rf"^,? ?(?:{have}{quoting.one} (?:{done})|(?:{saying}){quoting.one})"
    return _Nouns(
        re.compile(rf"{said}\b{quoting.adverb} (?P<house>{quoting.house})"),
        re.compile(one),
        re.compile(rf"(?P<who>{quoting.stranger})(?:,[^,]{{2,60}},)? (?:{saying})\b"),
        re.compile(rf"(?:^|[,;] )(?P<house>{quoting.house})(?= (?:{have}{quoting.adverb} (?:{done})|(?:{saying}))\b)"),
        re.compile(rf" (?:{have}{quoting.adverb} (?:{done})|(?:{saying}))\b"),
    )


def _sentence_at(reading: Reading, place: int) -> Sentence | None:
    """The sentence that holds `place`."""
    at = bisect_right(reading.sentences, place, key=lambda sentence: sentence.start) - 1
    while at >= 0 and reading.sentences[at].inner:
        at -= 1
    return reading.sentences[at] if at >= 0 else None


def house_of(reading: Reading, start: int, after: str) -> Speaker | None:
    """The company that words for one mean, right behind the verb of saying: "indique le groupe"."""
    found = _nouns(reading.language.quoting).house_behind.match(after)
    if found is None:
        return None
    behind = reading.names_between(start + found.end("house"), start + found.end("house") + 2)
    if behind and behind[0].type in (MentionType.ORG, None):  # "assure le groupe Vesta"
        return Speaker(reading.company(behind[0].text), behind[0].span)
    sentence = _sentence_at(reading, start - 1)
    if sentence is not None and sentence.topic is not None and not behind:
        return Speaker(sentence.topic, sentence.topic_span)
    return Speaker(reading.text[start + found.start("house") : start + found.end("house")])


def house_before(reading: Reading, start: int, lead: str) -> Speaker | None:
    """The company that is the subject of the verb of saying before the words: "Vesta assure que", "Le groupe dit :"."""
    nouns = _nouns(reading.language.quoting)
    for name in reading.names_between(start, start + len(lead)):
        if name.type is MentionType.ORG and nouns.verb.match(lead, name.span.end - start):
            return Speaker(reading.company(name.text), name.span)
    if found := nouns.house_ahead.search(lead):
        sentence = _sentence_at(reading, start + found.start("house"))
        if sentence is not None and sentence.topic is not None:
            return Speaker(sentence.topic, sentence.topic_span)
    return None


def says_one(reading: Reading, start: int, after: str) -> tuple[bool, Speaker | None]:
    """Whether nobody in particular speaks ("assure-t-on"), and for whom: a company or a body named behind."""
    quoting = reading.language.quoting
    found = _nouns(quoting).one.match(after)
    if found is None:
        return False, None
    inside = quoting.inside.match(after, found.end())
    if inside is None:
        return True, None
    named = reading.names_between(start + inside.end(), start + inside.end() + 2)
    if named and named[0].type in (MentionType.ORG, None):
        return True, Speaker(reading.company(named[0].text), named[0].span)
    body = quoting.body.match(after, inside.end())
    return True, Speaker(reading.text[start + body.start() : start + body.end()]) if body else None


def stranger_in(reading: Reading, start: int, words: str) -> Speaker | None:
    """Somebody nobody has spoken of, who is the subject of `words`: "Un infirmier du service résume : "."""
    found = _nouns(reading.language.quoting).stranger.match(words)
    if found is None or any(n.type is MentionType.PERSON for n in reading.names_between(start, start + len(words))):
        return None
    return Speaker(reading.text[start + found.start("who") : start + found.end("who")])


def trailing(reading: Reading, start: int, after: str) -> Speaker | None:
    """Who is named by words of saying that end the sentence: "Le prix « a doublé » en un an, regrette Anne Roy"."""
    for found in _trailing(reading.language.quoting).finditer(after):
        name = next(iter(reading.names_between(start + found.end(), start + found.end() + 1)), None)
        if name is not None and name.type is MentionType.PERSON:
            return Speaker(reading.full_name(name), place_of(reading, name))
    return None


@lru_cache(maxsize=8)
def _trailing(quoting: Quoting) -> re.Pattern[str]:
    done = rf"{quoting.auxiliary}{quoting.adverb} (?:{quoting.participles})"
    return re.compile(rf", (?:(?:{done}|(?:{quoting.saying})) |{quoting.according})")


def told_in(reading: Reading, start: int, before: str) -> Speaker | None:
    """Whom the sentences `before` a quotation are about, which ends at `start`: their subject, by name or by a noun.

    A sentence about "her" is about the subject of the one before it.
    """
    quoting = reading.language.quoting
    fits: Callable[[str], bool] = _anybody
    speakers, told = sayings_of(quoting).speakers, before.rstrip()
    at = start - (len(before) - len(told))
    for sentence in reversed(re.split(r"(?<=[.!?…]) ", told)):
        at -= len(sentence)
        first = next(iter(reading.names_between(at, at + len(sentence))), None)
        if (
            first
            and first.type is MentionType.PERSON
            and quoting.apposing.fullmatch(sentence[: max(0, first.span.start - at)])
        ):
            full = reading.full_name(first)
            return Speaker(full, place_of(reading, first)) if fits(full) else None
        who = speakers.match(sentence)
        if who and quoting.indefinite.match(who[0]):
            return Speaker(reading.text[at : at + who.end()])
        meant = quoting.opening.match(sentence)
        if meant is None:
            return None
        fits = fitting(quoting, meant[0])
        at -= 1
    return None


def _anybody(_: str) -> bool:
    return True
