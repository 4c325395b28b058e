# A "not" that fell out turns a sentence round and reads well. Each text's negations are counted, and its words that
# deny by their meaning: "n'a pas pu" may become "was unable to", "n'exclut pas" may not become "rules out".
"""Negation lost or added."""

from __future__ import annotations

from collections.abc import Iterable

from builder.languages import Prose
from builder.translation.checks.ground import Ground


def negation_problems(source: str, target: str, ground: Ground) -> Iterable[str]:
    """Whether only one of the two texts denies something."""
    one, other = ground.source.prose, ground.target.prose
    if one.denials is None or other.denials is None:
        return
    denied, refused = _signs(source, one)
    denies, refuses = _signs(target, other)
    if denied and not denies and refused == refuses:
        yield "the original denies something, and the translation does not"
    elif denies and not denied and refused == refuses:
        yield "the translation denies something, and the original does not"


def _signs(text: str, prose: Prose) -> tuple[int, int]:
    """How many negations a text has, and how many words that deny by their meaning."""
    assert prose.denials
    plain = text.lower()
    if prose.semblances:
        plain = prose.semblances.sub("·", plain)
    rest, denials = prose.denials.subn("·", plain)
    refusals = sum(1 for _ in prose.refusals.finditer(rest)) if prose.refusals else 0
    return denials, refusals
