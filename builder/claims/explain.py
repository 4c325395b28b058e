# An analyst asks where a figure comes from: the rule that found it, the sentences the rule was written on, and what was
# added to the words of the source to make the value.
"""Claim → why it is one."""

from __future__ import annotations

from dataclasses import dataclass

from builder.languages import Language
from builder.model.claims import SAID_ELSEWHERE, Claim

DERIVED = {
    "as-of": "said of now: dated to the month the article was published",
    "relative-date": "a relative date, resolved against the day the article was published or the date named before",
    "header-unit": "the unit stands in the header of the table",
    "cell-date": "the date stands in another cell of the row",
    "round-date": "the date of the one funding round that the article dates",
    SAID_ELSEWHERE: "another article says plainly what the name is to the company; this one takes it for granted",
    "shared-currency": "the currency stands with the amount named before it",
    "shared-surname": "the surname stands with the given name behind it",
}
"""The ways a value may follow from words that do not hold it: a rule's name ends with those that were taken."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a claim was made."""

    rule: str
    """The row's name in the tables of the language, or the family's."""
    examples: tuple[str, ...]
    """Sentences the rule was written to catch; none where it is no row of a table."""
    silent: tuple[str, ...]
    """Sentences it must leave alone."""
    derived: tuple[str, ...]
    """What of the value follows from more than the quote, and how."""


def explain(claim: Claim, language: Language) -> Explanation:
    """The rule that found `claim`, what proves the rule, and how the value follows from the quote."""
    name, *ways = claim.rule.split("+")
    row = next((row for row in language.telling.relations if row.name == name), None)
    return Explanation(
        rule=name,
        examples=tuple(sentence for sentence, _ in row.says) if row else (),
        silent=row.silent if row else (),
        derived=tuple(DERIVED.get(way, way) for way in ways),
    )
