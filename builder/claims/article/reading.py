# What every family of claims asks of an article, made once: its sentences, its names, what its relations match, and
# which company it is about.
"""Document → an article as it is asked for claims."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from builder.claims.article.index import Index
from builder.claims.article.masks import Sentence
from builder.claims.article.rows import Match, matches_in
from builder.claims.article.sentences import LONGEST, Frame, sentences_of
from builder.claims.article.topics import company_named, main_topic
from builder.claims.drafts import Draft
from builder.languages import ARTICLES
from builder.languages.language import Language
from builder.mentions.names import Name, names_in
from builder.model.claims import Focus
from builder.model.mentions import Mention, MentionType
from builder.model.text import Article, BlockKind, Document, Span

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

    def matches_at(self, start: int) -> tuple[Match, ...]:
        """What is matched in the sentences of the segment at `start` of the text."""
        first = bisect_left(self.matches, start, key=lambda match: match.sentence.segment.span.start)
        last = bisect_right(self.matches, start, key=lambda match: match.sentence.segment.span.start)
        return self.matches[first:last]

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
        return company_named(name, self.focus)

    def full_name(self, name: Name) -> str:
        """A person's full name where the article gives it."""
        return name.full or name.text


def _beginning_before(start: int, names: tuple[Name, ...]) -> int:
    """How many of `names` begin before `start`."""
    return bisect_left(names, start, key=lambda name: name.span.start)


def read(document: Document, focus: Focus) -> Reading | None:
    """The reading of `document`; none where its language has no tables."""
    language = ARTICLES.get(document.article.language)
    if language is None:
        return None
    text = document.article.text
    spoken = [b for b in document.blocks if b.kind not in _SILENT]
    segments = [s for b in spoken for s in b.segments if len(s.text) <= LONGEST]
    names = names_in(text, [s.span for s in segments], language.naming, (focus.company, *focus.aliases))
    topic, topic_span = main_topic(names, focus)
    index = Index(document)
    sentences = tuple(sentences_of(index, spoken, names, Frame(focus, language, topic, topic_span)))
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
