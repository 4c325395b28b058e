"""What the groups of a match hold."""

from __future__ import annotations

import re

from builder.claims.article.masks import Sentence
from builder.claims.notation import patterns
from builder.mentions.names import Name
from builder.model.mentions import Mention


def names_of(sentence: Sentence, found: re.Match[str], group: str) -> list[Name]:
    """The names whose tokens lie in a group of a match."""
    if (place := patterns.group(found, group)) is None:
        return []
    start, end = place
    return [t for at, t in sentence.at.items() if start <= at < end and isinstance(t, Name)]


def mentions_of(sentence: Sentence, found: re.Match[str], group: str) -> list[Mention]:
    """The amounts or dates whose tokens lie in a group of a match."""
    if (place := patterns.group(found, group)) is None:
        return []
    start, end = place
    return [t for at, t in sentence.at.items() if start <= at < end and isinstance(t, Mention)]
