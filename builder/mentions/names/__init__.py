# Names are found by how they look and typed by what stands around them, over the whole article: a word that is a
# name in mid-sentence is one at the beginning of a sentence as well, and a surname belongs to the full name met before.
"""Text → the names it mentions, each with the kind of thing it names."""

from __future__ import annotations

from collections.abc import Iterable

from builder.languages.naming import Naming
from builder.mentions.names.candidates import candidates_in
from builder.mentions.names.surroundings import surroundings_of
from builder.mentions.names.typed import Name, typed
from builder.model.text import Span


def names_in(text: str, spans: Iterable[Span], naming: Naming, known: Iterable[str] = ()) -> tuple[Name, ...]:
    """The names in the sentences `spans` of `text`, in order; `known` are names of companies given beforehand."""
    companies = tuple(sorted({k for k in known if k.strip()}, key=len, reverse=True))
    around = surroundings_of(naming)
    return typed(text, candidates_in(text, spans, around, companies), around, frozenset(companies))


def is_demonym(word: str, naming: Naming) -> bool:
    """Whether a word begins with what people are called by their nation."""
    return surroundings_of(naming).is_demonym(word)


__all__ = ["Name", "is_demonym", "names_in"]
