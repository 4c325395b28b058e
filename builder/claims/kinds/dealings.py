# Who buys from whom, takes over whom, works with whom and stands against whom, as the verbs of a table tell it. A deal
# is told of the company in focus where it is one side; what two others do to each other is left to other families.
"""Sentences → clients, partners, acquisitions and competitors told by verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.kinds.clauses import Predicate, predicates_in
from builder.claims.kinds.slots import Party
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.rules.dating import DATED, date_of
from builder.claims.rules.matching.evidence import passage
from builder.claims.rules.matching.named import is_title
from builder.claims.rules.matching.to_come import to_come
from builder.claims.rules.modality import modality_of
from builder.claims.rules.sides import only_watches
from builder.claims.rules.subjects import Subject, company_at, company_spoken_of
from builder.claims.speech.houses import house_of, is_anothers_word
from builder.languages.dealing import OBJECT, OWNER, SUBJECT, Role
from builder.languages.telling import Relation
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

RULE = "deal"
_TOLD = {
    # (what the company in focus is, what the other one is): what the other one is to it
    (Role.SELLER, Role.BUYER): (Kind.CLIENT, {}),
    (Role.BUYER, Role.SELLER): (Kind.PARTNER, {}),
    (Role.ALLY, Role.ALLY): (Kind.PARTNER, {}),
    (Role.RIVAL, Role.RIVAL): (Kind.COMPETITOR, {}),
    (Role.TAKER, Role.TAKEN): (Kind.ACQUISITION, {}),
    (Role.TAKEN, Role.TAKER): (Kind.ACQUISITION, {"direction": "acquired_by"}),
}
_KINDS = frozenset(kind for kind, _ in _TOLD.values()) | {Kind.INVESTOR}
_COMPANY = (MentionType.ORG, None)
_FIRMS = patterns.tokens_of("ORG")
_BACK, _NAMED = 800, 60
"""Characters before a pronoun in which whom it means is named, and before a name in which its noun stands."""
_COLOURED = 50
"""Characters before a verb whose words can take it back: a relative clause before them is none of its own."""
_STRETCH = re.compile(r"(?s:.+)")
_WORDS = re.compile(r"[^\s',.;:()«»]+")


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the verbs of the article's sentences say of the company in focus."""
    dealing, told = reading.language.telling.dealing, cues_of(reading.language).deals
    if reading.topic is None or reading.topic != reading.focus.company:
        return
    for sentence in reading.sentences:
        if not sentence.possible & told or sentence.tokens.isdisjoint(_FIRMS) or sentence.block.kind is BlockKind.TABLE:
            continue
        if not (reading.houses or any(_is_other(reading, thing) for thing in sentence.at.values())):
            continue
        if not dealing.words.isdisjoint(_WORDS.findall(sentence.low)):
            for predicate in predicates_in(sentence, dealing):
                yield from _drafts(reading, sentence, predicate)


def _is_other(reading: Reading, thing: Name | Mention) -> bool:
    """Whether a thing is the name of another company than the one in focus."""
    return isinstance(thing, Name) and thing.type in _COMPANY and not is_focus(thing.text, reading.focus)


def _drafts(reading: Reading, sentence: Sentence, predicate: Predicate) -> Iterator[Draft]:
    if predicate.deal.goods and _changes_hands(reading, sentence, predicate):
        return
    roles = [
        (role, party)
        for role, party in _roles(reading, predicate)
        if role is not Role.TAKEN or not _is_a_part(reading, sentence, predicate, party)
    ]
    others = [(role, name) for role, party in roles for name in _named(reading, sentence, party)]
    if not others:
        return
    for mine, party in roles:
        meant = {theirs: told for (one, theirs), told in _TOLD.items() if one is mine}
        if not any(role in meant for role, _ in others) or (predicate.deal.sold and mine is not Role.SELLER):
            continue
        subject = _ours(reading, sentence, predicate, party)
        for theirs, name in others if subject is not None else ():
            if theirs in meant and _stands(reading, sentence, name, meant[theirs][0]):
                kind, qualifiers = meant[theirs]
                draft = _draft(reading, sentence, predicate, kind, subject or Subject(""))
                if only_watches(reading, name.text, kind, draft.words):
                    continue
                named = reading.index.sentence_of(name.span)
                further = draft.further if draft.span.holds(name.span) else (*draft.further, named)
                told = {**qualifiers, **draft.qualifiers}
                yield replace(draft, value=name.text, qualifiers=told, further=further)


def _changes_hands(reading: Reading, sentence: Sentence, predicate: Predicate) -> bool:
    """Whether what is sold is a company: a name in the place of the goods that nobody knows as a product."""
    goods = predicate.slots.get(SUBJECT if predicate.passive else OBJECT)
    if goods is None or goods.owner:
        return False
    return any(name.type in _COMPANY for name in _named(reading, sentence, goods))


def _is_a_part(reading: Reading, sentence: Sentence, predicate: Predicate, party: Party) -> bool:
    """Whether what is taken is only a part of the company that is named: "12 % of Lumaro", "thirty Lumaro cranes"."""
    whole = reading.language.telling.others.part_of
    return any(whole.search(sentence.mask, predicate.start, place + 1) for place in party.places)


def beyond(drafts: list[Draft]) -> list[Draft]:
    """`drafts` without those deals in which a rule names the same company: rules know sums, lengths and days better."""
    told = {(d.span, d.value) for d in drafts if d.kind in _KINDS and not d.rule.startswith(RULE)}
    return [d for d in drafts if not (d.rule.startswith(RULE) and (d.span, d.value) in told)]


