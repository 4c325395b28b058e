# "A was the first to sign. B and C followed": the second sentence says of whom, the first one what. A sentence that
# goes on with a list is read as what the sentence before it was about.
"""Sentences that go on with a list → the same kind of claim as the list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.claims.article.groups import names_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.notation.cues import cues_of
from builder.claims.rules.dating import date_of
from builder.claims.rules.matching.evidence import passage
from builder.claims.rules.matching.named import fits
from builder.claims.rules.modality import modality_of
from builder.languages.telling import Relation
from builder.model.claims import FACTUAL, Kind
from builder.model.text import BlockKind, Span

RULE = "list-goes-on"
_LISTED = (Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.INVESTOR, Kind.ACQUISITION)
_CARRIED = (Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.INVESTOR)
"""Kinds a sentence may go on with; the others are known so that they are not taken for these."""
_NAMED_ONLY = frozenset({Kind.INVESTOR})
"""Those of them that the sentence before must have named somebody of: "fonds" and "capital" are told of much else."""
_SPOKEN = (BlockKind.PARAGRAPH, BlockKind.BULLET)


def gone_on(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with what sentences go on listing; what such a sentence was taken for otherwise is left out."""
    going = list(_going_on(reading))
    if not going:
        return drafts
    told = dict[Span, set[Kind]]()
    for draft in drafts:
        if draft.kind in _LISTED and draft.subject == reading.topic and draft.modality in FACTUAL:
            told.setdefault(draft.span, set()).add(draft.kind)
    for before, sentence, found in going:
        kind = _theme(reading, before, told)
        if kind not in _CARRIED:
            continue
        new = list(_drafts(reading, before, sentence, found, kind))
        told.setdefault(sentence.segment.span, set()).update(d.kind for d in new)
        names = {d.value for d in new}
        drafts = [d for d in drafts if not (d.span == sentence.segment.span and _taken(d, names))] + new
    return drafts


def _taken(draft: Draft, names: set[str]) -> bool:
    return draft.kind in _LISTED and not names.isdisjoint((draft.value, draft.subject))


def _going_on(reading: Reading) -> Iterator[tuple[Sentence, Sentence, re.Match[str]]]:
    """(the sentence before, the one that goes on, where it does so); a part of a sentence may go on with its own."""
    cues, before = cues_of(reading.language).goes_on, None
    for sentence in reading.sentences:
        if sentence.inner or sentence.block.kind not in _SPOKEN:
            continue
        for _, pattern in cues.met(sentence.possible):
            if (found := pattern.search(sentence.mask)) is None:
                continue
            own = found.start() > 0
            if own or (before is not None and before.block is sentence.block):
                yield (sentence if own or before is None else before), sentence, found
                break
        before = sentence


def _theme(reading: Reading, before: Sentence, told: dict[Span, set[Kind]]) -> Kind | None:
    """What the sentence before lists: what it was read as, else what its words are about."""
    if kinds := told.get(before.segment.span):
        return next(iter(kinds)) if len(kinds) == 1 else None
    if reading.language.telling.clauses.negated.search(before.mask) or before.topic != reading.topic:
        return None
    themes = reading.language.asking.listing.themes
    kinds = {kind for kind, pattern in themes if pattern.search(before.low)}
    return next(iter(kinds)) if len(kinds) == 1 and not kinds & _NAMED_ONLY else None


def _drafts(
    reading: Reading, before: Sentence, sentence: Sentence, found: re.Match[str], kind: Kind
) -> Iterator[Draft]:
    row = Relation(RULE, kind, (), "")
    modality, extra = modality_of(reading, sentence, row, found)
    date, dated = date_of(reading, sentence, row, found)
    further = () if before is sentence else (before.segment.span,)
    for name in names_of(sentence, found, "value"):
        if fits(name, kind) and not is_focus(name.text, reading.focus):
            yield Draft(
                kind,
                reading.topic,
                name.text,
                passage(reading, sentence, found),
                RULE,
                date=date if kind is not Kind.COMPETITOR else None,
                modality=modality,
                qualifiers=dict(extra),
                further=further,
                derived=frozenset(dated),
                at=sentence.place(found),
            )
