# A name is found by its letters: where it may begin, which words it runs on over, and what it cannot end in. What it
# names is not asked here.
"""How names look, and where they begin and end."""

from __future__ import annotations

import re

from msgspec import Struct

from builder.languages.naming import Naming

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚ"
_CAP = rf"(?:[{_UP}][\w&+\u00ad]*|[a-z]{{1,4}}[A-Z]\w+|\d{{1,2}}[A-Z]\w+)(?:[-‐‑.@&][\w+&]+|['’][{_UP}]\w*)*"
"""A word with its capital: at its beginning, or further on."""
_STANDS_ALONE = r"(?<![\w@/.])"
OPENING = re.compile(
    rf"[{_UP}](?:(?<=[LDQJNSCM])(?<![\w’'@/.-].)u?['’](?P<elided>)(?={_CAP})|(?<![\w@/.].)"
    rf"|(?<=[A-Z])(?=\w)(?P<mixed>(?<={_STANDS_ALONE}[a-z\d].)|(?<={_STANDS_ALONE}(?:[a-z][a-z]|\d\d).)"
    rf"|(?<={_STANDS_ALONE}[a-z]{{3}}.)|(?<={_STANDS_ALONE}[a-z]{{4}}.)))"
)
"""The first capital of a name: after an elision, at the beginning of a word, or further on ("iPhone", "3M")."""
NAME = re.compile(_CAP)
"""One word of a name."""
MORE = re.compile(
    rf"(?:[ \u00a0\u202f](?:&[ \u00a0\u202f])?{_CAP}|[ \u00a0\u202f]\d+[A-Za-z]\w*"
    r"|[ \u00a0\u202f]\d{1,3}(?:\.\d{1,2}){1,2}(?![\w%]| ?(?:m|%|€|k))"
    r"|[ \u00a0\u202f]\d{1,3}(?=[ \u00a0\u202f]?(?:[,;:)»”\"\n]|\.(?!\d)|\Z)))"
)
"""Another word of it, or the number behind it, with the blank before."""
ELISION = re.compile(r"(?:[LDQJNSCM]u?|[ldqjnscm]|qu)['’](?=[" + _UP + "])")
"""An article or a small word with its apostrophe, before a capital."""
CODE = re.compile(r"(?:[A-Z]{1,5}-?|[A-ZÀ-Þ][a-zà-ÿ]{2,14}-)\d{1,5}[A-Za-z]?\Z")
"""How things are named by letters and a number: "A320"."""
NUMBERED = re.compile(r" \d{1,3}\Z")
"""How versions of things are named: "Vistra 2"."""
NAME_WORDS = 4
"""Words of a person's name at most."""


class Candidate(Struct):
    """A stretch of a text that looks like a name."""

    start: int
    end: int
    text: str
    initial: bool
    """It opens its sentence, and may have its capital from that."""
    organisation: int = 0
    """Votes for an organisation that its own words give."""


def beginning_of(text: str, found: re.Match[str]) -> int:
    """Where the name begins whose first capital was found."""
    if found["elided"] is not None:
        return found.end()
    start = found.start()
    if found["mixed"] is not None:
        while start > 0 and text[start - 1].isalnum():
            start -= 1
    return start


def end_of(text: str, start: int, end: int, limit: int, naming: Naming) -> int:
    """Where the name ends that begins at `start`, and whose first word ends at `end`."""
    if text[end - 1] == ".":
        end -= 1
    for _ in range(6):
        more = MORE.match(text, end, limit)
        if more is None:
            particle = naming.particle.match(text, end, limit)
            if particle and text[start:end].split(maxsplit=1)[0] in naming.given_names and " " not in text[start:end]:
                following = NAME.match(text, particle.end(), limit)
                if following:
                    end = following.end()
                    continue
            break
        word = more[0].strip()
        if (
            word in naming.given_names
            and (" " in text[start:end] or (text[start:end].isupper() and end - start > 2))
            and text[start:end].split(maxsplit=1)[0] not in naming.given_names
            and MORE.match(text, more.end(), limit)
        ):
            break  # a company's name and after it a person's
        end = more.end()
    return end


def is_given(first: str, name: str, naming: Naming) -> bool:
    """Whether a name begins with a given name; interviews print whoever answers in capitals."""
    return first in naming.given_names or (name.isupper() and first.title() in naming.given_names)
