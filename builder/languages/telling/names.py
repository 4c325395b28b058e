"""How companies are named in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BeforeNames:
    """Words before names and between them."""

    determiner: str
    """What may stand before a name in an enumeration, as a pattern."""
    descriptor: str
    """Nouns and adjectives between a determiner and a name: "société liégeoise"."""
    nouned: str
    """Any one noun with its article and adjectives before a name in an enumeration: "la tour", "le bailleur social"."""
    worded: str
    """A class of all signs that determiners and descriptors are made of."""
    joint: str
    """What joins the last names of an enumeration, as a pattern."""
    prepositions: re.Pattern[str]
    """Matches at the end of the words before a name that is not the subject: "avec", "par"."""
    conjunction: str
    """"and" and "or", as a pattern."""
    article: str
    """Articles that may stand before a name in an enumeration, as a pattern."""
    agent: re.Pattern[str]
    """Matches at the end of the words before a name that hangs on "by"."""
    resumes: re.Pattern[str]
    """Matches at the end of the words before the subject of a sentence that opened with something else."""
    openings: re.Pattern[str]
    """Matches at the end of the words before a name in the place of a subject; group `article`, of its noun."""


@dataclass(frozen=True, slots=True)
class BesideNames:
    """Words beside names."""

    plural_told: re.Pattern[str]
    """A participle in the plural that tells where companies sit, who founded and who leads them, in a mask."""
    we_are: re.Pattern[str]
    """Matches at the end of the words before a participle that a speaker says of their own company."""
    plural_name: re.Pattern[str]
    """How the name of a company begins that is in the plural: "Les Ateliers de …", "Forges de …"."""
    determined: re.Pattern[str]
    """A noun with its article: a participle after it is its own."""
    owner: str
    """A possessor before the words of a match, as a pattern over masks; group `name` is its first character."""
    attached: re.Pattern[str]
    """Matches at the end of the words before a match that is said of the company just named; groups `name`, its first
    character in the mask, and `bare`, where only a comma stands between."""
    set_apart: re.Pattern[str]
    """Matches at the end of the words before a participle said of a company that has words put beside it."""
    agents: str
    """By whom something was founded, between the participle that opens a sentence and the company, over masks."""
    described: re.Pattern[str]
    """Matches to the end of the words before a figure that stands behind a company and what it is; group `name`."""
    apposed: re.Pattern[str]
    """How words begin that are put beside a name behind a comma."""
    priced: str
    """Behind a name: what was paid, or what the contract is worth; groups `money` and `lasting`."""
    one_of_them: re.Pattern[str]
    """Behind a list of companies, a noun for one of them: ", déjà client"."""
    region: re.Pattern[str]
    """A place, and behind it the region or the country it lies in; group `region`."""
    womans_office: re.Pattern[str]
    """Words right behind a name for an office that a woman holds: ", la cofondatrice"."""
