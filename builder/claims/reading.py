# What every family of claims asks of a sentence: its names and amounts, the mask the rules run on, and which company
# it speaks of. Made once an article.
"""Document → sentences with names, mentions, masks and topics."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from builder.claims import patterns
from builder.claims.cues import cues_of
from builder.claims.drafts import Draft, folded
from builder.claims.index import Index
from builder.claims.masks import PAREN, Found, Sentence, masked
from builder.claims.rows import Match, matches_in
from builder.claims.strangers import Strangers
from builder.languages import ARTICLES
from builder.languages.language import Language
from builder.mentions import calendar_date
from builder.mentions.names import Name, names_in
from builder.model.claims import Focus
from builder.model.mentions import Mention, MentionType
from builder.model.text import Article, Block, BlockKind, Document, Span

LONGEST = 4000
"""Characters of a sentence at most: what is longer is no sentence."""
_SHORT = 3
"""Characters in parentheses that say nothing on their own."""
_SILENT = (BlockKind.FURNITURE, BlockKind.BYLINE)
_QUOTED = re.compile(r"[«“\"][^«»“”\"\n]{1,1500}[»”\"]")


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the families of claims see it."""

    document: Document
    focus: Focus
    language: Language
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    people: tuple[Name, ...]
    """Those of the names that are persons'."""
    topic: str | None
    """The company the article is about."""
    topic_span: Span | None
    index: Index
    quoted: tuple[Span, ...] = ()
    """What stands between quotation marks."""
    matches: tuple[Match, ...] = ()
    """What the relations of the language match in the sentences."""
    sums: tuple[Mention, ...] = ()
    """The amounts of money whose currency the text names, in order."""
    firsts: dict[str, Name] = field(default_factory=dict, compare=False)
    houses: dict[int, Name] = field(default_factory=dict, compare=False)
    """By where a quotation begins the company it is said for, where that is not the one in focus."""
    backers: set[str] = field(default_factory=set, compare=False)
    """Names of investors in the article's company."""
    products: dict[str, str] = field(default_factory=dict, compare=False)
    """Names of products the article tells of, each with its company: what they do is said of the company."""
    drafts: dict[int, tuple[Draft, ...]] = field(default_factory=dict, compare=False)
    """What matches say, by their places among `matches`, as far as asked since backers and products are known."""

    @property
    def article(self) -> Article:
        """The article read."""
        return self.document.article

    @property
    def text(self) -> str:
        """Its body."""
        return self.document.article.text

    def in_quotes(self, span: Span) -> bool:
        """Whether `span` lies between quotation marks."""
        at = bisect_right(self.quoted, span.start, key=lambda quote: quote.start) - 1
        return at >= 0 and self.quoted[at].holds(span)

    def names_between(self, start: int, end: int) -> list[Name]:
        """The names that begin in a stretch of the text, in order."""
        return list(self.names[_beginning_before(start, self.names) : _beginning_before(end, self.names)])

    def person_before(self, start: int, within: int) -> Name | None:
        """The person named last before `start`, no further than `within` characters."""
        at = _beginning_before(start, self.people) - 1
        while at >= 0 and self.people[at].span.end > start:
            at -= 1
        return self.people[at] if at >= 0 and self.people[at].span.start >= start - within else None

    def sum_before(self, start: int) -> Mention | None:
        """The amount with its currency that stands last before `start`."""
        at = bisect_left(self.sums, start, key=lambda mention: mention.span.start) - 1
        return self.sums[at] if at >= 0 else None

    def first_named(self, text: str) -> Name | None:
        """Where a name is mentioned first."""
        if not self.firsts:
            for name in self.names:
                self.firsts.setdefault(name.text, name)
        return self.firsts.get(text)

    def company(self, name: str) -> str:
        """The company of the briefing under its own name, any other as printed."""
        return self.focus.company if is_focus(name, self.focus) else name

    def full_name(self, name: Name) -> str:
        """A person's full name where the article gives it."""
        return name.full or name.text


