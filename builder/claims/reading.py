# What every family of claims asks of a sentence: its names and amounts, the mask the rules run on, and which company
# it speaks of. Made once an article.
"""Document → sentences with names, mentions, masks and topics."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from builder.claims import patterns
from builder.languages import ARTICLES
from builder.languages.language import Language
from builder.mentions import calendar_date, mentions_in
from builder.mentions.names import Name, names_in
from builder.model.claims import Focus, fold
from builder.model.mentions import Mention, MentionType
from builder.model.text import Article, Block, BlockKind, Document, Segment, Span

LONGEST = 4000
"""Characters of a sentence at most: what is longer is no sentence."""
_SILENT = (BlockKind.FURNITURE, BlockKind.BYLINE)
_MASKS = {
    MentionType.DATE: "date", MentionType.MONEY: "money", MentionType.COUNT: "count",
    MentionType.DURATION: "duration", MentionType.PERCENT: "percent",
}
_NAME_MASKS = {
    MentionType.PERSON: "person", MentionType.ORG: "org", MentionType.PLACE: "place",
    MentionType.PRODUCT: "product", None: "name",
}
_PAREN = re.compile(r"\([^()]{1,400}\)")
_QUOTED = re.compile(r"[«“\"][^«»“”\"\n]{1,1500}[»”\"]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the rules see it."""

    segment: Segment
    start: int
    """Where its mask begins in the article's text."""
    mask: str
    at: dict[int, Name | Mention]
    """What stands at each token of the mask."""
    block: Block
    number: int
    """Of its block, from 0."""
    topic: str | None = None
    """The company spoken of where the sentence names none; as the article or the configuration names it."""
    topic_span: Span | None = None
    """Where it is named."""
    inner: bool = False
    """Words in parentheses, read on their own."""
    anchor: Span | None = None
    """The sentence whose date "the next day" counts from."""
    low: str = ""
    """Its text in lower case, for a quick look whether a rule can match."""

    @property
    def names(self) -> list[Name]:
        """The names in it, in order."""
        return [thing for _, thing in sorted(self.at.items()) if isinstance(thing, Name)]

    def mentions(self, kind: MentionType) -> list[Mention]:
        """The amounts or dates of one type in it, in order."""
        return [t for _, t in sorted(self.at.items()) if isinstance(t, Mention) and t.type is kind]

    def place(self, found: re.Match[str], group: str | int = 0) -> Span:
        """Where a group of a match stands in the article."""
        return Span(self.start + found.start(group), self.start + found.end(group))


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the families of claims see it."""

    document: Document
    focus: Focus
    language: Language
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    topic: str | None
    """The company the article is about."""
    topic_span: Span | None
    quoted: tuple[Span, ...] = ()
    """What stands between quotation marks."""
    products: dict[str, str] = field(default_factory=dict, compare=False)
    """Names of products the article tells of, each with its company: what they do is said of the company."""

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
        return any(q.holds(span) for q in self.quoted)

    def company(self, name: str) -> str:
        """The company of the briefing under its own name, any other as printed."""
        return self.focus.company if is_focus(name, self.focus) else name

    def full_name(self, name: Name) -> str:
        """A person's full name where the article gives it."""
        return name.full or name.text


