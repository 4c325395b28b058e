# A portrait has one person whom it is about; where nobody else is told of, "she" and "I" are that person.
"""Whom an article is about, and whose words its pronouns fit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from builder.claims.article.introduced import place_of
from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker, Words
from builder.languages.quoting import Quoting
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

_OFTEN = 2
"""Times a person is named at least whom an article is about without having them in its title."""


def protagonist(reading: Reading) -> Speaker | None:
    """The person an article is about: named alone in its title, else by far most often."""
    if alone := portrayed(reading):
        return alone
    counted = Counter(reading.full_name(n) for n in reading.people).most_common(2)
    best = counted[0] if counted else ("", 0)
    if best[1] < _OFTEN or (len(counted) > 1 and counted[1][1] == best[1]):
        return None
    where = next(n for n in reading.people if reading.full_name(n) == best[0])
    return Speaker(best[0], place_of(reading, where))


def portrayed(reading: Reading) -> Speaker | None:
    """The person named alone in an article's title."""
    title = next((b.span for b in reading.document.blocks if b.kind is BlockKind.TITLE), None)
    named = {reading.full_name(n): n for n in reading.people if title and title.holds(n.span)}
    if not named and (printed := reading.article.title):  # front matter gives what the body does not repeat
        named = {full: n for n in reversed(reading.people) if (full := reading.full_name(n)) in printed}
    if len(named) != 1:
        return None
    ((name, where),) = named.items()
    return Speaker(name, place_of(reading, where))


def is_of_nobody_else(reading: Reading, words: Words, sentence: str, who: Speaker) -> bool:
    """Whether the `sentence` before words of a portrait is about whom it portrays: by a pronoun, or naming nobody."""
    quoting, start = reading.language.quoting, words.outer.start
    if pronoun := quoting.opening.match(sentence):
        return fitting(quoting, pronoun[0])(who.name)
    if quoting.relative.match(sentence):
        return False
    beside = reading.names_between(start - len(sentence) - 1, start)
    return not any(name.type is MentionType.PERSON and reading.full_name(name) != who.name for name in beside)


def fitting(quoting: Quoting, words: str) -> Callable[[str], bool]:
    """Whether somebody's name fits "she" or "he" in `words`; any does where they say neither."""
    she, he = quoting.she.search(words), quoting.he.search(words)
    if bool(she) == bool(he):
        return lambda _: True
    return lambda name: is_womans(quoting, name) == bool(she)


def is_womans(quoting: Quoting, name: str) -> bool:
    """Whether a full name begins with a woman's given name."""
    return quoting.feminine_name.match(re.split(r"[ -]", name)[0]) is not None