def _draft(reading: Reading, sentence: Sentence, predicate: Predicate, kind: Kind, subject: Subject) -> Draft:
    """A claim of a predicate, but for whom it names."""
    found = _words_of(sentence, predicate)
    row = Relation(f"{RULE}-{predicate.deal.name}", kind, (), "")
    said = _STRETCH.match(sentence.mask, predicate.verb, predicate.end) or found
    modality, qualifiers = modality_of(reading, sentence, row, said, narrow=_COLOURED)
    date, dated = date_of(reading, sentence, row, found)
    counted = sentence.anchor if "relative-date" in dated else None
    return Draft(
        kind,
        reading.focus.company,
        "",
        passage(reading, sentence, found),
        row.name,
        date=date if kind in DATED else None,
        modality=to_come(reading, sentence, kind, found, modality, date),
        qualifiers=qualifiers,
        further=(*subject.further, counted) if counted else subject.further,
        derived=frozenset(dated),
        at=sentence.place(found),
        words=" ".join(sentence.place(found).of(reading.text).split()),
    )


def _words_of(sentence: Sentence, predicate: Predicate) -> re.Match[str]:
    """The words of a predicate, as a rule that matches them would give them."""
    found = _STRETCH.match(sentence.mask, predicate.start, predicate.end)
    assert found is not None, "a predicate has its verb"  # noqa: S101  so by the making of it
    return found


def _roles(reading: Reading, predicate: Predicate) -> Iterator[tuple[Role, Party]]:
    """What each party of a predicate is; in the passive its subject is what the object is else."""
    roles, agents = predicate.deal.roles, reading.language.telling.dealing.agents
    for slot, party in predicate.slots.items():
        told = slot + OWNER if party.owner and slot in (SUBJECT, OBJECT) else slot
        if predicate.passive:
            if told.startswith(OBJECT):
                continue
            told = SUBJECT if told in agents else told.replace(SUBJECT, OBJECT)
        if (role := roles.get(told)) is not None:
            yield role, party


def _named(reading: Reading, sentence: Sentence, party: Party) -> Iterator[Name]:
    """The companies a party names other than the one in focus."""
    for place in party.places:
        thing = sentence.at.get(place)
        if sentence.mask[place] == patterns.OURS:
            thing = house_of(reading, Span(sentence.start + place, sentence.start + place + 1))
        if isinstance(thing, Name) and not is_focus(thing.text, reading.focus) and thing.text not in reading.products:
            yield thing


def _ours(reading: Reading, sentence: Sentence, predicate: Predicate, party: Party) -> Subject | None:
    """The company in focus, where a party names it or stands for it."""
    named = (sentence.at.get(place) for place in party.places)
    by_name = any(isinstance(thing, Name) and is_focus(thing.text, reading.focus) for thing in named)
    said = Span(sentence.start + predicate.start, sentence.start + predicate.end)
    if not by_name and (is_anothers_word(reading, said) or _said_elsewhere(reading, sentence, predicate)):
        return None
    if not party.places:
        meant = [_meant(reading, sentence, predicate, party)]
    elif _is_person(reading, sentence, party):
        return None
    else:
        others = [at for other in predicate.slots.values() if other is not party for at in other.places]
        value = min(others, default=-1), max(others, default=-1) + 1
        meant = [company_at(reading, sentence, place, place + 1, value) for place in party.places]
    return next((whom for whom in meant if whom is not None and whom.name == reading.focus.company), None)


def _is_person(reading: Reading, sentence: Sentence, party: Party) -> bool:
    """Whether a pronoun may mean somebody named shortly before it."""
    word = sentence.low[party.start :].split(" ", 1)[0]
    if word not in reading.language.telling.dealing.pronouns:
        return False
    at = sentence.start + party.start
    return reading.person_before(at, _BACK) is not None


def _meant(reading: Reading, sentence: Sentence, predicate: Predicate, party: Party) -> Subject | None:
    """Whom a possessive or a pronoun means: the company named before it, and nobody else whose it may be."""
    if _is_person(reading, sentence, party):
        return None
    before = [thing for at, thing in sentence.at.items() if at < party.start and isinstance(thing, Name)]
    if any(is_focus(thing.text, reading.focus) for thing in before):
        return Subject(reading.focus.company)
    subject = predicate.slots.get(SUBJECT)
    if party.owner and not predicate.passive and subject is not None and subject is not party:
        set_off = reading.language.telling.dealing.cleft.search(sentence.mask, 0, subject.start)
        if any(_named(reading, sentence, subject)) and not set_off:
            return None  # "X sells its lamps": they are X's own
    return company_spoken_of(reading, sentence, _words_of(sentence, predicate))


def _said_elsewhere(reading: Reading, sentence: Sentence, predicate: Predicate) -> bool:
    """Whether it is said in a quotation of a paragraph that names other companies alone: "we" may be theirs."""
    if not reading.in_quotes(Span(sentence.start + predicate.start, sentence.start + predicate.end)):
        return False
    names = reading.names_between(sentence.block.span.start, sentence.block.span.end)
    outside = [name for name in names if name.type in _COMPANY and not reading.in_quotes(name.span)]
    return bool(outside) and not any(is_focus(name.text, reading.focus) for name in outside)


def _stands(reading: Reading, sentence: Sentence, name: Name, kind: Kind) -> bool:
    """Whether a name can be a company of this kind."""
    if name.type not in _COMPANY or is_title(reading, name):
        return False
    telling, at = reading.language.telling, name.span.start - sentence.start
    if kind is Kind.COMPETITOR and telling.outsiders.no_rival.match(name.text):
        return False
    return kind is not Kind.COMPETITOR or not telling.references.bystanders.search(
        sentence.mask[max(0, at - _NAMED) : at]
    )
