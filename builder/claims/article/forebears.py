# "Paul Roy, fils de la fondatrice Jeanne Roy, dirige la maison": who stands right before the verb is not who leads.
"""Names that say whose child another is."""

from __future__ import annotations

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.mentions.names import Name
from builder.model.claims import Kind

_OFFICES = (Kind.CEO, Kind.EXECUTIVE)
_BEFORE = 80
"""Characters before a name in which it is said whose kin somebody is."""


def is_forebear(reading: Reading, sentence: Sentence, name: Name, kind: Kind) -> bool:
    """Whether an office is told of somebody who is named there as whose child another one is."""
    at = name.span.start - sentence.start
    return (
        kind in _OFFICES
        and reading.language.quoting.forebear.search(sentence.mask, max(0, at - _BEFORE), at) is not None
    )
