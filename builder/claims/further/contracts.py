# What a contract is worth and how long it runs is told around its client: "Dorval a signé un contrat de 14 millions
# d'euros sur cinq ans". It belongs to the one client its sentence tells of.
"""Clients and sums and times beside them → clients with their contracts."""

from __future__ import annotations

import sys
from bisect import bisect_left
from typing import NamedTuple

from msgspec.structs import replace

from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

_TOKENS = frozenset((patterns.token("money", 1), patterns.token("duration", 1)))
_TOLD = (*FACTUAL, Modality.PLANNED)


class _Terms(NamedTuple):
    worth: Mention | None
    length: Mention | None
    hedged: bool
    told: Span
    """The sentence that says so."""


def with_contracts(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with what the contracts of clients are worth and how long they run; a sum told of else is none."""
    clients = [d for d in drafts if d.kind is Kind.CLIENT and d.modality in _TOLD]
    if not clients:
        return drafts
    named = [d for d in drafts if d.kind is Kind.CLIENT]
    spoken_for = _by_place([d for d in drafts if d.kind is not Kind.CLIENT and d.amount is not None])
    terms = {span: told for span, place in _alone(reading, clients, named) if (told := _terms(reading, span, place))}
    return [_with(d, terms[d.span], spoken_for) if d.kind is Kind.CLIENT and d.span in terms else d for d in drafts]


def _alone(reading: Reading, clients: list[Draft], named: list[Draft]) -> list[tuple[Span, Sentence]]:
    """The quoted stretches whose sentence names one client, denied ones too, and has a sum or a length of time."""
    found, ours, all_ = [], _by_place(clients), _by_place(named)
    for sentence in reading.sentences:
        if sentence.inner or sentence.block.kind is BlockKind.TABLE or sentence.tokens.isdisjoint(_TOKENS):
            continue
        if len({d.value for d in _within(all_, sentence.segment.span)}) == 1:
            found += [(d.span, sentence) for d in _within(ours, sentence.segment.span)]
    return found


def _by_place(drafts: list[Draft]) -> list[Draft]:
    return sorted(drafts, key=_place)


def _place(draft: Draft) -> int:
    return draft.span.start


def _within(placed: list[Draft], span: Span) -> list[Draft]:
    """Those of `placed`, in the order of the text, whose words lie in `span`."""
    first, last = bisect_left(placed, span.start, key=_place), bisect_left(placed, span.end, key=_place)
    return [draft for draft in placed[first:last] if span.holds(draft.span)]


def _terms(reading: Reading, span: Span, sentence: Sentence) -> _Terms | None:
    telling, begin = reading.language.telling, max(0, span.start - sentence.start)
    ends = telling.figures.contract_ends.search(sentence.mask, begin)
    worth, length = (
        patterns.compiled(pattern, reading.language).search(sentence.mask, begin, ends.start() if ends else sys.maxsize)
        for pattern in (telling.figures.contract_worth, telling.figures.contract_length)
    )
    sums = [m for m in mentions_of(sentence, worth, "money") if m.type is MentionType.MONEY] if worth else []
    times = mentions_of(sentence, length, "lasting") if length else []
    if not sums and not times:
        return None
    hedged = bool(worth and telling.others.estimated.search(worth[0]))
    return _Terms(sums[0] if sums else None, times[0] if times else None, hedged, sentence.segment.span)


def _with(draft: Draft, terms: _Terms, spoken_for: list[Draft]) -> Draft:
    worth, qualifiers = terms.worth, dict(draft.qualifiers)
    if terms.length is not None:
        qualifiers.setdefault("duration", terms.length.value)
    beside = [m for m in (worth, terms.length) if m is not None and not draft.span.holds(m.span)]
    further = (*draft.further, terms.told) if beside else draft.further
    others = _within(spoken_for, terms.told)
    taken = worth is not None and any(d.span.holds(worth.span) and d.amount == worth.amount for d in others)
    if worth is None or taken or draft.amount is not None or not worth.currency:
        return replace(draft, qualifiers=qualifiers, further=further)
    if terms.hedged:
        qualifiers["estimated"] = True
    if worth.bound:
        qualifiers["bound"] = str(worth.bound)
    return replace(draft, amount=worth.amount, currency=worth.currency, qualifiers=qualifiers, further=further)
