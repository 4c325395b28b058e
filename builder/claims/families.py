# The story of a family calls its members by their given names: "son fils Luc", in a house called Vidal, is Luc
# Vidal.
"""Given names → full names, in the story of a family and its company."""

from __future__ import annotations

import re

from builder.claims import patterns
from builder.claims.drafts import folded
from builder.claims.reading import Reading
from builder.claims.voices import Speaker
from builder.model.text import Span


def surnamed(reading: Reading, who: Speaker) -> Speaker:
    """Whoever is known by a given name alone, with the family's name: where a word of kinship stands before the given
    name, and somebody else bears a surname that the company has as well; else `who`.
    """
    if " " in who.name or not who.name[:1].isupper():
        return who
    borne = {folded(word) for known in (reading.focus.company, *reading.focus.aliases) for word in known.split()}
    family = {name.text.rpartition(" ")[2] for name in reading.people if " " in name.text}
    shared = sorted(surname for surname in family if folded(surname) in borne)
    if not shared:
        return who
    kin = rf"\b(?:{reading.language.quoting.kin}),? {re.escape(patterns.plain(who.name))}\b"
    told = re.search(kin, patterns.plain(reading.text))
    if told is None:
        return who
    segment = reading.index.segment_at(Span(told.start(), told.end()))
    return Speaker(f"{who.name} {shared[0]}", segment.span if segment else who.span)
