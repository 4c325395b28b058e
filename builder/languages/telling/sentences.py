"""How sentences are built, and what keeps them from being plain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from builder.model.claims import Kind, Modality


@dataclass(frozen=True, slots=True)
class Clauses:
    """Where clauses begin and end."""

    clause: re.Pattern[str]
    """Where a clause ends and another begins."""
    negated: re.Pattern[str]
    """Words before a colon that make them a clause of its own, which does not colour what follows: "ne"."""
    relative: re.Pattern[str]
    """How a relative clause begins, in a mask."""
    finite: re.Pattern[str]
    """A verb that makes the words after a comma a clause."""
    begins: re.Pattern[str]
    """Matches at the end of the words before the name a clause begins with."""
    leads: re.Pattern[str]
    """Matches a word that ties a clause to the one before it, and is no part of what it says."""
    joined_clause: re.Pattern[str]
    """To the end of the words before a match: a clause joined to the one before it that has a subject of its own."""


@dataclass(frozen=True, slots=True)
class Reserves:
    """Words that keep a statement from being a plain one."""

    to_be: re.Pattern[str]
    """Words for a site that is not there yet: "le futur site"."""
    achieved: str
    """An infinitive, `verb`, that tells of what was done: "a vu ses ventes *atteindre*"."""
    reported: re.Pattern[str]
    """Somebody is said to say so; group `speaker`, where it is named."""
    source: re.Pattern[str]
    """Somebody is named, or hinted at, who says so."""
    scare: re.Pattern[str]
    """Inverted commas that keep a word from asserting."""
    future: re.Pattern[str]
    """A verb in the future tense."""
    afterwards: tuple[tuple[Modality, re.Pattern[str]], ...]
    """(modality, what follows a noun and takes it back)."""
    retracts: re.Pattern[str]
    """How a sentence begins that takes back the one before: "Rien de tout cela n'est vrai"."""
    unopened: re.Pattern[str]
    """Words behind a site that say it has not opened: ", qui devait ouvrir en mai"."""
    creator: re.Pattern[str]
    """Words for who began something that need be no company: "créateur"."""
    beside_ours: re.Pattern[str]
    """Words by which somebody sets their own figures beside those of others."""
    theirs: re.Pattern[str]
    """Words for these others."""
    intended: Mapping[Kind, re.Pattern[str]]
    """By kind, matches to the end of the words before it that make it a plan."""
    condition: re.Pattern[str]
    """Matches to the end of the words before a statement that is a condition: "if"."""
    concedes: re.Pattern[str]
    """How a condition begins that is none: what it says has come about."""
    false_lead: re.Pattern[str]
    """How a sentence begins that tells what is not so: "Faux :"."""
    standing: tuple[tuple[Modality, re.Pattern[str]], ...]
    """(modality, words beside an office that say whether its holder is in it): "futur"."""
    left: re.Pattern[str]
    """Follows the name of somebody who has left the office just named."""
    once: re.Pattern[str]
    """How words of a figure begin that was so once: "comptait"."""
    opening: re.Pattern[str]
    """Matches to the end of the words before a place that somebody opens there."""
    we: re.Pattern[str]
    """Words by which somebody quoted speaks of their own company."""
    goods_before: re.Pattern[str]
    """Words that point to goods named before: "l'a adopté", "s'en sert"."""
    fragment: re.Pattern[str]
    """Figures in a row that open a sentence without a subject."""
    settled_site: re.Pattern[str]
    """How words for a site begin that even a question takes for granted."""
    chained: re.Pattern[str]
    """Participles with their words, to the end of what stands before another one: "Née à Dole, "."""
    entered: re.Pattern[str]
    """Words between an office and the day somebody entered it."""


@dataclass(frozen=True, slots=True)
class Days:
    """Words beside dates."""

    as_of: re.Pattern[str]
    """Words that date a figure to the day of the article: "à ce jour"."""
    date_opening: re.Pattern[str]
    """All that may stand before a date that opens its sentence."""
    made_up_to: re.Pattern[str]
    """Matches at the end of the words before a day on which accounts end: "au 31 décembre"."""
    stage_opening: re.Pattern[str]
    """All that may stand before a date that opens its sentence together with a stage of a company's life."""
    lately: re.Pattern[str]
    """Words that date what happened to the month of the article."""
    until: re.Pattern[str]
    """How a date begins to which something lasts that has been done: "a prolongé son contrat jusqu'en 2030"."""
    since: re.Pattern[str]
    """A date that begins so is a beginning, and no day on which something happened."""
    opens: re.Pattern[str]
    """Matches at the end of the words before the date of an opening: "ouvrons"."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What happens on a date."""

    happened: str
    """A verb of what happened with its object, as a pattern over masks."""
    hiring: re.Pattern[str]
    """People who come or go on a day."""
    definite: re.Pattern[str]
    """Words that end in a definite article: what they speak of was, whatever is denied of it."""
    due: re.Pattern[str]
    """Words for what was to come: whether it came, nobody says."""
