"""Rules for products and licences."""

from __future__ import annotations

from builder.languages.french.relations.goods.brainchildren import BRAINCHILD_RELATIONS
from builder.languages.french.relations.goods.goods import GOODS_RELATIONS
from builder.languages.french.relations.goods.marketed import MARKETED_RELATIONS
from builder.languages.french.relations.goods.things import THING_RELATIONS
from builder.languages.telling import Relation

GOODS: tuple[Relation, ...] = (
    *THING_RELATIONS,
    *GOODS_RELATIONS,
    *MARKETED_RELATIONS,
    *BRAINCHILD_RELATIONS,
)
