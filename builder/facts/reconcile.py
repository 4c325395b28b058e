# Claims of one kind about one subject with one value are one fact. What is planned, possible, denied or a target is
# never merged with what is asserted.
"""Groups claims into facts."""

from __future__ import annotations

from collections.abc import Iterable

from builder.facts.identity import NAMED, PEOPLE, Identity
from builder.model.claims import FACTUAL, Claim, Kind, Modality, fold
from builder.model.facts import Fact, Standing

_Key = tuple[str, ...]


def reconcile(claims: Iterable[Claim], company: str, aliases: Iterable[str]) -> tuple[Fact, ...]:
    """The facts `claims` make together; ids are empty until anchors are minted.

    Order: by kind as the vocabulary has it, then by the claims' own order; the order of `claims` does not matter.
    """
    ordered = sorted(claims, key=lambda c: (c.article, c.span, c.kind, c.id))
    identity = Identity(ordered, company, aliases)
    groups: dict[_Key, list[Claim]] = {}
    for claim in ordered:
        groups.setdefault(_key(claim, identity), []).append(claim)
    kinds = list(Kind)
    made = [_fact(group, identity) for group in groups.values()]
    return tuple(sorted(made, key=lambda fact: kinds.index(fact.kind)))


def _key(claim: Claim, identity: Identity) -> _Key:
    person = claim.kind is Kind.QUOTE
    subject = identity.name(claim.subject or "", person=person)
    standing = "factual" if claim.modality in FACTUAL else str(claim.modality)
    return (claim.kind, subject, standing, *_value(claim, identity))


def _value(claim: Claim, identity: Identity) -> _Key:
    if claim.kind in NAMED:
        return (fold(identity.name(claim.value, person=claim.kind in PEOPLE)),)
    if claim.kind is Kind.FOUNDED:
        return (claim.date or fold(claim.value),)
    if claim.kind is Kind.EVENT:
        return (claim.date or "", fold(claim.value))
    if claim.amount is not None:
        scope = str(claim.qualifier("round") or claim.qualifier("product") or "")
        # A figure that is of another day, year or thing is another figure, though it be equal.
        return (str(claim.amount), claim.currency or "", scope, _period(claim))
    return (fold(claim.value),)


def _period(claim: Claim) -> str:
    return claim.date or "" if claim.kind is Kind.REVENUE else ""


def _fact(group: list[Claim], identity: Identity) -> Fact:
    # The claim that says most speaks for the others; among equals the first.
    support = sorted(group, key=lambda c: -(len(c.qualifiers) + (c.date is not None) + (c.amount is not None)))
    first = support[0]
    qualifiers: dict[str, str | float | bool] = {}
    for claim in support:
        for name, value in claim.qualifiers:
            qualifiers.setdefault(name, value)
    value = identity.name(first.value, person=first.kind in PEOPLE) if first.kind in NAMED else first.value
    asserted = any(claim.modality is Modality.ASSERTED for claim in group)
    return Fact(
        id="",
        kind=first.kind,
        subject=identity.name(first.subject or "", person=first.kind is Kind.QUOTE),
        value=value,
        modality=Modality.ASSERTED if asserted else first.modality,
        support=tuple(support),
        standing=Standing.SHARED if len({claim.article for claim in group}) > 1 else Standing.SINGLE,
        amount=next((c.amount for c in support if c.amount is not None), None),
        currency=next((c.currency for c in support if c.currency), None),
        as_of=max((c.date for c in support if c.date), key=len, default=None),
        qualifiers=tuple(sorted(qualifiers.items())),
    )
