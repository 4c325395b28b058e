# Disagreement is shown, never settled silently. A refinement is none, and two currencies are not compared.
"""What articles say differently about one thing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from builder.model.claims import FACTUAL, Kind, fold
from builder.model.facts import Disagreement, Fact, Relation, Standing

SINGLE_VALUED = frozenset(
    {
        Kind.FOUNDED,
        Kind.HEADCOUNT,
        Kind.TOTAL_RAISED,
        Kind.VALUATION,
        Kind.REVENUE,
        Kind.USERS,
        Kind.CEO,
        Kind.HEADQUARTERS,
    }
)
"""Kinds of which a company has one at a time: several are a change, or a conflict."""
UNCOUNTED = frozenset({Kind.FOUNDED, Kind.CEO, Kind.HEADQUARTERS})
"""Those of them that are no figures; of the others only what has an amount can differ."""


def compare(facts: Iterable[Fact]) -> tuple[tuple[Fact, ...], tuple[Disagreement, ...]]:
    """The facts, those in conflict marked as disputed; and the groups of facts that differ, in the facts' order."""
    facts = tuple(facts)
    groups: dict[tuple[Kind, str, str], list[Fact]] = {}
    for fact in facts:
        if (
            fact.kind in SINGLE_VALUED
            and fact.modality in FACTUAL
            and (fact.amount is not None or fact.kind in UNCOUNTED)
        ):
            groups.setdefault((fact.kind, fact.subject, str(fact.qualifier("product") or "")), []).append(fact)
    found, disputed = [], dict[str, tuple[str, ...]]()
    for (kind, subject, product), group in groups.items():
        distinct = tuple(fact for fact in group if not any(_refines(other, fact) for other in group))
        if len(distinct) < 2:
            continue
        against = {fact.id: tuple(o.id for o in distinct if _contradict(fact, o)) for fact in group}
        disputed |= {id_: others for id_, others in against.items() if others}
        found.append(Disagreement(_id(kind, subject, product), kind, subject, _relation(distinct, against), distinct))
    marked = (
        replace(fact, standing=Standing.DISPUTED, dispute=disputed[fact.id]) if fact.id in disputed else fact
        for fact in facts
    )
    return tuple(marked), tuple(found)


def _id(kind: Kind, *whose: str) -> str:
    """An anchor that hangs on no fact: the group stays where it is when a figure is added to it."""
    words = "-".join(fold(" ".join(whose)).split())
    plain = words if words.isascii() else hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"differ-{kind.replace('_', '-')}-{plain}".rstrip("-")


def _refines(fact: Fact, other: Fact) -> bool:
    """Whether `fact` says the same as `other`, only more precisely: May 2023 and 2023."""
    if fact.kind is Kind.FOUNDED:
        return bool(fact.as_of and other.as_of and fact.as_of != other.as_of and fact.as_of.startswith(other.as_of))
    return False


def _contradict(fact: Fact, other: Fact) -> bool:
    """Whether both cannot be true. Of figures without a date nobody can tell; two currencies are not compared."""
    if fact.id == other.id or _refines(fact, other) or _refines(other, fact):
        return False
    if fact.currency and other.currency and fact.currency != other.currency:
        return False
    if fact.kind is Kind.FOUNDED or not (fact.as_of or other.as_of):
        return fact.kind in UNCOUNTED
    # 2024 and May 2024 may be one time.
    return bool(
        fact.as_of and other.as_of and (fact.as_of.startswith(other.as_of) or other.as_of.startswith(fact.as_of))
    )


def _relation(facts: Sequence[Fact], against: Mapping[str, tuple[str, ...]]) -> Relation:
    if any(against.values()):
        return Relation.CONFLICT
    if len({fact.currency for fact in facts if fact.currency}) > 1:
        return Relation.OTHER_CURRENCY
    # One figure without a date among dated ones is of some other time; of several nobody can say that.
    return Relation.CHANGE if sum(fact.as_of is None for fact in facts) < 2 else Relation.CONFLICT
