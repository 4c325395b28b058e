# Questions and answers between two people: who answers, and what is put to them without a question mark.
"""Interviews."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims.article.introduced import place_of
from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker
from builder.claims.notation import patterns
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Span

_DASH = re.compile(r"\s*[—–]\s+(?=\S)")
_BOLD = re.compile(r"\*\*[^*\n]+\*\*")
_PUT = 200
"""Characters of what is put to somebody without a question mark at most."""


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
    return Speaker(reading.full_name(people[0]), place_of(reading, people[0])) if people else None


def put_to(reading: Reading) -> frozenset[int]:
    """Where the paragraphs begin that an interviewer puts to somebody without a question mark.

    "Vous lancez une carte." speaks to them; "L'usine serait à vendre." stands where answers elsewhere end.
    """
    second_person = reading.language.quoting.second_person
    put = set[int]()
    runs = list(_runs(reading.document.blocks))
    alone = 2 * sum(len(run) == 1 for run in runs) >= len(runs)
    for run in runs:
        put.update(b.span.start for b in run if len(b.segments) == 1 and second_person.search(_plain(b)))
        if alone and len(run) > 1 and len(run) % 2:
            put.update(b.span.start for b in run[1::2] if b.span.end - b.span.start <= _PUT)
    return frozenset(put)


def answered_with_a_dash(reading: Reading) -> Iterator[Span]:
    """What is said behind a dash right below what speaks to somebody, a question or words in bold, in a portrait."""
    asked = False
    for block in reading.document.blocks:
        words = block.span.of(reading.text)
        if asked and block.segments and (dash := _DASH.match(words)):
            yield Span(block.span.start + dash.end(), block.segments[-1].span.end)
        bold = block.kind is BlockKind.QUESTION or _BOLD.fullmatch(words.strip())
        asked = bool(bold and reading.language.quoting.second_person.search(patterns.plain(words)))


def _plain(block: Block) -> str:
    return patterns.plain(block.segments[0].text)


def _runs(blocks: tuple[Block, ...]) -> Iterator[list[Block]]:
    """The paragraphs under each question."""
    run: list[Block] | None = None
    for block in blocks:
        if block.kind is BlockKind.QUESTION:
            if run:
                yield run
            run = []
        elif block.kind is BlockKind.PARAGRAPH and run is not None:
            run.append(block)
        elif block.kind is BlockKind.HEADING and run:
            yield run
            run = None
    if run:
        yield run
