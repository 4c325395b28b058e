# The shape of what the program knows of tables, bullets, headings and questions in a language.
"""What is asked of a language to read what is laid out rather than told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.model.claims import Kind


@dataclass(frozen=True, slots=True)
class Tabling:
    """How tables name what stands in their rows and columns."""

    attributes: tuple[tuple[str, Kind, re.Pattern[str]], ...]
    """(name, kind, header): the first that matches a folded header says what the cells are."""
    roles: tuple[tuple[str, re.Pattern[str]], ...]
    """(role, header) of what qualifies: date, sector, application, duration, amount …"""
    empty: re.Pattern[str]
    """A whole cell that says nothing: "Non communiqué", "n.c.", "-"."""
    approximate: re.Pattern[str]
    """How a cell begins whose figure is about right: "env."."""
    between: re.Pattern[str]
    """What stands between the names a cell lists."""
    period: re.Pattern[str]
    """A whole cell, folded, that is a year or a year aimed at: "Objectif 2026"; group `year`."""
    headed_box: re.Pattern[str]
    """In a folded heading, what says that lines with figures follow: "en bref", "les comptes de"."""
    headed_house: re.Pattern[str]
    """What stands before the company's name in the rest of it: "le groupe"."""
    headed_trade: re.Pattern[str]
    """How a folded heading begins, without the former, that is of a trade or a part: "la filière", "l'usine"."""
    of_a_trade: re.Pattern[str]
    """A caption, folded, whose figures are of a whole trade: "ventes du secteur"."""
    aimed: re.Pattern[str]
    """Words of such a cell, folded, by which its figures are aims."""
    year: re.Pattern[str]
    """A whole cell that is a year; group 1."""
    also: re.Pattern[str]
    """What joins two roles in a cell, folded."""
    to_come: re.Pattern[str]
    """In a cell that lists names, before those that are not yet so."""
    street: re.Pattern[str]
    """To the end of the words before the name of a street."""
    round_name: re.Pattern[str]
    """What a funding round is called in a first column, folded."""
    rounds: re.Pattern[str]
    """A whole label, folded, of a line that lists the rounds of a company."""
    captions: tuple[tuple[Kind, re.Pattern[str]], ...]
    """(kind, how the folded caption of a table begins that measures it): "Ventes par activité"."""
    parts: re.Pattern[str]
    """Headers of the first column where rows are parts of one company: "Activité", "Zone"."""
    whole: re.Pattern[str]
    """Rows of such a table that are all of it: "Groupe", "Total"."""
    values: re.Pattern[str]
    """The header, folded, of a column that holds the values of labels; it may be empty."""
    partial: re.Pattern[str]
    """In a folded header, what makes a figure one of a part: "à l'export", "hors France"."""
    undone: re.Pattern[str]
    """In a cell, folded: what its row names is no more, or came to nothing: "fermée en 2023", "projet abandonné"."""
    unsettled: re.Pattern[str]
    """In a listed name, folded: it is not so yet: "Terravive en négociation"."""
    average: re.Pattern[str]
    """A whole cell, folded, that stands where a company does and is none: "Moyenne du secteur"."""
    nobody: re.Pattern[str]
    """A whole cell, folded, of backers that are nobody in particular: "Divers", "Fondateurs et salariés"."""
    total: re.Pattern[str]
    """The name of a row that sums the others up."""
    estimated: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Listing:
    """How lists are told: in bullets, and from one sentence to the next."""

    others: re.Pattern[str]
    """In an opening sentence, in lower case: what is listed is not the company's own, or no more."""
    unsettled: re.Pattern[str]
    """Behind the name of a bullet: it is no client yet, or none any more."""
    to_come: re.Pattern[str]
    """Behind the name of a bullet: it is planned."""
    spread: re.Pattern[str]
    """A heading that says no more than where a company is: "Lumaro dans la région"; group `by`: "usine par usine"."""
    seat: re.Pattern[str]
    """Behind the place of a bullet: it is the headquarters."""
    and_: str
    """Between two names a bullet begins with."""
    article: re.Pattern[str]
    """Before a name, and no part of it."""
    entry: str
    """How an entry of a chronology begins, as a pattern over masks; group `date`."""
    ours: re.Pattern[str]
    """In lower case: the heading of a chronology of whom the article is about."""
    ahead: re.Pattern[str]
    """In lower case: how the heading of a list begins whose dates are all to come."""
    unlike: re.Pattern[str]
    """In lower case: the heading of a list of dates that is no chronology of a company's."""
    life: re.Pattern[str]
    """In lower case: the chronology is a person's."""
    takes_office: re.Pattern[str]
    """In lower case, in such a chronology: from here on it is the company's, whose head the person becomes."""
    founds: re.Pattern[str]
    """In lower case, in an entry that names a founder: it tells of the foundation, and not of a founder's life."""
    aims: re.Pattern[str]
    """How an entry begins, in lower case, that tells of an aim."""
    themes: tuple[tuple[Kind, re.Pattern[str]], ...]
    """(kind, words in lower case of a sentence that sets what the next one may go on listing)."""
    goes_on: tuple[str, ...]
    """A sentence that goes on with a list, as patterns over masks; group `value`."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What headings and questions ask for."""

    kinds: tuple[tuple[Kind, re.Pattern[str]], ...]
    """(kind, words of the heading in lower case)."""
    fragment: re.Pattern[str]
    """A date, in a mask, with no sentence of its own behind it: "1998, à Metz"."""
    include: re.Pattern[str]
    """Before an enumeration in an answer."""
    agreed: str
    """An answer that says yes and names with whom, as a pattern over masks; group `value`."""
    listing: Listing
