"""Which company words mean, and which they do not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from builder.model.claims import Kind


@dataclass(frozen=True, slots=True)
class References:
    """Words for the company spoken of, and for those that are not."""

    referring: re.Pattern[str]
    """Words that stand for the company spoken of, in lower case: "la start-up", "elle"."""
    bystanders: re.Pattern[str]
    """Matches at the end of the words before a company that is not the one spoken of: "le fonds"."""
    sides: re.Pattern[str]
    """The same of whoever is something to the company whose name follows: "le rival de"."""
    prepositional: re.Pattern[str]
    """How a sentence opens whose subject comes after its first words."""
    dateline: re.Pattern[str]
    """How a wire begins."""
    backward: re.Pattern[str]
    """Words that point back to what the sentence before was about."""
    rivalry: re.Pattern[str]
    """A paragraph that says so goes on to name competitors."""
    labelled: re.Pattern[str]
    """A name and a colon that open a sentence, or "Chez X,": what follows is said of it; group `name` or `beside`."""
    stranger: re.Pattern[str]
    """Words for a company that may be another one, over masks; groups `ref` ("le groupe"), with its `town` or its name
    behind it (`named`), `nation` ("l'Allemand"), `rival` ("son concurrent"), and `house`, behind its `head`, who may
    bear another one's name."""
    this_company: re.Pattern[str]
    """Words for the company brought in last, not for the one spoken of: "cette PME"."""
    sellers: re.Pattern[str]
    """How a paragraph begins that speaks of what another one says was bought."""
    went_out: re.Pattern[str]
    """Words right behind a backer's name that say it sold: the next sentence is about its shares, and not its own."""
    the_latter: re.Pattern[str]
    """How a sentence begins that is about the company named last: "Ce dernier"."""
    brings_in: re.Pattern[str]
    """Stands before another company that the next sentence may tell of: "acquisition"."""
    financiers: re.Pattern[str]
    """Matches a name that only ever backs others: "famille Roy", "Mirande Capital"."""
    placed: re.Pattern[str]
    """Stands between "the company" and the town it is told apart by: "la société de Metz"."""


@dataclass(frozen=True, slots=True)
class OfOthers:
    """Figures, sites and deals that are not the company's own."""

    newcomers: re.Pattern[str]
    """Words in a number of people that are not the whole: "15 nouveaux salariés"."""
    estimated: re.Pattern[str]
    part_of: re.Pattern[str]
    """Matches to the first sign of a company of which only a part is meant: "une usine de Vesta", "12 % de Vesta"."""
    changed_hands: re.Pattern[str]
    """A verb by which something is bought or sold, and what; group `name`, where that begins with a company's name."""
    bare_sum: re.Pattern[str]
    """Matches a number of millions of nothing in particular, which in news of companies is money, up to its scale."""
    measures: re.Pattern[str]
    """Nouns for figures: what they do on a date is no event."""
    market: re.Pattern[str]
    """Nouns of what is no company and yet is worth or earns money."""
    shares: re.Pattern[str]
    """Words for what is quoted on an exchange, whose moves are no events of the company."""
    one_site: re.Pattern[str]
    """How a clause begins whose figures are one site's: "Dans son atelier de X, elle emploie"."""
    figures: Mapping[Kind, re.Pattern[str]]
    """By kind, matches to the end of the words before a figure that is a plant's, a contract's, a loan's."""
    change_of_sales: re.Pattern[str]
    """To the end of the words before a sum of sales that is what was lost or gained, or what would be enough."""
    followed: Mapping[Kind, re.Pattern[str]]
    """By kind, matches what follows and makes it something else: a plant that closed, a sum of orders."""


@dataclass(frozen=True, slots=True)
class Outsiders:
    """Who is named and is no side of a deal, and news that are nobody's."""

    speaks_for: re.Pattern[str]
    """Somebody and the company whose office they have, over masks; groups `who` and `firm`, or `house` and `name`."""
    watchdogs: re.Pattern[str]
    """Matches the name of who counts, certifies or judges companies, and deals with few."""
    traded: re.Pattern[str]
    """In words by which such a body is a side of a deal all the same."""
    round_of: re.Pattern[str]
    """Whose round, or whose capital, words tell of, over masks; group `subject`."""
    no_rival: re.Pattern[str]
    """Matches the name of an institution, which stands against no company."""
    serves: re.Pattern[str]
    """Matches a name and what its company does or is for the company spoken of: it supplies, buys, certifies."""
    whose: re.Pattern[str]
    """Behind a figure or a stake the company it is of; group `name`."""
    office_elsewhere: re.Pattern[str]
    """Behind an office told without its company the house it is of; group `name`."""
    several: re.Pattern[str]
    """To the end of the words before a figure: firms nobody names, whose it is."""
    general: re.Pattern[str]
    """Before a verb a subject that is no company: the country, the market, the law."""
    published: re.Pattern[str]
    """How an event begins that may be the publication of a text."""
    documents: re.Pattern[str]
    """Texts whose publication is no deed of a company."""
    of_a_range: re.Pattern[str]
    """Two dates between which something was so."""
    rumoured: re.Pattern[str]
    """In words of an event: somebody's name was told, and nothing more."""
    born: re.Pattern[str]
    """How a sentence begins that tells somebody's life."""
    neighbour: re.Pattern[str]
    """To the end of the words before an event that is a neighbour's: "l'hôtel voisin"."""
    other_year: re.Pattern[str]
    """Behind a month, a year that was told before: "cette année-là"."""
    asks: re.Pattern[str]
    """How a question begins that asks for what it names."""
    relative_subject: re.Pattern[str]
    """To the end of the words before a verb: the company that does it in a relative clause; group `name`."""
    dont_aside: re.Pattern[str]
    """A relative clause between commas, whose subject is not that of the words behind it."""
    rival_thing: re.Pattern[str]
    """Behind a thing that rivals a company, and is not its own."""
