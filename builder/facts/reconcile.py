# Claims of one kind about one subject with one value are one fact. What is planned, possible, denied or a target is
# never merged with what is asserted.
"""Groups claims into facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.facts.happenings import same_happenings
from builder.facts.identity import Identity
from builder.facts.rounds import same_rounds
from builder.facts.voices import Voice
from builder.model.claims import FACTUAL, NAMED, PEOPLE, Claim, Kind, Modality, fold
from builder.model.facts import Fact

HEDGES = ("bound", "estimated", "speaker")
"""Qualifiers that belong to the figure of the claim they stand in."""

_DATED = frozenset({Kind.FUNDING_ROUND, Kind.HEADCOUNT, Kind.REVENUE, Kind.TOTAL_RAISED, Kind.USERS, Kind.VALUATION})
"""Kinds of which the same figure at another date is another fact."""

_Key = tuple[str, ...]
_SCOPE = 5
"""Where in the key of a figure its round or product stands."""


def reconcile(claims: Iterable[Claim], identity: Identity, heard: Mapping[str, Voice]) -> tuple[Fact, ...]:
    """The facts `claims` make together; ids are empty until anchors are minted.

    `heard` tells of each article which text it prints and who publishes it. Order: by kind as the vocabulary has it,
    then by the claims' own order; the order of `claims` does not matter.
    """
    ordered = sorted(claims, key=lambda c: (c.article, c.span, c.kind, c.id))
    groups: dict[_Key, list[Claim]] = {}
    for claim in ordered:
        groups.setdefault(_key(claim, identity), []).append(claim)
    parts = [(_without_scope(key), part) for key, group in groups.items() for part in _of_one_time(group)]
    made = [_fact(part, identity, heard) for part in same_happenings(same_rounds(parts))]
    return tuple(sorted(made, key=lambda fact: fact.kind.place))


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
        # A figure of another round or product is another figure, though it be equal.
        scope = str(claim.qualifier("round") or claim.qualifier("product") or "")
        # "More than 200" and "fewer than 200" name one figure and say opposite things.
        bound = str(claim.qualifier("bound") or "")
        limit = bound if bound in ("min", "max") and claim.kind is not Kind.CLIENT else ""
        return (str(float(claim.amount)), claim.currency or "", scope, limit)
    return (fold(claim.value),)


def _without_scope(key: _Key) -> _Key:
    """Of a figure the same whatever it is called: a round is named by some articles, and not by others."""
    return (*key[:_SCOPE], *key[_SCOPE + 1 :])


def _of_one_time(group: list[Claim]) -> list[list[Claim]]:
    """Equal figures of different dates are different figures; one without a date goes with the first."""
    dates = sorted({c.date for c in group if c.date}, key=lambda date: (-len(date), date))
    if group[0].kind not in _DATED or len(dates) < 2:
        return [group]
    times = [date for n, date in enumerate(dates) if not any(longer.startswith(date) for longer in dates[:n])]
    parts: dict[str, list[Claim]] = {time: [] for time in sorted(times)}
    for claim in group:
        parts[next(time for time in parts if time.startswith(claim.date or ""))].append(claim)
    return list(parts.values())


def _fact(group: list[Claim], identity: Identity, heard: Mapping[str, Voice]) -> Fact:
    support = sorted(group, key=_telling) if len(group) > 1 else group
    first = support[0]
    qualifiers: dict[str, str | float | bool] = {}
    for claim in support:
        for name, value in claim.qualifiers:
            if name not in HEDGES or claim is first:
                qualifiers.setdefault(name, value)
    value = identity.name(first.value, person=first.kind in PEOPLE) if first.kind in NAMED else first.value
    asserted = any(claim.modality is Modality.ASSERTED for claim in group)
    texts, independent = _confirmed(group, heard) if len(group) > 1 else (1, False)
    return Fact(
        id="",
        kind=first.kind,
        subject=identity.name(first.subject or "", person=first.kind is Kind.QUOTE),
        value=value,
        modality=Modality.ASSERTED if asserted else first.modality,
        support=tuple(support),
        texts=texts,
        independent=independent,
        amount=first.amount,
        currency=first.currency,
        as_of=max((c.date for c in support if c.date), key=len, default=None),
        qualifiers=tuple(sorted(qualifiers.items())),
    )


def _confirmed(group: list[Claim], heard: Mapping[str, Voice]) -> tuple[int, bool]:
    """How many texts say so, and whether two of them have publishers that are known and differ."""
    # Who takes for granted what others say confirms nothing.
    voices = {heard[claim.article] for claim in group if claim.article in heard and not claim.is_echo}
    known = {(voice.text, voice.publisher) for voice in voices if voice.publisher}
    # Of two texts or more, by two publishers or more, there are always two that differ in both.
    independent = all(len(set(different)) > 1 for different in zip(*known, strict=True)) if known else False
    return len({voice.text for voice in voices}) or 1, independent


def _telling(claim: Claim) -> tuple[bool, bool, int, bool, int]:
    """The claim that says most speaks for the others, and the figure and hedge shown are its own; of equals the first.

    A hedged figure speaks before a bare one: a hedge is not lost because another article left it out. A sentence that
    names the currency speaks before one that has it from elsewhere. What is taken for granted speaks last.
    """
    hedges = sum(claim.qualifier(name) is not None for name in HEDGES)
    borrowed = claim.currency is not None and len(claim.evidence) > 1
    return claim.is_echo, claim.amount is None, -hedges, borrowed, -(len(claim.qualifiers) + (claim.date is not None))
