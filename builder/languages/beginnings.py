# At most places of a sentence a pattern cannot begin, and the engine finds that out slowly where it begins with
# alternatives, or with what must stand before it. One look at the sign that stands there tells most of it.
"""Pattern → the same, tried only where a sign stands that it can begin with."""

from __future__ import annotations

import re
import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from re import _compiler, _parser  # type: ignore[attr-defined]  # what was read is compiled: to read takes longest
from typing import Any, NamedTuple

from builder.learning import learned

_Item = tuple[Any, Any]
"""A part of a pattern, as the standard library reads it: its kind, and what it is."""
_REPEATED = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


_NUMBER = "I"
"""What the engine's code is made of: numbers of 32 bits."""


class _Code(NamedTuple):
    """A pattern, as the engine runs it."""

    flags: int
    numbers: bytes
    """Compressed: most of a code is the classes of its signs, over and over."""
    groups: int
    names: dict[str, int]
    """Of groups that have one, their places."""


def looked_for(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`pattern`, compiled to be looked for in texts; to match it where one stands already `re.compile` will do."""
    tree = _parser.parse(pattern, flags)
    return _made(_code_of(tree, flags), flags | tree.state.flags, tree.state.groups - 1, tree.state.groupdict, pattern)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`pattern` as `re.compile` gives it, compiled once a user."""
    asked = ("compiled", pattern, int(flags), sys.byteorder)
    return _ready(learned(_Code, asked, lambda: _as_it_is(pattern, flags)), pattern)


def quick(pattern: str, flags: int = 0, *, hasty: bool = False) -> re.Pattern[str]:
    """The same, of a long pattern, which is compiled once a user: it does not know its own text.

    A `hasty` one is only asked whether it is found: it begins behind the words it may begin with.
    """
    asked = ("quick", pattern, int(flags), hasty, sys.byteorder)
    return _ready(learned(_Code, asked, lambda: _for_search(pattern, flags, hasty=hasty)))


def _as_it_is(pattern: str, flags: int) -> _Code:
    tree = _parser.parse(pattern, flags)
    return _packed(tree, flags, _compiler._code(tree, flags))


def _for_search(pattern: str, flags: int, *, hasty: bool) -> _Code:
    tree = _parser.parse(pattern, flags)
    if hasty:
        _shorten(tree)
    return _packed(tree, flags, _code_of(tree, flags))


def _code_of(tree: Any, flags: int) -> list[int]:
    flags |= tree.state.flags
    signs, may_be_empty = (None, False) if _is_quick(tree) else _signs(tree)
    head = list[int]()
    if signs and not may_be_empty:
        first = _parser.SubPattern(tree.state, [(_parser.IN, signs)])
        _compiler._compile_info(head, first, flags)
        if not head[2]:  # where case is ignored the engine looks for no sign: the pattern looks ahead itself
            tree.insert(0, (_parser.ASSERT, (1, first)))
    code: list[int] = _compiler._code(tree, flags)
    if head and head[2]:
        code[: 1 + code[1]] = [*head[:3], *code[3:5], *head[5:]]  # but for how long a match is
    return code


def _packed(tree: Any, flags: int, code: list[int]) -> _Code:
    numbers = zlib.compress(array(_NUMBER, code).tobytes(), 1)
    return _Code(flags | tree.state.flags, numbers, tree.state.groups - 1, tree.state.groupdict)


def _ready(kept: _Code, text: str | None = None) -> re.Pattern[str]:
    code = array(_NUMBER, zlib.decompress(kept.numbers)).tolist()
    return _made(code, kept.flags, kept.groups, kept.names, text)


def _made(code: list[int], flags: int, groups: int, places: dict[str, int], text: str | None) -> re.Pattern[str]:
    named = {place: name for name, place in places.items()}
    names = tuple(map(named.get, range(groups + 1)))
    return _compiler._sre.compile(text, flags, code, groups, places, names)  # type: ignore[no-any-return]


def _is_quick(sequence: Sequence[_Item]) -> bool:
    """Whether the engine itself looks for the first sign."""
    if not sequence:
        return True
    (kind, value), *_ = sequence
    match str(kind):
        case "LITERAL" | "IN":
            return True
        case "SUBPATTERN":
            return _is_quick(value[-1])
        case "BRANCH":
            return all(branch and str(branch[0][0]) == "LITERAL" for branch in value[1])
    return False


def _signs(sequence: Iterable[_Item]) -> tuple[list[_Item] | None, bool]:
    """The signs that what a sequence matches can begin with, as parts of a class, and whether it may match nothing.

    None where any sign may stand.
    """
    signs = list[_Item]()
    for kind, value in sequence:
        found, may_be_empty = _signs_of(str(kind), value)
        if found is None:
            return None, False
        signs += found
        if not may_be_empty:
            return signs, False
    return signs, True


def _signs_of(kind: str, value: Any) -> tuple[list[_Item] | None, bool]:  # noqa: PLR0911  a kind a line
    match kind:
        case "LITERAL":
            return [(_parser.LITERAL, value)], False
        case "IN" if str(value[0][0]) != "NEGATE":
            return value, False
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return [], True
        case "SUBPATTERN" if not value[1] and not value[2]:
            return _signs(value[-1])
        case "ATOMIC_GROUP":
            return _signs(value)
        case "BRANCH":
            each = [_signs(branch) for branch in value[1]]
            known = all(signs is not None for signs, _ in each)
            return [s for signs, _ in each for s in signs or ()] if known else None, any(empty for _, empty in each)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            signs, may_be_empty = _signs(value[2])
            return signs, may_be_empty or value[0] == 0
    return None, False


def _shorten(sequence: Any) -> None:
    """Takes away the mere words a sequence may begin with: what is found behind them is found without them."""
    while len(sequence) > 1 and _is_optional_class(sequence[0]):
        del sequence[0]
    (kind, value), *_ = sequence or [(None, None)]
    for inner in [value[-1]] if str(kind) == "SUBPATTERN" else value[1] if str(kind) == "BRANCH" else ():
        _shorten(inner)


def _is_optional_class(item: _Item) -> bool:
    kind, value = item
    return str(kind) in _REPEATED and value[0] == 0 and [str(inner) for inner, _ in value[2]] == ["IN"]
