# Disagreement is shown, never settled silently. A refinement is none, and two currencies are not compared.
"""What articles say differently about one thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from builder.model.claims import FACTUAL, Kind
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


def compare(facts: Iterable[Fact]) -> tuple[tuple[Fact, ...], tuple[Disagreement, ...]]:
    """The facts, those in conflict marked as disputed; and the groups of facts that differ, in the facts' order."""
    facts = tuple(facts)
    groups: dict[tuple[Kind, str], list[Fact]] = {}
    for fact in facts:
        if fact.kind in SINGLE_VALUED and fact.modality in FACTUAL:
            groups.setdefault((fact.kind, fact.subject), []).append(fact)
    found, disputed = [], dict[str, tuple[str, ...]]()
    for (kind, subject), group in groups.items():
        distinct = [fact for fact in group if not any(_refines(other, fact) for other in group)]
        if len(distinct) < 2:
            continue
        relation = _relation(distinct)
        found.append(Disagreement(f"differ-{distinct[0].id}", kind, subject, relation, tuple(distinct)))
        if relation is Relation.CONFLICT:
            for fact in distinct:
                disputed[fact.id] = tuple(other.id for other in distinct if other.id != fact.id)
    marked = (
        replace(fact, standing=Standing.DISPUTED, dispute=disputed[fact.id]) if fact.id in disputed else fact
        for fact in facts
    )
    return tuple(marked), tuple(found)


def _refines(fact: Fact, other: Fact) -> bool:
    """Whether `fact` says the same as `other`, only more precisely: May 2023 and 2023."""
    if fact.kind is Kind.FOUNDED:
        return bool(fact.as_of and other.as_of and fact.as_of != other.as_of and fact.as_of.startswith(other.as_of))
    return False


def _relation(facts: list[Fact]) -> Relation:
    if facts[0].kind is Kind.FOUNDED:
        return Relation.CONFLICT
    if len({fact.currency for fact in facts if fact.currency}) > 1:
        return Relation.OTHER_CURRENCY
    dates = [fact.as_of for fact in facts]
    # Without dates nobody can tell a change from a conflict: figures from undated articles are shown as a change
    # only where at least all but one are dated, and no two share a date.
    known = [date for date in dates if date]
    return Relation.CONFLICT if len(known) != len(set(known)) else Relation.CHANGE
