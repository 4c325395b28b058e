# A row stands with others of its subject; rows of one subject are tried in the order in which they stand.
"""Rules for what sentences say of companies, by what it is."""

from __future__ import annotations

from builder.languages.french.relations.backing import BACKING
from builder.languages.french.relations.clients import CLIENTS
from builder.languages.french.relations.founding import FOUNDING
from builder.languages.french.relations.goods import GOODS
from builder.languages.french.relations.market import MARKET
from builder.languages.french.relations.money import MONEY
from builder.languages.french.relations.partners import PARTNERS
from builder.languages.french.relations.people import PEOPLE
from builder.languages.french.relations.places import PLACES
from builder.languages.french.relations.staff import STAFF
from builder.languages.telling import Relation

RELATIONS: tuple[Relation, ...] = (
    *FOUNDING,
    *PEOPLE,
    *STAFF,
    *MONEY,
    *BACKING,
    *PARTNERS,
    *CLIENTS,
    *MARKET,
    *GOODS,
    *PLACES,
)
