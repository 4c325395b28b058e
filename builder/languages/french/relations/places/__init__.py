"""Rules for headquarters and offices."""

from __future__ import annotations

from builder.languages.french.relations.places.addresses import ADDRESS_RELATIONS
from builder.languages.french.relations.places.cradles import CRADLE_RELATIONS
from builder.languages.french.relations.places.grounds import GROUND_RELATIONS
from builder.languages.french.relations.places.kept import KEPT_RELATIONS
from builder.languages.french.relations.places.places import PLACE_RELATIONS
from builder.languages.french.relations.places.presence import PRESENCE_RELATIONS
from builder.languages.french.relations.places.seats import SEAT_RELATIONS
from builder.languages.french.relations.places.sites import SITE_RELATIONS
from builder.languages.french.relations.places.spread import SPREAD_RELATIONS
from builder.languages.french.relations.places.stations import STATION_RELATIONS
from builder.languages.french.relations.places.towns import TOWN_RELATIONS
from builder.languages.telling import Relation

PLACES: tuple[Relation, ...] = (
    *PLACE_RELATIONS,
    *ADDRESS_RELATIONS,
    *KEPT_RELATIONS,
    *SITE_RELATIONS,
    *TOWN_RELATIONS,
    *PRESENCE_RELATIONS,
    *STATION_RELATIONS,
    *SEAT_RELATIONS,
    *GROUND_RELATIONS,
    *CRADLE_RELATIONS,
    *SPREAD_RELATIONS,
)
