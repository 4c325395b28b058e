# A text names somebody in full once, with what they are, and calls them "the delegate" from then on.
"""Where people are introduced."""

from __future__ import annotations

import re

from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker
from builder.claims.notation import patterns
from builder.mentions.names import Name
from builder.model.text import Span

_LONG = 1200
"""Characters of a sentence kept as further evidence at most."""
_FAR = 8000
"""Characters between somebody's name and the word they were introduced by at most."""
_BESIDE = 90
"""Characters of an apposition at most."""
_PEOPLE = 12
"""People looked back on at most."""
_WORDS_END = r"[ ']"
_AHEAD = r"(?:(?! (?:et|ou|a|ont|avec|à|que|qui|chez|dit|dont) )[^.,;:«»!?\n]){0,50},? \Z"
"""Between what somebody is and their name, which follows: "le directeur du site, Paul Roy"."""
_APPOSED = re.compile(r", (?:(?! qui )[^.;:»«!?\n])*")


def place_of(reading: Reading, name: Name) -> Span | None:
    """Where somebody is named in full first: the sentence, if it is not too long."""
    first = reading.first_named(name.full or name.text) or name
    segment = reading.index.segment_at(first.span)
    return segment.span if segment and len(segment.text) < _LONG else first.span


def introduced_as(reading: Reading, start: int, somebody: str) -> Speaker | None:
    """Whom the article introduced by the very word: "Paul Roy, délégué du personnel", then "le délégué"."""
    noun = re.compile(rf"\b{re.escape(re.split(_WORDS_END, somebody)[-1])}\b")
    described = re.compile(rf"{noun.pattern}{_AHEAD}")
    at = start
    for _ in range(_PEOPLE):
        name = reading.person_before(at, _FAR - (start - at))
        if name is None:
            return None
        beside = patterns.plain(reading.text[name.span.end : name.span.end + _BESIDE])
        clause = _APPOSED.match(beside)
        ahead = patterns.plain(reading.text[max(0, name.span.start - _BESIDE) : name.span.start])
        if (clause and noun.search(clause[0])) or described.search(ahead):
            return Speaker(reading.full_name(name), place_of(reading, name))
        at = name.span.start
    return None
