# An engine's answer is believed when nothing speaks against it. The checks are in one table; each sees the passage as
# printed and the answer as it would be published.
"""What speaks against an answer."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from unicodedata import category

from builder.languages.function_words import FUNCTION_WORDS
from builder.translation.checks import problems_in
from builder.translation.marks import SQUARE, XML
from builder.translation.terms import Terms

_TAG = re.compile(r"</?[A-Za-z!][^<>]{0,200}>")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,12});")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_TOLD = 2
"""Differing values that are told."""
_SHORT = 25
"""Characters up to which a length says nothing."""
_SHORTEST, _LONGEST = 0.4, 2.5
"""How long a translation may be, in lengths of its passage."""
_FEW = 3
"""Words of another language that are a sign; of fewer words, or of words with fewer letters, nothing is concluded."""
_MOST = 0.75
"""The share of its words that an answer may have from the passage: the languages share many."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What an engine is asked to translate."""

    text: str
    """As printed."""
    terms: Terms
    """What is settled from its language into the one asked for."""
    published: str | None = None
    """When the article appeared, for the check of dates."""


def answer_problem(passage: Passage, answer: str) -> str:
    """What shows that `answer` is no translation of `passage`, one line; empty where nothing does."""
    return next(filter(None, (check(passage, answer) for check in CHECKS)), "")


def as_text(passage: Passage, answer: str) -> str:
    """The answer without what some engines put around it: blanks at the ends, `&#39;` for an apostrophe."""
    if not _REFERENCE.search(passage.text):
        answer = _REFERENCE.sub(lambda found: html.unescape(found[0]), answer)
    return answer.strip()


def _nothing(_: Passage, answer: str) -> str:
    return "" if answer.strip() else "answered nothing"


def _no_text(_: Passage, answer: str) -> str:
    bad = any(category(c) in ("Cc", "Cs", "Cn") and not c.isspace() for c in answer) or "\ufffd" in answer
    return "answered with characters that are no text" if bad else ""


def _markup(passage: Passage, answer: str) -> str:
    return "answered with markup" if _TAG.search(answer) and not _TAG.search(passage.text) else ""


def _placeholder(passage: Passage, answer: str) -> str:
    left = any(marks.stray(answer) and not marks.stray(passage.text) for marks in (SQUARE, XML))
    return "left a placeholder in its answer" if left else ""


def _echo(passage: Passage, answer: str) -> str:
    """The same text again, or nearly; names and single words are often the same in both languages."""
    printed = set(_common(passage.text))
    if len(printed) >= _FEW and _letters(answer) == _letters(passage.text):
        return "answered with the passage itself"
    words = _common(answer)
    again = sum(word in printed for word in words)
    return "answered in the words of the passage" if len(words) >= _FEW and again > _MOST * len(words) else ""


def _length(passage: Passage, answer: str) -> str:
    asked, came = len(passage.text), len(answer)
    if came > max(_LONGEST * asked, asked + 2 * _SHORT) or (asked > _SHORT and came < _SHORTEST * asked):
        return f"answered {came} characters to {asked}"
    return ""


def _language(passage: Passage, answer: str) -> str:
    """Another language than the one asked for, told by its smallest words."""
    words = [word.lower().replace("'", "’") for word in _WORD.findall(answer)]
    counts = {code: sum(word in few for word in words) for code, few in FUNCTION_WORDS.items()}
    mine = counts.pop(passage.terms.target, None)
    if mine is None:
        # Of a language without a row, only this can be told: that it is not the one of the passage.
        counts = {passage.terms.source: counts.get(passage.terms.source, 0)}
    other, most = max(counts.items(), key=lambda item: item[1])
    return f"answered in another language ({other})" if most >= _FEW and most > 2 * (mine or 0) else ""


def _errors(passage: Passage, answer: str) -> str:
    """What would keep the answer from being shown: it is not written first."""
    ground = replace(passage.terms.ground, published=passage.published)
    wrong = [found.message for found in problems_in(passage.text, answer, ground, errors_alone=True)]
    return f"answered wrongly: {'; '.join(wrong[:_TOLD])}" if wrong else ""


def _common(text: str) -> list[str]:
    """The words that begin with a small letter, the shortest left out."""
    return [word for word in _WORD.findall(text) if word[0].islower() and len(word) >= _FEW]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


CHECKS: tuple[Callable[[Passage, str], str], ...] = (
    _nothing,
    _no_text,
    _markup,
    _placeholder,
    _echo,
    _length,
    _language,
    _errors,
)
"""In the order in which they are told: what is no text at all first."""
