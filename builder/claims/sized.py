# "Sa valorisation n'a pas été rendue publique. Elle dépasserait 300 millions." One sentence says of what, the next one
# how much.
"""Two sentences → one figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import pairwise

from builder.claims import patterns
from builder.claims.dating import date_of
from builder.claims.drafts import Draft
from builder.claims.masks import Sentence
from builder.claims.matching import amounts_told, passage, to_come
from builder.claims.modality import modality_of
from builder.claims.reading import Reading
from builder.claims.subjects import Subject, subject_of
from builder.languages.telling import Relation
from builder.model.claims import Kind
from builder.model.mentions import MentionType


def sized_in(reading: Reading, kinds: Set[Kind]) -> Iterator[Draft]:
    """A figure one sentence is about and the next one gives: "Sa valorisation n'est pas connue. Elle dépasserait …"."""
    telling = reading.language.telling
    gives = patterns.compiled(telling.sized, reading.language)
    for before, sentence in pairwise(s for s in reading.sentences if not s.inner):
        if before.block is not sentence.block or not sentence.mentions(MentionType.MONEY):
            continue
        found = gives.match(sentence.mask)
        for kind, pattern in telling.measured if found else ():
            about = patterns.compiled(pattern, reading.language).match(before.mask)
            if kind not in kinds or about is None or found is None:
                continue
            subject = subject_of(reading, before, about, kind)
            if subject is not None:
                yield from _given(reading, before, sentence, Relation(f"sized-{kind}", kind, (), ""), found, subject)


def _given(
    reading: Reading, before: Sentence, sentence: Sentence, row: Relation, found: re.Match[str], subject: Subject
) -> Iterator[Draft]:
    modality, extra = modality_of(reading, sentence, row, found)
    date, dated = date_of(reading, sentence, row, found)
    base = Draft(
        row.kind,
        subject.name,
        "",
        passage(reading, sentence, found),
        row.name,
        date=date,
        modality=to_come(reading, sentence, row.kind, found, modality, date),
        qualifiers=extra,
        further=(before.segment.span, *subject.further),
        derived=frozenset(dated),
        at=sentence.place(found),
    )
    yield from amounts_told(reading, sentence, found, base)