def is_focus(name: str, focus: Focus) -> bool:
    """Whether `name` is the company of the briefing or one of its aliases."""
    return fold(name) in {fold(known) for known in (focus.company, *focus.aliases)}


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
    sentences = tuple(_sentences(document, spoken, names, focus, language, topic, topic_span))
    quoted = tuple(
        Span(b.span.start + m.start(), b.span.start + m.end())
        for b in spoken if b.kind is not BlockKind.TABLE
        for m in _QUOTED.finditer(b.span.of(text)[: LONGEST * 10])
    )
    return Reading(document, focus, language, sentences, names, topic, topic_span, quoted)


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
    document: Document, blocks: list[Block], names: tuple[Name, ...], focus: Focus, language: Language,
    main: str | None, main_span: Span | None,
) -> Iterator[Sentence]:
    text, published = document.article.text, document.article.published
    at = 0
    for number, block in enumerate(blocks):
        topic, topic_span = main, main_span
        anchor, anchor_span = "", None
        for segment in block.segments:
            if len(segment.text) > LONGEST:
                continue
            while at < len(names) and names[at].span.end <= segment.span.start:
                at += 1
            here, k = [], at
            while k < len(names) and names[k].span.start < segment.span.end:
                here.append(names[k])
                k += 1
            mentions = mentions_in(text, segment.span, language, published, anchor=anchor)
            sentence = _masked(text, segment, segment.span, block, number, tuple(here), mentions, language)
            if block.kind is BlockKind.TABLE:
                topic, topic_span = main, main_span
            spoken = subject_company(sentence, focus, language)
            yield replace(sentence, topic=topic, topic_span=topic_span, anchor=anchor_span)
            if day := _anchored(mentions):
                anchor, anchor_span = day, segment.span
            yield from _inner(text, sentence, tuple(here), mentions, language, focus)
            if spoken is not None:
                topic = focus.company if is_focus(spoken.text, focus) else spoken.text
                topic_span = spoken.span


def _anchored(mentions: tuple[Mention, ...]) -> str:
    """The day "the next day" of the following sentence counts from."""
    days = [day for m in mentions if m.type in (MentionType.DATE, MentionType.TIME) and (day := calendar_date(m)) and len(day) == 10]
    return days[-1] if days else ""


def _inner(
    text: str, sentence: Sentence, names: tuple[Name, ...], mentions: tuple[Mention, ...], language: Language, focus: Focus
) -> Iterator[Sentence]:
    """What stands in parentheses, said of the name before them."""
    for found in _PAREN.finditer(sentence.segment.text):
        span = Span(sentence.start + found.start() + 1, sentence.start + found.end() - 1)
        before = [n for n in names if n.span.end <= span.start - 1 and span.start - 1 - n.span.end <= 2]
        owner = before[-1] if before and before[-1].type in (MentionType.ORG, None) else None
        if owner is None or span.end - span.start < 4:
            continue
        made = _masked(text, sentence.segment, span, sentence.block, sentence.number,
                       tuple(n for n in names if span.holds(n.span)), tuple(m for m in mentions if span.holds(m.span)), language)
        topic = focus.company if is_focus(owner.text, focus) else owner.text
        yield replace(made, topic=topic, topic_span=owner.span, inner=True)


def _masked(
    text: str, segment: Segment, span: Span, block: Block, number: int, names: tuple[Name, ...],
    mentions: tuple[Mention, ...], language: Language,
) -> Sentence:
    mask = list(patterns.plain(span.of(text)))
    at: dict[int, Name | Mention] = {}
    taken: list[Span] = []

    def put(where: Span, kind: str, thing: Name | Mention | None) -> None:
        start, end = where.start - span.start, where.end - span.start
        mask[start:end] = patterns.token(kind, end - start)
        if thing is not None:
            at[start] = thing

    things: list[tuple[Span, str, Name | Mention]] = []
    for name in names:
        things.append((_dressed(text, name.span, span), _NAME_MASKS[name.type], name))
    for mention in mentions:
        if mention.type in _MASKS and not any(_name_wins(n, mention) for n in names):
            kind = _MASKS[mention.type]
            if mention.type is MentionType.COUNT:
                kind = _counted(mention, language)
            elif mention.type is MentionType.DATE and language.telling.as_of.fullmatch(patterns.plain(mention.span.of(text))):
                continue  # "today" colours a figure; it is no date an event happens on
            end = mention.span.end - len(mention.unit) if kind == "other" else mention.span.end
            while end > mention.span.start + 1 and text[end - 1] in " '’\u00a0\u202f":
                end -= 1
            if kind == "other" and text[mention.span.start : end].split()[-1:] in (["de"], ["d"]):
                end = mention.span.end
            things.append((Span(mention.span.start, end), kind, mention))
    # an amount swallows a name inside it ("45 millions d'Euros"); else what begins first, then what is longer
    for where, kind, thing in sorted(things, key=lambda t: (t[0].start, -t[0].end)):
        if not (taken and taken[-1].end > where.start) and span.holds(where):
            taken.append(where)
            put(where, kind, thing)
    if not (span.start > segment.span.start):
        for found in _PAREN.finditer("".join(mask)):
            length = found.end() - found.start()
            mask[found.start() : found.end()] = patterns.PAREN * length
            for gone in [k for k in at if found.start() <= k < found.end()]:
                del at[gone]
    if span == segment.span and (wire := language.telling.dateline.match(segment.text)):
        mask[: wire.end()] = " " * wire.end()
        for gone in [k for k in at if k < wire.end()]:
            del at[gone]
    joined = "".join(mask)
    for found in language.telling.referring.finditer(joined):
        kind = "we" if found.lastgroup == "we" else "ref"
        length = found.end() - found.start()
        mask[found.start() : found.end()] = patterns.token(kind, length)
    return Sentence(segment, span.start, "".join(mask), at, block, number, low=patterns.plain(span.of(text)))


