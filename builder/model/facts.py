# Claims that say the same become one Fact with all its evidence; what disagrees with it is kept beside it.
"""Facts: what the articles say together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from builder.model.claims import Claim, Kind, Modality


class Standing(StrEnum):
    """How sure a reader may be."""

    SHARED = "shared"
    """Several articles say so."""
    SINGLE = "single"
    """One article says so."""
    DISPUTED = "disputed"
    """Another article says otherwise."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What one or more claims say of one subject; disposable, made anew at each build."""

    id: str
    """Its anchor, minted once, kept in the registry."""
    kind: Kind
    subject: str
    """The name shown for the company (of a quotation: the speaker; of an event without one: empty)."""
    value: str
    """A name or the words of the source."""
    modality: Modality
    support: tuple[Claim, ...]
    """Never empty; the most telling first."""
    standing: Standing
    amount: float | None = None
    currency: str | None = None
    as_of: str | None = None
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`: of a value its date, of an event when it happened."""
    qualifiers: tuple[tuple[str, str | float | bool], ...] = ()
    """As of claims: all that any of the support says."""
    dispute: tuple[str, ...] = ()
    """The ids of the facts that say otherwise."""

    def qualifier(self, name: str) -> str | float | bool | None:
        """The value of one qualifier, or none."""
        return dict(self.qualifiers).get(name)

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that say so, each once, in the order of the support."""
        return tuple(dict.fromkeys(c.article for c in self.support))


class Relation(StrEnum):
    """How figures that differ stand to one another."""

    CONFLICT = "conflict"
    CHANGE = "change"
    """The same thing at different times."""
    OTHER_CURRENCY = "other_currency"
    """Perhaps the same: nobody states a rate."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Facts of one kind about one company that differ."""

    id: str
    kind: Kind
    subject: str
    relation: Relation
    facts: tuple[Fact, ...]
