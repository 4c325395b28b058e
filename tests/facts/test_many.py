# What is looked up by date and amount is what asking each about each finds.
"""Comparing many figures."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.facts.compare import FIGURES, SINGLE, _contradict, compare
from builder.facts.figures import is_later, refines, told
from builder.facts.voices import Voice
from builder.model.claims import Claim, Evidence, Kind, Modality
from builder.model.facts import Fact
from builder.model.text import Span

DATES = ("2023", "2024", "2024-05", "2024-05-03", "2024-11", "2025-01-01", None)
HEARD = {f"a{n}": Voice(f"a{n}", "", date) for n, date in enumerate(DATES)}


def fact(number: int, given: Sequence[object]) -> Fact:
    kind, amount, bound, currency, date, article, asserted = given
    support = Claim(f"c{number}", Kind(str(kind)), "O", "v", (Evidence(f"a{article}", Span(0, 1), "v"),), "rule")
    return Fact(
        f"f{number}",
        Kind(str(kind)),
        "O",
        ("Paris", "Paris Nord", "Lille")[number % 3],
        Modality.ASSERTED if asserted else Modality.REPORTED,
        (support,),
        amount=float(str(amount)) if kind in FIGURES else None,
        currency=currency if kind is Kind.VALUATION else None,  # type: ignore[arg-type]  # drawn from texts
        as_of=date,  # type: ignore[arg-type]  # the same
        qualifiers=(("bound", str(bound)),) if bound else (),
    )


FACTS = st.lists(
    st.tuples(
        st.sampled_from([Kind.VALUATION, Kind.HEADCOUNT, Kind.CEO, Kind.FOUNDED, Kind.HEADQUARTERS, Kind.REVENUE]),
        st.sampled_from([190, 200, 205, 206, 210, 6e9, 6.2e9, 14e9]),
        st.sampled_from(["", "approx", "min", "max"]),
        st.sampled_from(["EUR", "USD", None]),
        st.sampled_from(DATES),
        st.integers(0, len(DATES) - 1),
        st.booleans(),
    ),
    max_size=14,
).map(lambda rows: [fact(number, row) for number, row in enumerate(rows)])


@given(FACTS)
def test_each_is_compared_with_all_that_matter(facts: list[Fact]) -> None:
    compared, _ = compare(facts, HEARD)
    for marked, one in zip(compared, facts, strict=True):
        group = [other for other in facts if other.kind is one.kind]
        finer = {f.id: _finest(f, group) for f in group}
        distinct = [other for other in group if not finer[other.id]]
        later = [o for o in distinct if o.modality is Modality.ASSERTED and o.currency == one.currency]
        later = [o for o in later if is_later(_time(o), _time(one))] if one.kind not in _TIMELESS else []
        assert marked.refined_by == finer[one.id]
        assert marked.dispute == tuple(other.id for other in distinct if _contradict(one, other, HEARD))
        assert marked.superseded_by == (max(later, key=lambda o: (_time(o) or "", o.id)).id if later else "")


_TIMELESS = (Kind.FOUNDED, Kind.REVENUE)


def _time(one: Fact) -> str | None:
    return told(one, HEARD) if one.kind in SINGLE else one.as_of


def _finest(one: Fact, group: Sequence[Fact]) -> str:
    finer = [other for other in group if refines(other, one)]
    finest = [other for other in finer if not any(refines(another, other) for another in finer)]
    return finest[0].id if len({(f.amount, f.as_of, f.value) for f in finest}) == 1 else ""


@pytest.mark.parametrize("kind", [Kind.HEADCOUNT, Kind.CEO])
def test_ten_times_as_many_take_ten_times_as_long(kind: Kind) -> None:
    few, many = _timed(kind, 400), _timed(kind, 4000)
    assert many < 25 * few, f"{few:.3f} s, then {many:.3f} s"


def _timed(kind: Kind, number: int) -> float:
    """Seconds of processor time for what is said on so many days; the best of three."""
    days = [f"{2000 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}" for n in range(number)]
    facts = [fact(n, (kind, 100 + n * 7, "approx" if n % 2 else "", None, day, 0, True)) for n, day in enumerate(days)]
    taken = []
    for _ in range(3):
        began = time.process_time()
        compare(facts, HEARD)
        taken.append(time.process_time() - began)
    return min(taken)
