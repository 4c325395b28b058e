# The shape of what the program knows of how a language names companies and tells facts about them: what claims are
# read with, as numbers and dates are read with the tables of language.py.
"""What the families of claims may ask of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from builder.languages.dealing import Dealing
from builder.model.claims import Kind, Modality


@dataclass(frozen=True, slots=True)
class Relation:
    """One row of a table of what sentences say of companies, with the sentences that prove it.

    `pattern` is read by `builder.claims.patterns`: `{ORG:value}` stands for a company's name and names the group,
    `{ORGS:value}` for one or several, `{MONEY}` for an amount, `{CO:subject}` for any words for a company.
    """

    name: str
    kind: Kind
    triggers: tuple[str, ...]
    """Lower case; the row is tried where the sentence has one of them."""
    pattern: str
    says: tuple[tuple[str, str], ...] = ()
    """(sentence, "subject: value; value"): what the row finds, "-" for no subject."""
    silent: tuple[str, ...] = ()
    """Sentences in which the row finds nothing that stands as a fact."""
    qualifiers: tuple[tuple[str, str | float | bool], ...] = ()
    """Pairs every claim of the row carries."""
    modality: Modality | None = None
    """Of every claim of the row; else read from the sentence."""
    apposed: bool = False
    """The words must stand with a company ("Lumaro, founded in …"), not with a noun of their own."""
    lasting: bool = False
    """Of an event: a date with "since" or "by" is its date as well."""
    of_topic: bool = False
    """It is said of the company spoken of: no name beside the words is whom it is about."""
    oneway: bool = False
    """Of a partner: what it says holds one way only. Who supplies the company in focus is its partner; whom it supplies
    is its client, and told by other rows."""
    towns: bool = False
    """Of a client: it may be a town, a county or a country, which buys as others do."""
    of_round: bool = False
    """What it says belongs to the funding round the article tells of, and has its date."""
    after_round: bool = False
    """It stands only behind words of its paragraph that tell of a funding round: "A and B took part in it"."""
    tentative: bool = False
    """It is as often wrong as right where no other sentence says the same, and stands only where one does."""
    share: bool = False
    """Of a round: its sum is what one backer puts in, and may be part of a larger one that is told as well."""


@dataclass(frozen=True, slots=True)
class Marker:
    """One row of a table of words that say a thing is no plain fact."""

    modality: Modality
    pattern: str
    """Before or in the words that say it, in the same clause; as of a `Relation`."""
    example: str
    silent: str = ""
    """A sentence it does not colour."""
    deed: bool = False
    """Its verb is something done: on a date it happens, and takes back what else the sentence tells."""
    hearsay: bool = False
    """What it makes possible is reported where somebody is named who says so: "aurait levé 12 millions, selon …"."""


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
class Telling:
    """How a language tells facts about companies."""

    # Tables of rows, and of the words in them.
    relations: tuple[Relation, ...]
    events: tuple[Relation, ...]
    """Verbs and nouns of what happens on a date."""
    dealing: Dealing
    """Verbs that say how two companies deal with each other, and how clauses are built around them."""
    markers: tuple[Marker, ...]
    words: Mapping[str, str]
    """Tables of words for `{@name}` in patterns."""

    # Words before names and between them.
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

    # Words beside names.
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
    beside: re.Pattern[str]
    """How words begin that are put beside a name behind a comma."""
    priced: str
    """Behind a name: what was paid, or what the contract is worth; groups `money` and `lasting`."""
    one_of_them: re.Pattern[str]
    """Behind a list of companies, a noun for one of them: ", déjà client"."""
    region: re.Pattern[str]
    """A place, and behind it the region or the country it lies in; group `region`."""
    womans_office: re.Pattern[str]
    """Words right behind a name for an office that a woman holds: ", la cofondatrice"."""

    # Words for the company spoken of, and for those that are not.
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

    # Where clauses begin and end.
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

    # Words that keep a statement from being a plain one.
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

    # Words beside dates.
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

    # Figures, sites and deals that are not the company's own.
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
    figures_of_others: Mapping[Kind, re.Pattern[str]]
    """By kind, matches to the end of the words before a figure that is a plant's, a contract's, a loan's."""
    change_of_sales: re.Pattern[str]
    """To the end of the words before a sum of sales that is what was lost or gained, or what would be enough."""
    followed: Mapping[Kind, re.Pattern[str]]
    """By kind, matches what follows and makes it something else: a plant that closed, a sum of orders."""

    # Figures told one after another.
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

    # Funding rounds.
    round: re.Pattern[str]
    """Words for a funding round."""
    round_told: re.Pattern[str]
    """Words that tell that there was one."""
    rounds: tuple[tuple[str, re.Pattern[str]], ...]
    """(round, words for it)."""
    round_before: re.Pattern[str]
    """Matches up to the name of a round that was closed before what the sentence tells."""
    round_in_a_row: str
    """Where a round is told by its place in a row, as a pattern over masks; groups `noun`, `subject`."""
    round_sum: str
    """Behind it its sum, as a pattern over masks."""
    round_backers: str
    """Behind it who led it, as a pattern over masks; group `value`."""

    # Offices, and who holds them.
    announced: tuple[tuple[Kind, str], ...]
    """(kind, pattern over masks): people announced by their number, group `count`; they are named after."""
    role_alone: str
    """A role that stands for a person, as a pattern over masks; groups `founder`, `ceo` or `executive`, `subject`,
    and `trade` where the company is told by its trade."""
    other_office: re.Pattern[str]
    """Words for what somebody may be followed in that is no office of the company."""
    succession: str
    """Somebody who takes over an office told before, as a pattern over masks; groups `new`, `follower` or `heir`."""
    own_firm: str
    """The row that tells who founded a company of their own without naming it."""
    asides: tuple[tuple[Kind, str], ...]
    """(kind, an office in parentheses behind a name), as patterns; groups `role`, and `of` where a company follows."""
    together: str
    """Two people founding a company, as a pattern over masks: "ensemble, ils fondent"."""
    deeds: re.Pattern[str]
    """Words of sentences that say who founded or runs something."""
    speaks_of_self: re.Pattern[str]
    """"I" and a verb where a clause begins, in lower case; groups `who` and `verb`."""
    said_of_others: Mapping[str, str]
    """A verb behind "I" → the words that say the same of somebody named; never longer than both."""
    stand_ins: re.Pattern[str]
    """In lower case, words for people named before; groups `who`, `she`, `rank` ("le second"), `several`, `total`."""
    ranks: Mapping[str, int]
    """Which of the people named such a word means, from 0."""
    totals: Mapping[str, int]
    """How many people such words mean."""
    bodies: re.Pattern[str]
    """Words for a body that is no company and has offices of its own: "le syndicat"."""
    moved_on: re.Pattern[str]
    """Words of sentences about somebody who may work elsewhere by now: "a quitté", "ancienne"."""
    leads_it: re.Pattern[str]
    """Words for who leads what a pronoun means: "la dirige"."""
    begun_by_itself: re.Pattern[str]
    """A thing of a company, up to the words that tell who began it: "la crèche de Lumaro, ", "son club a été "."""
    parts: re.Pattern[str]
    """Words for a part of a company that has a head of its own: "une filiale"."""

    # Who is named and is no side of a deal, and news that are nobody's.
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

    # What happens on a date.
    happened: str
    """A verb of what happened with its object, as a pattern over masks."""
    hiring: re.Pattern[str]
    """People who come or go on a day."""
    definite: re.Pattern[str]
    """Words that end in a definite article: what they speak of was, whatever is denied of it."""
    due: re.Pattern[str]
    """Words for what was to come: whether it came, nobody says."""
