# A verb and two names make no deal by themselves: one of them may only count or judge, both may have put money into a
# third, and "we" may be whoever is quoted.
"""Whether a match is said of the company in focus, and of a name that can be the other side."""

from __future__ import annotations

import re
from itertools import pairwise

from builder.claims.article.groups import names_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.notation import patterns
from builder.claims.speech.houses import is_anothers_word
from builder.languages.telling import Relation
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType

_DEALT_WITH = (Kind.CLIENT, Kind.PARTNER, Kind.COMPETITOR, Kind.ACQUISITION, Kind.INVESTOR)


def is_of_others(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], subject: str) -> bool:
    """Whether what is told of the company in focus is another's, by its words: somebody else's "we", a common stake."""
    if subject != reading.focus.company:
        watches = reading.language.telling.outsiders.watchdogs.match(subject) is not None
        return (watches and row.kind in (*_DEALT_WITH, Kind.PRODUCT)) or _sells(reading, sentence, row, found)
    if row.kind is Kind.CLIENT and row.of_topic and _points_elsewhere(reading, sentence, found):
        return True
    if row.kind is Kind.INVESTOR and _puts_money_in(reading, sentence, found):
        return True
    own = patterns.group(found, "subject")
    if own and isinstance(sentence.at.get(own[0]), Name):
        return False
    return is_anothers_word(reading, sentence.place(found))


def _points_elsewhere(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether what somebody took up is a thing of another company, spoken of before: "Vesta l'a pris"."""
    spoken_of = reading.first_named(sentence.topic) if sentence.topic not in (None, reading.topic) else None
    if spoken_of is None or spoken_of.type is not MentionType.ORG:
        return False  # it may be the thing itself that is spoken of
    return reading.language.telling.reserves.goods_before.search(found[0]) is not None


def _sells(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> bool:
    """Whether the company in focus is named where another one changes hands: it is who sold it."""
    if ("direction", "acquired_by") not in row.qualifiers:
        return False
    named = (thing for at, thing in sentence.at.items() if found.start() <= at < found.end())
    return any(isinstance(thing, Name) and is_focus(thing.text, reading.focus) for thing in named)


def _puts_money_in(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the company in focus is one of the backers listed: "Lumaro and Vesta have invested".

    It stands right before the verb, or is joined to another by more than a comma.
    """
    named = names_of(sentence, found, "value")
    joint = patterns.compiled(reading.language.telling.before.joint, reading.language)
    for at, name in enumerate(named):
        if not is_focus(name.text, reading.focus):
            continue
        beside = (
            sentence.mask[a.span.end - sentence.start : b.span.start - sentence.start] for a, b in pairwise(named)
        )
        joints = [words for words in list(beside)[max(0, at - 1) : at + 1] if joint.fullmatch(words)]
        if any(words.strip() != "," for words in joints):
            return True
        return (
            at == len(named) - 1 and (at == 0 or bool(joints)) and found.end("value") <= name.span.end - sentence.start
        )
    return False


def only_watches(reading: Reading, name: str, kind: Kind, words: str) -> bool:
    """Whether a name is that of a body which counts, certifies or judges, and `words` tell of no deal with it."""
    telling = reading.language.telling
    return (
        kind in _DEALT_WITH
        and telling.outsiders.watchdogs.match(name) is not None
        and not telling.outsiders.traded.search(words)
    )
