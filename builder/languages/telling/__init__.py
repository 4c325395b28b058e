# The shape of what the program knows of how a language names companies and tells facts about them: what claims are
# read with, as numbers and dates are read with the tables of language.py.
"""What the families of claims may ask of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.languages.dealing import Dealing
from builder.languages.telling.companies import OfOthers, Outsiders, References
from builder.languages.telling.figures import BesideFigure, FiguresTold, Rounds
from builder.languages.telling.names import BeforeNames, BesideNames
from builder.languages.telling.offices import Offices
from builder.languages.telling.rows import Marker, Relation
from builder.languages.telling.sentences import Clauses, Days, Happening, Reserves

__all__ = [
    "BeforeNames",
    "BesideFigure",
    "BesideNames",
    "Clauses",
    "Days",
    "FiguresTold",
    "Happening",
    "Marker",
    "OfOthers",
    "Offices",
    "Outsiders",
    "References",
    "Relation",
    "Reserves",
    "Rounds",
    "Telling",
]


@dataclass(frozen=True, slots=True)
class Telling:
    """How a language tells facts about companies."""

    relations: tuple[Relation, ...]
    events: tuple[Relation, ...]
    """Verbs and nouns of what happens on a date."""
    dealing: Dealing
    """Verbs that say how two companies deal with each other, and how clauses are built around them."""
    markers: tuple[Marker, ...]
    words: Mapping[str, str]
    """Tables of words for `{@name}` in patterns."""
    before: BeforeNames
    beside: BesideNames
    references: References
    clauses: Clauses
    reserves: Reserves
    days: Days
    others: OfOthers
    figures: FiguresTold
    rounds: Rounds
    offices: Offices
    outsiders: Outsiders
    happening: Happening
