# "It has 200 employees" is as good a translation for 250 once the figure is exchanged. That is done only where each
# figure of the old pair is found in both its texts, and where the new pair then says the same.
"""A translation of a sentence that differs only in its figures → the translation of this one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.languages import FIGURES, Figures
from builder.locales import Formats, spoken
from builder.mentions.grammar import grammar_of
from builder.mentions.numbers import in_digits
from builder.model.mentions import MentionType
from builder.translation.cores import Core, cores_in
from builder.translation.values import value_problems

_DIGITS = re.compile(r"\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)*")
_DECIMALS = 3
_SHORT = 4
"""Digits of a number that every language writes alike."""

Mask = tuple[str, ...]
"""The words between the figures, each followed by the kind of figure that stands there."""


class Masked:
    """A memory that is asked by everything in a sentence but its figures."""

    def __init__(self, source: str, target: str, pairs: Iterable[tuple[str, str]], tag: str = "") -> None:
        """`pairs` are sentences and their translations; of two with one mask the first is taken.

        `tag` is the locale of the target.
        """
        self._source, self._target = FIGURES.get(source), FIGURES.get(target)
        self._formats = Formats(target, tag)
        self._known: dict[Mask, tuple[str, str]] = {}
        for text, translation in pairs if self._source and self._target else ():
            if self._source and (cores := cores_in(text, self._source)):
                self._known.setdefault(_mask(text, cores), (text, translation))

    def translation(self, text: str, published: str | None = None) -> str | None:
        """The translation of `text` by that of a sentence with other figures, or by the rules where it is figures only.

        None where there is no such sentence, where a figure cannot be put in by a rule, or where the two texts would
        not name the same values. `published`, of the article, as for `value_problems`.
        """
        source, target = self._source, self._target
        if source is None:
            return None
        cores = cores_in(text, source)
        if not any(sign.isalpha() for sign in _between(text, cores)):
            return self._figures_only(text, cores, source)
        known = self._known.get(_mask(text, cores))
        if target is None or known is None:
            return None
        made = self._exchanged(known[1], cores_in(known[0], source), cores, target)
        if made is None or value_problems(text, made, source, target, published):
            return None
        return made

    def _exchanged(
        self, translation: str, old: tuple[Core, ...], cores: tuple[Core, ...], target: Figures
    ) -> str | None:
        """The known translation with each of its figures, `old` in its text, replaced by the one of the new text."""
        there = cores_in(translation, target)
        places = {core.key: core for core in there}
        # A figure that stands twice could be meant in either place.
        if len(places) < len(there) or len(old) != len(there):
            return None
        pieces: list[tuple[int, int, str]] = []
        for before, after in zip(old, cores, strict=True):
            place = places.get(before.key)
            words = self._put(translation[place.start : place.end], before, after, target) if place else None
            if place is None or words is None:
                return None
            pieces.append((place.start, place.end, words))
        for start, end, words in sorted(pieces, reverse=True):
            translation = translation[:start] + words + translation[end:]
        return spoken(translation, self._formats.language)

    def _put(self, printed: str, old: Core, new: Core, target: Figures) -> str | None:
        """The new figure in the words the translator chose for the old one; none where the rules do not tell."""
        if old.key == new.key:
            return printed
        if old.type is MentionType.DATE:
            return new.written(self._formats) if printed == old.written(self._formats) else None
        found = _DIGITS.search(printed)
        number = in_digits(found[0], grammar_of(target)) if found else None
        if found is None or not number or not old.amount:
            return None
        scaled = new.amount / (old.amount / float(number))
        same_form = self._formats.plural(scaled) == self._formats.plural(float(number))
        if same_form and round(scaled, _DECIMALS) == scaled and 1 <= scaled < _next_scale(old, float(number)):
            return printed[: found.start()] + self._formats.number(scaled) + printed[found.end() :]
        spelt = old.type is MentionType.MONEY and self._formats.spells_magnitudes
        return new.written(self._formats) if spelt and printed == old.written(self._formats) else None

    def _figures_only(self, text: str, cores: tuple[Core, ...], source: Figures) -> str | None:
        """A text without a word, such as most cells of a table, as the target language writes it."""
        parts, done = list[str](), 0
        for core in cores:
            if core.type is MentionType.MONEY and not self._formats.spells_magnitudes:
                return None
            parts += [text[done : core.start], core.written(self._formats)]
            done = core.end
        parts.append(text[done:])
        between = [self._plain(part, source) for part in parts[::2]]
        known = [part for part in between if part is not None]
        if len(known) < len(between):
            return None
        parts[::2] = known
        return "".join(parts)

    def _plain(self, text: str, figures: Figures) -> str | None:
        """Figures that count nothing, written anew; none where one cannot be read."""
        pieces, done = list[str](), 0
        for found in _DIGITS.finditer(text):
            number = in_digits(found[0], grammar_of(figures))
            if number is None:
                return None
            alike = found[0].isdecimal() and len(found[0]) <= _SHORT
            pieces += [text[done : found.start()], found[0] if alike else self._formats.number(float(number))]
            done = found.end()
        return "".join((*pieces, text[done:]))


def _next_scale(old: Core, number: float) -> float:
    """Where the word for the magnitude would change: "1,000 million" is a billion."""
    return 1000.0 if old.amount != number else float("inf")


def _mask(text: str, cores: tuple[Core, ...]) -> Mask:
    parts, done = list[str](), 0
    for core in cores:
        parts += [text[done : core.start], core.kind]
        done = core.end
    return (*parts, text[done:])


def _between(text: str, cores: tuple[Core, ...]) -> str:
    return "".join(_mask(text, cores)[::2])
