# The story of a family calls its members by their given names: "son fils Luc", in a house called Vidal, is Luc
# Vidal.
"""Given names → full names, in the story of a family and its company."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker
from builder.claims.drafts import folded
from builder.claims.notation import patterns
from builder.model.text import Span


def surnamed(reading: Reading, who: Speaker) -> Speaker:
    """Whoever is known by a given name alone, with the family's name: where a word of kinship stands before the given
    name, and somebody else bears a surname that the company has as well; else `who`.
    """
    if " " in who.name or not who.name[:1].isupper():
        return who
    told = _relatives(reading.text, reading.language.quoting.kin).get(patterns.plain(who.name))
    if told is None:
        return who
    borne = {folded(word) for known in (reading.focus.company, *reading.focus.aliases) for word in known.split()}
    family = {name.text.rpartition(" ")[2] for name in reading.people if " " in name.text}
    shared = sorted(surname for surname in family if folded(surname) in borne)
    if not shared:
        return who
    segment = reading.index.segment_at(told)
    return Speaker(f"{who.name} {shared[0]}", segment.span if segment else who.span)


@lru_cache(maxsize=4)
def _relatives(text: str, kin: str) -> Mapping[str, Span]:
    """Names of one word that a word of kinship stands before → where that is first."""
    found = dict[str, Span]()
    for one in re.finditer(rf"\b(?:{kin}),? (?P<name>[^\W\d_]+(?:['-][^\W\d_]+)*)", patterns.plain(text)):
        found.setdefault(one["name"], Span(one.start(), one.end()))
    return found
