# What a name names is put to the vote: its own words have some, and so has what stands around each of its mentions.
"""Votes for what a name names."""

from __future__ import annotations

from builder.languages.naming import Naming
from builder.mentions.hints import bits
from builder.mentions.names.shapes import CODE, NAME_WORDS, NUMBERED, Candidate, is_given
from builder.mentions.names.surroundings import AROUND, Surroundings
from builder.model.mentions import MentionType

Votes = dict[MentionType, int]
_NO_VOTES: Votes = dict.fromkeys((MentionType.ORG, MentionType.PERSON, MentionType.PLACE, MentionType.PRODUCT), 0)


def votes_of_form(name: str, naming: Naming) -> Votes:
    """The votes of the name itself."""
    words = name.split()
    tally = _NO_VOTES.copy()
    if name in naming.place_names or (name.isupper() and name.title() in naming.place_names):
        tally[MentionType.PLACE] += 5
    if len(words) > 1 and words[-1] in naming.org_tails:
        tally[MentionType.ORG] += 5
    elif 1 < len(words) <= NAME_WORDS and is_given(words[0].split("-")[0], name, naming):
        tally[MentionType.PERSON] += 4
    if CODE.match(name):
        tally[MentionType.PRODUCT] += 3
    elif NUMBERED.search(name):
        tally[MentionType.PRODUCT] += 1
    return tally


def add_votes_around(tally: Votes, text: str, c: Candidate, around: Surroundings) -> None:
    """Adds to `tally` the votes of what stands before and behind one mention."""
    naming = around.naming
    before = text[max(0, c.start - AROUND) : c.start].replace("’", "'").lower()
    after = text[c.end : c.end + AROUND].replace("’", "'")
    ends = around.ends.of(before)
    for at in bits(ends & around.words.of(before.split(" "))) if ends else ():
        clue, type_, weight = around.before[at]
        if clue.search(before) and not (type_ is MentionType.PLACE and naming.placed.match(after)):
            tally[type_] += weight
    if naming.after_person.match(after) and (" " in c.text or not around.governed.search(before)):
        tally[MentionType.PERSON] += 4
    if c.text in naming.given_names and naming.somebody.match(after):
        tally[MentionType.PERSON] += 4
    if naming.speaks.match(after):
        tally[MentionType.PERSON] += 2
    if naming.after_org.match(after) and not naming.located.search(before):
        tally[MentionType.ORG] += 2


def winner(tally: Votes) -> MentionType | None:
    """The type with most votes; of two with as many the first by its name."""
    best = min(tally, key=lambda type_: (-tally[type_], type_))
    return best if tally[best] > 0 else None
