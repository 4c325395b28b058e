# A sentence much like this one, with its translation, saves a translator half the work, and published in its place it
# would be a lie: so it is offered beside the entry, never as its translation.
"""The nearest translated sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
_LEAST = 0.75
"""How much of two sentences must be the same for one to help with the other."""
_TRIED = 5
"""Sentences compared in full: those that share the most words."""
_COMMON = 200
"""A word that stands in more sentences than these tells none of them apart."""


@dataclass(frozen=True, slots=True)
class Near:
    """A sentence like another."""

    text: str
    translation: str
    likeness: float
    """0 to 1: the share of words, in their order, that the two have in common."""


class Nearby:
    """Translated sentences, found again by their words."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._pairs = [(text, translation, tuple(_WORD.findall(text.lower()))) for text, translation in pairs]
        self._by_word: dict[str, list[int]] = {}
        for at, (_, _, words) in enumerate(self._pairs):
            for word in set(words):
                self._by_word.setdefault(word, []).append(at)

    def nearest(self, text: str) -> Near | None:
        """The sentence most like `text`; none where none is much like it, or only `text` itself is."""
        words = tuple(_WORD.findall(text.lower()))
        shared: Counter[int] = Counter()
        for word in set(words):
            places = self._by_word.get(word, ())
            if len(places) <= _COMMON:
                shared.update(places)
        best: Near | None = None
        for at, _ in shared.most_common(_TRIED):
            other, translation, theirs = self._pairs[at]
            likeness = SequenceMatcher(None, words, theirs, autojunk=False).ratio()
            if other != text and likeness >= max(_LEAST, best.likeness if best else 0):
                best = Near(other, translation, likeness)
        return best
