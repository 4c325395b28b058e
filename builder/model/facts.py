# Claims that say the same become one Fact with all its evidence; what disagrees with it is kept beside it.
"""Facts: what the articles say together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from builder.model.claims import NAMED, Claim, Kind, Modality


class Standing(StrEnum):
    """How sure a reader may be."""

    SINGLE = "single"
    """One text says so."""
    SHARED = "shared"
    """Several texts say so."""
    INDEPENDENT = "independent"
    """Several texts say so, and two of them have publishers that are known and differ."""
    REFINED = "refined"
    """Another fact says the same more precisely."""
    SUPERSEDED = "superseded"
    """Another fact says it of a later day."""
    DISPUTED = "disputed"
    """Another fact says otherwise."""


class Fact(Struct, frozen=True, gc=False):
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
    texts: int = 1
    """How many texts say so: articles, of which two prints of one text are one."""
    independent: bool = False
    """Whether two of these texts have publishers that are known and differ."""
    amount: float | None = None
    currency: str | None = None
    as_of: str | None = None
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`: of a value its date, of an event when it happened."""
    qualifiers: tuple[tuple[str, str | float | bool], ...] = ()
    """As of claims: all that any of the support says."""
    dispute: tuple[str, ...] = ()
    """The ids of the facts that say otherwise."""
    refined_by: str = ""
    """The id of the fact that says the same more precisely: 2023 by May 2023, "nearly 200" by 206."""
    superseded_by: str = ""
    """The id of the fact that gives the same figure of the latest day."""

    def qualifier(self, name: str) -> str | float | bool | None:
        """The value of one qualifier, or none."""
        return next((value for known, value in self.qualifiers if known == name), None)

    @property
    def is_figure(self) -> bool:
        """Whether what it says is its amount; the amount of a name (what an investor put in) comes beside the name."""
        return self.amount is not None and self.kind not in NAMED

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that say so, each once, in the order of the support."""
        return tuple(dict.fromkeys(c.article for c in self.support))

    @property
    def saying(self) -> tuple[str, ...]:
        """Of `articles` those that say so plainly, and do not take it for granted."""
        return tuple(dict.fromkeys(c.article for c in self.support if not c.is_echo))

    @property
    def standing(self) -> Standing:
        """How sure a reader may be; of several the one that weighs most."""
        for holds, standing in (
            (self.dispute, Standing.DISPUTED),
            (self.superseded_by, Standing.SUPERSEDED),
            (self.refined_by, Standing.REFINED),
            (self.independent, Standing.INDEPENDENT),
            (self.texts > 1, Standing.SHARED),
        ):
            if holds:
                return standing
        return Standing.SINGLE


class Relation(StrEnum):
    """How figures or statements that differ stand to one another."""

    CONFLICT = "conflict"
    """Both cannot be true."""
    CHANGE = "change"
    """The same thing at different times."""
    UNDATED = "undated"
    """A conflict or a change: the articles do not say when each held."""
    OTHER_CURRENCY = "other_currency"
    """Perhaps the same: nobody states a rate."""
    OTHER_DEFINITION = "other_definition"
    """Perhaps the same: they may not count the same thing."""


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one currency (or people, or places), the earliest first as far as the articles allow."""

    currency: str | None
    facts: tuple[Fact, ...]
    unplaced: int
    """How many of the last facts have a time that no article tells."""
    relation: Relation | None
    """How they stand to one another; none for a single one."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Facts of one kind about one company that differ."""

    id: str
    """Its anchor; it hangs on no figure, so that the group stays where it is when one is added."""
    kind: Kind
    subject: str
    relation: Relation
    series: tuple[Series, ...]
    """One a currency."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All of them, series by series."""
        return tuple(fact for series in self.series for fact in series.facts)


@dataclass(frozen=True, slots=True)
class Entity:
    """An organisation that stands in several roles: rival of one company and backer of another."""

    name: str
    roles: tuple[Fact, ...]
    """One a kind and company, in the order of the vocabulary."""


class Doubt(NamedTuple):
    """Two names that may mean one thing: offered for decision, never merged."""

    one: str
    other: str
    why: str
