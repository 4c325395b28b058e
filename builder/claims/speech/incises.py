# "Nous tenons bon, assure Anne Roy. Nos clients sont fidèles." Who speaks may be told inside the quotation marks; these
# words are the journalist's, and what stands on either side of them is what was said.
"""Words of saying inside quotation marks, and what they part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from builder.claims.article.reading import Reading
from builder.claims.notation import patterns
from builder.languages.quoting import Quoting
from builder.mentions.names import Name
from builder.model.mentions import MentionType
from builder.model.text import Span

_ENDS_CLAUSE = (",", ".", "!", "?")


class Incise(NamedTuple):
    """Words of saying with whoever speaks."""

    words: str
    """In lower case: "dit-il", "assure la dirigeante"."""
    who: Name | None
    """None where a pronoun or a noun says it."""
    span: Span
    """From its comma to the full stop it ends with; to its last word where the words quoted go on behind it."""
    pronoun: bool
    """It says "she" or "he"."""
    closed: bool
    """It ends with a full stop: what follows is a sentence of its own."""


@lru_cache(maxsize=8)
def _patterns(quoting: Quoting) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    have, saying, said = quoting.auxiliary, quoting.saying, quoting.participles
    opens = rf"[,?!] (?:(?P<pronoun>{have}{quoting.pronouns} (?:{said})|(?:{saying}){quoting.pronouns})"
    opens += rf"|(?:{have}{quoting.adverb} (?:{said})|{saying}){quoting.adverb} (?=\w))"
    beside = rf"(?:,? {quoting.speakers}[^.,;:!?]{{0,70}})?(?P<stop>[.!?](?=\s|$))"
    return re.compile(opens), re.compile(rf"{quoting.speakers}(?: [^.,;:!?]{{2,50}})?"), re.compile(beside)


def incises_in(reading: Reading, quoted: Span) -> Iterator[Incise]:
    """The incises of what is quoted."""
    opens, speakers, beside = _patterns(reading.language.quoting)
    said = patterns.plain(quoted.of(reading.text))
    for found in opens.finditer(said):
        at, who = found.end(), None
        if found["pronoun"] is None:
            who = next(iter(reading.names_between(quoted.start + at, quoted.start + at + 1)), None)
            noun = speakers.match(said, at)
            if who is not None and who.type is MentionType.PERSON:
                at = who.span.end - quoted.start
            elif noun:
                at, who = noun.end(), None
            else:
                continue
        if said[at : at + 1] not in _ENDS_CLAUSE:
            continue
        stop = beside.match(said, at)
        end = stop.end() if stop else at
        span = Span(quoted.start + found.start(), quoted.start + end)
        yield Incise(said[found.start() : at], who, span, found["pronoun"] is not None, stop is not None)


def said_in(reading: Reading, quoted: Span) -> list[Span]:
    """What is said of the words quoted: they themselves, or the sentences around an incise between two of them.

    One of a mere pronoun ("dit-elle") stays where it is: the passage reads as one.
    """
    incise = next((found for found in incises_in(reading, quoted) if found.closed), None)
    if incise is None or incise.pronoun:
        return [quoted]
    behind = incise.span.end
    while behind < quoted.end and reading.text[behind].isspace():
        behind += 1
    mark = reading.text[incise.span.start]
    first = Span(quoted.start, incise.span.start + (mark != ","))
    return [first, Span(behind, quoted.end)] if behind < quoted.end else [first]
