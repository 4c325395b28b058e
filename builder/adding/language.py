# An article in a language that is not read would be shown without one fact: better said before it is added. A whole
# article shows its language by its smallest words; a model would weigh more than the rest of the program.
"""The language of a text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from builder.languages.function_words import FUNCTION_WORDS

OTHER = "other"
"""A language, whichever, that is none of those with a table."""

_ENOUGH = 30
"""Words below which a text shows its language only where nothing in it is of another."""
_FEWEST = 2
"""Words of a table that such a text must have."""
_SHARE = 0.03
"""Of a text's words, those of its language's table at least: articles have 0.06 to 0.2, other languages 0.02."""
_AHEAD = 1.5
"""Times as many as of the next language."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


def language_of(text: str) -> str | None:
    """ISO 639-1 of the language `text` is written in, or OTHER; none where it is too short, or mixed."""
    letters = Counter(unicodedata.name(c, "").partition(" ")[0] for c in text[:20_000] if c.isalpha())
    if letters and letters["LATIN"] * 2 < letters.total():
        return OTHER
    words = _WORD.findall(text.casefold().replace("'", "’"))
    counts = sorted(((sum(word in few for word in words), code) for code, few in FUNCTION_WORDS.items()), reverse=True)
    (most, code), (next_, _) = counts[:2]
    if len(words) < _ENOUGH:
        return code if most >= _FEWEST and not next_ else None
    if most < _SHARE * len(words):
        return OTHER
    return code if most >= _AHEAD * next_ else None
