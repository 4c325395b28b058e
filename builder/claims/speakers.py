# Whom quoted words belong to: the name after the verb of saying, the subject of the sentence before a colon, whoever
# has just spoken, or words for somebody unnamed.
"""The speaker of a quotation."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from builder.claims import patterns
from builder.claims.reading import Reading
from builder.languages.telling import Quoting
from builder.mentions.names import Name
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Span

_FRAGMENT = 4
"""Words of a quoted fragment inside somebody's reported speech at least."""
_WHOLE = 6
"""Words of a paragraph that is a quotation and nothing else at least."""
_BEFORE, _AFTER, _PHRASE = 400, 220, 90
"""Characters looked at before and after the quotation, and between the verb of saying and a name."""
_NEARBY = 500
"""Characters between a person and "the founder", who is that person, at most."""
_FAR = 8000
"""Characters between a speaker and "she" at most."""
_LONG = 1200
"""Characters of a sentence kept as further evidence at most."""
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


@dataclass(frozen=True, slots=True)
class Words:
    """Something between quotation marks, and what is around it."""

    outer: Span
    """With its marks."""
    inner: Span
    block: Block
    since: int
    """Where the quotation before it ends, or the block begins."""
    until: int
    """Where the next one begins, or the block ends."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and where the text says so."""

    name: str
    span: Span | None = None


@lru_cache(maxsize=8)
def _patterns(quoting: Quoting) -> dict[str, re.Pattern[str]]:
    saying, adverb, have = quoting.saying, quoting.adverb, quoting.auxiliary
    pronouns, participles, according = quoting.pronouns, quoting.participles, quoting.according
    return {
        "pronoun": re.compile(rf"^,? ?(?:{have}{pronouns}|(?:{saying}){pronouns})"),
        "said": re.compile(
            rf"^,? ?(?:{have}(?:{pronouns})?{adverb} (?:{participles})|(?:{saying}))\b{adverb}|^,? ?{according} "
        ),
        "saying": re.compile(rf"\b(?:{saying}|{participles})\b"),
        "speakers": re.compile(quoting.speakers),
        "according": re.compile(rf"\b{according} "),
    }


def speaker_of(
    reading: Reading, words: Words, last: Speaker | None, host: Speaker | None, *, continued: bool
) -> Speaker | None:
    """Who says `words`; None where nobody does.

    `last` spoke before, `continued` in the same block; `host` is who is interviewed.
    """
    rules, text = _patterns(reading.language.quoting), reading.text
    start, end = words.outer.start, words.outer.end
    after = patterns.plain(text[end : min(words.until, end + _AFTER)])
    stop = re.search(r"[.!?](?=\s|$)", after)
    after = after[: stop.start()] if stop else after
    before = patterns.plain(text[max(words.since, start - _BEFORE) : start])
    lead = before[max((m.end() for m in re.finditer(r"[.!?] ", before)), default=0) :]
    if rules["said"].match(after):
        return _named(reading, end, after, rules) or _referred(reading, start, after, last, host, rules)
    in_lead = _person_in(reading, start - len(lead), start)
    if (announced := _announced(reading, words, lead, rules)) is not None:
        return in_lead or (_spoken_of(reading, start, lead, last) if announced else None)
    count, opens = len(words.inner.of(text).split()), not lead.strip(" -")
    if opens and not after.strip(" .") and count >= _FRAGMENT and words.block.kind is BlockKind.TITLE and host:
        return host  # an interview has what was said there as its title
    second = opens and continued and count > 2
    alone = opens and not after.strip(" .") and count >= _WHOLE and words.block.kind is BlockKind.PARAGRAPH
    return (last or host) if second or alone else None


def _announced(reading: Reading, words: Words, lead: str, rules: dict[str, re.Pattern[str]]) -> bool | None:
    """Whether words before the quotation announce it: True where any speaker will do, False where one must be named."""
    quoting, count = reading.language.quoting, len(words.inner.of(reading.text).split())
    colon, heading = re.search(r":\s*$", lead), words.block.kind in _HEADS
    if colon and (rules["saying"].search(lead) or heading):
        return True
    if count >= _FRAGMENT and heading and rules["according"].search(lead):
        return False
    if colon and count > _FRAGMENT:
        return False
    if count >= _FRAGMENT and quoting.continues.search(lead) and rules["saying"].search(lead):
        return True
    return None


