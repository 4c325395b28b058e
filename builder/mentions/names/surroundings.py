# What a language says may stand around names and in them is made ready once: in lower case, where it is found many
# times faster, and behind hints that say which of it a sentence can have at all.
"""What stands around names and in them, ready to be looked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from builder.languages.beginnings import quick
from builder.languages.naming import Naming
from builder.mentions.hints import Ends, Hints
from builder.mentions.needs import needs_of, ways_of
from builder.model.mentions import MentionType

AROUND = 70
"""Characters looked at before a name, and behind it."""
_REMEMBERED = 1 << 14
"""Names of which it is known whether they are those of nations."""


class Surroundings(NamedTuple):
    """What stands around names and in them, ready to be looked for."""

    naming: Naming
    bodies: tuple[re.Pattern[str], ...]
    """Institutions and bodies of the state."""
    named: tuple[int, ...]
    """By each of the ways in which these are named, which of them is."""
    ways: Hints
    """Such ways, by the words of a sentence."""
    before: tuple[tuple[re.Pattern[str], MentionType, int], ...]
    """What stands before names, for text in lower case, and what it says with which weight."""
    ends: Ends
    """Of these, by the last word before a name."""
    words: Hints
    """Of these, by all words before it."""
    governed: re.Pattern[str]
    """Matches before a name that hangs on a preposition, in text in lower case."""
    is_demonym: Callable[[str], bool]


_MADE: dict[int, Surroundings] = {}


def surroundings_of(naming: Naming) -> Surroundings:
    """What stands around the names of a language, made once."""
    made = _MADE.get(id(naming))
    return made if made and made.naming is naming else _MADE.setdefault(id(naming), _made(naming))


def _made(naming: Naming) -> Surroundings:
    before = (
        (naming.before_person, MentionType.PERSON, 4),
        (naming.spoken_by, MentionType.PERSON, 2),
        (naming.before_org, MentionType.ORG, 3),
        (naming.before_house, MentionType.ORG, 2),
        (naming.before_place, MentionType.PLACE, 3),
        (naming.before_product, MentionType.PRODUCT, 3),
    )
    clues = tuple((lowered(p), type_, weight) for p, type_, weight in before)
    bodies = (naming.institution, naming.state_body)
    told = [(at, way) for at, p in enumerate(bodies) for way in ways_of(p.pattern, p.flags)]
    is_demonym = lru_cache(maxsize=_REMEMBERED)(lambda word: naming.demonym_noun.match(word) is not None)
    ends, words = Ends(p for p, _, _ in before), Hints([needs_of(p.pattern, p.flags) for p, _, _ in before])
    return Surroundings(
        naming,
        bodies=tuple(quick(p.pattern, p.flags) for p in bodies),
        named=tuple(at for at, _ in told),
        ways=Hints([way for _, way in told]),
        before=clues,
        ends=ends,
        words=words,
        governed=lowered(naming.governed),
        is_demonym=is_demonym,
    )


@lru_cache(maxsize=64)
def lowered(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern that ignores case, for text in lower case, where it is found many times faster without doing so."""
    letters = re.sub(r"\\.", "", pattern.pattern)
    if letters != letters.lower() or not pattern.flags & re.IGNORECASE:
        raise ValueError(f"what stands before a name is written in lower case: {pattern.pattern[:60]}")
    return quick(pattern.pattern, pattern.flags & ~re.IGNORECASE)
