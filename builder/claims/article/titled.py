# "La présidente" is not the finance director whom the sentence before has introduced: whoever is named beside an office
# of their own is not meant by that of the head.
"""Whether somebody is introduced in an office below the one that words mean."""

from __future__ import annotations

from builder.claims.article.reading import Reading
from builder.claims.notation import patterns

_BESIDE = 60
"""Characters beside a name in which its office stands."""
_BEFORE = r"\b(?:BELOW)(?:,| :)? \Z"
_BEHIND = r",? {@holds}(?:BELOW)"


def is_below(reading: Reading, person: str, words: str) -> bool:
    """Whether `words` in lower case tell of the head, and `person` is named first with an office below it."""
    first, language = reading.first_named(person), reading.language
    if first is None or patterns.compiled(language.quoting.leading, language).search(words) is None:
        return False
    start, end = first.span
    before = patterns.plain(reading.text[max(0, start - _BESIDE) : start])
    behind = patterns.plain(reading.text[end : end + _BESIDE])
    beside, after = (form.replace("BELOW", language.quoting.below) for form in (_BEFORE, _BEHIND))
    return (
        patterns.compiled(beside, language).search(before) is not None
        or patterns.compiled(after, language).match(behind) is not None
    )
