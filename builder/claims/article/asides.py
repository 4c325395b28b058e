# An aside belongs to the name it stands behind, and to no other of the list: "à Metz et à Sherbrooke, au Québec",
# "Dorval, Albis et Vesta, déjà cliente de Lumaro".
"""What is set behind the last name of a list alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from builder.claims.article.masks import Sentence
from builder.claims.notation import patterns
from builder.mentions.names import Name


def is_region_behind(sentence: Sentence, name: Name, words: re.Pattern[str]) -> bool:
    """Whether `name` only says where the place before it lies; `words` begin with that place and have their `region`.

    In an enumeration the last place has its "and".
    """
    at = name.span.start - sentence.start
    before = max((place for place, thing in sentence.at.items() if place < at and isinstance(thing, Name)), default=-1)
    aside = words.match(sentence.mask, before) if before >= 0 else None
    return aside is not None and aside.start("region") == at


def meant_by(sentence: Sentence, found: re.Match[str], named: Sequence[Name], one: re.Pattern[str]) -> list[Name]:
    """Of the names that a match lists those its words are about: a noun for `one` behind them is of the last."""
    value = patterns.group(found, "value") if len(named) > 1 else None
    if value is None or not one.match(sentence.mask, value[1], found.end()):
        return list(named)
    return [named[-1]] if named[-1].span.end - sentence.start >= value[1] - 1 else list(named)
