# What things are measured in is called by CLDR in every language: so "mégawatts" and "gigawatts" can be told apart
# without a table of our own.
"""Units of measure as words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from babel import Locale, UnknownLocaleError

_DIMENSIONS = frozenset({"length", "mass", "area", "volume", "power", "energy", "temperature", "digital", "speed"})
_SAME = {
    "mass-ton": "mass-tonne",  # the press says "ton" for both
    "volume-gallon-imperial": "volume-gallon",
    "energy-foodcalorie": "energy-kilocalorie",
    "length-nautical-mile": "length-mile",
    "temperature-kelvin": "temperature-kelvin",
}
_LEFT_OUT = re.compile(
    r".*-(?:point|generic|drop|pinch|jigger|dram|cup.*|carat|grain|beaufort|knot|dunam|stone|light-speed|per-.*"
    r"|.*-radius|.*-mass|dalton|.*spoon.*|parsec|astronomical-unit|electronvolt|megaliter|bushel|furlong|fathom)"
)
"""Units whose words mean other things as well."""
_KILOS = {"kilo": "mass-kilogram", "kilos": "mass-kilogram"}
_SHORT = {"fr": _KILOS, "en": _KILOS}
"""What the press says and CLDR does not."""
_PREFIXES = ("mega", "giga")
_VARIANTS = {"en": ("en", "en_GB")}
"""Locales whose spellings a language has: "meter", "metre"."""
_BEGINNING = re.compile(r"[^\W\d_]+|[^\w\s]")
_AFTER_DIGIT = re.compile(r"\d[.,\u00a0\u202f \-]*([^\W\d_]+|[^\w\s])")
_SHORTEST = 2
"""Letters of a symbol at least: "m" is a million as well."""


@dataclass(frozen=True, slots=True)
class Units:
    """The units of one language."""

    pattern: re.Pattern[str] | None = field(repr=False)
    """Finds a number and the unit after it, the unit in a group `unit`."""
    names: Mapping[str, str] = field(repr=False)
    """A unit's word or symbol → CLDR's name for it, `length-mile`."""
    begun: frozenset[str] = field(default=frozenset(), repr=False)
    """The words, in lower case, and signs that begin one."""

    def in_text(self, text: str) -> Mapping[str, str]:
        """The units that stand after a number in `text`, by CLDR's names, each with its word."""
        # Most figures have no unit, and the pattern is long.
        if self.pattern is None or self.begun.isdisjoint(_AFTER_DIGIT.findall(text.lower())):
            return {}
        found: dict[str, str] = {}
        for match in self.pattern.finditer(text):
            word = match["unit"]
            if name := self.names.get(word) or self.names.get(" ".join(word.lower().split())):
                found.setdefault(name, word)
        return found


@cache
def units_of(code: str) -> Units:
    """The units of the language `code`; none of a language CLDR does not know."""
    names: dict[str, str] = dict(_SHORT.get(code, {}))
    for variant in _VARIANTS.get(code, (code,)):
        try:
            patterns = Locale.parse(variant)._data["unit_patterns"]
        except (UnknownLocaleError, ValueError, TypeError):
            continue
        for name, word in _words(patterns):
            names.setdefault(word, name)
    if not names:
        return Units(None, names)
    ways = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(names, key=lambda w: (-len(w), w)))
    pattern = rf"(?<![\w.,$€£])\d[\d.,\u00a0\u202f ]*(?:[ \u00a0\u202f-]|(?<=\d))(?P<unit>(?i:{ways}))(?!\w)"
    begun = (_BEGINNING.match(word.lower()) for word in names)
    return Units(re.compile(pattern), names, frozenset(found[0] for found in begun if found))


def _words(patterns: Mapping[str, Mapping[str, Mapping[str, str]]]) -> Iterator[tuple[str, str]]:
    """(CLDR's name, a word or symbol) of every unit that is compared; words in lower case, symbols as they are."""
    for name, lengths in patterns.items():
        if name.split("-")[0] not in _DIMENSIONS or _LEFT_OUT.fullmatch(name):
            continue
        for length, forms in lengths.items():
            for form in dict(forms).values():
                word = " ".join(form.replace("{0}", "").split()) if isinstance(form, str) else ""
                word = word.lower() if length == "long" else word
                if len(word) >= (_SHORTEST if word.isascii() else 1) and "{" not in word:
                    yield _SAME.get(name, name), word
                    yield from _larger(name, word)


def _larger(name: str, word: str) -> Iterator[tuple[str, str]]:
    """CLDR stops at the kilowatt-hour."""
    if name == "energy-kilowatt-hour":
        for prefix in _PREFIXES:
            larger = re.sub("^kilo", {"mega": "m[eé]ga", "giga": "giga"}[prefix], word) if "kilo" in word else ""
            symbol = f"{prefix[0].upper()}{word[1:]}" if word.startswith("kW") else ""
            for made in filter(None, (larger.replace("[eé]", "e"), larger.replace("[eé]", "é"), symbol)):
                yield f"energy-{prefix}watt-hour", made
