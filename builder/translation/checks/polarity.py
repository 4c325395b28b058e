# A "not" that fell out turns a sentence round and reads well. Each text's negations are counted, and its words that
# deny by their meaning: "n'a pas pu" may become "was unable to", "n'exclut pas" may not become "rules out".
"""Negation lost or added."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.languages import Prose
from builder.translation.checks.ground import Ground

_NE = re.compile(r"^(?:\w+ )?(?:ne |n['’])")


def negation_problems(source: str, target: str, ground: Ground) -> Iterable[str]:
    """Whether only one of the two texts denies something."""
    one, other = ground.source.prose, ground.target.prose
    if one.denials is None or other.denials is None:
        return
    denied, refused = _signs(source, one)
    denies, refuses = _signs(target, other)
    if _may_deny(source, one, denied) or _may_deny(target, other, denies):
        return
    if bool(denied) == bool(denies) or refused != refuses or _fails(source, one) != _fails(target, other):
        return
    if denied:
        yield "the original denies something, and the translation does not"
    else:
        yield "the translation denies something, and the original does not"


def _may_deny(text: str, prose: Prose, denials: int) -> bool:
    return not denials and prose.doubts is not None and prose.doubts.search(text.lower()) is not None


def _fails(text: str, prose: Prose) -> bool:
    return prose.failures is not None and prose.failures.search(text.lower()) is not None


def _inside(found: re.Match[str]) -> str:
    return " ".join(_NE.sub("", found[0]).split()[:-1])


def _signs(text: str, prose: Prose) -> tuple[int, int]:
    """How many negations a text has, and how many words that deny by their meaning."""
    plain = text.lower()
    if prose.denials is None:
        return 0, 0
    if prose.semblances:
        plain = prose.semblances.sub("·", plain)
    # The words between "ne" and "pas" may deny as well: "n'exclut pas".
    rest, denials = prose.denials.subn(_inside, plain)
    refusals = sum(1 for _ in prose.refusals.finditer(rest)) if prose.refusals else 0
    return denials, refusals
