# Votes are counted over the whole article, so that a name is the same thing wherever it stands; then short names take
# after long ones, and a surname or a given name belongs to the full name it is part of.
"""Candidates → names with their types."""

from __future__ import annotations

from msgspec import Struct

from builder.languages.naming import Naming
from builder.mentions.names.shapes import NUMBERED, Candidate
from builder.mentions.names.surroundings import AROUND, Surroundings
from builder.mentions.names.votes import Votes, add_votes_around, votes_of_form, winner
from builder.model.mentions import MentionType
from builder.model.text import Span


class Name(Struct, frozen=True):
    """One mention of a name."""

    span: Span
    text: str
    type: MentionType | None
    """None where nothing tells."""
    full: str = ""
    """A surname's or a given name's full name, where the article gives it."""


def typed(text: str, found: list[Candidate], around: Surroundings, companies: frozenset[str]) -> tuple[Name, ...]:
    """The names among what was `found`, in order; `companies` are no surnames of people."""
    types = _types_of(text, found, around, companies)
    surnames, forenames = dict[str, str](), dict[str, set[str]]()
    for name in sorted(types):
        if types[name] is MentionType.PERSON and " " in name:
            surnames.setdefault(name.split()[-1], name)
            surnames.setdefault(name.split(maxsplit=1)[1], name)
            forenames.setdefault(name.split(maxsplit=1)[0], set()).add(name)
    people = {(c.start): c for c in found if types[c.text] is MentionType.PERSON}
    result = []
    for c in sorted(found, key=lambda c: (c.start, c.end)):
        type_, full = types[c.text], ""
        shared = around.naming.and_.match(text, c.end)
        if type_ is None and shared and shared.end() in people and c.text in around.naming.given_names:
            type_ = MentionType.PERSON  # "Anne et Paul Roy"
        if c.text in surnames and c.text not in companies:
            type_, full = MentionType.PERSON, surnames[c.text]
        elif type_ in (None, MentionType.PERSON) and (alone := _alone_of(c, forenames, text, around.naming)):
            type_, full = MentionType.PERSON, alone
        result.append(Name(Span(c.start, c.end), c.text, type_, full))
    return tuple(result)


def _types_of(
    text: str, found: list[Candidate], around: Surroundings, companies: frozenset[str]
) -> dict[str, MentionType | None]:
    """By name what most votes say it names, and of others what those say that they are made of."""
    votes: dict[str, Votes] = {}
    for c in found:
        tally = votes.get(c.text)
        if tally is None:
            tally = votes[c.text] = votes_of_form(c.text, around.naming)
            if companies and c.text.startswith(tuple(f"{name} " for name in companies)):
                tally[MentionType.PRODUCT] += 1  # "Lumaro Paie" is what Lumaro makes; a subsidiary is called one
        tally[MentionType.ORG] += c.organisation
        add_votes_around(tally, text, c, around)
    types = {name: winner(tally) for name, tally in votes.items()}
    _take_after(types, around)
    return types


def _take_after(types: dict[str, MentionType | None], around: Surroundings) -> None:
    """Gives short and long names the type of those they are made of, in place."""
    for name, type_ in types.items():  # "Mme Roy" says what Anne Roy is
        if type_ is None and types.get(name.rsplit(maxsplit=1)[-1]) is MentionType.PERSON:
            types[name] = MentionType.PERSON
    firms = {name.split()[0] for name, type_ in types.items() if type_ is MentionType.ORG and _has_tail(name, around)}
    for name, type_ in types.items():  # "Mirande Capital" goes on as "Mirande", and is quoted as people are
        if name in firms and type_ in (None, MentionType.PERSON):
            types[name] = MentionType.ORG
    products = [name for name, type_ in types.items() if type_ is MentionType.PRODUCT]
    lines = {name.split()[0] for name in products if NUMBERED.search(name)}
    for name, type_ in types.items():  # "Vistra Max" is what "Vistra 2" is
        if type_ is None and " " in name and name.split()[0] in lines:
            types[name] = MentionType.PRODUCT


def _has_tail(name: str, around: Surroundings) -> bool:
    """Whether a name ends in a word that firms alone end in."""
    return " " in name and name.rsplit(maxsplit=1)[-1] in around.naming.org_tails


def _alone_of(c: Candidate, forenames: dict[str, set[str]], text: str, naming: Naming) -> str:
    """The full name of the one person who is called so by their given name; empty where it names what they sell."""
    named = forenames.get(c.text, ())
    if len(named) != 1 or naming.branded.search(text, max(0, c.start - AROUND), c.start):
        return ""
    return next(iter(named))