def _beginning_before(start: int, names: tuple[Name, ...]) -> int:
    """How many of `names` begin before `start`."""
    return bisect_left(names, start, key=lambda name: name.span.start)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for all sentences of an article."""

    language: Language
    topic: str | None
    topic_span: Span | None


def is_focus(name: str, focus: Focus) -> bool:
    """Whether `name` is the company of the briefing or one of its aliases."""
    return folded(name) in focus.folded


def read(document: Document, focus: Focus) -> Reading | None:
    """The reading of `document`; none where its language has no tables."""
    language = ARTICLES.get(document.article.language)
    if language is None:
        return None
    text = document.article.text
    spoken = [b for b in document.blocks if b.kind not in _SILENT]
    segments = [s for b in spoken for s in b.segments if len(s.text) <= LONGEST]
    names = names_in(text, [s.span for s in segments], language.naming, (focus.company, *focus.aliases))
    topic, topic_span = _main_topic(names, focus)
    frame = _Frame(language, topic, topic_span)
    index = Index(document)
    sentences = tuple(_sentences(index, spoken, names, focus, frame))
    quoted = tuple(
        Span(b.span.start + m.start(), b.span.start + m.end())
        for b in spoken
        if b.kind is not BlockKind.TABLE
        for m in _QUOTED.finditer(b.span.of(text)[: LONGEST * 10])
    )
    matches = tuple(matches_in(sentences, language))
    people = tuple(name for name in names if name.type is MentionType.PERSON)
    sums = tuple(m for s in sentences if not s.inner for m in s.mentions(MentionType.MONEY) if m.currency)
    return Reading(document, focus, language, sentences, names, people, topic, topic_span, index, quoted, matches, sums)


def _main_topic(names: tuple[Name, ...], focus: Focus) -> tuple[str | None, Span | None]:
    """The company in focus where the article names it, else the one it names most."""
    for name in names:
        if is_focus(name.text, focus):
            return focus.company, name.span
    counted = Counter(n.text for n in names if n.type is MentionType.ORG)
    if not counted:
        return None, None
    best, times = max(counted.items(), key=lambda pair: (pair[1], pair[0]))
    return (best, next(n.span for n in names if n.text == best)) if times > 1 else (None, None)


def _sentences(
    index: Index, blocks: list[Block], names: tuple[Name, ...], focus: Focus, frame: _Frame
) -> Iterator[Sentence]:
    text = index.document.article.text
    low, at = patterns.plain(text), 0
    strangers = Strangers(frame.language, focus.folded)
    taken: Name | None = None
    for number, block in enumerate(blocks):
        topic, topic_span = frame.topic, frame.topic_span
        anchor, anchor_span = "", None
        opens = low[block.segments[0].span.start : block.segments[0].span.end] if block.segments else ""
        taken = taken if taken is not None and frame.language.telling.sellers.match(opens) else None
        last: Name | None = None
        for place, segment in enumerate(block.segments):
            if len(segment.text) > LONGEST:
                continue
            while at < len(names) and names[at].span.end <= segment.span.start:
                at += 1
            here, k = [], at
            while k < len(names) and names[k].span.start < segment.span.end:
                here.append(names[k])
                k += 1
            mentions = index.mentions_of(segment.span, anchor)
            if block.kind is BlockKind.TABLE:
                topic, topic_span = frame.topic, frame.topic_span
                if not here and not mentions:
                    taken = None
                    continue  # a cell of mere words says nothing by itself
            found = Found(tuple(here), mentions, frame.language)
            mask = masked(text, low, segment, segment.span, found)
            pointed = taken is not None and frame.language.telling.this_company.search(mask.low) is not None
            elsewhere = taken is not None or topic != frame.topic
            pointed = pointed or (elsewhere and frame.language.telling.fragment.match(mask.mask) is not None)
            if taken is not None and pointed:
                topic, topic_span = taken.text, taken.span
            following = block.segments[place + 1].span if place + 1 < len(block.segments) else None
            false = following is not None and frame.language.telling.retracts.match(low, *following) is not None
            latter = frame.language.telling.the_latter.match(mask.low) if last is not None else None
            if last is not None and latter:
                name = focus.company if is_focus(last.text, focus) else last.text
                topic, topic_span, pointed = name, last.span, True
            mask, others = strangers.seen_in(mask, segment.text)
            told = (segment, *mask, block, number, topic, topic_span)
            sentence = Sentence(*told, anchor=anchor_span, pointed=pointed, others=others, retracted=false)
            spoken = _spoken_of(sentence, focus, frame.language)
            yield sentence
            taken = _brought_in(sentence, focus, frame.language)
            last = _named_last(sentence)
            if day := _anchored(mentions, index.document.article.published):
                anchor, anchor_span = day, segment.span
            if "(" in segment.text:
                yield from _inner(text, low, sentence, found, focus)
            if spoken is not None:
                topic, topic_span = spoken


def _spoken_of(sentence: Sentence, focus: Focus, language: Language) -> tuple[str | None, Span | None] | None:
    """The company a sentence makes the one spoken of, if any; of no name where its words mean somebody unknown."""
    if sentence.others:
        name = sentence.others[min(sentence.others)]
        return (name.text, name.span) if name is not None else (None, None)
    name = subject_company(sentence, focus, language)
    if name is None or language.telling.went_out.match(sentence.mask, name.span.end - sentence.start):
        return None
    return focus.company if is_focus(name.text, focus) else name.text, name.span


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
        if span.end - span.start <= _SHORT:
            continue
        topic, topic_span = sentence.topic, sentence.topic_span
        if owner is not None:
            topic, topic_span = focus.company if is_focus(owner.text, focus) else owner.text, owner.span
        elif not patterns.REFERRED.search(sentence.mask, 0, aside.start()):
            continue
        mask = masked(text, low, sentence.segment, span, found.inside(span))
        yield Sentence(sentence.segment, *mask, sentence.block, sentence.number, topic, topic_span, inner=True)


def subject_company(sentence: Sentence, focus: Focus, language: Language) -> Name | None:
    """The company a sentence is about by its own words: the first in the place of a subject."""
    if not sentence.at:
        return None
    refers, beside = patterns.REFERENCE.search(sentence.mask), 0
    for start, thing in sentence.at.items():
        if refers and refers.start() < start:
            return None  # "the group" comes first: the sentence goes on about whom it was about
        if isinstance(thing, Name) and thing.type in (MentionType.ORG, None) and is_subject(sentence, start, language):
            if thing.type is None and not is_focus(thing.text, focus) and not _company_like(sentence, start):
                continue
            if _stands_by(sentence, thing, start, focus, language) or (beside and _goes_on(sentence, beside, start)):
                beside = start + len(thing.text)
                continue
            if patterns.SHARE.match(sentence.mask, start + 1):
                continue  # "Vesta 8 %": a share in somebody else
            return thing
    return None


def _stands_by(sentence: Sentence, name: Name, start: int, focus: Focus, language: Language) -> bool:
    """Whether a noun beside a name says that it is not whom the sentence is about: "les vendeurs, Vesta et Albis"."""
    head = sentence.mask[max(0, start - 60) : start]
    if language.telling.bystanders.search(head):
        return True
    # "famille Roy", "Banque Albis" bring their noun along
    own = "" if is_focus(name.text, focus) else name.text[: name.text.rfind(" ") + 1].lower()
    return own != "" and language.telling.bystanders.search(head + own) is not None


def _goes_on(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a name goes on an enumeration whose last name ends there."""
    return sentence.mask[end:start] in (", ", " et ", ", et ", " ou ")


def is_subject(sentence: Sentence, start: int, language: Language) -> bool:
    """Whether the name at `start` of the mask stands where a subject does, not after a preposition.

    A name further down an enumeration stands where the first one does.
    """
    listed, goes_on = patterns.joined(language.telling.conjunction, language.telling.article)
    for _ in range(patterns.LISTED):
        head = sentence.mask[max(0, start - 90) : start]
        joined = listed.search(head)
        if joined is None or not (joined["and"] or goes_on.match(sentence.mask, start)):
            break
        start -= len(head) - joined.start("name")
    head = sentence.mask[max(0, start - 60) : start]
    if not head:
        return True
    return not language.telling.prepositions.search(head) and bool(language.telling.openings.search(head))


def _company_like(sentence: Sentence, start: int) -> bool:
    head = sentence.mask[:start].strip(" -")
    return not head or head.endswith((":", ",", ".", "le", "la", "l'"))
