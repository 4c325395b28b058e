# A claim is about the company its own words are about, which is often not the briefing's. Nothing falls back on the
# briefing's company merely because nobody else is at hand.
"""Whom a match is about."""

from __future__ import annotations

import re

from msgspec import Struct

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus, is_subject
from builder.claims.notation import patterns
from builder.claims.speech.houses import house_of
from builder.languages.telling import Telling
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import Span

_REF = patterns.REFERENCES
_AGENT = 60
"""Characters before a name in which "by" may stand."""
_BEFORE_A_NOUN = 2
"""Words at most, as in "le grand rival"."""
_COMPANY = (MentionType.ORG, None)
_OF_THINGS = (Kind.USERS, Kind.REVENUE)
"""Kinds that are told of what a company offers: users are the company's, sales are a part of its own."""
_MARKS = 12
"""Characters before a name in which a quotation mark opens."""
_OPENING_QUOTES = ("«", "“", '"')
_BACKED = (Kind.INVESTOR, Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION)
_OF_ITSELF = frozenset(
    {Kind.CEO, Kind.EXECUTIVE, Kind.FOUNDER, Kind.FOUNDED, Kind.HEADQUARTERS, Kind.OFFICE, Kind.HEADCOUNT, Kind.REVENUE}
)
"""Kinds that are said of a backer as of any company."""


class Subject(Struct, frozen=True):
    """A company, and where the text names it if not in the words quoted."""

    name: str
    further: tuple[Span, ...] = ()


def subject_of(reading: Reading, sentence: Sentence, found: re.Match[str], kind: Kind) -> Subject | None:
    """The company a match is about: by its own group, by the subject of its clause, or by what went before.

    A backer of the article's company who did something is not whom the sentence is about, nor is a fund whom another
    one backs.
    """
    subject = subject_named(reading, sentence, found, kind)
    if subject is not None and kind in _OF_THINGS and _is_rivals(reading, sentence, found.start()):
        return None
    if subject is not None and kind in _OF_THINGS and _is_offered(reading, sentence, found, subject):
        subject = company_spoken_of(reading, sentence, found) if kind is Kind.USERS else None
    backs = kind in _BACKED and reading.language.telling.references.financiers.match(subject.name) if subject else None
    if subject is not None and (backs or _is_backer(reading, subject, kind)) and reading.topic and reading.topic_span:
        return Subject(reading.topic, (reading.index.sentence_of(reading.topic_span),))
    return subject


def _is_offered(reading: Reading, sentence: Sentence, found: re.Match[str], subject: Subject) -> bool:
    """Whether what has users or sales is a thing that a company offers: by its type, its first word, or in quotes.

    So is a name nothing types, where such a thing is named last before the words: "sur PC, « Solo » réunit".
    """
    named = [name for at, name in sorted(sentence.at.items()) if isinstance(name, Name) and at < found.start()]
    own = next((name for name in named if name.text == subject.name), None)
    if own is None or own.type is MentionType.ORG or is_focus(own.text, reading.focus):
        return False
    thing = patterns.compiled(r"(?:{@thing})\b", reading.language)
    return thing.match(own.text.lower()) is not None or any(_is_thing(reading, n) for n in (own, named[-1]))


