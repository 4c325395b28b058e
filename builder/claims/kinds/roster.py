# Who a text has introduced, and as what, says whom "la PDG" or "elle" means further on. What is told so is added only
# where nothing tells it by name.
"""People known so far → founders and heads told without their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.claims.article.masks import Sentence
from builder.claims.article.portraits import is_womans, portrayed, protagonist
from builder.claims.article.reading import Reading
from builder.claims.article.titled import is_below
from builder.claims.drafts import Draft
from builder.claims.kinds.standing_in import matches_of_stand_ins
from builder.claims.notation.cues import cues_of
from builder.claims.notation.patterns import group
from builder.claims.rules.elsewhere import held_elsewhere
from builder.claims.rules.matching import draft_of
from builder.claims.rules.matching.evidence import full_span, passage
from builder.claims.rules.subjects import subject_of
from builder.mentions.names import Name
from builder.model.claims import Kind, Modality
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

_OFFICES = {"ceo": Kind.CEO, "founder": Kind.FOUNDER, "executive": Kind.EXECUTIVE}
_BACK = 3
"""Sentences looked back on at most for whom an office means."""


def further(reading: Reading, told: Iterable[Draft]) -> Iterator[Draft]:
    """What words that stand for people say, beyond what is `told` by name."""
    known = [draft for draft in told if draft.kind in _OFFICES.values()]
    meant = [d for s, row, found in matches_of_stand_ins(reading) for d in draft_of(reading, s, row, found)]
    meant = [draft for draft in meant if not any(_same(draft, other) for other in known)]
    roles = list(_roles(reading, known, meant))
    yield from roles
    yield from (draft for draft in meant if not any(_same(draft, other) for other in roles))


def _same(one: Draft, other: Draft) -> bool:
    return (one.kind, one.subject, one.value, one.modality) == (other.kind, other.subject, other.value, other.modality)


def _roles(reading: Reading, known: list[Draft], meant: list[Draft]) -> Iterator[Draft]:
    """An office that stands for a person: "… a déclaré Anne Roy. La directrice générale assure …"."""
    cue, quoting = cues_of(reading.language).role_alone, reading.language.quoting
    for at, sentence in enumerate(reading.sentences):
        if sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        if (found := cue.search(sentence.mask, sentence.possible)) is None:
            continue
        name = next(name for name in _OFFICES if found[name])
        kind, woman = _OFFICES[name], quoting.she.search(found[0].strip(" -«»")) is not None
        subject = subject_of(reading, sentence, found, kind)
        own = group(found, "subject") is not None
        if subject is None or subject.name != reading.topic:
            continue
        if not own and (sentence.topic != reading.topic or held_elsewhere(reading, sentence, found.start(name))):
            continue
        holders = [d for d in known if d.subject == subject.name and d.kind is kind]
        if any(is_womans(quoting, d.value) == woman for d in holders if d.modality is Modality.ASSERTED):
            continue
        elected = [
            d
            for d in meant
            if (d.kind, d.subject) == (kind, subject.name)
            and d.span < sentence.segment.span
            and is_womans(quoting, d.value) == woman
        ]
        person = elected[-1].value if elected else None
        if person is None and not found["trade"]:
            person = _meant(reading, at, known, kind, woman=woman)
        if kind is Kind.FOUNDER and (hero := portrayed(reading)) and is_womans(quoting, hero.name) == woman:
            person = hero.name  # whoever else a portrait names last
        if (own or found["trade"]) and person is None and (hero := protagonist(reading)) is not None:
            person = hero.name
        if person is not None and is_below(reading, person, found[0]):
            continue
        if person is None or is_womans(quoting, person) != woman or _is_another(person, subject.name, known, kind):
            continue
        where = reading.first_named(person)
        introduced = (reading.index.sentence_of(where.span), *full_span(reading, where)) if where else ()
        draft = Draft(
            kind,
            subject.name,
            person,
            passage(reading, sentence, found),
            "role-of-person-named",
            qualifiers={"role": sentence.place(found, name).of(reading.text)},
            date=elected[-1].date if elected else None,
            further=(*introduced, *subject.further, *((elected[-1].span, *elected[-1].further) if elected else ())),
            derived=elected[-1].derived if elected else frozenset(),
        )
        known.append(draft)
        yield draft


def _meant(reading: Reading, at: int, known: list[Draft], kind: Kind, *, woman: bool) -> str | None:
    """The person an office means: who fits of those named last, else the one founder who fits."""
    quoting, here = reading.language.quoting, reading.sentences[at]
    for sentence in reading.sentences[max(0, at - _BACK) : at + 1][::-1]:
        if sentence.block is not here.block and sentence.block.kind is not BlockKind.TITLE:
            break
        fit = [person for person in _people(reading, sentence) if is_womans(quoting, person) == woman]
        if fit:
            return None if _of_a_body(reading, sentence) else fit[-1]
    for sentence in reading.sentences[at + 1 : at + 2]:  # "La PDG ne lâche rien. Anne Roy refuse": named behind it
        named = _people(reading, sentence) if sentence.block is here.block else []
        if named and sentence.at and isinstance(first := next(iter(sentence.at.values())), Name):
            opens = first.type is MentionType.PERSON and first.span.start == sentence.segment.span.start
            if opens and is_womans(quoting, named[0]) == woman:
                return named[0]
    founders = {d.value for d in known if d.kind is Kind.FOUNDER and d.subject == reading.topic}
    fit = [person for person in sorted(founders) if is_womans(quoting, person) == woman]
    return fit[0] if len(fit) == 1 and kind is Kind.CEO else None


def _people(reading: Reading, sentence: Sentence) -> list[str]:
    return [reading.full_name(name) for name in sentence.names if name.type is MentionType.PERSON]


def _of_a_body(reading: Reading, sentence: Sentence) -> bool:
    """Whether somebody is introduced together with a body that is no company."""
    return re.search(reading.language.telling.offices.bodies, sentence.mask) is not None


def _is_another(person: str, company: str, known: list[Draft], kind: Kind) -> bool:
    """Whether somebody is known for an office elsewhere, or for another one in the company."""
    offices = [d for d in known if d.value == person and d.kind is not Kind.FOUNDER]
    return any(
        d.subject != company
        or (kind is Kind.CEO and d.kind is Kind.EXECUTIVE)
        or (kind is Kind.FOUNDER and d.kind is Kind.CEO and d.date is not None)  # who has come to lead it began it not
        for d in offices
    )
