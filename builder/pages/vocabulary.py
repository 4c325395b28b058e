# The words for what a briefing knows. Each message is English, the language templates are written in; the others
# stand in `templates/locale/`.
"""Interface words for kinds, hedges, modalities and relations."""

from __future__ import annotations

from builder.model.claims import Kind, Modality
from builder.model.facts import Relation, Standing
from builder.model.originals import Originals
from builder.model.translation import State


def N_(message: str) -> str:  # noqa: N802  gettext's own name: marks a message to be translated later
    """The message itself: a mark for the extraction of messages."""
    return message


KINDS = {
    Kind.FOUNDED: N_("Founded"),
    Kind.FOUNDER: N_("Founder"),
    Kind.CEO: N_("Chief executive"),
    Kind.EXECUTIVE: N_("Executive"),
    Kind.HEADCOUNT: N_("Headcount"),
    Kind.OFFICE: N_("Site"),
    Kind.HEADQUARTERS: N_("Headquarters"),
    Kind.FUNDING_ROUND: N_("Funding round"),
    Kind.TOTAL_RAISED: N_("Total raised"),
    Kind.VALUATION: N_("Valuation"),
    Kind.REVENUE: N_("Revenue"),
    Kind.INVESTOR: N_("Investor"),
    Kind.PARTNER: N_("Partner"),
    Kind.CLIENT: N_("Client"),
    Kind.COMPETITOR: N_("Competitor"),
    Kind.PRODUCT: N_("Product"),
    Kind.LICENCE: N_("Licence"),
    Kind.ACQUISITION: N_("Acquisition"),
    Kind.USERS: N_("Users"),
    Kind.EVENT: N_("Event"),
    Kind.QUOTE: N_("Quotation"),
}

MANY = {
    Kind.FOUNDER: N_("Founders"),
    Kind.OFFICE: N_("Sites"),
    Kind.INVESTOR: N_("Investors"),
    Kind.PARTNER: N_("Partners"),
    Kind.CLIENT: N_("Clients"),
    Kind.COMPETITOR: N_("Competitors"),
    Kind.PRODUCT: N_("Products"),
}
"""What several of a kind are called, where one sentence names several."""

ROLES = {
    Kind.INVESTOR: N_("Backer of"),
    Kind.PARTNER: N_("Partner of"),
    Kind.CLIENT: N_("Client of"),
    Kind.COMPETITOR: N_("Competitor of"),
    Kind.ACQUISITION: N_("Acquisition by or of"),
}
"""What an organisation is to a company, as the head of a column of companies."""

HEDGES = {
    "approx": N_("about %(figure)s"),
    "min": N_("at least %(figure)s"),
    "max": N_("at most %(figure)s"),
}

MODALITIES = {
    Modality.REPORTED: N_("reported"),
    Modality.PLANNED: N_("planned"),
    Modality.POSSIBLE: N_("possible, not certain"),
    Modality.DENIED: N_("denied"),
    Modality.TARGET: N_("target or demand"),
}

BADGES = {
    Relation.CONFLICT: N_("Contradiction"),
    Relation.CHANGE: N_("Change over time"),
    Relation.UNDATED: N_("Change or contradiction"),
    Relation.OTHER_CURRENCY: N_("Possibly the same: another currency"),
    Relation.OTHER_DEFINITION: N_("Possibly the same: another definition"),
}

RELATIONS = {
    Relation.CONFLICT: N_("The articles contradict one another."),
    Relation.CHANGE: N_("The articles speak of different times."),
    Relation.UNDATED: N_("The articles do not say when each figure held: a change over time, or a contradiction."),
    Relation.OTHER_CURRENCY: N_(
        "The figures are in different currencies. No article states a rate, so they are not compared: "
        "one may be the same as another."
    ),
    Relation.OTHER_DEFINITION: N_("The articles may not count the same thing."),
}

SEVERAL_TIMES = (
    N_("Several figures, several currencies"),
    N_(
        "The figures of one currency differ, and no article states a rate between currencies: an amount in one may be "
        "the same as one in another."
    ),
)
"""Badge and explanation of figures that differ within a currency and between currencies."""

STANDINGS = {
    Standing.SINGLE: N_("Facts in one text only"),
    Standing.SHARED: N_("Facts in several texts, publishers not known to differ"),
    Standing.INDEPENDENT: N_("Facts in several texts of different publishers"),
    Standing.REFINED: N_("Facts stated more precisely elsewhere"),
    Standing.SUPERSEDED: N_("Facts of which a later day has another figure"),
    Standing.DISPUTED: N_("Facts that another article contradicts"),
}

PUBLISHED = {
    Originals.QUOTES: N_(
        "Of the articles, titles, headings and the sentences that carry facts are published here; […] stands for the "
        "other sentences, which are for the publishers to show."
    ),
    Originals.NONE: N_(
        "Of the articles, only the titles are published here; […] stands for their words, which are for the "
        "publishers to show."
    ),
}
"""What readers of a briefing are told that does not show the articles in full."""

STATES = {
    State.MACHINE: N_("machine translation (%(by)s)"),
    State.REVIEWED: N_("reviewed by %(by)s"),
    State.MISSING: N_("not translated yet"),
    State.STALE: N_("the sentence has changed since it was translated"),
    State.REJECTED: N_("the translation was refused and is not replaced yet"),
}
"""What a reader is told beside a translation, or in its place; of one edited by hand the head of the page speaks."""

COUNTS = {
    State.REVIEWED: N_("%(n)s reviewed by %(names)s"),
    State.EDITED: N_("%(n)s by hand, not reviewed"),
    State.MACHINE: N_("%(n)s by machine"),
    State.STALE: N_("%(n)s out of date"),
    State.REJECTED: N_("%(n)s refused"),
    State.MISSING: N_("%(n)s missing"),
}

PERIODS = {
    "H1": N_("first half"),
    "H2": N_("second half"),
    "Q1": N_("first quarter"),
    "Q2": N_("second quarter"),
    "Q3": N_("third quarter"),
    "Q4": N_("fourth quarter"),
    "M3": N_("three months"),
    "M6": N_("six months"),
    "M9": N_("nine months"),
}
"""Parts of a year in which revenue was made."""
ROUNDS = {
    "seed": N_("seed round"),
    "second": N_("second round"),
    "series A": N_("Series A"),
    "series B": N_("Series B"),
    "series C": N_("Series C"),
    "series D": N_("Series D"),
    "series E": N_("Series E"),
}
