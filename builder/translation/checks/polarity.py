# A "not" that fell out turns a sentence round and reads well. Each text's negations are counted, and its words that
# deny by their meaning: "n'a pas pu" may become "was unable to", "n'exclut pas" may not become "rules out".
"""Negation lost or added."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.languages import Prose
from builder.translation.checks.pair import Pair

_NE = re.compile(r"^(?:\w+ )?(?:ne |n['’])")


def negation_problems(pair: Pair) -> Iterable[str]:
    """Whether only one of the two texts denies something."""
    one, other = pair.one, pair.other
    if one.denials is None or other.denials is None:
        return
    rest, denied = _denials(pair.source, one)
    remains, here = _denials(pair.target, other)
    if bool(denied) == bool(here) or _refusals(rest, one) != _refusals(remains, other):
        return
    if _may_deny(pair.source, one, denied) or _may_deny(pair.target, other, here):
        return
    if _fails(pair.source, one) != _fails(pair.target, other):
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


def denies(text: str, prose: Prose) -> bool:
    """Whether a text denies anything, or may."""
    return _denials(text, prose)[1] > 0 or _may_deny(text, prose, 0)


def _denials(text: str, prose: Prose) -> tuple[str, int]:
    """A text in lower case without its negations, and how many there are."""
    plain = text.lower()
    if prose.denials is None:
        return plain, 0
    if prose.semblances:
        plain = prose.semblances.sub("·", plain)
    # The words between "ne" and "pas" may deny as well: "n'exclut pas".
    return prose.denials.subn(_inside, plain)


def _refusals(text: str, prose: Prose) -> int:
    """How many words of a text deny by their meaning."""
    return sum(1 for _ in prose.refusals.finditer(text)) if prose.refusals else 0
