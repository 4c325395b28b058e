# "Nearly 200" and 206 agree; "about 14 billion" and 12 do not; dollars and euros cannot be asked.
"""When two figures say the same, and of which time they are."""

from __future__ import annotations

from collections.abc import Mapping

from builder.facts.voices import Voice
from builder.model.claims import Kind, fold
from builder.model.facts import Fact

_WIDEST = 0.1
"""What a hedge leaves open at most, as a share of the figure."""


def refines(fact: Fact, other: Fact) -> bool:
    """Whether `fact` says the same as `other`, only more precisely: May 2023 and 2023, 206 and "nearly 200"."""
    if fact.kind is Kind.FOUNDED:
        return bool(fact.as_of and other.as_of and fact.as_of != other.as_of and fact.as_of.startswith(other.as_of))
    if fact.kind is Kind.HEADQUARTERS:
        return set(fold(fact.value).split()) > set(fold(other.value).split())
    if fact.amount is None or other.amount is None or fact.amount == other.amount:
        return False
    if fact.currency != other.currency or fact.qualifier("bound") or not other.qualifier("bound"):
        return False
    least, most = reach(other.amount, str(other.qualifier("bound")))
    return least <= fact.amount <= most and may_be_one_time(fact.as_of, other.as_of)


def reach(amount: float, bound: str) -> tuple[float, float]:
    """What a hedged figure may mean: half of its last digit that is not 0, and never more than a tenth."""
    digits = f"{abs(amount):.15e}".split("e")
    unit = 10.0 ** (int(digits[1]) - len(digits[0].rstrip("0").replace(".", "")) + 1)
    leeway = min(unit / 2, _WIDEST * abs(amount))
    reach = _WIDEST * abs(amount)
    return {"min": (amount, amount + reach), "max": (amount - reach, amount)}.get(
        bound, (amount - leeway, amount + leeway)
    )


def may_be_one_time(one: str | None, other: str | None) -> bool:
    """Whether two dates may be the same time; a date that is not told may be any."""
    return not (one and other) or one.startswith(other) or other.startswith(one)


def overlap(one: str | None, other: str | None) -> bool:
    """Whether two dates that are told may be the same time: 2024 and May 2024."""
    return bool(one and other) and may_be_one_time(one, other)


def told(fact: Fact, heard: Mapping[str, Voice]) -> str | None:
    """The time of a figure: its own date, else that of the first article that gives it; none where neither is known.

    An article without a date may be older than all the others, but cannot make the figure younger.
    """
    if fact.as_of:
        return fact.as_of
    dates = [heard[article].published for article in fact.saying if article in heard]
    return min((date for date in dates if date), default=None)


def is_later(date: str | None, than: str | None) -> bool:
    """Whether `date` is surely after `than`: May 2024 after 2023, but not after 2024."""
    return bool(date and than) and not may_be_one_time(date, than) and str(date) > str(than)
