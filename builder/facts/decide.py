# What a person decided overrules what the rules read, and nothing is overruled silently: a decision that finds nothing
# to be about, or that another contradicts, takes no effect and is reported.
"""Claims, decisions → claims as people decided them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from msgspec import structs

from builder.facts import naming
from builder.facts.findings import contrary, dangling
from builder.model.claims import Claim, Evidence, Kind
from builder.model.decisions import ON_A_CLAIM, Correction, Decided, Decision, Dispute, Side, Verb, gist
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Span
from builder.storage import printable

CONTRARY = frozenset(
    frozenset(pair)
    for pair in (
        (Verb.ACCEPT, Verb.REJECT),
        (Verb.ACCEPT, Verb.CORRECT),
        (Verb.REJECT, Verb.CORRECT),
        (Verb.REJECT, Verb.PREFER),
        (Verb.REJECT, Verb.ANNOTATE),
        (Verb.HIDE, Verb.PREFER),
    )
)
"""Verbs of which one claim can have one only; two corrections that differ are contrary as well."""

_Sorted = tuple[tuple[Decision, ...], tuple[Diagnostic, ...]]
"""The decisions that can take effect, and what is said of the others."""


def decide(
    claims: Iterable[Claim], decisions: Iterable[Decision], texts: Mapping[str, str], path: str = "seeds/decisions.yml"
) -> Decided:
    """`claims` as `decisions` have them, whatever the order of the decisions.

    `texts` are the articles' texts by id, in which the sides of disputes are found; `path` names the file in what is
    reported.
    """
    claims = tuple(claims)
    ordered = sorted(decisions, key=_order)
    tied, lost = _tied([d for d in ordered if d.verb in ON_A_CLAIM], claims)
    applicable, idle = _of_effect(tied, {claim.id: claim for claim in claims})
    on_claims, unlike = _of_one_mind(applicable)
    on_names, twofold = naming.agreed(d for d in ordered if d.verb not in ON_A_CLAIM and d.verb is not Verb.DISPUTE)
    disputes, unfound = _disputes([d for d in ordered if d.verb is Verb.DISPUTE], texts)
    found = (*lost, *idle, *unlike, *twofold, *unfound, *naming.unheard(on_names, claims))
    corrections = {d.claim: d for d in reversed(on_claims) if d.verb is Verb.CORRECT}
    gone = {d.claim for d in on_claims if d.verb in (Verb.REJECT, Verb.HIDE)}
    corrected = {c.id: _correction(c, corrections[c.id]) for c in claims if c.id in corrections}
    return Decided(
        claims=tuple(_changed(c, corrections.get(c.id)) for c in claims if c.id not in gone),
        applied=(*on_claims, *on_names, *(dispute.decision for dispute in disputes)),
        corrected=corrected,
        merges=naming.merged(on_names),
        aparts=tuple(sorted({tuple(sorted(d.names)) for d in on_names if d.verb is Verb.APART})),
        disputes=disputes,
        diagnostics=tuple(sorted(replace(one, path=path) for one in found)),
    )


def _order(decision: Decision) -> tuple[int, str, str, int]:
    """By verb, then by day; where the entry stands in the file decides last."""
    return list(Verb).index(decision.verb), decision.on, repr(replace(decision, line=0)), decision.line


def _tied(decisions: Iterable[Decision], claims: Iterable[Claim]) -> _Sorted:
    """Each decision on the claim it is about: by id, else by the quote where that leaves no doubt."""
    decisions = tuple(decisions)
    if not decisions:
        return (), ()
    by_id: defaultdict[str, list[Claim]] = defaultdict(list)
    by_quote: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_id[claim.id].append(claim)
        by_quote[_plain(claim.quote)].append(claim)
    tied: list[Decision] = []
    found: list[Diagnostic] = []
    for decision in decisions:
        named = by_id.get(decision.claim, [])
        quoted = by_quote.get(_plain(decision.quote), [])
        # A sentence may have lost the claim that was decided and kept another: what was decided is not said of that.
        alike = {c.id for c in quoted if not decision.reads or _reads_so(c, decision)}
        if any(_plain(decision.quote) in _plain(e.quote) for c in named for e in c.evidence):
            tied.append(decision)
        elif named:
            found.append(
                dangling(
                    decision, f"the claim {decision.claim} does not rest on this quote; correct the id or the quote"
                )
            )
        elif len(alike) == 1:
            (now,) = alike
            tied.append(replace(decision, claim=now))
            what = f"the claim {decision.claim} is now {now}, known by its quote; write that id"
            found.append(Diagnostic("", decision.line, "decision-retied", what, Severity.NOTE))
        else:
            why = "several claims have" if alike else "none that reads so has" if quoted else "none has"
            what = f"no claim has the id {decision.claim}, and {why} this quote"
            found.append(dangling(decision, f"{what}; not used, correct the id or remove the entry"))
    return tuple(tied), tuple(found)


def _of_effect(decisions: Iterable[Decision], claims: Mapping[str, Claim]) -> _Sorted:
    """Decisions on claims but for corrections of words where a figure or a date is shown."""
    kept: list[Decision] = []
    found: list[Diagnostic] = []
    for decision in decisions:
        shown = _shown_by(claims[decision.claim])
        changed = dict(decision.changes).keys()
        if decision.verb is Verb.CORRECT and shown and changed <= {"value"}:
            what = f"a {claims[decision.claim].kind} is shown by its `{shown}`: correct that; not used"
            found.append(Diagnostic("", decision.line, "decision-invalid", what))
        else:
            kept.append(decision)
    return tuple(kept), tuple(found)


def _shown_by(claim: Claim) -> str:
    """The field a page shows of a claim where that is not its value; empty where it is."""
    if claim.kind in (Kind.FOUNDED, Kind.EVENT):
        return "date"
    return "amount" if claim.amount is not None and claim.kind is not Kind.CLIENT else ""


def _of_one_mind(decisions: Iterable[Decision]) -> _Sorted:
    """Decisions on claims but for those that contradict one another."""
    by_claim: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        by_claim[decision.claim].append(decision)
    kept: list[Decision] = []
    found: list[Diagnostic] = []
    for group in by_claim.values():
        for decision in group:
            if against := [other for other in group if _contrary(decision, other)]:
                found.append(contrary(decision, against))
            else:
                kept.append(decision)
    return tuple(sorted(kept, key=_order)), tuple(found)


def _contrary(one: Decision, other: Decision) -> bool:
    if one.verb is other.verb is Verb.CORRECT:
        return one.changes != other.changes
    return frozenset((one.verb, other.verb)) in CONTRARY


def _correction(claim: Claim, decision: Decision) -> Correction:
    was = tuple((name, getattr(claim, name)) for name, _ in decision.changes)
    return Correction(was, decision)


def _changed(claim: Claim, decision: Decision | None) -> Claim:
    """`claim` as corrected; its id and its evidence stay."""
    if decision is None:
        return claim
    changes: dict[str, Any] = dict(decision.changes)
    # A date that a person gave is inferred from nothing.
    qualifiers = tuple(pair for pair in claim.qualifiers if pair[0] != "date_inferred" or "date" not in changes)
    return structs.replace(claim, qualifiers=qualifiers, **changes)


def _reads_so(claim: Claim, decision: Decision) -> bool:
    """Whether `claim` reads as the one that was decided; a day that is read by now makes it no other."""
    read = _plain(decision.reads)
    return read in (_plain(gist(claim)), _plain(gist(structs.replace(claim, date=None))))


def _disputes(
    decisions: Iterable[Decision], texts: Mapping[str, str]
) -> tuple[tuple[Dispute, ...], tuple[Diagnostic, ...]]:
    """Disputes of which each side is found in its article, each once; those of the same sides must say the same."""
    by_sides: defaultdict[frozenset[Evidence], list[Dispute]] = defaultdict(list)
    found: list[Diagnostic] = []
    for decision in decisions:
        sides = []
        for side in decision.sides:
            if words := _evidence(side, texts):
                sides.append(words)
            else:
                found.append(dangling(decision, f"the dispute is not shown: {_missing(side, texts)}"))
        if len(sides) == len(decision.sides):
            by_sides[frozenset(sides)].append(Dispute(tuple(sides), decision))
    made = []
    for group in by_sides.values():
        if len({(d.decision.relation, d.decision.title, d.decision.note) for d in group}) == 1:
            made.append(group[0])
        else:
            found += [contrary(d.decision, [other.decision for other in group]) for d in group]
    return tuple(made), tuple(found)


def _missing(side: Side, texts: Mapping[str, str]) -> str:
    if side.article not in texts:
        return f"no article has the id `{printable(side.article[:40])}`; known are {', '.join(sorted(texts)) or 'none'}"
    return f"`{side.article}` does not say “{printable(side.quote[:60])}”; quote what it says"


def _evidence(side: Side, texts: Mapping[str, str]) -> Evidence | None:
    """Where the words of a side stand: typed with other spaces or apostrophes they are still the article's words."""
    text = texts.get(side.article, "")
    pattern = r"\s+".join(re.escape(word) for word in side.quote.split())
    found = re.search(re.sub("['’]", "['’]", pattern), text)
    return Evidence(side.article, Span(*found.span()), found[0]) if found else None


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())
