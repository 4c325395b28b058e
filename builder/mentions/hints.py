# Most patterns of a language's tables match next to nothing, and trying one costs more than asking whether it can. Each
# word is asked once which patterns it lets match, and the answer is kept, so that a sentence costs one look at each of
# its words, however many patterns there are. What a pattern cannot do without is read from it in needs.py.
"""Patterns → the few of them a text may match, by its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from operator import or_

from builder.mentions.needs import EDGE, START, Strings, ends_of, plain

_LONGEST = 80
"""Characters of a word that is looked into; a longer one is let pass."""
_KEPT = 1 << 17
"""Words whose answers are kept."""
_BEGUN = 3
"""Characters by which strings inside of words are found."""
_LETTERS = re.compile(r"[^\W\d_]+")


class Hints:
    """Which of many patterns a text may match."""

    def __init__(self, needs: Sequence[Iterable[Strings]], brief: Callable[[str], str] = str) -> None:
        """Of each pattern what it needs: a text it matches has one of the strings of each set in one of its words.

        `brief` makes of a word what is looked for strings.
        """
        self._size, self._always, literals = len(needs), 0, dict[str, int]()
        self._all = (1 << self._size) - 1
        rows = [tuple(sets) for sets in needs]
        self._layers = max(map(len, rows), default=0)
        for at, sets in enumerate(rows):
            for layer in range(self._layers):
                bit = 1 << at + layer * self._size
                if layer >= len(sets):
                    self._always |= bit
                for literal in sets[layer] if layer < len(sets) else ():
                    literals[literal] = literals.get(literal, 0) | bit
        self._words = _Inside(literals, brief)

    def of(self, words: Sequence[str]) -> int:
        """The patterns a text of these words may match, as bits; it is cut at blanks, though not at all of them."""
        met = reduce(or_, filter(None, map(self._words.__getitem__, words)), self._always)
        possible = self._all
        for _ in range(self._layers):
            possible &= met
            met >>= self._size
        return possible


class Ends:
    """Which of many patterns that match at the end of a text may do so."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._always, endings = 0, dict[str, int]()
        for at, pattern in enumerate(patterns):
            ends = ends_of(pattern)
            if not ends:
                self._always |= 1 << at
            for end in ends:
                endings[end] = endings.get(end, 0) | 1 << at
        self._words = _Ending(endings)

    def of(self, text: str) -> int:
        """The patterns that may match at the end of `text`, which is in lower case, as bits."""
        return self._always | self._words[(START + text).rsplit(maxsplit=1)[-1]]


class _Inside(dict[str, int]):
    """Words with the bits of the strings in them; a word is looked into once, for its letters and for what is in it."""

    def __init__(self, literals: dict[str, int], brief: Callable[[str], str]) -> None:
        super().__init__()
        self._brief, self._shared = brief, dict[int, int]()
        self._all = reduce(or_, literals.values(), 0)
        self._alone = dict[str, int]()
        begun: tuple[dict[str, list[tuple[str, str, int]]], ...] = ({}, {}, {})
        for literal, found in literals.items():
            bare = literal.strip(EDGE)
            if bare.isalpha() and literal == EDGE + bare + EDGE:
                self._alone[bare] = found
            else:
                begun[min(len(bare), _BEGUN) - 1].setdefault(bare[:_BEGUN], []).append((literal, bare, found))
        self._begun = [(length, table) for length, table in enumerate(begun, 1) if table]

    def __missing__(self, word: str) -> int:
        text = plain(lowered(self._brief(word)))
        if len(text) > _LONGEST:
            return self._all
        if len(self) >= _KEPT:
            self.clear()
        found = 0
        for run in _LETTERS.findall(text):
            found |= self._alone.get(run, 0)
        for length, table in self._begun:
            if length == 1 and table.keys().isdisjoint(text):
                continue
            for start in range(len(text) - length + 1):
                if strings := table.get(text[start : start + length]):
                    for literal, bare, bits_ in strings:
                        if text.startswith(bare, start) and _stands(literal, text, start, start + len(bare)):
                            found |= bits_
        found = self[word] = self._shared.setdefault(found, found)  # many words share what they let match
        return found


class _Ending(dict[str, int]):
    """Words with the bits of the strings they end with; a string with a blank before it is the whole word."""

    def __init__(self, literals: dict[str, int]) -> None:
        super().__init__()
        self._all = reduce(or_, literals.values(), 0)
        self._literals, self._lengths = literals, sorted({len(literal) for literal in literals})

    def __missing__(self, word: str) -> int:
        if len(word) > _LONGEST:
            return self._all
        if len(self) >= _KEPT:
            self.clear()
        whole = f" {plain(word)}"
        found = self[word] = reduce(or_, [self._literals.get(whole[-length:], 0) for length in self._lengths], 0)
        return found


def _stands(literal: str, word: str, start: int, end: int) -> bool:
    """Whether the edges a string needs are where it stands in a word."""
    return not ((literal[0] == EDGE and _within(word, start)) or (literal[-1] == EDGE and _within(word, end)))


def _within(word: str, at: int) -> bool:
    """Whether letters stand on both sides of a place in a word."""
    return 0 < at < len(word) and word[at - 1].isalpha() and word[at].isalpha()


def lowered(text: str) -> str:
    """`text` in lower case, also where a sign matches another without regard to case and is not its capital."""
    low = text.lower()
    return low if low.isascii() else low.replace("ı", "i").replace("i̇", "i").replace("ſ", "s")


def bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
