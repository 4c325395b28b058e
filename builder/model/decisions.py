# Humans decide once: what they decided is a value like any other, and no rebuild overrules it.
"""Decisions of people about claims and names, as `seeds/decisions.yml` holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from builder.model.claims import Claim, Evidence, Modality
from builder.model.diagnostics import Diagnostic
from builder.model.facts import Relation


class Verb(StrEnum):
    """What was decided."""

    ACCEPT = "accept"
    """The claim is as the article has it; review does not ask again."""
    ANNOTATE = "annotate"
    """A signed editor's note stands beside the fact, which stays as the article has it."""
    REJECT = "reject"
    """The sentence does not say that: no fact is made of it."""
    HIDE = "hide"
    """It says that, and is not to be shown."""
    CORRECT = "correct"
    """Read wrongly: `changes` say how it is to be read."""
    PREFER = "prefer"
    """Of facts that differ, the one to show first."""
    MERGE = "merge"
    """`names` mean one thing, shown under the first of them."""
    APART = "apart"
    """`names` do not mean one thing, whatever they look like."""
    DISPUTE = "dispute"
    """`sides` say different things of one matter, which no program can see."""


ON_A_CLAIM = frozenset({Verb.ACCEPT, Verb.ANNOTATE, Verb.REJECT, Verb.HIDE, Verb.CORRECT, Verb.PREFER})
"""Verbs that are about one claim, named by its id and the quote it was tied to."""

CHANGEABLE = ("value", "amount", "currency", "date")
"""What `CORRECT` can change of a claim."""

Changes = tuple[tuple[str, str | float | None], ...]
"""(field of the claim, value) pairs, sorted."""

Words = tuple[tuple[str, str], ...]
"""(language, text) pairs, sorted; the language is empty where the file does not say."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a dispute."""

    article: str
    """The article's id."""
    quote: str
    """Words of that article, as they stand there."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the file."""

    verb: Verb
    by: str
    """Who decided."""
    on: str
    """When: `YYYY-MM-DD`."""
    why: str = ""
    claim: str = ""
    """The claim's id (`ON_A_CLAIM`)."""
    quote: str = ""
    """The words the claim stood on when it was decided, or a part of them; runs of blanks as one (`ON_A_CLAIM`)."""
    reads: str = ""
    """`gist` of the claim as it was: for whoever reads the file, and to tell the claims of one sentence apart."""
    names: tuple[str, ...] = ()
    """At least two (`MERGE`, whose first is the one shown, and `APART`)."""
    changes: Changes = ()
    """Sorted pairs of `value`, `amount`, `currency`, `date`; none where the article does not say (`CORRECT`)."""
    sides: tuple[Side, ...] = ()
    """At least two (`DISPUTE`)."""
    relation: Relation = Relation.CONFLICT
    """How the sides stand to one another (`DISPUTE`)."""
    title: Words = ()
    """What the dispute is about, a few words."""
    note: Words = ()
    """For the reader (`ANNOTATE`, `DISPUTE`)."""
    line: int = 0
    """Where the entry begins in the file, from 1."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person changed of one claim."""

    was: Changes
    """The fields that changed, as they were read before."""
    decision: Decision


@dataclass(frozen=True, slots=True)
class Dispute:
    """Statements of articles that a person set against one another."""

    sides: tuple[Evidence, ...]
    """In the order of the decision, each found in its article."""
    decision: Decision

    @property
    def key(self) -> str:
        """What it is recognised by, whatever its title and note become: its quotes."""
        return "\0".join(sorted(side.quote for side in self.sides))

    @property
    def wish(self) -> str:
        """The words its anchor is made of, when it is minted: the English title, else any, else the first quote."""
        titles = dict(self.decision.title)
        return titles.get("en") or next(iter(titles.values()), "") or self.sides[0].quote


@dataclass(frozen=True, slots=True)
class Decided:
    """Claims as people decided them; the order of the decisions does not matter."""

    claims: tuple[Claim, ...]
    """In their own order, corrected; without those rejected and hidden."""
    applied: tuple[Decision, ...] = ()
    """Every decision that took effect, by verb, then claim or names; a re-tied one names the claim as it is now."""
    corrected: Mapping[str, Correction] = field(default_factory=dict)
    """By claim id."""
    merges: tuple[tuple[str, ...], ...] = ()
    """Names that mean one thing, the one to show first; no name is in two of them."""
    aparts: tuple[tuple[str, ...], ...] = ()
    """Names of which no two mean one thing."""
    disputes: tuple[Dispute, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    """What did not take effect, and why."""

    def on(self, verb: Verb) -> Mapping[str, tuple[Decision, ...]]:
        """The decisions of one verb of `ON_A_CLAIM` that took effect, by claim id."""
        found: dict[str, list[Decision]] = {}
        for decision in self.applied:
            if decision.verb is verb:
                found.setdefault(decision.claim, []).append(decision)
        return {claim: tuple(decisions) for claim, decisions in found.items()}


def gist(claim: Claim) -> str:
    """What a claim reads as, in a line: `valuation · Acme · 6 milliards (2024) [reported]`."""
    date = f" ({claim.date})" if claim.date and claim.date not in claim.value else ""
    modality = "" if claim.modality is Modality.ASSERTED else f" [{claim.modality}]"
    return one_line(" · ".join(filter(None, (claim.kind, claim.subject, claim.value))) + date + modality)


def one_line(text: str) -> str:
    """`text` with runs of spaces, tabs and line ends as one space; the narrow spaces of French stay."""
    return _BLANKS.sub(" ", text).strip(" ")


_BLANKS = re.compile(r"[ \t\r\n]+")
