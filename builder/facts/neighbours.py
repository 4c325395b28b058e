# Ten thousand articles give thousands of figures of one kind about one company. Which of them meet is looked up by date
# and by amount: to ask each about each took longer than to read the articles.
"""Facts by their dates and by their amounts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from builder.facts.figures import reach
from builder.model.facts import Fact


class ByDate:
    """Facts by a date each has; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""

    def __init__(self, dated: Iterable[tuple[int, str | None]]) -> None:
        """`dated`: the number of a fact and its date; one without a date meets none."""
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        self._within: defaultdict[str, list[int]] = defaultdict(list)
        for number, date in dated:
            if date:
                self._at[date].append(number)
                for length in range(1, len(date) + 1):
                    self._within[date[:length]].append(number)

    def meeting(self, date: str | None) -> Iterable[int]:
        """The numbers of the facts that may be of the same time as `date`: of May 2024 those of 2024 as well."""
        if date:
            yield from self._within.get(date, ())
            for length in range(1, len(date)):
                yield from self._at.get(date[:length], ())


class ByAmount:
    """Facts that are not hedged, by currency and amount."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._facts: Mapping[str | None, list[Fact]] = defaultdict(list)
        for fact in facts:
            if fact.amount is not None and not fact.qualifier("bound"):
                self._facts[fact.currency].append(fact)
        for group in self._facts.values():
            group.sort(key=_amount)  # of equal ones the first stays first

    def within_reach(self, fact: Fact) -> Sequence[Fact]:
        """Those that may say what a hedged figure says, only more precisely."""
        group = self._facts.get(fact.currency, [])
        bound = fact.qualifier("bound")
        if fact.amount is None or not bound:
            return ()
        least, most = reach(fact.amount, str(bound))
        return group[bisect_left(group, least, key=_amount) : bisect_right(group, most, key=_amount)]


def _amount(fact: Fact) -> float:
    return fact.amount or 0.0
