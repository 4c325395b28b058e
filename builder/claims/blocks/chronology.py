# Each entry of a box of dates happened on its date, whether it is a sentence or a noun, and so did what it tells.
"""Boxes of dates → events, and dates of what their entries tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from builder.claims.article.boxes import Box, Entry, begins_with_a_figure, is_ours, of_another
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.kinds.events import LONGEST_VALUE
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.text import Span

RULE = "entry-of-chronology"
_UNDATED = frozenset({Kind.EVENT, Kind.QUOTE, Kind.FOUNDED, Kind.FOUNDER, Kind.COMPETITOR, Kind.HEADQUARTERS})
"""Kinds whose claims have their own date, or none."""
_FIGURES = frozenset({Kind.HEADCOUNT, Kind.REVENUE, Kind.USERS, Kind.VALUATION})
_OF_PEOPLE = "person-"
"""How the rules are called that read an office put beside a name: it is held on the day of the article."""
_DAY = 10
"""Characters of a date that is a day."""
_MARKS = "*_-•–—,;: \t\u00a0\u202f"


def dated(reading: Reading, boxes: Sequence[Box], drafts: list[Draft]) -> list[Draft]:
    """`drafts` with the dates of their entries in `boxes`, and the foundation where one tells of it.

    What happened to others, in a life or in another company's box, is left out.
    """
    entries = {entry.sentence.segment.span: (box, entry) for box in boxes for entry in box.entries}
    found, founded = list[Draft](), {draft.span for draft in drafts if draft.kind is Kind.FOUNDED}
    for draft in drafts:
        box, entry = entries.get(draft.span, (None, None))
        if box is None or entry is None:
            found.append(draft)
            continue
        if draft.kind is Kind.EVENT and not box.trusted and not is_ours(reading, entry):
            continue
        found.append(_on_its_day(reading, draft, entry))
        founds = draft.kind is Kind.FOUNDER and draft.subject == reading.topic and draft.modality in FACTUAL
        if founds and draft.span not in founded and reading.language.asking.listing.founds.search(entry.low):
            founded.add(draft.span)
            found.append(_founded(reading, draft, entry))
    return found


def events_in(reading: Reading, boxes: Sequence[Box], drafts: list[Draft]) -> Iterator[Draft]:
    """An event for each entry of `boxes` that `drafts` tell none of."""
    told = {(d.span, d.date) for d in drafts if d.kind is Kind.EVENT}
    figures = {d.span for d in drafts if d.kind in _FIGURES}
    topical = {d.span for d in drafts if d.subject == reading.topic and d.kind not in (Kind.PRODUCT, Kind.EVENT)}
    telling, listing = reading.language.telling, reading.language.asking.listing
    for box in boxes:
        for entry in box.entries:
            span, low = entry.sentence.segment.span, entry.low
            measured = (
                telling.others.measures.search(low) or telling.others.shares.search(low) or listing.aims.match(low)
            )
            if (span, entry.day) in told or measured or span in figures or begins_with_a_figure(entry):
                continue
            if not (span in topical or is_ours(reading, entry) or (box.trusted and not of_another(reading, entry))):
                continue
            if reading.article.published is None and len(entry.day) == _DAY:
                continue  # nobody can say whether it is still to come
            if words := _statement(reading, entry):
                yield Draft(
                    Kind.EVENT,
                    reading.topic,
                    words,
                    span,
                    RULE,
                    date=entry.day,
                    modality=_modality(reading, entry, Modality.ASSERTED),
                    further=_beside(entry),
                )


def _on_its_day(reading: Reading, draft: Draft, entry: Entry) -> Draft:
    of_today = reading.language.telling.days.as_of.search(entry.low) or draft.rule.startswith(_OF_PEOPLE)
    if draft.kind in _UNDATED or (draft.date is not None and "as-of" not in draft.derived) or of_today:
        return draft
    return replace(
        draft,
        date=entry.day,
        modality=_modality(reading, entry, draft.modality),
        further=(*draft.further, *_beside(entry)),
        derived=draft.derived - {"as-of"},
    )


def _founded(reading: Reading, founder: Draft, entry: Entry) -> Draft:
    return replace(
        founder,
        kind=Kind.FOUNDED,
        value=entry.dated.span.of(reading.text),
        rule=RULE,
        date=entry.day,
        qualifiers={},
        further=(*founder.further, *_beside(entry)),
    )


def _modality(reading: Reading, entry: Entry, told: Modality) -> Modality:
    """What is to come at the day of the article is planned."""
    published = reading.article.published
    to_come = published is not None and entry.day > published[: len(entry.day)]
    return Modality.PLANNED if to_come and told is Modality.ASSERTED else told


def _beside(entry: Entry) -> tuple[Span, ...]:
    """The date, where it stands in a sentence of its own."""
    return () if entry.sentence.segment.span.holds(entry.dated.span) else (entry.dated.span,)


def _statement(reading: Reading, entry: Entry) -> str:
    """The words behind the date, as far as they are one clause and not too long."""
    mask = entry.sentence.mask
    ends = [m.start() for m in reading.language.telling.clauses.clause.finditer(mask, entry.starts)]
    for end in (len(mask), *ends[::-1]):
        words = " ".join(Span(entry.sentence.start + entry.starts, entry.sentence.start + end).of(reading.text).split())
        if len(words) <= LONGEST_VALUE:
            return words.strip(_MARKS + ".")
    return ""
