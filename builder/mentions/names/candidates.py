# A sentence is read for the companies given beforehand, then for institutions, which need no capital, then from one
# capital to the next; what is taken is not read again. Which first words are names is known when all have been read.
"""Sentences → the stretches of them that may be names."""

from __future__ import annotations

from collections.abc import Iterable

from builder.languages.naming import Naming
from builder.mentions.hints import bits
from builder.mentions.names.capitals import read_names
from builder.mentions.names.given import Given, given, in_capitals, named_in
from builder.mentions.names.shapes import CODE, NAME, NAME_WORDS, Candidate, end_of, is_given
from builder.mentions.names.surroundings import Surroundings
from builder.model.text import Span

_SHOUTED = 12
"""Letters of a line in capitals that is no acronym, and in which they tell nothing, are more."""
_FOLLOWING = 90
"""Characters behind a name in which an apposition closes."""


def candidates_in(
    text: str, spans: Iterable[Span], around: Surroundings, companies: tuple[str, ...]
) -> list[Candidate]:
    """What may be a name in the sentences `spans` of `text`; `companies` are given beforehand, the longest first."""
    known, naming = given(companies), around.naming
    found: list[Candidate] = []
    for span in spans:
        found += _of_sentence(text, span, around, known)
    firm = {c.text for c in found if not c.initial} | set(companies)
    heads = {c.text.split()[0] for c in found if not c.initial}
    return [c for c in found if not c.initial or c.text in firm or _stands(text, c, heads, naming)]


def _of_sentence(text: str, span: Span, around: Surroundings, known: Given | None) -> list[Candidate]:
    sentence, naming, base = span.of(text), around.naming, span.start
    if sentence.isupper() and len(sentence) > _SHOUTED and not _is_somebody(sentence, naming):
        shouted = in_capitals(sentence, known) if known else ()
        return [Candidate(base + m.start(), base + m.end(), m[0], initial=False) for m in shouted]
    named = named_in(sentence, known, naming) if known else ()
    result = [Candidate(base + m.start(), base + m.end(), m[0], initial=False, organisation=9) for m in named]
    taken = [(c.start, c.end) for c in result]
    if possible := around.ways.of(sentence.split(" ")):
        _read_bodies(text, span, possible, around, taken, result)
    read_names(text, span, around, taken, result)
    return result


def _read_bodies(
    text: str, span: Span, possible: int, around: Surroundings, taken: list[tuple[int, int]], result: list[Candidate]
) -> None:
    """Adds the bodies that `span` names, of the kinds that are `possible`, to `result` and to what is `taken`."""
    sentence, naming = span.of(text), around.naming
    bodies = [around.bodies[at] for at in dict.fromkeys(around.named[way] for way in bits(possible))]
    for found in (match for body in bodies for match in body.finditer(sentence)):
        start, end = span.start + found.start(), span.start + found.end()
        noun = NAME.match(text, end, span.end)
        if noun and noun[0] in naming.not_names:
            continue  # "le domaine de l'IA"
        if noun and sentence[found.end()].isupper():
            end = end_of(text, end, noun.end(), span.end, naming)
        if not any(a < end and start < b for a, b in taken):
            inside = found.start() > 0 or text[start].islower()
            result.append(Candidate(start, end, text[start:end], not inside, organisation=5))
            taken.append((start, end))


def _is_somebody(sentence: str, naming: Naming) -> bool:
    """Whether a line in capitals may be a person's name, as it stands before what they answer."""
    words = sentence.strip(" .:").split()
    return 1 < len(words) <= NAME_WORDS and is_given(words[0].split("-")[0], sentence, naming)


def _stands(text: str, c: Candidate, heads: set[str], naming: Naming) -> bool:
    """Whether a capitalised word at the beginning of a sentence is a name, and not merely the first word."""
    words = c.text.split()
    if len(words) > 1:
        return True
    if c.text in heads or CODE.match(c.text) or sum(ch.isupper() for ch in c.text) > 1 or c.text in naming.place_names:
        return True
    if c.text in naming.given_names and naming.somebody.match(text, c.end):
        return True
    return bool(naming.stands.match(text[c.end : c.end + _FOLLOWING])) and not naming.adverb.match(c.text)
