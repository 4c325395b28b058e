# The same answer gives the same entry of the file, whether it was typed at a terminal or on a page.
"""Claims, names and what a person says of them → Decisions."""

from __future__ import annotations

from builder.decisions import changed
from builder.model.claims import Claim, Kind, fold
from builder.model.decisions import Changes, Decision, Verb, gist, one_line

FIGURES = frozenset(
    {Kind.HEADCOUNT, Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE, Kind.USERS, Kind.CLIENT}
)
"""Kinds that can have an amount."""
WORDED = (FIGURES - {Kind.CLIENT}) | {Kind.FOUNDED, Kind.EVENT, Kind.QUOTE}
"""Kinds whose value is no name."""
EXPLAINED = frozenset({Verb.REJECT, Verb.HIDE, Verb.CORRECT, Verb.MERGE, Verb.APART})
"""Verbs of which a reader of the file will ask why."""


def on_claim(verb: Verb, claim: Claim, by: str, on: str) -> Decision:
    """What `by` decided of `claim` on the day `on`; what the verb needs beside is still to be added."""
    return Decision(verb, by, on, claim=claim.id, quote=one_line(claim.quote), reads=gist(claim))


def on_names(verb: Verb, names: tuple[str, str], shown: str, by: str, on: str) -> Decision | None:
    """That two `names` mean one thing, `shown` under one of them, or do not; none where that cannot be said of them."""
    one, other = names
    if not one or not other or (fold(one) == fold(other) and (verb is Verb.APART or one == other)):
        return None
    if verb is Verb.APART:
        return Decision(verb, by, on, names=names)
    return Decision(verb, by, on, names=tuple(dict.fromkeys((shown, *names)))) if shown else None


COUNTED = frozenset({Kind.HEADCOUNT, Kind.USERS})
"""Kinds of figures that are in no currency."""


def fields_of(claim: Claim) -> tuple[str, ...]:
    """The fields of `claim` that a person can correct, in the order they are asked."""
    if claim.kind not in FIGURES:
        return ("value", "date")
    return ("value", "amount", "date") if claim.kind in COUNTED else ("value", "amount", "currency", "date")


def change(claim: Claim, field: str, typed: str) -> Changes:
    """What `typed` changes of `field`: one pair, or none where it says the same.

    Raises EntryError with what is legal.
    """
    now = changed(field, typed)
    return () if now == getattr(claim, field) else ((field, now),)


def name_of(claim: Claim) -> str:
    """The name that a claim can be told together with others by."""
    return (claim.subject or "") if claim.kind in WORDED else claim.value
