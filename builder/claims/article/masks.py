# A rule sees a sentence through its mask: names, amounts and dates are tokens, what is in parentheses is filled in,
# the words for "the company" are one token too. Its length is the sentence's, so that offsets stay true.
"""One sentence as the rules see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.languages.language import Language
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.mentions import Mention, MentionType
from builder.model.text import Block, Segment, Span

_MASKS = {
    MentionType.DATE: "date",
    MentionType.TIME: "date",
    MentionType.MONEY: "money",
    MentionType.COUNT: "count",
    MentionType.DURATION: "duration",
    MentionType.PERCENT: "percent",
}
_NAME_MASKS = {
    MentionType.PERSON: "person",
    MentionType.ORG: "org",
    MentionType.PLACE: "place",
    MentionType.PRODUCT: "product",
    None: "name",
}
_OPENED = re.compile(r"(?:[«“\"][ \u00a0\u202f]?|\*\*|\*|__)\Z")
_CLOSED = re.compile(r"(?:[ \u00a0\u202f]?[»”\"]|\*\*|\*|__)")
PAREN = re.compile(r"\([^()]{1,400}\)")
_LIES = re.compile(r"\((?!.{50})[A-ZÀ-Þ][a-zà-ÿ][^\W\d_]*(?:[-'’ \u00a0](?:[^\W\d_]{1,3}|[A-ZÀ-Þ][^\W\d_]+))*\)")
"""Where a place lies, in parentheses: "(Moselle)", "(Seine-et-Marne)", "(Pays de la Loire)"."""
_A_PLACE = patterns.token("place", 2)[1]
_PLACED = (_A_PLACE, patterns.token("name", 2)[1])
"""With what the token of a place ends, and that of a name nothing types."""


class Mask(Struct, frozen=True):
    """A stretch of text as the rules see it: the first fields of a `Sentence`."""

    start: int
    mask: str
    at: dict[int, Name | Mention]
    low: str
    tokens: frozenset[str]
    possible: int

    @property
    def parts(self) -> tuple[int, str, dict[int, Name | Mention], str, frozenset[str], int]:
        """All of it."""
        return self.start, self.mask, self.at, self.low, self.tokens, self.possible


class Sentence(Struct, frozen=True):
    """One sentence as the rules see it."""

    segment: Segment
    start: int
    """Where its mask begins in the article's text."""
    mask: str
    at: dict[int, Name | Mention]
    """What stands at each token of the mask, in its order."""
    low: str
    """Its text in lower case, for a quick look whether a rule can match."""
    tokens: frozenset[str]
    """The kinds of things in its mask, by their first characters."""
    possible: int
    """The patterns its mask may match by its words, as the bits of `Cues`."""
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
    pointed: bool = False
    """Its words point to the company spoken of: "this company", "the target"."""
    others: Mapping[int, Name | None] = {}
    """Where words for another company begin, with its name where the article names it: "l'Autrichien"."""
    retracted: bool = False
    """The sentence after it says that nothing of it is true."""

    @property
    def names(self) -> list[Name]:
        """The names in it, in order."""
        return [thing for _, thing in self.at.items() if isinstance(thing, Name)]

    def mentions(self, kind: MentionType) -> list[Mention]:
        """The amounts or dates of one type in it, in order."""
        return [t for _, t in self.at.items() if isinstance(t, Mention) and t.type is kind]

    def place(self, found: re.Match[str], group: str | int = 0) -> Span:
        """Where a group of a match stands in the article."""
        return Span(self.start + found.start(group), self.start + found.end(group))


class Found(Struct, frozen=True):
    """What was found in a sentence."""

    names: tuple[Name, ...]
    mentions: tuple[Mention, ...]
    language: Language

    def inside(self, span: Span) -> Found:
        """What of it lies in `span`."""
        return Found(
            tuple(n for n in self.names if span.holds(n.span)),
            tuple(m for m in self.mentions if span.holds(m.span)),
            self.language,
        )


def masked(text: str, low: str, segment: Segment, span: Span, found: Found) -> Mask:
    """The mask of a sentence, or of what of it stands in `span`; `low` is the whole `text`, made `plain`."""
    low, at = span.of(low), dict[int, Name | Mention]()
    mask = _with_tokens(text, low, span, found, at) if found.names or found.mentions else low
    if span == segment.span:
        for aside in PAREN.finditer(mask) if "(" in mask else ():
            start = _of_the_place(segment.text, mask, at, aside)
            filler = patterns.PAREN if start is None else mask[start - 1]
            mask = _filled(mask, at, aside.start() if start is None else start, aside.end(), filler)
        if wire := found.language.telling.references.dateline.match(segment.text):
            mask = _filled(mask, at, 0, wire.end(), " ")
    cues = cues_of(found.language)
    possible = cues.possible(mask)
    if possible & cues.referring.bit:
        mask, count = cues.referring.pattern.subn(_reference, mask)
        possible = cues.possible(mask) if count else possible
    return Mask(span.start, mask, at, low, frozenset(patterns.TOKEN.findall(mask)), possible)


