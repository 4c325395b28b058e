"""Rules for investors."""

from __future__ import annotations

from builder.languages.french.relations.backing.backers import BACKER_RELATIONS
from builder.languages.french.relations.backing.backing import BACKING_RELATIONS
from builder.languages.french.relations.backing.beside import BESIDE_RELATIONS
from builder.languages.french.relations.backing.bets import BET_RELATIONS
from builder.languages.french.relations.backing.circle import CIRCLE_RELATIONS
from builder.languages.french.relations.backing.holders import HOLDER_RELATIONS
from builder.languages.french.relations.backing.listed import LISTED_RELATIONS
from builder.languages.french.relations.backing.owners import OWNER_RELATIONS
from builder.languages.french.relations.backing.partakers import PARTAKER_RELATIONS
from builder.languages.french.relations.backing.puts import PUT_RELATIONS
from builder.languages.french.relations.backing.shares import SHARE_RELATIONS
from builder.languages.french.relations.backing.stakes import STAKE_RELATIONS
from builder.languages.french.relations.backing.tickets import TICKET_RELATIONS
from builder.languages.telling import Relation

BACKING: tuple[Relation, ...] = (
    *BACKER_RELATIONS,
    *BACKING_RELATIONS,
    *STAKE_RELATIONS,
    *HOLDER_RELATIONS,
    *SHARE_RELATIONS,
    *CIRCLE_RELATIONS,
    *TICKET_RELATIONS,
    *BET_RELATIONS,
    *PARTAKER_RELATIONS,
    *LISTED_RELATIONS,
    *BESIDE_RELATIONS,
    *PUT_RELATIONS,
    *OWNER_RELATIONS,
)
