# A translation that reads well may still say "million" for "milliard". What can be checked without understanding is
# whether both texts name the same numbers, currencies, dates and durations; what a translator may drop or add, a small
# number in words, is no value unless the other text has another in its place.
"""Two texts → the values in which they differ."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from decimal import Decimal

from builder.languages import Figures
from builder.mentions import header_unit
from builder.translation.readings import Reading, reading
from builder.translation.stated import SHARED_SIGN, Value, number_told

_LEAST_SCALE = 10**6


def value_problems(
    source: str, target: str, source_figures: Figures, target_figures: Figures, published: str | None
) -> tuple[str, ...]:
    """A sentence for each number, currency, date, share or duration in which `target`, a translation, differs.

    `published`, of the article, tells which year "le 5 février" means where the translation names it.
    """
    return differences(reading(source, source_figures, published), reading(target, target_figures, published))


def differences(original: Reading, translation: Reading) -> tuple[str, ...]:
    """`value_problems` of two texts that have been read."""
    lost = [value for value in original.values if not translation.names(value)]
    added = [value for value in translation.values if not original.names(value)]
    if not lost and not added:
        return _unit_problems(original, translation)
    _drop_understood(lost, added, original, translation)
    _drop_understood(added, lost, translation, original)
    # Another currency first: "2 milliards" is said in "€2 billion", and yet not the same.
    problems = _exchanged(lost, added, lambda value: (value.kind, value.value))
    lost = [value for value in lost if not translation.says(value)]
    added = [value for value in added if not original.says(value)]
    problems += _exchanged(lost, added, lambda value: (_family(value), value.currency))
    problems += _exchanged(lost, added, _family)
    problems += [f"{value.words} is missing in the translation" for value in lost if value.firm]
    problems += [f"{value.words} is not in the original" for value in added if value.firm]
    return tuple(dict.fromkeys(problems)) or _unit_problems(original, translation)


def _exchanged(lost: list[Value], added: list[Value], key: Callable[[Value], Hashable]) -> list[str]:
    """Takes out of both what stands for each other, and tells it."""
    partners: dict[Hashable, list[Value]] = {}
    for value in reversed(added):
        partners.setdefault(key(value), []).append(value)
    pairs = [(value, others.pop()) for value in lost if (others := partners.get(key(value)))]
    gone, came = {value for value, _ in pairs}, {other for _, other in pairs}
    lost[:] = [value for value in lost if value not in gone]
    added[:] = [value for value in added if value not in came]
    return [f"{value.words} is {other.words} in the translation" for value, other in pairs]


def _drop_understood(bare: list[Value], full: list[Value], one: Reading, other: Reading) -> None:
    """Takes out amounts whose currency goes without saying: named before ("10 millions d'euros, puis 20"), or "¥"."""
    for value in tuple(bare):
        said = one.currencies - {SHARED_SIGN}
        for partner in full:
            same = (value.kind, value.value) == (partner.kind, partner.value)
            named = not value.currency and said == {partner.currency} == other.currencies
            if same and partner.currency and (named or value.currency == SHARED_SIGN):
                bare.remove(value)
                full.remove(partner)
                break


def _family(value: Value) -> str:
    """Values that may stand in each other's place: "des milliards" and "2 billion"."""
    return "number" if value.kind == "order" else value.kind


def _unit_problems(original: Reading, translation: Reading) -> tuple[str, ...]:
    """What the header of a table counts in ("en milliards €") names no number, and changes all below it."""
    if original.values or translation.values:
        return ()
    one, other = (header_unit(side.text, side.figures) for side in (original, translation))
    scales = [unit.scale if unit and unit.scale >= _LEAST_SCALE else 1.0 for unit in (one, other)]
    if scales[0] != scales[1]:
        told = [number_told(Decimal(scale)) if scale > 1 else "no scale" for scale in scales]
        return (f"{told[0]} is {told[1]} in the translation",)
    if one and other and one.currency != other.currency:
        return (f"{one.currency or 'no currency'} is {other.currency or 'no currency'} in the translation",)
    return ()
