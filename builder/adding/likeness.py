# The same text twice would count one voice as two; a wire text in a second paper is kept, and said to be one.
"""A new article beside those that are there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from builder.facts.gists import telling_sentences
from builder.model.claims import fold
from builder.model.text import Article, Document
from builder.text import structure

_FEW = 3
"""Sentences in common that are worth telling."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another article that shares sentences with a new one."""

    path: str
    shared: int
    """How many of the new article's sentences stand there as well."""
    of: int
    """How many sentences the new article has."""


def same_text(new: Article, others: Iterable[Article]) -> Article | None:
    """The article whose words are those of `new`; case, accents, blanks and line ends aside."""
    words = _words(new)
    return next((other for other in others if other.digest == new.digest or _words(other) == words), None)


def likenesses(new: Document, others: Iterable[Article]) -> tuple[Likeness, ...]:
    """The articles that share half of their sentences with `new`, or three; the nearest first."""
    sentences = telling_sentences(new)
    found = []
    for other in others:
        theirs = telling_sentences(structure(other)[0])
        shared = len(sentences & theirs)
        if shared >= _FEW or (shared and shared * 2 >= min(len(sentences), len(theirs))):
            found.append(Likeness(other.path, shared, len(sentences)))
    return tuple(sorted(found, key=lambda one: (-one.shared, one.path)))


def _words(article: Article) -> str:
    return " ".join(re.findall(r"\w+", fold(article.text)))
