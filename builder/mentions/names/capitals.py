# A capital that opens a sentence may be no more than that, and words of a name may not belong to it: articles, nations,
# titles.
"""A capital → the name that begins there."""

from __future__ import annotations

import re

from builder.mentions.names.shapes import ELISION, MORE, NAME, OPENING, Candidate, beginning_of, end_of
from builder.mentions.names.surroundings import Surroundings
from builder.model.text import Span

_LETTER = re.compile(r"\w")
_LEAD = 24
"""Characters of what may stand before the first word of a sentence at most."""
_ENTRY = re.compile(r"\W*(?:[\w.]+ ){0,3}(?:19|20)\d\d[*_]*\s*[:.–—-]\s*[*_]*")
"""The date of an entry, which its first word follows: "12 mars 2011 – "."""
_DETERMINED = re.compile(r"\b[A-Za-z]{2} \Z")
"""An article before a name, with its blank."""


def read_names(
    text: str, span: Span, around: Surroundings, taken: list[tuple[int, int]], result: list[Candidate]
) -> None:
    """Adds to `result` what begins with a capital in the sentence `span`, beside the stretches already `taken`."""
    at, left = span.start, sorted(taken, reverse=True)
    while (opening := OPENING.search(text, at, span.end)) is not None:
        start = beginning_of(text, opening)
        if start < at:
            at = opening.end()
            continue
        while left and left[-1][1] <= start:
            left.pop()
        limit, blocked = left[-1] if left else (span.end, span.end)
        if limit <= start:
            at = max(blocked, at + 1)
            continue
        at = max(_read(text, start, limit, span, around, result), start + 1)


def _read(  # noqa: PLR0911  each return skips one thing that is no name
    text: str, start: int, limit: int, span: Span, around: Surroundings, result: list[Candidate]
) -> int:
    """Reads one name at `start`; where to go on."""
    naming = around.naming
    elided = ELISION.match(text, start)
    initial = start - span.start < _LEAD and _leads(text[span.start : start])
    if elided and (initial or elided[0][0] in "ldqjnscm"):
        start = elided.end()
    first = NAME.match(text, start, limit)
    if first is None:
        return start + 1
    word = first[0].rstrip(".")
    if (
        initial
        and word.lower().replace("’", "'") in naming.function_words
        and not (word.lower() in naming.adjectives and MORE.match(text, first.end(), limit))
    ):
        return start + len(word)
    if word in naming.articles and initial:
        return start + len(word)
    end = end_of(text, start, first.end(), limit, naming)
    while text[end - 1] in ".'’-&":
        end -= 1
    end = _before_title(text, start, end, around)
    name = text[start:end]
    lead = name.split()[0]
    if around.is_demonym(lead) and " " in name:
        start += len(lead) + 1
        name, initial = text[start:end], False
    elif around.is_demonym(name):
        return end
    lead = name.split()[0]
    no_part = lead in naming.titles or (lead in naming.not_names and lead not in naming.given_names)
    if " " in name and (no_part or _is_portfolio(text, start, name, around)):
        start += len(lead) + 1
        name = text[start:end]
    if (
        name in naming.not_names
        or len(name) < 2
        or (name.lower().replace("’", "'") in naming.function_words and initial)
    ):
        return end
    if name in naming.own_words and _DETERMINED.search(text[max(0, start - 3) : start]):
        return end
    opens = initial and (naming.adverb.match(name) or (" " not in name and naming.calling.match(text, start, limit)))
    if opens or name in naming.articles or name in naming.titles:
        return end
    if naming.inverted.search(name) or (" " not in name and name.lower() in naming.function_words):
        return end
    result.append(Candidate(start, end, name, initial))
    return end


def _leads(words: str) -> bool:
    """Whether the words before a name leave it the first of its sentence: none, or the date of an entry."""
    last = words.rsplit("\n", maxsplit=1)[-1]
    return _LETTER.search(last[-12:]) is None or _ENTRY.fullmatch(last) is not None


def _is_portfolio(text: str, start: int, name: str, around: Surroundings) -> bool:
    """Whether a name runs on from what its bearer is minister for: "le ministre de l'Industrie Bernard Roy"."""
    lead, _, rest = name.partition(" ")
    known = around.naming.given_names
    if not rest or lead in known or rest.split(" ")[0] not in known:
        return False
    return around.naming.portfolio.search(text, max(0, start - 50), start) is not None


def _before_title(text: str, start: int, end: int, around: Surroundings) -> int:
    """Where a name ends that runs into the title of the next one: "a déclaré à Reuters M. Roy"."""
    lead, _, last = text[start:end].rpartition(" ")
    titled = last in around.naming.titles and text[end : end + 1] == "."
    return start + len(lead) if titled and lead and lead.split()[0] not in around.naming.given_names else end
