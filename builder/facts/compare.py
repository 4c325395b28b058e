# Disagreement is shown, never settled silently. A refinement is none, a later figure is a change, and two currencies
# are not compared.
"""What articles say differently about one thing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import structs

from builder.facts.figures import is_later, overlap, refines, told
from builder.facts.neighbours import ByAmount, ByDate
from builder.facts.voices import Voice
from builder.model.claims import FACTUAL, Kind, Modality, fold
from builder.model.facts import Disagreement, Fact, Relation, Series

FIGURES = frozenset({Kind.HEADCOUNT, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE, Kind.USERS})
"""Kinds of which a company has one at a time, and which change: what has no amount is not compared."""
SINGLE = frozenset({Kind.FOUNDED, Kind.CEO, Kind.HEADQUARTERS})
"""Those of which it has one at a time that are no figures."""
_GRADED = SINGLE - {Kind.CEO}
"""Those of them of which one may say more than another: May 2023 and 2023, a town and its country."""


def compare(facts: Iterable[Fact], heard: Mapping[str, Voice]) -> tuple[tuple[Fact, ...], tuple[Disagreement, ...]]:
    """The facts, marked with what disputes, refines or supersedes them; and the groups of facts that differ.

    `heard` tells when each article was published. Groups are in the facts' order.
    """
    facts = tuple(facts)
    groups: defaultdict[tuple[Kind, str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.modality in FACTUAL and (fact.kind in SINGLE or (fact.kind in FIGURES and fact.amount is not None)):
            groups[fact.kind, fact.subject, str(fact.qualifier("product") or "")].append(fact)
    marked, found = dict[str, Fact](), list[Disagreement]()
    for (kind, subject, product), group in groups.items():
        compared = _marked(group, heard)
        marked |= {fact.id: fact for fact in compared}
        distinct = [fact for fact in compared if not fact.refined_by]
        if len(distinct) > 1:
            series = _series(distinct, heard)
            found.append(Disagreement(_id(kind, subject, product), kind, subject, _relation(series), series))
    return tuple(marked.get(fact.id, fact) for fact in facts), tuple(found)


def _marked(group: Sequence[Fact], heard: Mapping[str, Voice]) -> list[Fact]:
    exact = ByAmount(group)
    finer = {fact.id: _finer(fact, group if fact.kind in _GRADED else exact.within_reach(fact)) for fact in group}
    distinct = [fact for fact in group if not finer[fact.id]]
    against = _Against(distinct, heard)
    last = _Last(distinct, heard)
    return [
        structs.replace(
            fact,
            refined_by=finer[fact.id],
            dispute=tuple(other.id for other in against.may_contradict(fact) if _contradict(fact, other, heard)),
            superseded_by=last.later_than(fact),
        )
        for fact in group
    ]


def _finer(fact: Fact, group: Iterable[Fact]) -> str:
    """The one fact that says the same more precisely; of several that differ nobody can tell which is meant."""
    finer = (other for other in group if refines(other, fact))
    if fact.kind in FIGURES:
        return _only(finer)
    known = list(finer)
    return _only(other for other in known if not any(refines(one, other) for one in known))


def _only(facts: Iterator[Fact]) -> str:
    """The id of the first of `facts` where all say the same; as soon as two differ, none."""
    first = next(facts, None)
    if first is None:
        return ""
    said = (first.amount, first.as_of, first.value)
    return first.id if all((other.amount, other.as_of, other.value) == said for other in facts) else ""


class _Last:
    """The facts of the latest day. Never across currencies.

    Who leads a company, and where it sits, is said of the day of the article; a figure only of the day it is given.
    """

    def __init__(self, facts: Iterable[Fact], heard: Mapping[str, Voice]) -> None:
        self._heard = heard
        self._last: dict[str | None, Fact] = {}
        for fact in facts:
            best = self._last.get(fact.currency)
            if fact.modality is Modality.ASSERTED and (best is None or self._order(fact) > self._order(best)):
                self._last[fact.currency] = fact

    def later_than(self, fact: Fact) -> str:
        """The id of the one that surely is of a later day than `fact`: if the latest is not, none is."""
        if fact.kind is Kind.FOUNDED or fact.kind is Kind.REVENUE:
            return ""  # a company is founded once, and the revenue of one year does not replace that of another
        other = self._last.get(fact.currency)
        return other.id if other and is_later(self._time(other), self._time(fact)) else ""

    def _time(self, fact: Fact) -> str | None:
        return told(fact, self._heard) if fact.kind in SINGLE else fact.as_of

    def _order(self, fact: Fact) -> tuple[str, str]:
        return self._time(fact) or "", fact.id


class _Against:
    """Which facts are worth asking whether they contradict one another: those that may be of one time."""

    def __init__(self, facts: Sequence[Fact], heard: Mapping[str, Voice]) -> None:
        self._facts, self._heard = facts, heard
        self._dates = {fact.id: told(fact, heard) for fact in facts}
        self._own = ByDate((n, fact.as_of) for n, fact in enumerate(facts) if fact.kind not in SINGLE)
        self._told = ByDate(
            (n, self._dates[fact.id]) for n, fact in enumerate(facts) if fact.kind in SINGLE or not fact.as_of
        )

    def may_contradict(self, fact: Fact) -> list[Fact]:
        """In their order."""
        if fact.kind is Kind.FOUNDED:
            return list(self._facts)
        of_article = fact.kind in SINGLE or not fact.as_of
        met = self._told.meeting(told(fact, self._heard)) if of_article else self._own.meeting(fact.as_of)
        return [self._facts[n] for n in sorted(set(met))]


def _contradict(fact: Fact, other: Fact, heard: Mapping[str, Voice]) -> bool:
    """Whether both cannot be true. Of figures without a time nobody can tell; two currencies are not compared."""
    if fact.id == other.id or refines(fact, other) or refines(other, fact):
        return False
    apart_in_kind = fact.currency and other.currency and fact.currency != other.currency
    if apart_in_kind or fact.qualifier("period") != other.qualifier("period"):
        return False
    if fact.kind is Kind.FOUNDED:
        return True
    if fact.kind in SINGLE:
        # Who leads, and where it sits, is said of the day of the article; of articles without one nobody can tell.
        return overlap(told(fact, heard), told(other, heard))
    if fact.as_of and other.as_of:
        return overlap(fact.as_of, other.as_of) and not _in_one_breath(fact, other)
    apart = set(fact.articles).isdisjoint(other.articles)
    return not (fact.as_of or other.as_of) and apart and overlap(told(fact, heard), told(other, heard))


def _in_one_breath(fact: Fact, other: Fact) -> bool:
    """Whether one sentence gives both figures, and says of none that somebody else does: one was, or is a part."""
    if fact.qualifier("speaker") != other.qualifier("speaker"):
        return False
    own, theirs = ({claim.evidence[0] for claim in one.support} for one in (fact, other))
    return not own.isdisjoint(theirs)


def _series(facts: Sequence[Fact], heard: Mapping[str, Voice]) -> tuple[Series, ...]:
    by_currency: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_currency[fact.currency or ""].append(fact)
    made = []
    for currency, group in by_currency.items():
        times = {fact.id: told(fact, heard) for fact in group}
        placed = sorted((f for f in group if times[f.id]), key=lambda f: (times[f.id] or "", f.amount or 0, f.id))
        unplaced = [fact for fact in group if not times[fact.id]]
        made.append(Series(currency or None, (*placed, *unplaced), len(unplaced), _between(group, len(unplaced))))
    return tuple(sorted(made, key=lambda series: (-len(series.facts), series.currency or "")))


def _between(group: Sequence[Fact], unplaced: int) -> Relation | None:
    """How the facts of one currency stand to one another. One of unknown time among dated ones is of some other time;
    of several nobody can say that."""
    if len(group) == 1:
        return None
    ids = {fact.id for fact in group}
    if any(not ids.isdisjoint(fact.dispute) for fact in group):
        return Relation.CONFLICT
    return Relation.CHANGE if unplaced < 2 else Relation.UNDATED


def _relation(series: Sequence[Series]) -> Relation:
    within = {one.relation for one in series}
    for relation in (Relation.CONFLICT, Relation.UNDATED):
        if relation in within:
            return relation
    return Relation.OTHER_CURRENCY if len(series) > 1 else Relation.CHANGE


def _id(kind: Kind, *whose: str) -> str:
    """An anchor that hangs on no fact: the group stays where it is when a figure is added to it."""
    words = "-".join(fold(" ".join(whose)).split())
    plain = words if words.isascii() else hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"differ-{kind.replace('_', '-')}-{plain}".rstrip("-")
