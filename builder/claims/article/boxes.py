# "Mars 2018. Anne Roy crée la société." "2024 : ouverture d'une usine." Beside a portrait or under an agency's dispatch
# stands a box of dates. So do lives, programmes, price lists and the dates of other companies: which it is, its heading
# says, or nobody does.
"""Blocks that begin with a date, one below the other → boxes, and whether they are the company's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.notation import patterns
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind

_KINDS = (BlockKind.BULLET, BlockKind.PARAGRAPH, BlockKind.HEADING)
_DATE = patterns.tokens_of("DATE")
_LEAST = 2
_HEADING_WORDS = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """What is told behind a date."""

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
class Box:
    """Entries one below the other."""

    entries: tuple[Entry, ...]
    trusted: bool
    """Its heading says that it is a chronology of the company's: what its entries tell is told of the company."""


def boxes_in(reading: Reading) -> Iterator[Box]:
    """Entries that stand one below the other, two at least; none of an article about nobody."""
    run: list[Entry] = []
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


def _box(reading: Reading, run: list[Entry], above: Sentence | None) -> Iterator[Box]:
    """A run as a box; none where its heading says that it is of something else."""
    if len(run) < _LEAST or reading.topic is None:
        return
    listing, published = reading.language.asking.listing, reading.article.published
    if above is None or above.block.kind is BlockKind.TITLE or len(above.low.split()) > _HEADING_WORDS:
        heading, names = "", list[Name]()
    else:
        heading, names = above.low, above.names
    if listing.unlike.search(heading):
        return
    ours = any(is_focus(name.text, reading.focus) for name in names)
    headed = ours or (not _companies(names) and listing.ours.search(heading) is not None)
    ahead = published is not None and all(entry.day >= published[: len(entry.day)] for entry in run)
    if not any(listing.life.search(entry.low) for entry in run):
        yield Box(tuple(run), headed and not ahead)
        return
    since = next((at for at, entry in enumerate(run) if _takes_office(reading, entry)), len(run))
    yield Box(tuple(run[:since]), trusted=False)
    yield Box(tuple(entry for entry in run[since:] if not listing.life.search(entry.low)), headed and not ahead)


def _takes_office(reading: Reading, entry: Entry) -> bool:
    """Whether somebody comes to lead the company in an entry of their life: from then on it tells of the company."""
    named = [thing for at, thing in entry.sentence.at.items() if at > entry.starts and isinstance(thing, Name)]
    others = any(name.type in (MentionType.ORG, None) and not is_focus(name.text, reading.focus) for name in named)
    return not others and reading.language.asking.listing.takes_office.search(entry.low) is not None


def _companies(names: list[Name]) -> bool:
    """Whether one of them is a company's, a person's or a place's; a heading's first word may pass for a name."""
    return any(name.type is not None or " " in name.text for name in names)


def is_ours(reading: Reading, entry: Entry) -> bool:
    """Whether an entry names the company or points to it."""
    named = (thing for at, thing in entry.sentence.at.items() if at >= entry.starts and isinstance(thing, Name))
    pointed = patterns.REFERENCE.search(entry.sentence.mask, entry.starts) is not None
    return pointed or any(is_focus(name.text, reading.focus) for name in named)


def of_another(reading: Reading, entry: Entry) -> bool:
    """Whether an entry begins with somebody else."""
    first = entry.sentence.at.get(entry.starts)
    return isinstance(first, Name) and first.type is MentionType.ORG and not is_focus(first.text, reading.focus)


def begins_with_a_figure(entry: Entry) -> bool:
    """Whether an entry is a price, a count or a share, and no event."""
    thing = entry.sentence.at.get(entry.starts)
    return isinstance(thing, Mention) and thing.type in (MentionType.MONEY, MentionType.COUNT, MentionType.PERCENT)


def _entry(reading: Reading, sentences: list[Sentence]) -> Entry | None:
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
        return Entry(first, opening.end(), mention, day)
    told = next((sentence for sentence in sentences[1:] if not sentence.inner), None)
    return Entry(told, 0, mention, day) if told else None
