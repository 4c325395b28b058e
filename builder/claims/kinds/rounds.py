# "Un premier tour de 2 millions en 2019, puis un deuxième, de 9 millions, mené par le fonds X": rounds told in a row.
# Each has its sum, its day and its backers between its own words and those of the next one, in any order.
"""Sentences → funding rounds told one after another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.rules.matching.amounts import amounts_told
from builder.claims.rules.matching.evidence import passage
from builder.claims.rules.matching.named import fits
from builder.claims.rules.modality import modality_of
from builder.claims.rules.subjects import subject_of
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import FACTUAL, Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind

_IN_A_ROW = Relation("round-in-a-row", Kind.FUNDING_ROUND, (), "")


def claims_in(reading: Reading) -> Iterator[Draft]:
    """The rounds that are told by their place in a row, with their backers."""
    cue = cues_of(reading.language).round_in_a_row
    told: set[int] | None = None
    for sentence in reading.sentences:
        if not sentence.possible & cue.bit or sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        heads = list(cue.pattern.finditer(sentence.mask))
        if not heads:
            continue
        if told is None:
            told = {m.sentence.number for m in reading.matches if m.row.kind is Kind.FUNDING_ROUND}
        for at, head in enumerate(heads):
            if head["noun"]:
                told.add(sentence.number)
            elif sentence.number not in told:
                continue
            end = heads[at + 1].start() if at + 1 < len(heads) else len(sentence.mask)
            yield from _round(reading, sentence, head, end)


def _round(reading: Reading, sentence: Sentence, head: re.Match[str], end: int) -> Iterator[Draft]:
    telling = reading.language.telling
    subject = subject_of(reading, sentence, head, Kind.FUNDING_ROUND)
    modality, extra = modality_of(reading, sentence, _IN_A_ROW, head)
    if subject is None or modality not in FACTUAL:
        return
    stop = sentence.mask.find(" ; ", head.end(), end)
    mask = sentence.mask[: stop if stop >= 0 else end]
    day, derived = _day(sentence, head.end(), len(mask))
    base = Draft(
        Kind.FUNDING_ROUND,
        subject.name,
        "",
        passage(reading, sentence, head),
        _IN_A_ROW.name,
        date=day,
        modality=modality,
        qualifiers=extra,
        further=subject.further,
        derived=derived,
        at=sentence.place(head),
    )
    if found := patterns.compiled(telling.rounds.sum, reading.language).search(mask, head.end()):
        yield from amounts_told(reading, sentence, found, base)
    backers = patterns.compiled(telling.rounds.backers, reading.language).search(mask, head.end())
    span = patterns.group(backers, "value") if backers else None
    named = [t for at, t in sentence.at.items() if span and span[0] <= at < span[1] and isinstance(t, Name)]
    for name in named:
        if fits(name, Kind.INVESTOR) and not is_focus(name.text, reading.focus):
            yield replace(base, kind=Kind.INVESTOR, value=name.text, rule="backer-in-a-row")


def _day(sentence: Sentence, start: int, end: int) -> tuple[str | None, frozenset[str]]:
    """The first date behind a round's words."""
    for at, thing in sentence.at.items():
        if isinstance(thing, Mention) and thing.type is MentionType.DATE and start <= at < end:
            day = calendar_date(thing)
            return day, frozenset({"relative-date"} if day and thing.relative else ())
    return None, frozenset()
