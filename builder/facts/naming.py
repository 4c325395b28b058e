# Names mean one thing because a person says so, and then through and through: if A is B and B is C, A is C.
"""Decisions about names → the groups to merge and those to keep apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from builder.facts.findings import contrary, dangling
from builder.model.claims import Claim, fold
from builder.model.decisions import Decision, Verb
from builder.model.diagnostics import Diagnostic, Severity
from builder.storage import printable


def agreed(decisions: Iterable[Decision]) -> tuple[tuple[Decision, ...], tuple[Diagnostic, ...]]:
    """The decisions about names that contradict no other, in their order."""
    decisions = tuple(decisions)
    dropped: list[Decision] = []
    found: list[Diagnostic] = []
    aparts = [d for d in decisions if d.verb is Verb.APART]
    for group in _connected(d for d in decisions if d.verb is Verb.MERGE):
        names = _folded(group)
        against = [d for d in aparts if len(names & _folded([d])) > 1]
        if against or len(_shown(group)) != 1:
            dropped += [*group, *against]
            found += [contrary(d, against or group) for d in group]
            found += [contrary(d, group) for d in against]
    return tuple(d for d in decisions if d not in dropped), tuple(found)


def merged(decisions: Iterable[Decision]) -> tuple[tuple[str, ...], ...]:
    """The names that mean one thing, the one to show first; of `agreed` decisions."""
    groups = []
    for group in _connected(d for d in decisions if d.verb is Verb.MERGE):
        (first,) = _shown(group)
        groups.append((first, *sorted({name for d in group for name in d.names} - {first})))
    return tuple(sorted(groups))


def unheard(decisions: Iterable[Decision], claims: Iterable[Claim]) -> Iterator[Diagnostic]:
    """A note for each name that no claim has; the one to show may be new."""
    decisions = tuple(decisions)
    if not decisions:
        return
    known: set[str] = set()
    for claim in claims:
        named = (claim.subject or "", claim.value, *(value for _, value in claim.qualifiers if isinstance(value, str)))
        known |= {spelling for name in named for spelling in _spellings(name)}
    for decision in decisions:
        for name in decision.names[1 if decision.verb is Verb.MERGE else 0 :]:
            if known.isdisjoint(_spellings(name)):
                what = f"no claim names `{printable(name[:60])}`; write it as the articles do"
                yield dangling(decision, what, Severity.NOTE)


def _spellings(name: str) -> tuple[str, str]:
    """A name, and what it is if it begins with an article."""
    plain = fold(name)
    return plain, plain.partition(" ")[2] or plain


def _connected(merges: Iterable[Decision]) -> list[list[Decision]]:
    """Merges that share a name, together."""
    groups: list[list[Decision]] = []
    for merge in merges:
        touched = [group for group in groups if _folded(group) & _folded([merge])]
        groups = [group for group in groups if group not in touched]
        groups.append([d for group in touched for d in group] + [merge])
    return groups


def _folded(group: Iterable[Decision]) -> set[str]:
    return {fold(name) for decision in group for name in decision.names}


def _shown(group: Sequence[Decision]) -> set[str]:
    """The names a group could be shown under: first in one decision, and never second to another."""
    second = {fold(name) for d in group for name in d.names[1:] if fold(name) != fold(d.names[0])}
    return {d.names[0] for d in group if fold(d.names[0]) not in second}
