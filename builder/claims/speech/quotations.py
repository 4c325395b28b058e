# Words somebody said, told from titles and terms that merely stand between the same marks: a verb of saying with its
# speaker, before, after or within; a continued quotation; an answer in an interview.
"""Sentences → quotations with their speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from builder.claims.article.boxes import boxes_in
from builder.claims.article.families import surnamed
from builder.claims.article.portraits import portrayed, protagonist
from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker, Voices, Words
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.speech.incises import said_in
from builder.claims.speech.interviews import answered_with_a_dash, interviewee, put_to
from builder.claims.speech.speakers import speaker_of
from builder.languages.quoting import Quoting
from builder.model.claims import Kind
from builder.model.text import Block, BlockKind, Span

RULE, _ANSWER = "quotation", "interview-answer"
LONGEST = 1500
"""Characters of a quotation at most."""
LONGEST_BLOCK = 20_000
_PARAGRAPHS = 6
"""Paragraphs of one quotation at most."""
_STOPS = (".", "!", "?", "…")
_BRIEF, _LONG = 5, 60
"""Words of an answer that is a quotation."""


def claims_in(reading: Reading) -> Iterator[Draft]:
    """The quotations of an article."""
    host = interviewee(reading)
    voices = Voices(host, protagonist(reading), portrayed(reading))
    unclosed: list[tuple[Block, Span]] = []
    for block in reading.document.blocks:
        if block.kind in (BlockKind.TABLE, BlockKind.FURNITURE, BlockKind.BYLINE) or not block.segments:
            continue
        span = Span(block.segments[0].span.start, block.segments[-1].span.end)
        if span.end - span.start > LONGEST_BLOCK:
            continue
        quotes = list(_quotes(reading.text, span, reading.language.quoting))
        begun, unclosed = unclosed, _goes_on(reading, block, span, quotes, unclosed)
        if begun and not unclosed:
            yield from _over_paragraphs(reading, begun, quotes, voices)
        continued = False
        for at, (outer, inner) in enumerate(quotes):
            since = quotes[at - 1][0].end if at else span.start
            until = quotes[at + 1][0].start if at + 1 < len(quotes) else span.end
            words = Words(outer, inner, block, since, until)
            speaker = speaker_of(reading, words, voices, continued=continued)
            if speaker is None:
                continue
            speaker = surnamed(reading, speaker)
            for said in said_in(reading, inner):
                yield _quotation(reading, speaker, said)
            voices.said.append((speaker, outer.end))
            continued = True
    if host:
        yield from _answers(reading, host)
    elif voices.portrayed:
        for said in answered_with_a_dash(reading):
            if _BRIEF <= len(said.of(reading.text).split()) <= _LONG:
                yield replace(_quotation(reading, voices.portrayed, said), rule=_ANSWER)


def _quotation(reading: Reading, speaker: Speaker, said: Span) -> Draft:
    further = (speaker.span,) if speaker.span else ()
    return Draft(Kind.QUOTE, speaker.name, said.of(reading.text), said, RULE, further=further)


def _goes_on(
    reading: Reading, block: Block, span: Span, quotes: list[tuple[Span, Span]], begun: list[tuple[Block, Span]]
) -> list[tuple[Block, Span]]:
    """What is quoted over paragraphs and still open at the end of this one, `begun` before it or in it.

    Each paragraph may begin with the opening mark again; the closing one stands at the end of the last.
    """
    opener, closer = reading.language.quoting.pairs[0]
    text, last = reading.text, quotes[-1][0].end if quotes else span.start
    opened = text.find(opener, last, span.end)
    if block.kind is not BlockKind.PARAGRAPH or len(begun) >= _PARAGRAPHS or opened < 0:
        return []
    if begun and (quotes or opened != span.start):
        return []
    start = opened + len(opener)
    while start < span.end and text[start].isspace():
        start += 1
    return [*begun, (block, Span(start, span.end))] if start < span.end and closer not in text[start : span.end] else []


def _over_paragraphs(
    reading: Reading, begun: list[tuple[Block, Span]], quotes: list[tuple[Span, Span]], voices: Voices
) -> Iterator[Draft]:
    """The paragraphs of a quotation that the next one closes, said by whom the words before the first tell of."""
    block, first = begun[0]
    if not quotes:
        return
    marked = reading.text.rfind(reading.language.quoting.pairs[0][0], block.span.start, first.start)
    words = Words(Span(marked, first.end), first, block, block.span.start, first.end)
    if speaker := speaker_of(reading, words, voices, continued=False):
        for _, said in begun:
            yield _quotation(reading, speaker, said)
            voices.said.append((speaker, said.end))


def _quotes(text: str, span: Span, quoting: Quoting) -> Iterator[tuple[Span, Span]]:
    """What stands between marks, outermost only."""
    at = span.start
    openers = dict(quoting.pairs)
    opening = _either("".join(openers))
    while found := opening.search(text, at, span.end):
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
    for mark in _either(opened[0] + closer).finditer(text, opened.end(), limit):
        depth += -1 if mark[0] == closer else 1
        if depth == 0:
            return mark.start()
    return -1


@lru_cache(maxsize=16)
def _either(marks: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(marks)}]")


def _answers(reading: Reading, who: Speaker) -> Iterator[Draft]:
    """What an interviewee says of themselves, where questions stand between the answers."""
    answering, quoting = False, reading.language.quoting
    put = put_to(reading)
    dated = {entry.sentence.block.span for box in boxes_in(reading) for entry in box.entries}
    for block in reading.document.blocks:
        if block.span in dated:
            continue  # "2019. Directrice générale.", in a box below the last answer
        if block.kind is BlockKind.QUESTION:
            answering = True
        elif answering and block.kind is BlockKind.PARAGRAPH and block.span.start not in put:
            low = patterns.plain(block.segments[0].text)
            if len(block.segments) > 1 or (quoting.second_person.search(low) and not quoting.first_person.search(low)):
                continue  # a sentence cut out of a longer answer says less than was said
            if not low.rstrip(' »")').endswith(_STOPS):
                continue  # "Effectif : 40 salariés", in a box below the last answer
            if _BRIEF <= len(low.split()) <= _LONG and "«" not in low:
                yield replace(_quotation(reading, who, block.segments[0].span), rule=_ANSWER)
