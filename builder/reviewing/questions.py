# What is asked first is what a reader would stumble over first. A fact that somebody accepted is not asked again for
# each sentence that says so.
"""Facts → the questions of a review, in the order they are asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from builder.model.claims import Claim, Kind, Modality, fold
from builder.model.decisions import Decision, Verb
from builder.model.facts import Disagreement, Doubt, Fact, Relation
from builder.model.text import Article


class Reason(StrEnum):
    """Why something is asked; in the order of asking."""

    DISPUTED = "disputed"
    """Another article says otherwise; or says it of a time that nobody tells, so that it may."""
    NAMES = "names"
    """Two names may mean one thing."""
    UNCERTAIN = "uncertain"
    """Planned, possible, reported, a target."""
    DOUBTFUL = "doubtful"
    """About, at least, estimated; or said by one article alone, which names no publisher."""
    NEW = "new"
    """Nobody has seen it yet."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to decide: about a claim, or about two names."""

    reason: Reason
    claim: Claim | None = None
    siblings: tuple[str, ...] = ()
    """Ids of all claims that say the same, the claim's own among them."""
    against: tuple[Claim, ...] = ()
    """What says otherwise, a claim a fact."""
    names: tuple[str, ...] = ()
    """Two."""
    why: str = ""
    """Why the two names may mean one thing."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a review is about."""

    again: bool = False
    """Also the other sentences of facts that somebody accepted."""
    disputed: bool = False
    """Only what is disputed."""
    article: str | None = None
    """Only what the article of this id says."""
    kind: Kind | None = None
    """Only claims of this kind."""


def questions(
    facts: Iterable[Fact],
    articles: Mapping[str, Article],
    decisions: Iterable[Decision],
    disagreements: Iterable[Disagreement] = (),
    doubts: Iterable[Doubt] = (),
    scope: Scope = Scope(),
) -> tuple[Question, ...]:
    """What `decisions` leave open, by reason, then as the facts have it; `articles` by id."""
    decisions = tuple(decisions)
    found = [*_on_claims(tuple(facts), articles, decisions, _undated(disagreements), scope)]
    if not (scope.disputed or scope.article or scope.kind):
        found += _on_names(doubts, decisions)
    order = list(Reason)
    return tuple(sorted(found, key=lambda question: order.index(question.reason)))


def _on_claims(
    facts: tuple[Fact, ...],
    articles: Mapping[str, Article],
    decisions: tuple[Decision, ...],
    undated: Mapping[str, tuple[str, ...]],
    scope: Scope,
) -> Iterator[Question]:
    decided = {decision.claim for decision in decisions}
    accepted = {decision.claim for decision in decisions if decision.verb is Verb.ACCEPT}
    by_id = {fact.id: fact for fact in facts}
    for fact in facts:
        siblings = tuple(claim.id for claim in fact.support)
        others = dict.fromkeys((*fact.dispute, *undated.get(fact.id, ())))
        reason = Reason.DISPUTED if others else _reason(fact, articles)
        if not scope.again and accepted.intersection(siblings):
            continue
        if (scope.disputed and reason is not Reason.DISPUTED) or (scope.kind and fact.kind is not scope.kind):
            continue
        against = tuple(by_id[other].support[0] for other in others if other in by_id)
        for claim in fact.support:
            if claim.id not in decided and scope.article in (None, claim.article):
                yield Question(reason, claim, siblings, against)


def _reason(fact: Fact, articles: Mapping[str, Article]) -> Reason:
    if fact.modality is not Modality.ASSERTED:
        return Reason.UNCERTAIN
    article = articles.get(fact.articles[0])
    nobodys = len(fact.articles) == 1 and article is not None and not article.publisher
    hedged = fact.qualifier("bound") or fact.qualifier("estimated")
    return Reason.DOUBTFUL if nobodys or hedged else Reason.NEW


def _undated(disagreements: Iterable[Disagreement]) -> dict[str, tuple[str, ...]]:
    """By fact those it may contradict: nobody tells the time of either."""
    found: dict[str, tuple[str, ...]] = {}
    for disagreement in disagreements:
        for series in disagreement.series:
            if series.relation is Relation.UNDATED:
                found |= {f.id: tuple(o.id for o in series.facts if o is not f) for f in series.facts}
    return found


def _on_names(doubts: Iterable[Doubt], decisions: tuple[Decision, ...]) -> Iterator[Question]:
    decided = [{fold(name) for name in decision.names} for decision in decisions if decision.names]
    for one, other, why in doubts:
        if not any({fold(one), fold(other)} <= names for names in decided):
            yield Question(Reason.NAMES, names=(one, other), why=why)
