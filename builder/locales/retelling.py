# A finding is made deep in the program, where no language is known: kept in the cache, sent by another process, part of
# another. So it stays English as a value, and whoever shows it reads it back: the catalogue has the sentence with `{1}`
# where the code puts something in.
"""What was found, in the language of whoever reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from babel.messages.pofile import read_po

from builder.locales.formats import Formats
from builder.locales.messages import COMMAND, SOURCE, Messages, interface_path

_PLACE = re.compile(r"\{(\d)\}")
_AS_IT_IS = re.compile(r"[“`]\{\d\}[”`]")
"""Words of an article, or of a file: neither translated nor written in another way."""
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
_WHERE = re.compile(r"(?P<where>\S+(?::\d+)?): (?P<what>.+)", re.DOTALL)
_DEEPEST = 6
_LIGHT = 10
"""Letters below which a sentence, as “is {1}”, might be part of any: it is one where what stands in it is known."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One of the catalogue, with places in it."""

    message: str
    core: str
    """The longest part of it that is the same in all: looked for before the pattern is tried."""
    weight: int
    """Letters that are the same in all: of two that fit, the heavier says more."""
    pattern: re.Pattern[str]
    kept: frozenset[str]
    """Numbers of the places whose words stay as they are."""
    several: bool
    """Whether it has a form for one and another for many: of the first number that stands in it."""


def retold(message: str, language: str) -> str:
    """`message`, which is English, in `language`; as it is where the catalogue of the command has no words for it."""
    return _retold(message, language, 0) if language != SOURCE and _sentences(language) else message


def _retold(message: str, language: str, depth: int) -> str:
    said = Messages(language, part=COMMAND).text(message)
    if said != message or depth > _DEEPEST:
        return said
    partly = ""
    for sentence in _sentences(language):
        fits = sentence.pattern.fullmatch(message) if sentence.core in message else None
        if fits and (found := _filled(sentence, fits, language, depth)):
            words, whole = found
            if whole:
                return words
            partly = partly or words
    if partly:
        return partly
    place = _WHERE.fullmatch(message)
    return f"{place['where']}: {_retold(place['what'], language, depth + 1)}" if place else message


def _filled(sentence: _Sentence, found: re.Match[str], language: str, depth: int) -> tuple[str, bool] | None:
    """The sentence with its words, and whether all of these are known; none where it may well be another."""
    given = dict(zip(_PLACE.findall(sentence.message), found.groups(), strict=True))
    free = {number: _value(value, language, depth) for number, value in given.items() if number not in sentence.kept}
    same = [value for number, value in free.items() if value == given[number]]
    if sentence.weight < _LIGHT and same == list(free.values()) and any(map(str.isalpha, "".join(same))):
        return None
    messages = Messages(language, part=COMMAND)
    if sentence.several:
        number = next((int(value.replace(",", "")) for value in given.values() if value.replace(",", "").isdigit()), 2)
        form = messages.plural(sentence.message, sentence.message, number)
    else:
        form = messages.text(sentence.message)
    words = given | free
    return _PLACE.sub(lambda place: words[place[1]], form), not any(" " in value for value in same)


def _value(value: str, language: str, depth: int) -> str:
    """What was put into a sentence: a number, a part that is a sentence itself, or what has no language."""
    if _NUMBER.fullmatch(value):
        return Formats(language).number(float(value.replace(",", ""))) if "," in value or "." in value else value
    return _retold(value, language, depth + 1)


@cache
def _sentences(language: str) -> tuple[_Sentence, ...]:
    """The sentences that something is put into, those that say most first."""
    path = interface_path(language, part=COMMAND)
    if path is None:
        return ()
    with path.open("rb") as file:
        entries = [entry for entry in read_po(file, locale=language) if entry.id]
    ids = [(entry.id if isinstance(entry.id, str) else entry.id[0], not isinstance(entry.id, str)) for entry in entries]
    found = (_sentence(message, several=several) for message, several in ids if _PLACE.search(message))
    return tuple(sorted(found, key=lambda one: -one.weight))


def _sentence(message: str, *, several: bool) -> _Sentence:
    parts = _PLACE.split(message)
    same, numbers = parts[::2], parts[1::2]
    pattern = "".join(re.escape(words) + ("(.+?)" if at < len(numbers) else "") for at, words in enumerate(same))
    kept = {number for quoted in _AS_IT_IS.findall(message) for number in _PLACE.findall(quoted)}
    weight = sum(map(len, same))
    return _Sentence(message, max(same, key=len), weight, re.compile(pattern, re.DOTALL), frozenset(kept), several)
