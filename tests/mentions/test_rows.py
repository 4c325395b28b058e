# Every row of the tables proves itself: its examples are read as it says, in its traps nothing is found by it.
"""The rows of the French tables hold what they say."""

from __future__ import annotations

import pytest

from builder.languages.french import FRENCH
from builder.languages.language import Hedge, Rule
from builder.mentions import mentions_in
from builder.model.mentions import Mention
from builder.model.text import Span

RULES = (*FRENCH.calendar.rules, *FRENCH.numbers.skip)
HEDGES = (*FRENCH.calendar.hedges, *FRENCH.calendar.parts, *FRENCH.numbers.hedges)


def _read(text: str, published: str = "") -> tuple[Mention, ...]:
    return mentions_in(text, Span(0, len(text)), FRENCH, published or None)


@pytest.mark.parametrize(("rule", "example"), [(r, e) for r in RULES for e in r.examples], ids=lambda v: str(v)[:40])
def test_an_example_is_read_as_its_row_says(rule: Rule, example: tuple[str, str, str]) -> None:
    published, marked, value = example
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    if marked.count("[") == 1:
        assert text[start:end] == marked[start + 1 : end + 1]
    found = {m.span: m for m in _read(text, published)}
    hit = [m for m in found.values() if m.span.start <= start and end == m.span.end]
    assert hit, f"{text!r}: {[(s.of(text), m.value) for s, m in found.items()]}"
    assert hit[0].value == value, text
    assert hit[0].rule == rule.name


@pytest.mark.parametrize(("rule", "trap"), [(r, t) for r in RULES for t in r.traps], ids=lambda v: str(v)[:40])
def test_a_row_finds_nothing_in_its_traps(rule: Rule, trap: str) -> None:
    found = [m.span.of(trap) for m in _read(trap, "2024-06-15") if m.rule == rule.name or rule.sense == "skip"]
    assert not found or (rule.sense == "skip" and not any(c.isdigit() for c in "".join(found))), found


@pytest.mark.parametrize("hedge", HEDGES, ids=lambda h: h.example)
def test_a_hedge_is_read_with_what_follows_it(hedge: Hedge) -> None:
    text = hedge.example.replace("[", "").replace("]", "")
    start = hedge.example.index("[")
    (mention,) = _read(text, "2024-06-15")
    assert mention.span.start == start
    assert mention.bound is hedge.bound
    assert mention.part == hedge.part
