"""How figures and rounds are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from builder.model.claims import Kind


class BesideFigure(NamedTuple):
    """How a figure of the same thing is told beside another one, as patterns over masks; groups `figure`, `date`."""

    earlier: str
    """Behind it, the earlier one it is compared with."""
    later: str
    """Behind it, the next one with its date."""
    wished: str
    """Behind it, the one aimed at for the same time; no group `date`."""
    source: str
    """Before it, the one it started from; `date` may be missing."""


@dataclass(frozen=True, slots=True)
class FiguresTold:
    """Figures told one after another."""

    whole_year: re.Pattern[str]
    """Words of a figure that is of a whole year."""
    then: re.Pattern[str]
    """In the words of a figure: it is of the day the story has come to, not of the article's."""
    of_accounts: re.Pattern[str]
    """To the end of the words before a date that is of accounts, and of nothing that happens."""
    price: str
    """What was paid in a deal, in the sentence that tells of it, as a pattern over masks; group `money`."""
    price_ends: re.Pattern[str]
    """Where a sentence goes on to what is no more its deal."""
    price_behind: str
    """How the next sentence begins, that says what was paid; group `money`."""
    contract_worth: str
    """What a client's contract is worth, in the sentence that tells of it; group `money`."""
    contract_length: str
    """How long it runs; group `lasting`."""
    contract_ends: re.Pattern[str]
    """Where a sentence goes on from its client and its contract to something else."""
    exceeds: re.Pattern[str]
    """Matches at the end of the words before a figure that is passed: "a dépassé"."""
    nears: re.Pattern[str]
    """Matches at the end of the words before a figure that is nearly reached: "frôle"."""
    measured: tuple[tuple[Kind, str], ...]
    """(kind, pattern over masks): how a sentence begins that is about a figure, and need not give it."""
    other_measures: re.Pattern[str]
    """How a sentence begins that is about a figure of another sort: "Le bénéfice"."""
    carried: tuple[tuple[str, str], ...]
    """(name, pattern over masks): how a sentence goes on about a figure told before, groups `figure` and `subject`."""
    beside_money: BesideFigure
    """What stands beside a sum and is another sum of the same thing."""
    beside_count: BesideFigure
    """The same of a count."""
    accounts: re.Pattern[str]
    """Matches, in lower case, to the end of the year of the accounts a sentence is about: "l'exercice clos en 2024"."""
    results_of_year: str
    """A year of accounts told by words for accounts, as a pattern over masks; group `date`."""
    part_of_year: re.Pattern[str]
    """In a sentence whose figures are not of a whole year."""
    worth_by_round: re.Pattern[str]
    """To the end of a valuation: in words that hang it on the round told before it: "sur une valorisation de"."""
    worth_now: re.Pattern[str]
    """In words of a valuation that are of the day they are printed: "valorise"."""
    moves: re.Pattern[str]
    """Matches to the end of the words before a figure that something has come to, from another one."""
    span_of_years: re.Pattern[str]
    """Behind such a figure, its day and that of the other one; groups `from` and `to`."""
    aside_behind: re.Pattern[str]
    """Behind a figure, what stands in parentheses close to it; group `aside`."""
    years_before: re.Pattern[str]
    """A date told by years before another: "deux ans plus tôt"; group `years`."""
    years_told: Mapping[str, int]
    """How many years such words count; one where they are not among these."""


@dataclass(frozen=True, slots=True)
class Rounds:
    """Funding rounds."""

    word: re.Pattern[str]
    """Words for a funding round."""
    round_told: re.Pattern[str]
    """Words that tell that there was one."""
    named: tuple[tuple[str, re.Pattern[str]], ...]
    """(round, words for it)."""
    before: re.Pattern[str]
    """Matches up to the name of a round that was closed before what the sentence tells."""
    in_a_row: str
    """Where a round is told by its place in a row, as a pattern over masks; groups `noun`, `subject`."""
    sum: str
    """Behind it its sum, as a pattern over masks."""
    backers: str
    """Behind it who led it, as a pattern over masks; group `value`."""
