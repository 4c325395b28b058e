# What an engine, a hurried hand or a copied cell leaves behind: words of the other language, signs that stood for a
# name, addresses that are no longer the same, a word written twice.
"""What does not belong into a translation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.languages import Prose
from builder.translation.checks.pair import Pair

_PLACEHOLDER = re.compile(
    r"\[X\d+X\]|</?[a-zA-Z][^<>]{0,80}>|\{\{[^{}]{0,80}\}\}|\{\w{0,40}\}|%\(\w{1,40}\)[sd]|%[sd]\b|&(?:#x?\w+|[a-zA-Z]{2,8});|__[a-z]{1,40}__|\ufffd"
)
_ADDRESS = re.compile(r"https?://[^\s<>«»“”\"]+|[\w.+-]+@[\w-]+\.[\w.-]*\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{2,})[ \u00a0\u202f]+\1(?![\w-])", re.IGNORECASE)
_ACCENTED = re.compile(r"(?<!\w)[a-zß-ÿœ]*[ß-ÿœ][a-zß-ÿœ]*")
_PAIR = re.compile(r"(?<![\w'’-])([^\W\d_]+) (?=[^\W\d_]{4})[a-zß-ÿœ]+")
_LONG = 5
_SHOWN = 40
_LEAST_COPY = 3


def placeholder_problems(pair: Pair) -> Iterable[str]:
    """Signs of a program that the original does not have."""
    if not any(sign in pair.target for sign in "[<{%&_\ufffd"):
        return
    own = set(_PLACEHOLDER.findall(pair.source))
    for sign in dict.fromkeys(_PLACEHOLDER.findall(pair.target)):
        if sign not in own:
            yield f"“{sign[:_SHOWN]}” is left over"


def address_problems(pair: Pair) -> Iterable[str]:
    """Addresses that are not the original's."""
    if "http" not in pair.source and "@" not in pair.source:
        return
    there = set(_addresses(pair.target))
    for address in dict.fromkeys(_addresses(pair.source)):
        if address not in there:
            yield f"the address {address[:_SHOWN]} is missing"


def _addresses(text: str) -> Iterator[str]:
    return (found.rstrip(".,;:!?)") for found in _ADDRESS.findall(text))


def untranslated_problems(pair: Pair) -> Iterable[str]:
    """Words of the source language in the translation."""
    prose = pair.one
    if pair.ground.source.code == pair.ground.target.code or not prose.small:
        return
    if not _may_be_left(pair.target, prose) and pair.source.strip() != pair.target.strip():
        return
    kept = pair.target
    for pattern, _ in pair.ground.terms.kept:
        kept = pattern.sub("·", kept)
    if prose.borrowed:
        kept = prose.borrowed.sub("·", kept)
    if found := next(_own_words(kept, prose), None) or next(_shared_words(pair.source, kept, prose), None):
        yield f"“{found[:_SHOWN]}” is not translated"
    elif pair.source.strip() == pair.target.strip() and _is_copied(kept, prose):
        yield "is the original, not a translation"


def _may_be_left(text: str, prose: Prose) -> bool:
    """Whether a text has any word that is looked at more closely: most translations have none."""
    words = set(_WORD.findall(text.lower()))
    return (
        not words.isdisjoint(prose.small)
        or not words.isdisjoint(prose.weak)
        or any(_elided(word, prose) for word in words)
        or _ACCENTED.search(text) is not None
    )


def _own_words(text: str, prose: Prose) -> Iterator[str]:
    """Words that only the source language has, with the word after them, names left out."""
    found = list(_WORD.finditer(text))
    for at, word in enumerate(found):
        plain = word[0].lower()
        elided = plain not in prose.small and _elided(plain, prose)
        if not elided and plain not in prose.small:
            continue
        before, after = found[at - 1][0] if at else "", found[at + 1][0] if at + 1 < len(found) else ""
        # "La Poste", "Banque de France", "Arte et Compagnie": small words inside a name have capitals beside them.
        named = after[:1].isupper() or (before[:1].isupper() and at > 1 and not elided)
        if not named or (elided and not before[:1].isupper()):
            yield f"{word[0]} {after}".strip()


def _elided(word: str, prose: Prose) -> bool:
    plain = word.replace("’", "'")
    return "'" in plain and prose.elisions is not None and prose.elisions.match(plain) is not None


def _shared_words(source: str, target: str, prose: Prose) -> Iterator[str]:
    """Words in small letters that both texts have and that show by an accent, or by a small word, whose they are."""
    for found in _ACCENTED.finditer(target):
        if len(found[0]) >= _LONG and found[0] in source:
            yield found[0]
    for found in _PAIR.finditer(target):
        if found[1].lower() in prose.weak and found[0] in source:
            yield found[0]


def _is_copied(text: str, prose: Prose) -> bool:
    """Whether a text that equals its original says anything that has to be translated."""
    words = [word for word in _WORD.findall(text.replace("’", "'").replace("'", " ")) if word[0].islower()]
    telling = prose.small | prose.weak
    if telling.intersection(words):
        return any(word not in telling for word in words)
    return len(words) >= _LEAST_COPY - 1 and bool(_ACCENTED.search(text))


def doubled_problems(pair: Pair) -> Iterable[str]:
    """A word that stands twice in a row."""
    repeats = pair.other.repeats
    for found in _DOUBLED.finditer(pair.target):
        again = found[0][-len(found[1]) :]
        if again.lower() not in repeats and not again[0].isupper() and found[0] not in pair.source:
            yield f"“{found[0][:_SHOWN]}” has a word twice"
