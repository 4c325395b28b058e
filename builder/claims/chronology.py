# "Mars 2018. Anne Roy crée la société." "2024 : ouverture d'une usine." Beside a portrait or under an agency's dispatch
# stands a box of dates. Each entry happened on its date, whether it is a sentence or a noun, and so did what it tells.
"""Lists that begin each entry with its date → events, and dates of what the entries tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.events import LONGEST_VALUE
from builder.claims.masks import Sentence
from builder.claims.reading import Reading, is_focus
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

RULE = "entry-of-chronology"
_KINDS = (BlockKind.BULLET, BlockKind.PARAGRAPH, BlockKind.HEADING)
_DATE = patterns.tokens_of("DATE")
_UNDATED = frozenset({Kind.EVENT, Kind.QUOTE, Kind.FOUNDED, Kind.FOUNDER, Kind.COMPETITOR, Kind.HEADQUARTERS})
"""Kinds whose claims have their own date, or none."""
_MARKS = "*_-•–—,;: \t\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class _Entry:
    sentence: Sentence
    """Which tells what happened."""
    starts: int
    """Where in its mask the words behind the date begin."""
    dated: Mention
    day: str

    @property
    def low(self) -> str:
        """The words behind the date, in lower case: the first of them may pass for a name in the mask."""
        return self.sentence.low[self.starts :]


def dated(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with the dates of their entries, the foundation where one tells of it, and an event for each other."""
    entries = {entry.sentence.segment.span: entry for run in _runs(reading) for entry in run}
    if not entries:
        return drafts
    found = [_on_its_day(reading, d, entries[d.span]) if d.span in entries else d for d in drafts]
    told = {(d.span, d.kind) for d in found}
    for draft in drafts:
        founds = draft.kind is Kind.FOUNDER and draft.subject == reading.topic and draft.modality in FACTUAL
        if founds and draft.span in entries and (draft.span, Kind.FOUNDED) not in told:
            told.add((draft.span, Kind.FOUNDED))
            found.append(_founded(reading, draft, entries[draft.span]))
    return found


def events_in(reading: Reading, drafts: list[Draft]) -> Iterator[Draft]:
    """An event for each entry that `drafts` tell none of."""
    told = {(d.span, d.date) for d in drafts if d.kind is Kind.EVENT}
    topical = {d.span for d in drafts if d.subject == reading.topic and d.kind is not Kind.PRODUCT}
    telling, listing = reading.language.telling, reading.language.asking.listing
    for run in _runs(reading):
        life = any(listing.life.search(entry.low) for entry in run)
        for entry in run:
            span, low = entry.sentence.segment.span, entry.low
            measured = telling.measures.search(low) or telling.shares.search(low) or listing.aims.match(low)
            if (span, entry.day) in told or measured or reading.topic is None:
                continue
            named = [thing for at, thing in entry.sentence.at.items() if at >= entry.starts and isinstance(thing, Name)]
            if life and span not in topical and not any(is_focus(name.text, reading.focus) for name in named):
                continue
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


def _runs(reading: Reading) -> Iterator[list[_Entry]]:
    """Entries that stand one below the other, two at least."""
    run: list[_Entry] = []
    for _, grouped in groupby(reading.sentences, key=lambda sentence: sentence.block.span):
        entry = _entry(reading, grouped)
        if entry is None:
            if len(run) > 1:
                yield run
            run = []
        else:
            run.append(entry)
    if len(run) > 1:
        yield run


def _entry(reading: Reading, sentences: Iterator[Sentence]) -> _Entry | None:
    """What a block tells behind the date it begins with."""
    first = next(sentences)
    if first.block.kind not in _KINDS or first.tokens.isdisjoint(_DATE):
        return None
    opening = patterns.compiled(reading.language.asking.listing.entry, reading.language).match(first.mask)
    if opening is None:
        return None
    mention = first.at.get(opening.start("date"))
    day = calendar_date(mention) if isinstance(mention, Mention) and mention.type is MentionType.DATE else None
    if day is None or not isinstance(mention, Mention) or mention.relative:
        return None
    if opening.end() < len(first.mask):
        return _Entry(first, opening.end(), mention, day)
    told = next((sentence for sentence in sentences if not sentence.inner), None)
    return _Entry(told, 0, mention, day) if told else None


def _on_its_day(reading: Reading, draft: Draft, entry: _Entry) -> Draft:
    if draft.kind in _UNDATED or (draft.date is not None and "as-of" not in draft.derived):
        return draft
    return replace(
        draft,
        date=entry.day,
        modality=_modality(reading, entry, draft.modality),
        further=(*draft.further, *_beside(entry)),
        derived=draft.derived - {"as-of"},
    )


def _founded(reading: Reading, founder: Draft, entry: _Entry) -> Draft:
    return replace(
        founder,
        kind=Kind.FOUNDED,
        value=entry.dated.span.of(reading.text),
        rule=RULE,
        date=entry.day,
        qualifiers={},
        further=(*founder.further, *_beside(entry)),
    )


def _modality(reading: Reading, entry: _Entry, told: Modality) -> Modality:
    """What is to come at the day of the article is planned."""
    published = reading.article.published
    to_come = published is not None and entry.day > published[: len(entry.day)]
    return Modality.PLANNED if to_come and told is Modality.ASSERTED else told


def _beside(entry: _Entry) -> tuple[Span, ...]:
    """The date, where it stands in a sentence of its own."""
    return () if entry.sentence.segment.span.holds(entry.dated.span) else (entry.dated.span,)


def _statement(reading: Reading, entry: _Entry) -> str:
    """The words behind the date, as far as they are one clause and not too long."""
    mask = entry.sentence.mask
    ends = [m.start() for m in reading.language.telling.clause.finditer(mask, entry.starts)]
    for end in (len(mask), *ends[::-1]):
        words = " ".join(Span(entry.sentence.start + entry.starts, entry.sentence.start + end).of(reading.text).split())
        if len(words) <= LONGEST_VALUE:
            return words.strip(_MARKS + ".")
    return ""
