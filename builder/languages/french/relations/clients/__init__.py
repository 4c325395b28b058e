"""Rules for clients."""

from __future__ import annotations

from builder.languages.french.relations.clients.clients import CLIENT_RELATIONS
from builder.languages.french.relations.clients.converts import CONVERT_RELATIONS
from builder.languages.french.relations.clients.custom import CUSTOM_RELATIONS
from builder.languages.french.relations.clients.made_for import MADE_FOR_RELATIONS
from builder.languages.french.relations.clients.nouns import NOUN_RELATIONS
from builder.languages.french.relations.clients.orders import ORDER_RELATIONS
from builder.languages.french.relations.clients.ours import OUR_RELATIONS
from builder.languages.french.relations.clients.podium import PODIUM_RELATIONS
from builder.languages.french.relations.clients.public import PUBLIC_RELATIONS
from builder.languages.french.relations.clients.relative import RELATIVE_RELATIONS
from builder.languages.french.relations.clients.roles import ROLE_RELATIONS
from builder.languages.french.relations.clients.trust import TRUST_RELATIONS
from builder.languages.french.relations.clients.using import USING_RELATIONS
from builder.languages.french.relations.clients.works import WORK_RELATIONS
from builder.languages.telling import Relation

CLIENTS: tuple[Relation, ...] = (
    *CLIENT_RELATIONS,
    *TRUST_RELATIONS,
    *CUSTOM_RELATIONS,
    *ORDER_RELATIONS,
    *PUBLIC_RELATIONS,
    *MADE_FOR_RELATIONS,
    *WORK_RELATIONS,
    *USING_RELATIONS,
    *ROLE_RELATIONS,
    *NOUN_RELATIONS,
    *PODIUM_RELATIONS,
    *CONVERT_RELATIONS,
    *RELATIVE_RELATIONS,
    *OUR_RELATIONS,
)