def _is_rivals(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether what has users is told as a rival of the company: "l'application Vistra, concurrente de Lumaro"."""
    return any(
        isinstance(thing, Name)
        and thing.type is MentionType.PRODUCT
        and at < start
        and reading.language.telling.outsiders.rival_thing.match(sentence.mask, at + len(thing.text))
        for at, thing in sentence.at.items()
    )


def _is_thing(reading: Reading, name: Name) -> bool:
    quoted = reading.text[max(0, name.span.start - _MARKS) : name.span.start].rstrip().endswith(_OPENING_QUOTES)
    return name.type is MentionType.PRODUCT or quoted


def _is_backer(reading: Reading, subject: Subject, kind: Kind) -> bool:
    """Whether a backer of the article's company is named as such; who leads or founded it is said of itself."""
    return subject.name in reading.backers and kind not in _OF_ITSELF


def company_of_the_article(reading: Reading) -> Subject | None:
    """The company the article is about, whatever has been spoken of last."""
    if reading.topic is None or reading.topic_span is None:
        return None
    return Subject(reading.topic, (reading.index.sentence_of(reading.topic_span),))


def company_spoken_of(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Subject | None:
    """The company a sentence goes on about, whatever names stand in it."""
    return _topic(reading, sentence, found.end())


def subject_named(
    reading: Reading, sentence: Sentence, found: re.Match[str], kind: Kind | None = None
) -> Subject | None:
    """The company the words of a match are about, be it a backer."""
    value = patterns.group(found, "value") or patterns.group(found, "investor") or (-1, -1)
    if own := patterns.group(found, "subject") or _whose_round(reading, found, kind):
        return company_at(reading, sentence, *own, value)
    if sentence.inner:
        return _topic(reading, sentence, found.end())
    before = max(0, found.start() - _AGENT), found.start()
    relative = reading.language.telling.outsiders.relative_subject.search(sentence.mask, *before)
    head = relative.start("name") if relative else _governing(reading, sentence, found)
    if head is not None:
        beside = _is_beside_one(reading, sentence, head)  # "le rival de Lumaro, qui emploie"
        return None if beside else company_at(reading, sentence, head, head + 1, value)
    aside = reading.language.telling.outsiders.dont_aside.search(sentence.mask)
    if aside and aside.end() <= found.start() and any(token in patterns.COMPANIES for token in aside[0]):
        return None  # "le logiciel, dont Lumaro est cliente, a été cédé": something else goes on behind the comma
    return None if _is_of_beside(reading, sentence, found.start()) else _topic(reading, sentence, found.end())


def _is_of_beside(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether whoever goes on is told to be beside a company: "Vesta, grand concurrent de Lumaro, a levé"."""
    company = patterns.CLOSES_APPOSITION.search(sentence.mask, 0, start)
    if company is None:
        return _is_of_bystander(reading, sentence, start)
    beside = reading.language.naming.governed.sub("", sentence.mask[: company.start()]).rpartition(", ")[2]
    told = reading.language.telling.references.bystanders.search(beside)
    return told is not None and len(beside[: told.start()].split()) <= _BEFORE_A_NOUN


def _is_of_bystander(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether a clause is about somebody told by what they are to a company: "le rival de Lumaro emploie"."""
    telling, mask = reading.language.telling, sentence.mask
    left = max((boundary.end() for boundary in telling.clauses.clause.finditer(mask, 0, start)), default=0)
    owner = patterns.compiled(telling.beside.owner, reading.language).search(mask, left, start)
    return owner is not None and telling.references.sides.search(_bare(mask[left : owner.start("name")])) is not None


def _is_beside_one(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Whether a company is named by somebody that a noun tells to be something to it."""
    head = sentence.mask[max(0, start - _AGENT) : start]
    return head != _bare(head) and reading.language.telling.references.sides.search(_bare(head)) is not None


def _bare(head: str) -> str:
    """The words before an owner without the preposition it hangs on."""
    return head.removesuffix("de ").removesuffix("d'")


def _whose_round(reading: Reading, found: re.Match[str], kind: Kind | None) -> tuple[int, int] | None:
    """Whose round it is that the words of a match tell of: "a mené le tour de table de Vesta"."""
    told = reading.language.telling.outsiders.round_of.search(found[0]) if kind is Kind.INVESTOR else None
    return (found.start() + told.start("subject"), found.start() + told.end("subject")) if told else None


def _governing(reading: Reading, sentence: Sentence, found: re.Match[str]) -> int | None:
    """Where the subject of the match's clause stands: before it, else after a participle that opens the sentence."""
    telling, mask, start = reading.language.telling, sentence.mask, found.start()
    left = 0
    for boundary in telling.clauses.clause.finditer(mask, 0, start):
        left = boundary.end()
    beside = _described(telling, mask, left, start)
    if beside is None and (joined := telling.clauses.joined_clause.search(mask, left, start)):
        beside = joined.start("name") if is_subject(sentence, joined.start("name"), reading.language) else None
    if beside is not None:
        return beside
    own = _first(reading, sentence, left, start)
    goes_on = own is None or mask[own] == patterns.OURS  # "chez son rival Vesta, on compte": Vesta does
    if goes_on and (labelled := telling.references.labelled.match(mask, 0, start)):
        return max(labelled.start("name"), labelled.start("beside"))
    if own is None and left:
        own = _first(reading, sentence, 0, start)
    if own is not None:
        return own
    owner = patterns.compiled(telling.beside.owner, reading.language).search(mask, left, start)
    if owner and not telling.references.bystanders.search(_bare(mask[left : owner.start("name")])):
        return owner.start("name")
    if mask[left:start].strip() and not telling.references.prepositional.match(mask[left:start].lstrip()):
        return None
    beyond = telling.clauses.clause.search(mask, found.end())
    named = _first(reading, sentence, found.start(), beyond.start() if beyond else len(mask), skip=found)
    return named if named is None or telling.before.resumes.search(mask, 0, named) else None


def _described(telling: Telling, mask: str, left: int, start: int) -> int | None:
    """The company that stands right before words that say what it is, or before a figure behind such words."""
    told = telling.beside.attached.search(mask, left, start)
    if told and (told["bare"] is None or telling.beside.apposed.match(mask, start)):
        at = told.start("name")
        if told["bare"] is None or not telling.before.agent.search(mask[max(0, at - _AGENT) : at]):
            return at
    figured = telling.beside.described.search(mask, left, start) if mask[start] in patterns.FIRSTS else None
    return figured.start("name") if figured else None


def _first(reading: Reading, sentence: Sentence, start: int, end: int, skip: re.Match[str] | None = None) -> int | None:
    value = (patterns.group(skip, "value") or patterns.group(skip, "investor") if skip is not None else None) or (
        -1,
        -1,
    )
    asides = [aside.span() for aside in reading.language.telling.outsiders.dont_aside.finditer(sentence.mask, start)]
    for token in patterns.TOKEN.finditer(sentence.mask, start, end):
        at = token.start()
        if any(begins < at < ends for begins, ends in asides):
            continue
        if token[0] in _REF:
            if at in sentence.others and not is_subject(sentence, at, reading.language):
                continue
            return at
        thing = sentence.at.get(at)
        if _stops(thing, skip, reading):
            return None
        if (
            not isinstance(thing, Name)
            or (thing.type not in _COMPANY and thing.text not in reading.products)
            or value[0] <= at < value[1]
        ):
            continue
        if not is_subject(sentence, at, reading.language):
            continue
        return at
    return None


def _stops(thing: object, skip: re.Match[str] | None, reading: Reading) -> bool:
    """Whether a thing nobody is known to make is what a participle opened with: no company behind it is meant."""
    return (
        skip is not None
        and isinstance(thing, Name)
        and thing.type is MentionType.PRODUCT
        and thing.text not in reading.products
    )


def company_at(
    reading: Reading, sentence: Sentence, start: int, end: int, value: tuple[int, int] = (-1, -1)
) -> Subject | None:
    """The company a stretch of the mask names, or its words stand for; `value` is what is said of it."""
    for at in range(start, end):
        thing = sentence.at.get(at)
        if isinstance(thing, Name):
            return Subject(reading.products.get(thing.text) or reading.company(thing.text))
        if sentence.mask[at] == patterns.OURS and (house := house_of(reading, _word_at(sentence, at))):
            return Subject(house.text, (reading.index.sentence_of(house.span),))
        if sentence.mask[at] == patterns.OURS and reading.topic and reading.topic_span:
            return Subject(reading.topic, (reading.index.sentence_of(reading.topic_span),))
        if sentence.mask[at] in _REF:
            return _referred(reading, sentence, at, end, value)
    return None


def _word_at(sentence: Sentence, at: int) -> Span:
    return Span(sentence.start + at, sentence.start + at + 1)


def _referred(reading: Reading, sentence: Sentence, at: int, end: int, value: tuple[int, int]) -> Subject | None:
    """The company words such as "she" or "the group" mean."""
    if (other := max((place for place in sentence.others if place <= at), default=None)) is not None:
        name = sentence.others[other]
        return Subject(reading.company(name.text), (reading.index.sentence_of(name.span),)) if name else None
    own = _before(reading, sentence, at, value)
    if own is None and _from_elsewhere(reading, sentence, at):
        return None
    if own is None and _focus_named(reading, sentence, at):
        return Subject(reading.focus.company)
    return own or _topic(reading, sentence, end, referred=True)


def _from_elsewhere(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether "the company of Metz" is told apart by a town, where another one is the seat the article names."""
    end = next((p for p in range(at + 1, len(sentence.mask)) if sentence.mask[p] not in patterns.GOES_ON), at)
    placed = reading.language.telling.references.placed.match(sentence.mask, end)
    town = sentence.at.get(placed.end()) if placed else None
    if not isinstance(town, Name):
        return False
    seats = {
        thing.text
        for other, row, found in reading.matches
        if row.kind is Kind.HEADQUARTERS and other is not sentence and (where := patterns.group(found, "value"))
        for at, thing in other.at.items()
        if where[0] <= at < where[1] and isinstance(thing, Name)
    }
    return bool(seats) and town.text not in seats


def _focus_named(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether the company in focus is the only one its sentence names before `at`."""
    named = [n for p, n in sentence.at.items() if p < at and isinstance(n, Name) and n.type in _COMPANY]
    return bool(named) and all(is_focus(n.text, reading.focus) for n in named)


def _before(reading: Reading, sentence: Sentence, at: int, value: tuple[int, int]) -> Subject | None:
    """The company "she" or "the group" means, where the same sentence has named it as its subject."""
    for place, thing in sentence.at.items():
        if value[0] <= place < value[1] or reading.language.telling.references.bystanders.search(
            sentence.mask[max(0, place - 60) : place]
        ):
            continue
        if (
            place < at
            and isinstance(thing, Name)
            and thing.type in _COMPANY
            and is_subject(sentence, place, reading.language)
        ):
            return Subject(reading.company(thing.text))
    return None


def _topic(reading: Reading, sentence: Sentence, end: int, *, referred: bool = False) -> Subject | None:
    """The company spoken of; where nothing up to `end` refers back to another, the one the article is about."""
    if (
        not referred
        and not sentence.inner
        and not sentence.pointed
        and sentence.topic != reading.topic
        and not reading.language.telling.references.backward.search(sentence.low, 0, end)
    ):
        return company_of_the_article(reading)
    if sentence.topic is None or sentence.topic_span is None:
        return None
    topic = reading.products.get(sentence.topic, sentence.topic)  # what a product does is said of who makes it
    if sentence.segment.span.holds(sentence.topic_span):
        return Subject(topic)
    return Subject(topic, (reading.index.sentence_of(sentence.topic_span),))
