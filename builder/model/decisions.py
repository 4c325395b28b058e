# Humans decide once: what they decided is a value like any other, and no rebuild overrules it.
"""Decisions of people about claims and names, as `seeds/decisions.yml` holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
    """The words the claim stood on when it was decided (`ON_A_CLAIM`)."""
    names: tuple[str, ...] = ()
    """At least two (`MERGE`, `APART`)."""
    changes: tuple[tuple[str, str | float], ...] = ()
    """Sorted pairs of `value`, `amount`, `currency`, `date` (`CORRECT`)."""
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
