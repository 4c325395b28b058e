"""Rules for competitors and acquisitions."""

from __future__ import annotations

from builder.languages.french.relations.market.bids import BID_RELATIONS
from builder.languages.french.relations.market.field import FIELD_RELATIONS
from builder.languages.french.relations.market.handovers import HANDOVER_RELATIONS
from builder.languages.french.relations.market.market import MARKET_RELATIONS
from builder.languages.french.relations.market.nouns_market import MARKET_NOUN_RELATIONS
from builder.languages.french.relations.market.paperwork import PAPERWORK_RELATIONS
from builder.languages.french.relations.market.rivals import RIVAL_RELATIONS
from builder.languages.french.relations.market.takeovers import TAKEOVER_RELATIONS
from builder.languages.french.relations.market.talks import TALK_RELATIONS
from builder.languages.french.relations.market.transfers import TRANSFER_RELATIONS
from builder.languages.telling import Relation

MARKET: tuple[Relation, ...] = (
    *TALK_RELATIONS,
    *MARKET_RELATIONS,
    *TAKEOVER_RELATIONS,
    *TRANSFER_RELATIONS,
    *BID_RELATIONS,
    *HANDOVER_RELATIONS,
    *RIVAL_RELATIONS,
    *FIELD_RELATIONS,
    *MARKET_NOUN_RELATIONS,
    *PAPERWORK_RELATIONS,
)
