# Every row of the tables proves itself: its examples are read as it says, in its traps nothing is found by it.
"""The rows of every language's tables hold what they say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builder.languages import FIGURES
from builder.languages.language import Digits, Figures, Hedge, Rule
from builder.mentions import mentions_in
from builder.mentions.grammar import grammar_of
from builder.mentions.numbers import in_digits
from builder.mentions.tenses import way_of
from builder.model.mentions import Mention
from builder.model.text import Span

RULES = [(figures, rule) for figures in FIGURES.values() for rule in (*figures.calendar.rules, *figures.numbers.skip)]
EXAMPLES = [(figures, rule, example) for figures, rule in RULES for example in rule.examples]
TRAPS = [(figures, rule, trap) for figures, rule in RULES for trap in rule.traps]
HEDGES = [
    (figures, hedge)
    for figures in FIGURES.values()
    for hedge in (*figures.calendar.hedges, *figures.calendar.parts, *figures.numbers.hedges)
]
TRAILING = [(figures, hedge) for figures in FIGURES.values() for hedge in figures.numbers.trailing]
DIGITS = [(figures, row) for figures in FIGURES.values() for row in figures.numbers.digits]
TENSES = [(figures, *example) for figures in FIGURES.values() for example in figures.calendar.tense.examples]


def _read(text: str, figures: Figures, published: str = "") -> tuple[Mention, ...]:
    return mentions_in(text, Span(0, len(text)), figures, published or None)


def _id(value: object) -> str:
    return value.code if isinstance(value, Figures) else str(value)[:40]


@pytest.mark.parametrize(("figures", "rule", "example"), EXAMPLES, ids=_id)
def test_an_example_is_read_as_its_row_says(figures: Figures, rule: Rule, example: tuple[str, str, str]) -> None:
    published, marked, value = example
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    if marked.count("[") == 1:
        assert text[start:end] == marked[start + 1 : end + 1]
    found = {m.span: m for m in _read(text, figures, published)}
    hit = [m for m in found.values() if m.span.start <= start and end == m.span.end]
    assert hit, f"{text!r}: {[(s.of(text), m.value) for s, m in found.items()]}"
    assert hit[0].value == value, text
    assert hit[0].rule == rule.name


@pytest.mark.parametrize(("figures", "rule", "trap"), TRAPS, ids=_id)
def test_a_row_finds_nothing_in_its_traps(figures: Figures, rule: Rule, trap: str) -> None:
    mentions = _read(trap, figures, "2024-06-15")
    found = [m.span.of(trap) for m in mentions if m.rule == rule.name or rule.sense == "skip"]
    assert not found or (rule.sense == "skip" and not any(c.isdigit() for c in "".join(found))), found


@pytest.mark.parametrize(("figures", "hedge"), HEDGES, ids=_id)
def test_a_hedge_is_read_with_what_follows_it(figures: Figures, hedge: Hedge) -> None:
    text = hedge.example.replace("[", "").replace("]", "")
    start = hedge.example.index("[")
    (mention,) = _read(text, figures, "2024-06-15")
    assert mention.span.start == start
    assert mention.bound is hedge.bound
    assert mention.part == hedge.part


@pytest.mark.parametrize(("figures", "hedge"), TRAILING, ids=_id)
def test_a_hedge_is_read_with_what_stands_before_it(figures: Figures, hedge: Hedge) -> None:
    text = hedge.example.replace("[", "").replace("]", "")
    (mention,) = _read(text, figures)
    assert (mention.span, mention.bound) == (Span(0, len(text)), hedge.bound)


@pytest.mark.parametrize(("figures", "row"), DIGITS, ids=_id)
def test_a_figure_is_read_as_its_row_says(figures: Figures, row: Digits) -> None:
    printed, value = row.example
    assert in_digits(printed, grammar_of(figures)) == Decimal(value)


@pytest.mark.parametrize(("figures", "clause", "way"), TENSES, ids=_id)
def test_the_last_verb_says_whether_a_date_is_past_or_to_come(figures: Figures, clause: str, way: int) -> None:
    assert way_of(clause, figures.calendar.tense) == way


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Elle a ouvert le 8 avril.", "2024-02-12", "2023-04-08"),
        ("Elle a ouvert le 8 avril.", "2024-04-02", "2024-04-08"),
        ("Elle ouvrira le 8 avril.", "2024-02-12", "2024-04-08"),
    ],
)
def test_a_verb_s_own_day_gives_way_within_a_week_alone(text: str, published: str, value: str) -> None:
    found = mentions_in(text, Span(0, len(text)), FIGURES["fr"], published)
    assert [mention.value for mention in found] == [value]
