# Words somebody said, told from titles and terms that merely stand between the same marks: a verb of saying with its
# speaker, before, after or within; a continued quotation; an answer in an interview.
"""Sentences → quotations with their speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.reading import Reading
from builder.languages.telling import Quoting
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Span

RULE = "quotation"
LONGEST = 1500
_FRAGMENT = 4
"""Words of a quoted fragment inside somebody's reported speech at least."""


@dataclass(frozen=True, slots=True)
class _Words:
    outer: Span
    inner: Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and where the text says so."""

    name: str
    span: Span | None = None


@lru_cache(maxsize=8)
def _patterns(quoting: Quoting) -> dict[str, re.Pattern[str]]:
    saying, adverb = quoting.saying, r"(?: (?:encore|aussi|également|ainsi|alors|notamment|même|toutefois|ensuite|enfin|d'ailleurs|en outre|cependant|[a-zà-ÿ]+ment)){0,2}"
    aux = r"(?:a|ont|avait|avaient|aurait|s'est|se sont|s'était)"
    return {
        "after": re.compile(
            rf",? ?(?:(?:{aux}(?P<pron1>{quoting.pronouns})?{adverb} )?(?:s'|se )?(?:{saying})(?P<pron2>{quoting.pronouns})?\b{adverb}|{quoting.according})"
            rf"(?: (?:[a-zà-ÿ' ]{{0,40}}?))?(?P<who>)"
        ),
        "pronoun": re.compile(rf"^,? ?(?:(?:{aux}|s'est)(?:{quoting.pronouns})|(?:s'|se )?(?:{saying})(?:{quoting.pronouns}))"),
        "said": re.compile(rf"^,? ?(?:{aux}(?:{quoting.pronouns})?{adverb} )?(?:s'|se )?(?:{saying})\b{adverb}|^,? ?{quoting.according} "),
        "saying": re.compile(rf"\b(?:{saying})\b"),
        "speakers": re.compile(quoting.speakers),
        "according": re.compile(rf"\b{quoting.according} "),
    }


def claims_in(reading: Reading) -> Iterator[Draft]:
    """The quotations of an article."""
    last: Speaker | None = None
    rules = _patterns(reading.language.quoting)
    for block in reading.document.blocks:
        if block.kind in (BlockKind.TABLE, BlockKind.FURNITURE, BlockKind.BYLINE) or not block.segments:
            continue
        span = Span(block.segments[0].span.start, block.segments[-1].span.end)
        if span.end - span.start > 20_000:
            continue
        quotes = list(_quotes(reading.text, span, reading.language.quoting))
        spoken_to: int | None = None
        for at, words in enumerate(quotes):
            following = quotes[at + 1].outer.start if at + 1 < len(quotes) else span.end
            before_at = quotes[at - 1].outer.end if at else span.start
            speaker = _speaker(reading, block, words, before_at, following, span, last, rules, spoken_to)
            if speaker is None:
                continue
            yield Draft(Kind.QUOTE, speaker.name, words.inner.of(reading.text), words.inner, RULE,
                        further=(speaker.span,) if speaker.span else ())
            last, spoken_to = speaker, words.outer.end
    yield from _answers(reading)


def _quotes(text: str, span: Span, quoting: Quoting) -> Iterator[_Words]:
    """What stands between marks, outermost only."""
    at = span.start
    openers = {o: c for o, c in quoting.pairs}
    finder = re.compile("[" + "".join(re.escape(o) for o in openers) + "]")
    while found := finder.search(text, at, span.end):
        closer = openers[found[0]]
        end, depth, i = -1, 1, found.end()
        while i < min(span.end, found.start() + LONGEST):
            char = text[i]
            if char == closer:
                depth -= 1
                if depth == 0:
                    end = i
                    break
            elif char == found[0] and closer != found[0]:
                depth += 1
            i += 1
        if end < 0:
            at = found.end()
            continue
        a, b = found.end(), end
        while a < b and text[a].isspace():
            a += 1
        while b > a and (text[b - 1].isspace() or text[b - 1] == ","):
            b -= 1
        if a < b:
            yield _Words(Span(found.start(), end + 1), Span(a, b))
        at = end + 1


def _speaker(
    reading: Reading, block: Block, words: _Words, before_at: int, following: int, span: Span, last: Speaker | None,
    rules: dict[str, re.Pattern[str]], spoken_to: int | None,
) -> Speaker | None:
    text = reading.text
    after = patterns.plain(text[words.outer.end : min(following, words.outer.end + 220)])
    stop = re.search(r"[.!?](?=\s|$)", after)
    after = after[: stop.start()] if stop else after
    before = patterns.plain(text[max(before_at, words.outer.start - 400) : words.outer.start])
    count = len(words.inner.of(text).split())
    sentence_start = max((m.end() for m in re.finditer(r"[.!?] ", before)), default=0)
    lead = before[sentence_start:]
    if rules["said"].match(after):
        return _named(reading, words.outer.end, after, rules) or _referred(reading, words.outer.start, after, last, rules)
    colon = re.search(r":\s*$", lead)
    if colon and (rules["saying"].search(lead) or block.kind in (BlockKind.TITLE, BlockKind.HEADING)):
        return _person_in(reading, words.outer.start - len(lead), words.outer.start) or last or _previous_person(reading, words.outer.start)
    if block.kind in (BlockKind.TITLE, BlockKind.HEADING) and rules["according"].search(lead) and count >= _FRAGMENT:
        return _person_in(reading, words.outer.start - len(lead), words.outer.start)
    if colon and count > _FRAGMENT and (person := _person_in(reading, words.outer.start - len(lead), words.outer.start)):
        return person
    opens = not lead.strip(" -")
    if opens and spoken_to is not None and count >= 3:
        return last  # a second quotation after the first, in the same paragraph
    if count >= _FRAGMENT and reading.language.quoting.continues.search(lead) and rules["saying"].search(lead):
        return _person_in(reading, words.outer.start - len(lead), words.outer.start) or last or _previous_person(reading, words.outer.start)
    if opens and not after.strip(" .") and count >= 6 and block.kind is BlockKind.PARAGRAPH:
        return last  # a paragraph that is a quotation and nothing else
    return None


def _named(reading: Reading, start: int, after: str, rules: dict[str, re.Pattern[str]]) -> Speaker | None:
    """The person named after the verb of saying."""
    if rules["pronoun"].match(after):
        return None
    for name in reading.names:
        if start <= name.span.start < start + len(after) and _speaks(name):
            if reading.language.quoting.addressed.search(after[: name.span.start - start]):
                continue
            gap = after[: name.span.start - start]
            if len(gap) > 90:
                break
            return Speaker(reading.full_name(name), _where(reading, name))
    return None


def _speaks(name: Name) -> bool:
    return name.type is MentionType.PERSON or (name.type is None and " " in name.text)


def _where(reading: Reading, name: Name) -> Span | None:
    first = next((n for n in reading.names if n.text == (name.full or name.text)), name)
    segment = reading.document.segment_at(first.span)
    return segment.span if segment and len(segment.text) < 1200 else first.span


def _referred(reading: Reading, start: int, after: str, last: Speaker | None, rules: dict[str, re.Pattern[str]]) -> Speaker | None:
    """Whom "she" or "the director" means, or the words for somebody unnamed."""
    if not rules["pronoun"].match(after) and (body := reading.language.quoting.bodies.search(after[:60])):
        at = reading.text.lower().replace("’", "'").find(body[0], start, start + 1800)
        return Speaker(reading.text[at : at + len(body[0])] if at >= 0 else body[0])
    if not rules["pronoun"].match(after) and (found := rules["speakers"].search(after)):
        phrase = found[0]
        if not phrase.startswith(("un ", "une ")) and not last and (head := _interviewee(reading)):
            return head
        if phrase.startswith(("un ", "une ")) or not last:
            at = start + 0
            place = reading.text.lower().find(phrase, at, at + 1800)
            return Speaker(reading.text[place : place + len(phrase)] if place >= 0 else phrase)
    if last is not None and not _nearer(reading, start, last):
        return last
    return _previous_person(reading, start) or last


def _nearer(reading: Reading, start: int, last: Speaker) -> bool:
    previous = _previous_person(reading, start)
    return previous is not None and previous.name != last.name and last.span is not None and previous.span is not None and previous.span.start > last.span.end


def _previous_person(reading: Reading, start: int) -> Speaker | None:
    before = [n for n in reading.names if n.span.end <= start and n.type is MentionType.PERSON]
    return Speaker(reading.full_name(before[-1]), _where(reading, before[-1])) if before else None


def _person_in(reading: Reading, start: int, end: int) -> Speaker | None:
    inside = [n for n in reading.names if start <= n.span.start and n.span.end <= end and n.type is MentionType.PERSON]
    return Speaker(reading.full_name(inside[0]), _where(reading, inside[0])) if inside else None


def _interviewee(reading: Reading) -> Speaker | None:
    """Who answers, where the article is an interview."""
    blocks = reading.document.blocks
    questions = [b for b in blocks if b.kind is BlockKind.QUESTION]
    head = " ".join(s.text for b in blocks[:4] + blocks[-3:] for s in b.segments[:2])
    if len(questions) < 2 or not reading.language.quoting.interview.search(head):
        return None
    asking = [b.span for b in blocks if b.kind is BlockKind.BYLINE]
    people = [
        n for n in reading.names
        if n.type is MentionType.PERSON and n.span.start < questions[0].span.start and not any(b.holds(n.span) for b in asking)
    ]
    return Speaker(reading.full_name(people[0]), _where(reading, people[0])) if people else None


def _answers(reading: Reading) -> Iterator[Draft]:
    """What an interviewee says of themselves, where questions stand between the answers."""
    blocks = reading.document.blocks
    who = _interviewee(reading)
    if who is None:
        return
    answering = False
    for block in blocks:
        if block.kind is BlockKind.QUESTION:
            answering = True
        elif answering and block.kind is BlockKind.PARAGRAPH:
            for segment in block.segments:
                low = patterns.plain(segment.text)
                if reading.language.quoting.first_person.search(low) and 5 <= len(low.split()) <= 60 and "«" not in low:
                    yield Draft(Kind.QUOTE, who.name, segment.text, segment.span, "interview-answer",
                                further=(who.span,) if who.span else ())
