# A sentence that was turned round reads well: a third for a half, the second for the first, a rise for a fall, what
# happens for what may. Each check needs a word on both sides: one that is gone, and one that stands in its place.
"""Words that say something else in the translation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from builder.languages.senses import OPPOSITES, Found
from builder.model.mentions import Bound
from builder.translation.checks.pair import Pair
from builder.translation.checks.polarity import denies
from builder.translation.readings import shares_of
from builder.translation.stated import Value

_NAME = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
_AGAINST = {
    says: (against, row.turned) for row in OPPOSITES for says, against in ((row.one, row.other), (row.other, row.one))
}
_LIMITS = {Bound.MIN: "at least", Bound.MAX: "at most"}


def limit_problems(pair: Pair) -> Iterable[str]:
    """Figures that are a least in one text and a most in the other: "plus de 300" is not "fewer than 300"."""
    if pair.readings is None:
        return
    one = _limits(pair.readings[0].values)
    other = _limits(pair.readings[1].values) if one else {}
    for key, value in one.items():
        against = other.get(key)
        if against and value.bound is not against.bound and _is_plain(pair, "limit", "limit"):
            there, here = (_LIMITS[found.bound] for found in (value, against) if found.bound)
            yield f"“{there}” {value.words.strip('“”')} is “{here}” in the translation"


def _limits(values: Sequence[Value]) -> dict[tuple[str, ...], Value]:
    """Figures that are a limit, of those that a text has once."""
    if not any(value.bound in _LIMITS for value in values):
        return {}
    limits: dict[tuple[str, ...], Value | None] = {}
    for value in values:
        key = value.kind, value.value, value.currency
        limits[key] = None if key in limits else value
    return {key: value for key, value in limits.items() if value and value.bound in _LIMITS}


def ratio_problems(pair: Pair) -> Iterable[str]:
    """Parts and multiples that are another in the translation: half for a third, tripled for doubled."""
    one, other = (_of_kind(signs, "123456789") for signs in pair.signs)
    if not one or not other or one.keys() == other.keys() or pair.readings is None:
        return
    here, there = (_shares(reading.values) for reading in pair.readings)
    lost = [words for means, words in one.items() if means not in other and there.isdisjoint(shares_of(means))]
    added = [words for means, words in other.items() if means not in one and here.isdisjoint(shares_of(means))]
    for gone, came in zip(lost, added, strict=False):
        yield f"“{pair.source[gone.start : gone.end]}” is “{pair.target[came.start : came.end]}” in the translation"


def _of_kind(signs: Iterable[Found], begins: str) -> dict[str, Found]:
    """The signs whose meaning begins with one of some characters."""
    return {found.means: found for found in signs if found.means[0] in begins}


def _shares(values: Iterable[Value]) -> set[str]:
    return {value.value for value in values if value.kind == "share"}


def order_problems(pair: Pair) -> Iterable[str]:
    """Places in a row that are another in the translation: the second for the first."""
    one, other = (_of_kind(signs, "#") for signs in pair.signs)
    if not one or not other:
        return
    digits = {value.value for reading in pair.readings or () for value in reading.values if value.kind == "figure"}
    lost = [found for means, found in one.items() if means not in other and means[1:] not in digits]
    added = [found for means, found in other.items() if means not in one and means[1:] not in digits]
    for gone, came in zip(lost, added, strict=False):
        yield f"“{pair.source[gone.start : gone.end]}” is “{pair.target[came.start : came.end]}” in the translation"


def opposite_problems(pair: Pair) -> Iterable[str]:
    """Words of which the translation says the opposite: a fall for a rise."""
    one, other = ({found.means: found for found in signs} for signs in pair.signs)
    for says, gone in one.items():
        against, turned = _AGAINST.get(says, ("", False))
        came = other.get(against)
        if came is None or against in one or says in other:
            continue
        if _is_plain(pair, says, against) and not (turned and not _same_name(pair, gone, came)):
            there, here = pair.source[gone.start : gone.end], pair.target[came.start : came.end]
            yield f"“{there}” is “{here}” in the translation"


def _is_plain(pair: Pair, says: str, against: str) -> bool:
    """Whether nothing in either text could make the two words agree: a negation, or another word for the first."""
    one, other = pair.one.senses, pair.other.senses
    if one is None or other is None or _is_turned(pair):
        return False
    near, far = one.near.get(against), other.near.get(says)
    said = near is not None and near.search(pair.source.lower())
    return not said and not (far is not None and far.search(pair.target.lower()))


def _is_turned(pair: Pair) -> bool:
    """Whether either text denies anything, which may turn a word round."""
    return denies(pair.source, pair.one) or denies(pair.target, pair.other)


def _same_name(pair: Pair, gone: Found, came: Found) -> bool:
    """Whether one name stands before the word in both texts: then nobody else does it."""
    here = {word for word in _NAME.findall(pair.target[: came.start]) if word[0].isupper()}
    return any(word in here for word in _NAME.findall(pair.source[: gone.start]) if word[0].isupper())


def hedge_problems(pair: Pair) -> Iterable[str]:
    """What is left open in the original, and said as a fact in the translation."""
    one, other = pair.one.senses, pair.other.senses
    if one is None or other is None:
        return
    plain = pair.source.lower()
    if not any(letters in plain for letters in one.hints) or not (found := _printed(one.open, pair.source, plain)):
        return
    target = pair.target.lower()
    if _printed(other.leeway, pair.target, target) or pair.target.rstrip(" »”").endswith("?"):
        return
    if found["may"] or not other.will.search(target):
        yield f"“{found[0]}” leaves open what the translation says as a fact"


def _printed(pattern: re.Pattern[str], text: str, plain: str) -> re.Match[str] | None:
    """The first match in the text in lower case that has no capital inside a sentence: "May" is a month or a name."""
    return next(
        # A capital may be two letters in lower case: what is found then stands beyond the text.
        (m for m in pattern.finditer(plain) if not (m.start() and text[m.start() : m.start() + 1].isupper())),
        None,
    )
