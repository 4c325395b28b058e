# A fluent translation may still turn a sentence round: half becomes a third, the first the second, a rise a fall, what
# may happen what happens. Words that say such things are told apart by tables, one a language, with the same meanings.
"""The shape of the tables of words whose sense must survive a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_STEM = 3
"""Letters by which the rows are found that may begin with a word."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that say one thing, with the sentences that prove it."""

    means: str
    """A ratio (`1/2`, `2`), the place in a row (`#1`), or one of the senses of OPPOSITES."""
    starts: str
    """The first three letters of every word it can begin with; of shorter words all."""
    words: str
    """A pattern, in lower case."""
    example: str
    """A sentence with what is found in brackets."""
    traps: tuple[str, ...] = ()
    """Sentences that do not say it."""


class Opposite(NamedTuple):
    """Two senses of which a translation must not take one for the other."""

    one: str
    other: str
    turned: bool = False
    """Whether who does it to whom may be turned round: what one sells the other buys."""


OPPOSITES = (
    Opposite("with", "without"),
    Opposite("accept", "refuse"),
    Opposite("rise", "fall"),
    Opposite("open", "close"),
    Opposite("profit", "loss"),
    Opposite("hire", "dismiss"),
    Opposite("support", "oppose"),
    Opposite("above", "below"),
    Opposite("allow", "forbid"),
    Opposite("import", "export"),
    Opposite("north", "south"),
    Opposite("strengthen", "weaken"),
    Opposite("speed", "slow"),
    Opposite("confirm", "deny"),
    Opposite("buy", "sell", turned=True),
    Opposite("win", "lose", turned=True),
)


class Found(NamedTuple):
    """A sign in a text."""

    means: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Senses:
    """The words of one language by what they say."""

    signs: tuple[Sign, ...]
    """Of two that match at one place, the first wins."""
    near: Mapping[str, re.Pattern[str]] = field(repr=False)
    """A sense → other words that may say it, or make it say something else: too vague to be held against anybody."""
    open: re.Pattern[str] = field(repr=False)
    """What leaves open whether something is so; a group `may` where not even "will" is a translation of it."""
    hints: tuple[str, ...]
    """Letters one of which every match of `open` has."""
    leeway: re.Pattern[str] = field(repr=False)
    """Anything that leaves it open in a translation."""
    will: re.Pattern[str] = field(repr=False)
    """What says that something is to come."""
    _begun: re.Pattern[str] = field(init=False, repr=False)
    rows: Mapping[str, Sequence[tuple[str, re.Pattern[str]]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rows: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for sign in self.signs:
            compiled = re.compile(rf"(?:{sign.words})(?!\w)".replace("'", "['’]"))
            for start in sign.starts.split():
                rows.setdefault(start, []).append((sign.means, compiled))
        stems = "|".join(sorted((start for start in rows if len(start) == _STEM), reverse=True))
        words = "|".join(sorted(start for start in rows if len(start) < _STEM))
        object.__setattr__(self, "rows", rows)
        object.__setattr__(self, "_begun", re.compile(rf"(?<!\w)(?:{stems}|(?:{words or '(?!)'})(?!\w))"))

    def in_text(self, text: str) -> Iterator[Found]:
        """The signs of a text in lower case, in its order and apart."""
        done = 0
        for begun in self._begun.finditer(text):
            start = begun.start()
            if start < done:
                continue
            for means, pattern in self.rows[begun[0]]:
                if found := pattern.match(text, start):
                    done = found.end()
                    yield Found(means, start, done)
                    break


def pattern_of(words: str) -> re.Pattern[str]:
    """A pattern for a line of words, each the beginning of a word where it ends in `*`, `_` a blank in one."""
    ways = (word.replace("_", "[ \u00a0]").replace("'", "['’]").replace("*", r"\w*") for word in words.split())
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)")
