# 120 kilometres are not 120 miles: a unit may be left out or spelt out, but not become another of its kind.
"""Units of measure."""

from __future__ import annotations

from collections.abc import Iterable

from builder.translation.checks.pair import Pair


def unit_problems(pair: Pair) -> Iterable[str]:
    """Units of the original for which the translation has another one of the same kind."""
    if not any(map(str.isdecimal, pair.source)):
        return
    there = pair.ground.source.units.in_text(pair.source)
    if not there:
        return
    here = pair.ground.target.units.in_text(pair.target)
    added = {name.partition("-")[0]: word for name, word in here.items() if name not in there}
    for name, word in there.items():
        if name not in here and (other := added.get(name.partition("-")[0])):
            yield f"“{word}” is “{other}” in the translation"