def _named(reading: Reading, start: int, after: str, rules: dict[str, re.Pattern[str]]) -> Speaker | None:
    """The person named after the verb of saying."""
    if rules["pronoun"].match(after):
        return None
    for name in reading.names_between(start, start + len(after)):
        if _speaks(name):
            if reading.language.quoting.addressed.search(after[: name.span.start - start]):
                continue
            gap = after[: name.span.start - start]
            if len(gap) > _PHRASE:
                break
            if name.type is not MentionType.PERSON and not rules["said"].fullmatch(gap.rstrip()):
                continue  # "says this former manager of X": X does not speak
            return Speaker(reading.full_name(name), _where(reading, name))
    return None


def _speaks(name: Name) -> bool:
    return name.type is MentionType.PERSON or (name.type is None and " " in name.text)


def _where(reading: Reading, name: Name) -> Span | None:
    first = reading.first_named(name.full or name.text) or name
    segment = reading.index.segment_at(first.span)
    return segment.span if segment and len(segment.text) < _LONG else first.span


def _referred(
    reading: Reading,
    start: int,
    after: str,
    last: Speaker | None,
    host: Speaker | None,
    rules: dict[str, re.Pattern[str]],
) -> Speaker | None:
    """Whom "she" or "the director" means, or the words for somebody unnamed."""
    body, somebody = reading.language.quoting.bodies.search(after[:60]), rules["speakers"].search(after)
    if not rules["pronoun"].match(after) and body and not (somebody and somebody.start() < body.start()):
        at = reading.text.lower().replace("’", "'").find(body[0], start, start + 1800)
        return Speaker(reading.text[at : at + len(body[0])] if at >= 0 else body[0])
    if not rules["pronoun"].match(after) and (found := rules["speakers"].search(after)):
        phrase = found[0]
        named = reading.language.quoting.indefinite.match(phrase) is None
        fits = _fitting(reading.language.quoting, phrase)
        if named and not last and (head := host or _previous_person(reading, start, _NEARBY, fits)):
            return head
        if not named or not last:
            at = start + 0
            place = reading.text.lower().find(phrase, at, at + 1800)
            return Speaker(reading.text[place : place + len(phrase)] if place >= 0 else phrase)
    return _spoken_of(reading, start, after, last)


def _spoken_of(reading: Reading, start: int, words: str, last: Speaker | None) -> Speaker | None:
    """Whom `words` without a name mean: who spoke last or, of those a pronoun fits, was named since."""
    fits = _fitting(reading.language.quoting, words)
    previous = _previous_person(reading, start, fits=fits)
    if last is None or not fits(last.name):
        return previous or last
    named_since = previous and previous.span and last.span and previous.span.start > last.span.end
    return previous if named_since and previous and previous.name != last.name else last


def _fitting(quoting: Quoting, words: str) -> Callable[[str], bool]:
    """Whether somebody's name fits "she" or "he" in `words`; any does where they say neither."""
    she, he = quoting.she.search(words), quoting.he.search(words)
    if bool(she) == bool(he):
        return lambda _: True
    return lambda name: bool(quoting.feminine_name.match(re.split(r"[ -]", name)[0])) == bool(she)


def _previous_person(
    reading: Reading, start: int, within: int = _FAR, fits: Callable[[str], bool] = bool
) -> Speaker | None:
    """The person named last before `start`, of those whose name fits, no further than `within` characters."""
    at = start
    while name := reading.person_before(at, within - (start - at)):
        if fits(reading.full_name(name)):
            return Speaker(reading.full_name(name), _where(reading, name))
        at = name.span.start
    return None


def _person_in(reading: Reading, start: int, end: int) -> Speaker | None:
    inside = [n for n in reading.names_between(start, end) if n.span.end <= end and n.type is MentionType.PERSON]
    return Speaker(reading.full_name(inside[0]), _where(reading, inside[0])) if inside else None


def interviewee(reading: Reading) -> Speaker | None:
    """Who answers, where the article is an interview."""
    blocks = reading.document.blocks
    questions = [b for b in blocks if b.kind is BlockKind.QUESTION]
    head = " ".join(s.text for b in blocks[:4] + blocks[-3:] for s in b.segments[:2])
    if len(questions) < 2 or not reading.language.quoting.interview.search(head):
        return None
    asking = [b.span for b in blocks if b.kind is BlockKind.BYLINE]
    people = [
        n
        for n in reading.names
        if n.type is MentionType.PERSON
        and n.span.start < questions[0].span.start
        and not any(b.holds(n.span) for b in asking)
    ]
    return Speaker(reading.full_name(people[0]), _where(reading, people[0])) if people else None