def _counted(mention: Mention, language: Language) -> str:
    words = language.telling.words
    if re.match(words["staffunit"], mention.unit.lower()):
        return "staff"
    if re.match(words["userunit"], mention.unit.lower()):
        return "users"
    return "other" if mention.unit else "count"


def _name_wins(name: Name, mention: Mention) -> bool:
    """A capitalised "Mars" is no month; a name inside an amount is its currency."""
    if not name.span.meets(mention.span):
        return False
    return mention.type is MentionType.DATE and name.span.holds(mention.span)


def _dressed(text: str, name: Span, limit: Span) -> Span:
    """The name with the marks around it: « Le Chat », **Le Chat**."""
    start, end = name.start, name.end
    before, after = text[max(limit.start, start - 3) : start], text[end : min(limit.end, end + 3)]
    opened = re.search(r"(?:[«“\"][ \u00a0\u202f]?|\*\*|\*|__)\Z", before)
    closed = re.match(r"(?:[ \u00a0\u202f]?[»”\"]|\*\*|\*|__)", after)
    return Span(start - len(opened[0]), end + len(closed[0])) if opened and closed else name


def subject_company(sentence: Sentence, focus: Focus, language: Language) -> Name | None:
    """The company a sentence is about by its own words: the first in the place of a subject."""
    refers = re.search("[" + "".join(patterns.REFERENCES) + "]", sentence.mask)
    for start, thing in sorted(sentence.at.items()):
        if refers and refers.start() < start:
            return None  # "the group" comes first: the sentence goes on about whom it was about
        if isinstance(thing, Name) and thing.type in (MentionType.ORG, None) and is_subject(sentence, start, language):
            if thing.type is None and not is_focus(thing.text, focus) and not _company_like(sentence, start):
                continue
            if language.telling.bystanders.search(sentence.mask[max(0, start - 60) : start]):
                continue
            return thing
    return None


def is_subject(sentence: Sentence, start: int, language: Language) -> bool:
    """Whether the name at `start` of the mask stands where a subject does, not after a preposition.

    A name further down an enumeration stands where the first one does.
    """
    for _ in range(patterns.LISTED):
        head = sentence.mask[max(0, start - 90) : start]
        joined = patterns.JOINED_BEFORE.search(head)
        if joined is None or not (joined["and"] or patterns.JOINED_AFTER.match(sentence.mask, start)):
            break
        start -= len(head) - joined.start("name")
    head = sentence.mask[max(0, start - 60) : start]
    return bool(language.telling.openings.search(head)) and not language.telling.prepositions.search(head)


def _company_like(sentence: Sentence, start: int) -> bool:
    head = sentence.mask[:start].strip(" -")
    return not head or head.endswith((":", ",", ".", "le", "la", "l'"))
