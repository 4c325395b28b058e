# "Nous livrons Vesta" is said of whoever speaks, be it a client or a rival of the company the article is about.
# For whom somebody speaks is told by the office beside their name, wherever the article introduces them.
"""Quoted words → the company "we" means in them, where it is another than the one in focus."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.mentions.names import Name
from builder.model.mentions import MentionType
from builder.model.text import BlockKind, Span

_AFTER = 160
"""Characters behind a quotation in which its speaker is named."""
_ENDS = re.compile(r"[.?!] |[«“\n]")
_PEOPLE, _FIRMS = patterns.tokens_of("PERSON"), patterns.tokens_of("ORG")


def houses_in(reading: Reading) -> dict[int, Name]:
    """By where a quotation begins the company it is said for, if that is not the one in focus."""
    firms = dict(_firms(reading)) if reading.quoted else {}
    if not any(firms.values()):
        return {}
    spoken = ((quote.start, firms.get(_speaker(reading, quote))) for quote in reading.quoted)
    return {start: firm for start, firm in spoken if firm is not None}


def house_of(reading: Reading, place: Span) -> Name | None:
    """The other company for which the words at `place` are said; none where that is open, or the one in focus."""
    if not reading.houses:
        return None
    quote = _quote_at(reading, place)
    return reading.houses.get(quote.start) if quote else None


def is_anothers_word(reading: Reading, place: Span) -> bool:
    """Whether the words at `place` are said for another company, in a quotation that does not name the one in focus."""
    if house_of(reading, place) is None:
        return False
    quote = _quote_at(reading, place)
    return quote is not None and not any(
        is_focus(name.text, reading.focus) for name in reading.names_between(quote.start, quote.end)
    )


def speaker_at(reading: Reading, place: Span) -> str:
    """Who says the quoted words at `place`, by their full name; empty where nobody is named."""
    quote = _quote_at(reading, place)
    return _speaker(reading, quote) if quote else ""


def _quote_at(reading: Reading, place: Span) -> Span | None:
    at = bisect_right(reading.quoted, place.start, key=lambda quote: quote.start) - 1
    return reading.quoted[at] if at >= 0 and reading.quoted[at].holds(place) else None


def _speaker(reading: Reading, quote: Span) -> str:
    """Who is named behind a quotation whose sentence goes on there, else last before it in its paragraph."""
    behind = reading.text[quote.end : quote.end + _AFTER]
    if behind.lstrip(" ,\u00a0\u202f")[:1].islower():
        end = _ENDS.search(behind)
        named = reading.names_between(quote.end, quote.end + (end.start() if end else len(behind)))
        if person := next((n for n in named if n.type is MentionType.PERSON), None):
            return reading.full_name(person)
    block = reading.index.block_at(quote)
    before = reading.names_between(block.span.start if block else quote.start, quote.start)
    people = (n for n in reversed(before) if n.type is MentionType.PERSON and not reading.in_quotes(n.span))
    person = next(people, None)
    return reading.full_name(person) if person else ""


def _firms(reading: Reading) -> Iterator[tuple[str, Name | None]]:
    """People by their full names with the company they speak for; None for the one in focus, which is told last."""
    own, speaks_for = list[str](), cues_of(reading.language).speaks_for
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.TABLE or sentence.tokens.isdisjoint(_PEOPLE):
            continue
        if sentence.tokens.isdisjoint(_FIRMS) or not sentence.possible & speaks_for.bit:
            continue
        for found in speaks_for.pattern.finditer(sentence.mask):
            who = sentence.at.get(max(found.start("who"), found.start("name")))
            firm = sentence.at.get(max(found.start("firm"), found.start("house")))
            if isinstance(who, Name) and isinstance(firm, Name) and not reading.in_quotes(who.span):
                if is_focus(firm.text, reading.focus):
                    own.append(reading.full_name(who))
                else:
                    yield reading.full_name(who), firm
    for person, house in _beside(reading):
        if is_focus(house.text, reading.focus):
            own.append(person)
        else:
            yield person, house
    yield from ((who, None) for who in own)


def _beside(reading: Reading) -> Iterator[tuple[str, Name]]:
    """People with the company in parentheses right behind their names: "Anne Roy (Vesta)"."""
    for person in reading.people:
        opens = person.span.end
        if reading.text[opens : opens + 2] != " (":
            continue
        for firm in reading.names_between(opens + 2, opens + 3):
            if firm.type in (MentionType.ORG, None) and reading.text[firm.span.end : firm.span.end + 1] == ")":
                yield reading.full_name(person), firm
