# The names of the company in focus are looked for as they are given, whatever they look like; where they are part of
# another name, they are not the company's.
"""Sentence → the companies given beforehand that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from builder.languages.naming import Naming
from builder.mentions.names.shapes import MORE
from builder.mentions.names.surroundings import AROUND, lowered


class Given(NamedTuple):
    """Names of companies, ready to be looked for."""

    companies: tuple[str, ...]
    """The longest first; one at least."""
    pattern: re.Pattern[str]


def given(companies: tuple[str, ...]) -> Given | None:
    """What to look for; None where no company is given."""
    return Given(companies, re.compile("|".join(_alone(re.escape(k)) for k in companies))) if companies else None


def named_in(sentence: str, given: Given, naming: Naming) -> list[re.Match[str]]:
    """Where a sentence names the companies, and not somebody or something called after them."""
    if not any(map(sentence.__contains__, given.companies)):
        return []
    return [
        found
        for found in given.pattern.finditer(sentence)
        if not _after_given_name(sentence, found.start(), naming)
        and not _opens_product(sentence, found, naming)
        and not _runs_on(sentence, found.end(), naming)
    ]


def in_capitals(sentence: str, given: Given) -> Iterator[re.Match[str]]:
    """Where a sentence that is all in capitals names the companies."""
    return re.finditer(given.pattern.pattern, sentence, re.IGNORECASE)


def _alone(name: str) -> str:
    """A pattern for a name that no word runs on from or into; it begins with the name, and so is found fast."""
    return rf"{name}(?<!\w{name})(?!\w)"


def _after_given_name(sentence: str, at: int, naming: Naming) -> bool:
    """Whether a company's name is somebody's surname here, or that of the family it is called after."""
    before = sentence[max(0, at - 20) : at].split()
    if not before or not sentence[at - 1 : at].isspace():
        return False
    last = before[-1]
    return last in naming.given_names or last in naming.households or last.rstrip(".") in naming.titles


def _runs_on(sentence: str, at: int, naming: Naming) -> bool:
    """Whether a company's name is the first of a longer one: "sa filiale Lumaro Italia", "Lumaro Paie"."""
    more = MORE.match(sentence, at)
    word = more[0].strip() if more else ""
    if not word[:1].isupper() or word.isupper():
        return False
    known = word in naming.org_tails or word in naming.place_names or word in naming.given_names
    return not known and word.lower() not in naming.function_words and word not in naming.not_names


def _opens_product(sentence: str, company: re.Match[str], naming: Naming) -> bool:
    """Whether a company's name is the first word of a product's: "la carte Lumaro Pro"."""
    if MORE.match(sentence, company.end()) is None:
        return False
    before = sentence[max(0, company.start() - AROUND) : company.start()]
    return bool(lowered(naming.before_product).search(before.replace("’", "'").lower()))
