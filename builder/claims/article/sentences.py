# A sentence is read after those before it: they say which company it speaks of where it names none, what "this company"
# and "the latter" mean, and what "three years later" counts from. What stands in parentheses is a sentence of its own.
"""Blocks → sentences with names, mentions, masks and topics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.claims.article.index import Index
from builder.claims.article.masks import PAREN, Found, Sentence, masked
from builder.claims.article.strangers import Strangers
from builder.claims.article.topics import company_named, is_focus, subject_company
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.languages.language import Language
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import Focus
from builder.model.mentions import Mention, MentionType
from builder.model.text import Block, BlockKind, Span

LONGEST = 4000
"""Characters of a sentence at most: what is longer is no sentence."""
_SHORT = 3
"""Characters in parentheses that say nothing on their own."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds for all sentences of an article."""

    focus: Focus
    language: Language
    topic: str | None
    """The company the article is about."""
    topic_span: Span | None


def sentences_of(index: Index, blocks: list[Block], names: tuple[Name, ...], frame: Frame) -> Iterator[Sentence]:
    """The sentences of `blocks`, in order, each before what stands in its parentheses; `names` are the article's."""
    text, focus, telling = index.document.article.text, frame.focus, frame.language.telling
    low, at = patterns.plain(text), 0
    strangers = Strangers(frame.language, focus.folded)
    taken: Name | None = None
    for number, block in enumerate(blocks):
        topic, topic_span = frame.topic, frame.topic_span
        anchor, anchor_span = "", None
        opens = low[block.segments[0].span.start : block.segments[0].span.end] if block.segments else ""
        taken = taken if taken is not None and telling.references.sellers.match(opens) else None
        last: Name | None = None
        for place, segment in enumerate(block.segments):
            if len(segment.text) > LONGEST:
                continue
            while at < len(names) and names[at].span.end <= segment.span.start:
                at += 1
            here = _beginning_before(segment.span.end, names, at)
            mentions = index.mentions_of(segment.span, anchor)
            if block.kind is BlockKind.TABLE:
                topic, topic_span = frame.topic, frame.topic_span
                if not here and not mentions:
                    taken = None
                    continue  # a cell of mere words says nothing by itself
            found = Found(here, mentions, frame.language)
            mask = masked(text, low, segment, segment.span, found)
            pointed = taken is not None and telling.references.this_company.search(mask.low) is not None
            elsewhere = taken is not None or topic != frame.topic
            pointed = pointed or (elsewhere and telling.reserves.fragment.match(mask.mask) is not None)
            if taken is not None and pointed:
                topic, topic_span = taken.text, taken.span
            following = block.segments[place + 1].span if place + 1 < len(block.segments) else None
            false = following is not None and telling.reserves.retracts.match(low, *following) is not None
            latter = telling.references.the_latter.match(mask.low) if last is not None else None
            if last is not None and latter:
                topic, topic_span, pointed = company_named(last.text, focus), last.span, True
            mask, others = strangers.seen_in(mask, segment.text)
            told = (segment, *mask.parts, block, number, topic, topic_span)
            sentence = Sentence(*told, anchor=anchor_span, pointed=pointed, others=others, retracted=false)
            yield sentence
            taken = _brought_in(sentence, focus, frame.language)
            if "(" in segment.text:
                yield from _inner(text, low, sentence, found, focus)
            if following is None:
                break  # whom the rest is for begins anew with each block
            last = _named_last(sentence)
            if day := _anchored(mentions, index.document.article.published):
                anchor, anchor_span = day, segment.span
            if (spoken := _spoken_of(sentence, focus, frame.language)) is not None:
                topic, topic_span = spoken


def _beginning_before(end: int, names: tuple[Name, ...], first: int) -> tuple[Name, ...]:
    """Of the names from the `first` on, those that begin before `end`."""
    last = first
    while last < len(names) and names[last].span.start < end:
        last += 1
    return names[first:last]


def _spoken_of(sentence: Sentence, focus: Focus, language: Language) -> tuple[str | None, Span | None] | None:
    """The company a sentence makes the one spoken of, if any; of no name where its words mean somebody unknown."""
    if sentence.others:
        name = sentence.others[min(sentence.others)]
        return (name.text, name.span) if name is not None else (None, None)
    name = subject_company(sentence, focus, language)
    if name is None or language.telling.references.went_out.match(sentence.mask, name.span.end - sentence.start):
        return None
    return company_named(name.text, focus), name.span


def _brought_in(sentence: Sentence, focus: Focus, language: Language) -> Name | None:
    """Another company a sentence takes over or stands against, which "this company" means in the next one."""
    by = cues_of(language).brings_in.search(sentence.mask, sentence.possible)
    if by is None:
        return None
    others = (
        thing
        for at, thing in sentence.at.items()
        if at >= by.end() and isinstance(thing, Name) and thing.type in (MentionType.ORG, None)
    )
    return next((thing for thing in others if not is_focus(thing.text, focus)), None)


def _named_last(sentence: Sentence) -> Name | None:
    """The company "the latter" means in the next sentence: the last name, where it is one."""
    last = next((thing for thing in reversed(sentence.at.values()) if isinstance(thing, Name)), None)
    return last if last is not None and last.type in (MentionType.ORG, None) else None


def _anchored(mentions: tuple[Mention, ...], published: str | None) -> str:
    """The day "the next day" of the following sentence counts from, or the year "three years later" does.

    A day ahead of the article is what somebody aims at, and no story goes on from it.
    """
    days = [
        day
        for m in mentions
        if m.type in (MentionType.DATE, MentionType.TIME)
        and m.bound is None
        and not m.part
        and (day := calendar_date(m))
        and not (published and day > published)
    ]
    return days[-1] if days else ""


def _inner(text: str, low: str, sentence: Sentence, found: Found, focus: Focus) -> Iterator[Sentence]:
    """What stands in parentheses, said of the name before them."""
    for aside in PAREN.finditer(sentence.segment.text):
        span = Span(sentence.start + aside.start() + 1, sentence.start + aside.end() - 1)
        before = [n for n in found.names if n.span.end < span.start <= n.span.end + 3]
        owner = before[-1] if before and before[-1].type in (MentionType.ORG, None) else None
        if owner is None and (apposed := patterns.APPOSITION.search(sentence.mask, 0, aside.start())):
            described = sentence.at.get(apposed.start("name"))
            owner = described if isinstance(described, Name) else None
        if owner is None and (meant := [at for at in sentence.others if at < aside.start()]):
            owner = sentence.others[max(meant)]
        if span.end - span.start <= _SHORT:
            continue
        topic, topic_span = sentence.topic, sentence.topic_span
        if owner is not None:
            topic, topic_span = company_named(owner.text, focus), owner.span
        elif not patterns.REFERRED.search(sentence.mask, 0, aside.start()):
            continue
        mask = masked(text, low, sentence.segment, span, found.inside(span))
        yield Sentence(sentence.segment, *mask.parts, sentence.block, sentence.number, topic, topic_span, inner=True)
