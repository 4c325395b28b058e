# A pattern tells by itself what a text must have for it to match: read from its syntax tree, as the standard library
# parses it, these are sets of strings of which one must stand in the text, and for patterns that match at the end of a
# text the ends it may have. Where the tree does not tell, nothing is needed: too little may be told, never too much.
"""Pattern → what a text that it matches must have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from re import _parser  # type: ignore[attr-defined]  # the one reader of patterns there is; the tests of hints watch it
from typing import Any

from builder.learning import learned

START = "\0"
"""Stands before a text whose end is asked for, for patterns that know where a text begins."""
DIGIT = "0"
"""Stands for any digit."""
EDGE = "\x01"
"""Stands beside a string that begins or ends a word there."""
_MOST = 600
"""Strings of one need at most; what needs more of them is needed by hardly any text less."""
_MOST_ENDS = 20 * _MOST
_MOST_WAYS = 8
_ALTERNATIVES = 3
"""Needs of each of several alternatives, one of whose is a need of the whole."""
_SHORT = 3
"""Characters of the longest words that join others."""
_PIECES = re.compile(
    "(?P<left>(?<=[\\s\x01])(?=\\w))?"
    "(?P<piece>[^\\s\x01\ue000-\uf8ff]+|[\ue000-\uf8ff])"
    "(?P<right>(?<=\\w)(?=[\\s\x01]))?"
)
"""What is looked for in a word: neither across blanks nor across what stands for a thing in a mask."""
_WORD = "WORD"
_SEPARATE = re.compile("[\\s\ue000-\uf8ff]")
"""What stands between words, or for a thing in a mask."""

Strings = frozenset[str]
_Sequence = Iterable[tuple[Any, Any]]
"""A pattern, as the standard library reads it: items, each with its kind."""


def plain(word: str) -> str:
    """`word` with one sign for all digits."""
    return word if word.isalpha() else "".join(DIGIT if sign.isdigit() else sign for sign in word)


def words_alone(words: Iterable[str]) -> Strings:
    """One of these words as a need; a word that is a digit stands for all words that begin with one."""
    return frozenset(EDGE + plain(word) + EDGE * (word != DIGIT) for word in words)


def words_of(names: Iterable[str]) -> Strings:
    """One of these names as a need: of each the word most of the others have as well."""
    words = [
        [word for word in re.findall(r"\w+", name.lower()) if len(word) > _SHORT] or [name.lower()] for name in names
    ]
    count = Counter(word for each in words for word in each)
    return frozenset(EDGE + max(each, key=count.__getitem__) + EDGE for each in words)


Ways = list[list[Strings]]
"""What each of several ways needs in which a pattern matches."""


def needs_of(pattern: str, flags: int = 0, most: int = 4) -> list[Strings]:
    """Sets of strings in lower case, of each of which a text that `pattern` matches has one in one of its words.

    The rarest of them, `most` at most.
    """
    return learned(list[Strings], ("needs", pattern, flags, most), lambda: _needs_of(pattern, flags, most))


def _needs_of(pattern: str, flags: int, most: int) -> list[Strings]:
    match list(_parser.parse(pattern, flags)):
        case [(op, (_, branches))] if str(op) == "BRANCH":
            return _rarest(_either([_inside(branch, alone=True) for branch in branches]), most)
        case sequence:
            return _rarest(_inside(sequence, alone=True), most)


def ways_of(pattern: str, flags: int = 0) -> Ways:
    """What each of several ways needs in which `pattern` matches a text, as of `needs_of`: those of its first choice.

    Of a pattern without one, or with many, there is one way.
    """
    return learned(Ways, ("ways", pattern, flags), lambda: _ways_of(pattern, flags))


def _ways_of(pattern: str, flags: int) -> Ways:
    sequence = list(_parser.parse(pattern, flags))
    for at, (op, value) in enumerate(sequence):
        if str(op) == "BRANCH" and len(value[1]) <= _MOST_WAYS and _item("BRANCH", value)[0] is None:
            ways = ([*sequence[:at], *branch, *sequence[at + 1 :]] for branch in value[1])
            return [_rarest(_inside(way, alone=True)) for way in ways]
    return [_rarest(_inside(sequence, alone=True))]


def _rarest(inner: _Inner, most: int = 4) -> list[Strings]:
    exact, needs = inner
    return sorted(needs + _need(exact), key=frequency)[:most]


def ends_of(pattern: re.Pattern[str]) -> Strings:
    """How the last word of a text ends that `pattern` matches at its end; none where it may end anyhow.

    A blank before an end says that it is the whole word.
    """
    closed, open_ = _ends(_parser.parse(pattern.pattern, pattern.flags), {""})
    found = frozenset(_last_word(end) for end in closed | open_)
    return found if "" not in found and len(found) < _MOST_ENDS else frozenset()


def _last_word(text: str) -> str:
    bare = text.rstrip()
    word = bare.split()[-1] if bare else ""
    return f" {word}" if len(word) < len(bare) else word


def frequency(strings: Iterable[str]) -> float:
    """About how often one of the strings is met: the shorter, the oftener; a mark between words in any sentence."""
    return sum(map(_rate, strings))


def _rate(string: str) -> float:
    bare = string.strip(EDGE)
    if _SEPARATE.fullmatch(bare):
        return 0.2
    if len(bare) == 1 and not bare.isalnum():
        return 1.0
    return float((0.3 if len(bare) <= _SHORT else 0.2) ** len(bare))


_Inner = tuple[set[str] | None, list[Strings]]
"""All that something matches, where that is a few strings, and what it needs besides."""


def _inside(sequence: _Sequence, edge: str = "", *, alone: bool = False) -> _Inner:
    """`edge` is known to stand before the sequence; one that is not an alternative to others is told word by word."""
    run, whole, needs = {edge}, True, list[Strings]()
    items = list(_spelled(sequence))
    for place, (op, value) in enumerate(items):
        before = EDGE if all(head and not head[-1].isalpha() for head in run) else ""
        exact, inner = _item(str(op), value, before, alone=alone)
        needs += inner
        if alone and exact is not None and all(map(_SEPARATE.fullmatch, exact)):
            needs += _need({head + EDGE for head in run}) + _need(exact)
            run, whole = {EDGE}, False
        elif exact is not None and len(run) * len(exact) <= _MOST:
            run = {head + tail for head in run for tail in exact}
        else:
            ends = EDGE if _begins(items[place:]) == (True, False) else ""
            needs += _need({head + ends for head in run})
            behind = EDGE if _closes_item(str(op), value, edge=bool(before)) else ""
            run, whole = {before + tail for tail in exact} if exact else {behind}, False
    return (run, needs) if whole else (None, needs + _need(run))


def _spelled(sequence: _Sequence) -> Iterator[tuple[Any, Any]]:
    """The items of a sequence; the signs of a word one after another are one, since most of a pattern is words."""
    word = ""
    for op, value in sequence:
        if op is _parser.LITERAL and not _SEPARATE.match(sign := _sign(value)):
            word += sign
            continue
        if word:
            yield _WORD, word
            word = ""
        yield op, value
    if word:
        yield _WORD, word


def _item(op: str, value: Any, edge: str = "", *, alone: bool = False) -> _Inner:  # noqa: PLR0911  a kind a line
    match op:
        case "WORD":
            return {value}, []
        case "LITERAL":
            return {_sign(value)}, []
        case "AT":
            return {EDGE if str(value) == "AT_BOUNDARY" else ""}, []
        case "ASSERT_NOT":
            return {EDGE if _no_letter(value[1]) else ""}, []
        case "ASSERT":
            exact, needs = _inside(value[1])
            return {""}, needs + _need(exact) if value[0] > 0 else []  # what stands before may stand before the text
        case "IN":
            return _of_class(value), []
        case "SUBPATTERN" | "ATOMIC_GROUP":
            return _inside(_inner(op, value), edge, alone=alone)
        case "BRANCH":
            return _either([_inside(branch, edge) for branch in value[1]])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(*value)
        case _:
            return None, []


def _closes(sequence: _Sequence, *, edge: bool) -> bool:
    """Whether a word ends or may begin behind whatever a sequence matches; `edge`: so it does before it."""
    for op, value in sequence:
        edge = _closes_item(str(op), value, edge=edge)
    return edge


def _closes_item(op: str, value: Any, *, edge: bool) -> bool:
    match op:
        case "LITERAL" | "IN":
            signs = _item(op, value)[0]
            return signs is not None and not any(map(str.isalpha, signs))
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return edge
        case "SUBPATTERN" | "ATOMIC_GROUP":
            return _closes(_inner(op, value), edge=edge)
        case "BRANCH":
            return all(_closes(branch, edge=edge) for branch in value[1])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, _, inner = value
            return (edge or least > 0) and _closes(inner, edge=edge)
        case _:
            return False


def _begins(sequence: _Sequence) -> tuple[bool, bool]:
    """Whether what a sequence matches begins with no letter, so that a word ends before it; whether it may be empty."""
    for op, value in sequence:
        begins, may_be_empty = _begins_item(str(op), value)
        if not begins or not may_be_empty:
            return begins, False
    return True, True


def _begins_item(op: str, value: Any) -> tuple[bool, bool]:  # noqa: PLR0911  a kind a line
    match op:
        case "WORD":
            return not value[0].isalpha(), False
        case "LITERAL" | "IN":
            signs = _item(op, value)[0]
            return signs is not None and not any(map(str.isalpha, signs)), False
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return True, True
        case "SUBPATTERN" | "ATOMIC_GROUP":
            return _begins(_inner(op, value))
        case "BRANCH":
            each = [_begins(branch) for branch in value[1]]
            return all(begins for begins, _ in each), any(may_be_empty for _, may_be_empty in each)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, _, inner = value
            begins, may_be_empty = _begins(inner)
            return begins, may_be_empty or least == 0
        case _:
            return False, False


def _inner(op: str, value: Any) -> _Sequence:
    return value[-1] if op == "SUBPATTERN" else value  # type: ignore[no-any-return]


def _repeated(least: int, most: int, inner: _Sequence) -> _Inner:
    exact, needs = _inside(inner)
    if least == 0:
        return ({"", *exact} if exact is not None and most == 1 else None), []
    return (exact, needs) if most == 1 else (None, needs + _need(exact))


def _either(branches: list[_Inner]) -> _Inner:
    if all(exact is not None for exact, _ in branches):
        alls = {string for exact, _ in branches for string in exact or ()}
        if len(alls) <= _MOST:
            return alls, []
    needed = [sorted(needs + _need(exact), key=frequency)[:_ALTERNATIVES] for exact, needs in branches]
    if not all(needed):
        return None, []
    unions = [_least(_joined(need, needed[1:])) for need in needed[0]]
    return None, [union for union in dict.fromkeys(unions) if len(union) <= _MOST]


def _joined(need: Strings, others: Iterable[list[Strings]]) -> Strings:
    """What one of several alternatives needs, with what each other does that makes it least more often met."""
    for needs in others:
        need |= min((other - need for other in needs), key=frequency)
    return need


def _need(strings: set[str] | None) -> list[Strings]:
    """One of these strings, as a need: of each its longest piece; nothing where one of them has none."""
    pieces = set(map(_longest_piece, strings or ("",)))
    return [_least(frozenset(pieces))] if all(pieces) else []


@cache
def _longest_piece(string: str) -> str:
    return max(reversed([*_pieces_of(string)]), key=_weight, default="")


def _least(strings: Strings) -> Strings:
    """The strings without those that have another of them in them."""
    lengths = sorted({len(string) for string in strings})
    return frozenset(
        string
        for string in strings
        if not any(
            string[at : at + length] in strings
            for length in lengths
            if length < len(string)
            for at in range(len(string) - length + 1)
        )
    )


def _weight(piece: str) -> float:
    """Short words join others, the shortest most often; less is a thing in a mask left out than they are."""
    length = len(piece.strip(EDGE))
    return length if length > _SHORT else 1 if _SEPARATE.fullmatch(piece) else len(piece) / (_SHORT + 3)


def _pieces_of(string: str) -> Iterator[str]:
    for found in _PIECES.finditer(string):
        yield EDGE * (found["left"] is not None) + found["piece"] + EDGE * (found["right"] is not None)


def _no_letter(sequence: _Sequence) -> bool:
    """Whether what must not stand there is, among others, any sign of a word."""
    match list(sequence):
        case [(op, signs)] if str(op) == "IN" and str(signs[0][0]) != "NEGATE":
            return any(str(sign) == "CATEGORY_WORD" for _, sign in signs)
    return False


def _of_class(items: list[tuple[Any, Any]]) -> set[str] | None:
    """The characters of a class, where they are few; one blank stands for any."""
    found = set[str]()
    for op, value in items:
        match str(op):
            case "LITERAL":
                found.add(_sign(value))
            case "CATEGORY" if str(value) == "CATEGORY_SPACE":
                found.add(" ")
            case "CATEGORY" if str(value) == "CATEGORYDIGIT":
                found.add(DIGIT)
            case _:
                return None
    return found


@cache
def _sign(code: int) -> str:
    sign = chr(code).lower()
    return " " if sign.isspace() else DIGIT if sign.isdigit() else sign


def _ends(sequence: _Sequence, after: set[str]) -> tuple[set[str], set[str]]:
    """How what a sequence matches ends, before each of the ends `after`: the ends that are told, and those that what
    stands before the sequence may still go on with.
    """
    closed = set[str]()
    for op, value in reversed(list(sequence)):
        told = {end for end in after if end.rstrip()[:1].isspace()}
        closed, after = closed | told, after - told
        if not after or len(closed) + len(after) > _MOST_ENDS:
            break
        more, after = _ends_of_item(str(op), value, after)
        closed |= more
    return closed, after


def _ends_of_item(op: str, value: Any, after: set[str]) -> tuple[set[str], set[str]]:  # noqa: PLR0911  a kind a line
    match op:
        case "AT" if str(value) == "AT_BEGINNING":
            return {START + end for end in after}, set()
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return set(), after
        case "SUBPATTERN" | "ATOMIC_GROUP":
            return _ends(_inner(op, value), after)
        case "BRANCH":
            ends = [_ends(branch, after) for branch in value[1]]
            return set().union(*(closed for closed, _ in ends)), set().union(*(open_ for _, open_ in ends))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, inner = value
            closed, open_ = _ends(inner, after)
            left = after if least == 0 else set[str]()
            return (closed, open_ | left) if most == 1 else (closed | open_, left)
    exact, _ = _item(op, value)
    if exact is None:
        return after, set()
    return set(), {head + end for head in exact for end in after}
