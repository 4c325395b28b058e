# Who founded a company, who runs it, how many work there.
"""Sentences → founders, chief executives, executives, headcounts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.portraits import protagonist
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.kinds import roster, successions
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.rules.matching import drafts_of
from builder.claims.rules.matching.evidence import full_span
from builder.claims.rules.subjects import subject_of
from builder.model.claims import PEOPLE, Kind
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

_ASIDE = re.compile(r" ?\((?P<words>[^()]{2,80})\)")
_FOLLOWING = 4
"""Sentences in which people announced by their number are named at most."""
KINDS = frozenset({Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE, Kind.HEADCOUNT})


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the article's sentences say of it."""
    told = [*drafts_of(reading, KINDS), *_counted(reading), *_in_parentheses(reading), *_together(reading)]
    told += roster.further(reading, told)
    told += successions.further(reading, told)
    yield from _of_it(reading, list(_of_companies(reading, told)))


def _of_companies(reading: Reading, told: list[Draft]) -> Iterator[Draft]:
    """What is `told`, where it is of somebody named in the same sentence of the company spoken of.

    "La directrice générale, Anne Roy, et le directeur commercial, Paul Vidal": he is not hers.
    """
    people = {(draft.span, draft.value) for draft in told if draft.kind in PEOPLE}
    for draft in told:
        if draft.kind not in PEOPLE or (draft.span, draft.subject) not in people:
            yield draft
        elif reading.topic and reading.topic_span:
            further = (*draft.further, reading.index.sentence_of(reading.topic_span))
            yield replace(draft, subject=reading.topic, further=further)


def _of_it(reading: Reading, told: list[Draft]) -> list[Draft]:
    """What is `told` without the founders of "their own company" whom nothing ties to the one spoken of."""
    own = reading.language.telling.offices.own_firm
    if all(draft.rule != own for draft in told):
        return told
    hero = protagonist(reading)
    known = {(d.subject, d.value) for d in told if d.rule != own and d.kind in (Kind.FOUNDER, Kind.CEO)}
    known.add((reading.topic, hero.name if hero else ""))
    return [draft for draft in told if draft.rule != own or (draft.subject, draft.value) in known]


def _counted(reading: Reading) -> Iterator[Draft]:
    """ "The three founders of X do so and so. Anne Roy … Paul Vidal and Louise Astier …": whoever is named then.

    Only where the paragraph goes on to name as many people as were announced.
    """
    for kind, announced in cues_of(reading.language).announced:
        for at, sentence in enumerate(reading.sentences):
            if not sentence.possible & announced.bit:
                continue
            found = announced.pattern.search(sentence.mask)
            subject = subject_of(reading, sentence, found, kind) if found else None
            if found is None or subject is None or sentence.inner:
                continue
            number = mentions_of(sentence, found, "count")[0].amount
            named: dict[str, Sentence] = {}
            for later in reading.sentences[at + 1 : at + 1 + _FOLLOWING]:
                if later.block is sentence.block and not later.inner:
                    for name in later.names:
                        if name.type is MentionType.PERSON:
                            named.setdefault(reading.full_name(name), later)
            for person, where in named.items() if len(named) == number else ():
                yield Draft(
                    kind,
                    subject.name,
                    person,
                    where.segment.span,
                    f"announced-{kind}",
                    further=(sentence.segment.span, *subject.further),
                )


def _in_parentheses(reading: Reading) -> Iterator[Draft]:
    """ "Anne Roy (PDG de Lumaro)": the office in parentheses is that of the person before them."""
    roles = [
        (kind, patterns.compiled(words, reading.language)) for kind, words in reading.language.telling.offices.asides
    ]
    for sentence in reading.sentences:
        if sentence.inner or "(" not in sentence.low or sentence.block.kind is BlockKind.TABLE:
            continue
        for name in sentence.names:
            end = name.span.end - sentence.start
            aside = _ASIDE.match(sentence.low, end) if name.type is MentionType.PERSON else None
            for kind, role in roles if aside else ():
                if aside is None or (found := role.fullmatch(aside["words"])) is None:
                    continue
                inside = reading.names_between(sentence.start + aside.start("words"), sentence.start + aside.end())
                company = reading.company(inside[0].text) if inside else reading.topic
                if company is not None and bool(inside) == bool(found["of"]) and sentence.topic == reading.topic:
                    start = sentence.start + aside.start("words")
                    printed = reading.text[start : start + len(found["role"])]
                    yield Draft(
                        kind,
                        company,
                        reading.full_name(name),
                        sentence.segment.span,
                        "role-in-parentheses",
                        qualifiers={"role": printed},
                        further=full_span(reading, name),
                    )
                break


def _together(reading: Reading) -> Iterator[Draft]:
    """ "She meets Paul Vidal. Together they found Lumaro": the two are whoever the sentence before names."""
    together = cues_of(reading.language).together
    before: Sentence | None = None
    for sentence in reading.sentences:
        if sentence.inner:
            continue
        found = together.search(sentence.mask, sentence.possible) if sentence.tokens else None
        if found and before is not None and before.block is sentence.block and reading.topic:
            people = dict.fromkeys(reading.full_name(n) for n in before.names if n.type is MentionType.PERSON)
            if len(people) == 1 and reading.language.telling.references.backward.search(before.low):
                hero = protagonist(reading)
                people = {hero.name: None, **people} if hero else people
            for person in people if len(people) > 1 else ():
                where = reading.first_named(person)
                yield Draft(
                    Kind.FOUNDER,
                    reading.topic,
                    person,
                    sentence.segment.span,
                    "founded-together",
                    further=(before.segment.span, *((reading.index.sentence_of(where.span),) if where else ())),
                )
        before = sentence
