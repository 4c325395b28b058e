# Words somebody said, told from titles and terms that merely stand between the same marks: a verb of saying with its
# speaker, before, after or within; a continued quotation; an answer in an interview.
"""Sentences → quotations with their speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.interviews import interviewee, put_to
from builder.claims.reading import Reading
from builder.claims.speakers import protagonist, speaker_of
from builder.claims.voices import Speaker, Voices, Words
from builder.languages.quoting import Quoting
from builder.model.claims import Kind
from builder.model.text import BlockKind, Span

RULE = "quotation"
LONGEST = 1500
"""Characters of a quotation at most."""
LONGEST_BLOCK = 20_000
_BRIEF, _LONG = 5, 60
"""Words of an answer that is a quotation."""


def claims_in(reading: Reading) -> Iterator[Draft]:
    """The quotations of an article."""
    host = interviewee(reading)
    voices = Voices(host, protagonist(reading))
    for block in reading.document.blocks:
        if block.kind in (BlockKind.TABLE, BlockKind.FURNITURE, BlockKind.BYLINE) or not block.segments:
            continue
        span = Span(block.segments[0].span.start, block.segments[-1].span.end)
        if span.end - span.start > LONGEST_BLOCK:
            continue
        quotes = list(_quotes(reading.text, span, reading.language.quoting))
        continued = False
        for at, (outer, inner) in enumerate(quotes):
            since = quotes[at - 1][0].end if at else span.start
            until = quotes[at + 1][0].start if at + 1 < len(quotes) else span.end
            words = Words(outer, inner, block, since, until)
            speaker = speaker_of(reading, words, voices, continued=continued)
            if speaker is None:
                continue
            further = (speaker.span,) if speaker.span else ()
            yield Draft(Kind.QUOTE, speaker.name, inner.of(reading.text), inner, RULE, further=further)
            voices.said.append((speaker, outer.end))
            continued = True
    yield from _answers(reading, host) if host else ()


def _quotes(text: str, span: Span, quoting: Quoting) -> Iterator[tuple[Span, Span]]:
    """What stands between marks, outermost only."""
    at = span.start
    openers = dict(quoting.pairs)
    finder = re.compile("[" + "".join(re.escape(o) for o in openers) + "]")
    while found := finder.search(text, at, span.end):
        closer = openers[found[0]]
        end = _close_of(text, found, closer, min(span.end, found.start() + LONGEST))
        if end < 0:
            at = found.end()
            continue
        a, b = found.end(), end
        while a < b and text[a].isspace():
            a += 1
        while b > a and (text[b - 1].isspace() or text[b - 1] == ","):
            b -= 1
        if a < b:
            yield Span(found.start(), end + 1), Span(a, b)
        at = end + 1


def _close_of(text: str, opened: re.Match[str], closer: str, limit: int) -> int:
    """Where the mark stands that closes the one `opened`; -1 where none does before `limit`."""
    depth = 1
    for mark in _either(opened[0], closer).finditer(text, opened.end(), limit):
        depth += -1 if mark[0] == closer else 1
        if depth == 0:
            return mark.start()
    return -1


@lru_cache(maxsize=16)
def _either(opener: str, closer: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(opener + closer)}]")


def _answers(reading: Reading, who: Speaker) -> Iterator[Draft]:
    """What an interviewee says of themselves, where questions stand between the answers."""
    answering, quoting = False, reading.language.quoting
    put = put_to(reading)
    for block in reading.document.blocks:
        if block.kind is BlockKind.QUESTION:
            answering = True
        elif answering and block.kind is BlockKind.PARAGRAPH and block.span.start not in put:
            for segment in block.segments:
                low = patterns.plain(segment.text)
                alone = len(block.segments) == 1 and not quoting.second_person.search(low)
                own = alone or quoting.first_person.search(low)
                if own and _BRIEF <= len(low.split()) <= _LONG and "«" not in low:
                    yield Draft(
                        Kind.QUOTE,
                        who.name,
                        segment.text,
                        segment.span,
                        "interview-answer",
                        further=(who.span,) if who.span else (),
                    )
