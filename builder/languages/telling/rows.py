"""The rows of tables of what sentences say of companies."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.claims import Kind, Modality


@dataclass(frozen=True, slots=True)
class Relation:
    """One row of a table of what sentences say of companies, with the sentences that prove it.

    `pattern` is read by `claims/notation/patterns.py`: `{ORG:value}` stands for a company's name and names the group,
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
