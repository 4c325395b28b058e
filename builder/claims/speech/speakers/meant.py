# "Elle", "la directrice", "le patron" name nobody: whom they mean is told by who was named, who has spoken, whom the
# article is about and who leads its company.
"""Words without a name → the person they mean."""

from __future__ import annotations

from collections.abc import Callable

from builder.claims.article.groups import names_of
from builder.claims.article.introduced import place_of
from builder.claims.article.portraits import fitting
from builder.claims.article.reading import Reading
from builder.claims.article.titled import is_below
from builder.claims.article.voices import Speaker, Voices, Words
from builder.claims.notation import patterns
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType

_FAR = 8000
"""Characters between a speaker and "she" at most."""
_RECENT = 12
"""Speakers looked back on at most."""
_LEADS = (Kind.CEO, Kind.EXECUTIVE)


def spoken_of(reading: Reading, words: Words, phrase: str, voices: Voices) -> Speaker | None:
    """Whom words without a name mean, of those they fit.

    Who was named in the paragraph since anybody spoke there, who spoke there, whom the article is about, who was
    named since anybody spoke, who spoke.
    """
    fits, start = meant_by(reading, phrase), words.outer.start
    if head := head_of(reading, phrase, start, fits):
        return head
    known = ((who, at) for who, at in reversed(voices.said[-_RECENT:]) if who.span and fits(who.name))
    spoke = next(known, None)
    named, where = named_before(reading, start, fits)
    begins = words.block.span.start
    last, heard = spoke or (None, -1)
    if named and (where >= max(begins, heard) or reading.language.quoting.latter.search(phrase)):
        return named
    if last and heard >= begins:
        return last
    if voices.hero and fits(voices.hero.name):
        return voices.hero
    if last is None or (named and where > heard):
        return named or last or voices.last
    return last


def head_of(reading: Reading, phrase: str, start: int, fits: Callable[[str], bool]) -> Speaker | None:
    """Who leads the company in focus, where `phrase` says "the boss": of those told so far the last that fits.

    Where nobody is told to be its chief executive, whoever presides it.
    """
    if not reading.language.quoting.head.search(phrase):
        return None
    leading = patterns.compiled(reading.language.quoting.leading, reading.language)
    found: dict[Kind, Name] = {}
    for sentence, row, match in reading.matches:
        if row.kind not in _LEADS or sentence.start > start or sentence.topic != reading.focus.company:
            continue
        if row.kind is Kind.EXECUTIVE and not leading.search(match[0]):
            continue
        for name in names_of(sentence, match, "value"):
            full = reading.full_name(name)
            below = row.kind is Kind.EXECUTIVE and is_below(reading, full, phrase)
            if name.type is MentionType.PERSON and fits(full) and not below:
                found[row.kind] = name
    head = next((found[kind] for kind in _LEADS if kind in found), None)
    return Speaker(reading.full_name(head), place_of(reading, head)) if head else None


def meant_by(reading: Reading, words: str) -> Callable[[str], bool]:
    """Whether somebody may be meant by "she" or by "the president"; who is in an office below is not the latter."""
    fits = fitting(reading.language.quoting, words)
    return lambda name: fits(name) and not is_below(reading, name, words)


def previous_person(
    reading: Reading, start: int, within: int = _FAR, fits: Callable[[str], bool] = bool
) -> Speaker | None:
    """The person named last before `start`, of those whose name fits, no further than `within` characters."""
    return named_before(reading, start, fits, within)[0]


def named_before(
    reading: Reading, start: int, fits: Callable[[str], bool], within: int = _FAR
) -> tuple[Speaker | None, int]:
    """The person named last before `start`, of those whose name fits, and where."""
    at = start
    while name := reading.person_before(at, within - (start - at)):
        if fits(reading.full_name(name)):
            return Speaker(reading.full_name(name), place_of(reading, name)), name.span.start
        at = name.span.start
    return None, -1


def person_in(reading: Reading, start: int, end: int) -> Speaker | None:
    """The person named first between `start` and `end`."""
    inside = [n for n in reading.names_between(start, end) if n.span.end <= end and n.type is MentionType.PERSON]
    return Speaker(reading.full_name(inside[0]), place_of(reading, inside[0])) if inside else None


def announcer_in(reading: Reading, start: int, lead: str) -> Speaker | None:
    """The person named first in `lead`; whoever is spoken or written to is not, where somebody else is named behind."""
    quoting, spoken_to = reading.language.quoting, False
    for name in reading.names_between(start, start + len(lead)):
        if name.type is not MentionType.PERSON or name.span.end > start + len(lead):
            continue
        begins, ends = name.span.start - start, name.span.end - start
        if not quoting.facing.search(lead, 0, begins) or quoting.facing_speaks.match(lead, ends):
            return Speaker(reading.full_name(name), place_of(reading, name))
        spoken_to = spoken_to or quoting.another.search(lead, ends) is not None
    return None if spoken_to else person_in(reading, start, start + len(lead))