def _with_tokens(text: str, low: str, span: Span, found: Found, at: dict[int, Name | Mention]) -> str:
    """The text with a token for each thing; what stands at each is put into `at`."""
    pieces, end = list[str](), span.start
    # what begins first stands, of two that begin together the longer: an amount swallows the name of its currency
    for start, stop, kind, thing in sorted(_things(text, span, found), key=_first_and_longest):
        if start >= end and span.start <= start and stop <= span.end:
            at[start - span.start] = thing
            pieces += (low[end - span.start : start - span.start], patterns.token(kind, stop - start))
            end = stop
            if kind == "other" and low[stop - span.start : stop + 1 - span.start] == "'":
                pieces.append(" ")  # "une centaine d'hôpitaux" is told as "vingt hôpitaux" is
                end = stop + 1
    return "".join((*pieces, low[end - span.start :]))


def _first_and_longest(thing: tuple[int, int, str, Name | Mention]) -> tuple[int, int]:
    return thing[0], -thing[1]


def _filled(mask: str, at: dict[int, Name | Mention], start: int, end: int, filler: str) -> str:
    for gone in [k for k in at if start <= k < end]:
        del at[gone]
    return mask[:start] + filler * (end - start) + mask[end:]


def _of_the_place(text: str, mask: str, at: Mapping[int, Name | Mention], aside: re.Match[str]) -> int | None:
    """Where the place before a parenthesis ends that only says where it lies: "Metz (Moselle)" is one place."""
    end = len(mask[: aside.start()].rstrip())
    if end < aside.start() - 1 or mask[end - 1 : end] not in _PLACED or not _LIES.fullmatch(text, *aside.span()):
        return None
    inside = [thing for start, thing in at.items() if aside.start() < start < aside.end()]
    told = {thing.type if isinstance(thing, Name) else MentionType.COUNT for thing in inside}
    known = told == {MentionType.PLACE} or (mask[end - 1] == _A_PLACE and told <= {MentionType.PLACE, None})
    return end if known else None


def _reference(found: re.Match[str]) -> str:
    return patterns.token("we" if found.lastgroup == "we" else "ref", len(found[0]))


def _things(text: str, span: Span, found: Found) -> Iterator[tuple[int, int, str, Name | Mention]]:
    """What is found in a sentence: where it begins and ends, its kind, and itself."""
    for name in found.names:
        yield *_dressed(text, name.span, span), _NAME_MASKS[name.type], name
    telling = found.language.telling
    for mention in found.mentions:
        type_, (start, end) = mention.type, mention.span
        kind = _MASKS.get(type_)
        if kind is None or (type_ is MentionType.TIME and calendar_date(mention) is None):
            continue  # an hour of no day
        if type_ is MentionType.DATE:
            if any(name.span.holds(mention.span) for name in found.names):
                continue  # a capitalised "Mars" is no month
            if telling.days.as_of.fullmatch(patterns.plain(text[start:end])):
                continue  # "today" colours a figure; it is no date an event happens on
        elif type_ is MentionType.COUNT:
            if sum_ := telling.others.bare_sum.match(text[start:end]):  # "40 millions" of nothing are money
                yield start, start + sum_.end(), "money", mention
                continue
            kind = _counted(mention, found.language)
            if kind == "other":
                end -= len(mention.unit)  # the noun counted stays legible: "14 hospitals"
        while end > start + 1 and text[end - 1] in " '’\u00a0\u202f":
            end -= 1
        yield start, end, kind, mention


def is_staff(mention: Mention, language: Language) -> bool:
    """Whether what is counted is people who work for somebody."""
    return re.match(language.telling.words["staffunit"], mention.unit.lower()) is not None


def _counted(mention: Mention, language: Language) -> str:
    words = language.telling.words
    if is_staff(mention, language):
        return "staff"
    if re.match(words["userunit"], mention.unit.lower()):
        return "users"
    return "other" if mention.unit else "count"


def _dressed(text: str, name: Span, limit: Span) -> Span:
    """The name with the marks around it: « Le Chat », **Le Chat**."""
    start, end = name
    closed = _CLOSED.match(text, end, min(limit.end, end + 3))
    if closed is None:
        return name
    opened = _OPENED.search(text[max(limit.start, start - 3) : start])
    return Span(start - len(opened[0]), closed.end()) if opened else name
