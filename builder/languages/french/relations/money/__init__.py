"""Rules for rounds, valuations and revenue."""

from __future__ import annotations

from builder.languages.french.relations.money.money import MONEY_RELATIONS
from builder.languages.french.relations.money.sales import SALES_RELATIONS
from builder.languages.french.relations.money.sums import SUM_RELATIONS
from builder.languages.french.relations.money.turnover import TURNOVER_RELATIONS
from builder.languages.french.relations.money.valued import VALUED_RELATIONS
from builder.languages.telling import Relation

MONEY: tuple[Relation, ...] = (
    *MONEY_RELATIONS,
    *VALUED_RELATIONS,
    *SALES_RELATIONS,
    *SUM_RELATIONS,
    *TURNOVER_RELATIONS,
)
