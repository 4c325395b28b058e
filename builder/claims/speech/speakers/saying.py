# Verbs of saying with what may stand around them, put together once for a language.
"""What words of saying are looked for with."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from builder.languages.quoting import Quoting

FRAGMENT = 4
"""Words of a quoted fragment inside somebody's reported speech at least."""
WHOLE = 6
"""Words of a paragraph that is a quotation and nothing else at least."""


class Sayings(NamedTuple):
    """Patterns over the words around a quotation, in lower case."""

    pronoun: re.Pattern[str]
    """Behind it: "dit-elle"."""
    said: re.Pattern[str]
    """Behind it a verb of saying, or "according to"."""
    saying: re.Pattern[str]
    """A verb of saying anywhere."""
    speakers: re.Pattern[str]
    """A noun for somebody who speaks."""
    according: re.Pattern[str]
    """""According to" anywhere."""
    sourced: re.Pattern[str]
    """Before it somebody named as its source: "Selon Anne Roy, "."""
    told_by: re.Pattern[str]
    """The same of a pronoun: "Selon elle, "."""
    owned: re.Pattern[str]
    """Behind such a noun, what they belong to."""
    somebody: re.Pattern[str]
    """Behind a verb of saying, words for somebody nobody has spoken of."""
    concluding: re.Pattern[str]
    """Before it, a verb of saying in the infinitive."""


@lru_cache(maxsize=8)
def sayings_of(quoting: Quoting) -> Sayings:
    """What a language says around quotations."""
    saying, adverb, have = quoting.saying, quoting.adverb, quoting.auxiliary
    pronouns, participles, according = quoting.pronouns, quoting.participles, quoting.according
    return Sayings(
        pronoun=re.compile(rf"^,? ?(?:{have}{pronouns}|(?:{saying}){pronouns})"),
        said=re.compile(
            rf"^,? ?(?:{quoting.receiver})?(?:{have}(?:{pronouns})?{adverb} (?:{participles})|(?:{saying}))\b{adverb}"
            rf"|^,? ?{according}"
        ),
        saying=re.compile(rf"\b(?:{saying}|{participles})\b"),
        speakers=re.compile(quoting.speakers),
        according=re.compile(rf"\b{according}"),
        sourced=re.compile(rf"(?:^|[.;:,] ?|\bet ){according}[^;:.«»]{{3,140}}, \Z"),
        told_by=re.compile(rf"(?:^|[.;:,] ?|\bet ){according}(?:{quoting.oblique}), \Z"),
        owned=re.compile(quoting.owned),
        somebody=re.compile(quoting.somebody),
        concluding=re.compile(quoting.concluding),
    )


def ends_in_stop(said: str) -> bool:
    """Whether the words quoted end in a full stop of their own."""
    return said.rstrip().endswith((".", "!", "?", "…"))
