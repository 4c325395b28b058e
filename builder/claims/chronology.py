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
_FIGURES = frozenset({Kind.HEADCOUNT, Kind.REVENUE, Kind.USERS, Kind.VALUATION})
_OF_PEOPLE = "person-"
"""How the rules are called that read an office put beside a name: it is held on the day of the article."""
_LEAST = 2
_HEADING_WORDS = 8
_DAY = 10
"""Characters of a date that is a day."""
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


@dataclass(frozen=True, slots=True)
class _Box:
    """Entries one below the other."""

    entries: tuple[_Entry, ...]
    trusted: bool
    """Its heading says that it is a chronology of the company's: what its entries tell is told of the company."""


def dated(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with the dates of their entries, and the foundation where one tells of it.

    What happened to others, in a life or in another company's box, is left out.
    """
    entries = {entry.sentence.segment.span: (box, entry) for box in _boxes(reading) for entry in box.entries}
    if not entries:
        return drafts
    found, founded = list[Draft](), set[Span]()
    for draft in drafts:
        box, entry = entries.get(draft.span, (None, None))
        if box is None or entry is None:
            found.append(draft)
            continue
        if draft.kind is Kind.EVENT and not box.trusted and not _is_ours(reading, entry):
            continue
        found.append(_on_its_day(reading, draft, entry))
        founds = draft.kind is Kind.FOUNDER and draft.subject == reading.topic and draft.modality in FACTUAL
        told = any(d.kind is Kind.FOUNDED and d.span == draft.span for d in drafts) or draft.span in founded
        if founds and not told and reading.language.asking.listing.founds.search(entry.low):
            founded.add(draft.span)
            found.append(_founded(reading, draft, entry))
    return found


def events_in(reading: Reading, drafts: list[Draft]) -> Iterator[Draft]:
    """An event for each entry that `drafts` tell none of."""
    told = {(d.span, d.date) for d in drafts if d.kind is Kind.EVENT}
    figures = {d.span for d in drafts if d.kind in _FIGURES}
    topical = {d.span for d in drafts if d.subject == reading.topic and d.kind not in (Kind.PRODUCT, Kind.EVENT)}
    telling, listing = reading.language.telling, reading.language.asking.listing
    for box in _boxes(reading):
        for entry in box.entries:
            span, low = entry.sentence.segment.span, entry.low
            measured = telling.measures.search(low) or telling.shares.search(low) or listing.aims.match(low)
            if (span, entry.day) in told or measured or span in figures or _begins_with_a_figure(entry):
                continue
            if not (span in topical or _is_ours(reading, entry) or (box.trusted and not _of_another(reading, entry))):
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


def _boxes(reading: Reading) -> Iterator[_Box]:
    """Entries that stand one below the other, two at least; none of an article about nobody."""
    run: list[_Entry] = []
    above: Sentence | None = None
    for _, grouped in groupby(reading.sentences, key=lambda sentence: sentence.block.span):
        sentences = list(grouped)
        entry = _entry(reading, sentences)
        if entry is not None:
            run.append(entry)
            continue
        yield from _box(reading, run, above)
        above, run = sentences[0], []
    yield from _box(reading, run, above)


def _box(reading: Reading, run: list[_Entry], above: Sentence | None) -> Iterator[_Box]:
    """A run as a box; none where its heading says that it is of something else."""
    if len(run) < _LEAST or reading.topic is None:
        return
    listing, published = reading.language.asking.listing, reading.article.published
    headed = above is not None and len(above.low.split()) <= _HEADING_WORDS and above.block.kind is not BlockKind.TITLE
    names = above.names if above is not None and headed else []
    ours = any(is_focus(name.text, reading.focus) for name in names)
    if above is not None and headed and listing.unlike.search(above.low):
        return
    another = _companies(names) and not ours
    named = headed and above is not None and listing.ours.search(above.low) is not None
    life = any(listing.life.search(entry.low) for entry in run)
    ahead = published is not None and all(entry.day >= published[: len(entry.day)] for entry in run)
    yield _Box(tuple(run), (ours or named) and not another and not life and not ahead)


def _companies(names: list[Name]) -> bool:
    """Whether one of them is a company's, a person's or a place's; a heading's first word may pass for a name."""
    return any(name.type is not None or " " in name.text for name in names)


def _is_ours(reading: Reading, entry: _Entry) -> bool:
    """Whether an entry names the company or points to it."""
    named = (thing for at, thing in entry.sentence.at.items() if at >= entry.starts and isinstance(thing, Name))
    pointed = patterns.REFERENCE.search(entry.sentence.mask, entry.starts) is not None
    return pointed or any(is_focus(name.text, reading.focus) for name in named)


def _of_another(reading: Reading, entry: _Entry) -> bool:
    """Whether an entry begins with somebody else."""
    first = entry.sentence.at.get(entry.starts)
    return isinstance(first, Name) and first.type is MentionType.ORG and not is_focus(first.text, reading.focus)


def _begins_with_a_figure(entry: _Entry) -> bool:
    thing = entry.sentence.at.get(entry.starts)
    return isinstance(thing, Mention) and thing.type in (MentionType.MONEY, MentionType.COUNT, MentionType.PERCENT)


def _entry(reading: Reading, sentences: list[Sentence]) -> _Entry | None:
    """What the sentences of a block tell behind the date it begins with."""
    first = sentences[0]
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
    told = next((sentence for sentence in sentences[1:] if not sentence.inner), None)
    return _Entry(told, 0, mention, day) if told else None


def _on_its_day(reading: Reading, draft: Draft, entry: _Entry) -> Draft:
    of_today = reading.language.telling.as_of.search(entry.low) or draft.rule.startswith(_OF_PEOPLE)
    if draft.kind in _UNDATED or (draft.date is not None and "as-of" not in draft.derived) or of_today:
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
