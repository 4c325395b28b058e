# English is read in translations alone, to be compared with French: what it says of amounts, and that none stalls it.
"""Amounts in English, and English that is none."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.languages import FIGURES
from builder.mentions import Unit, header_unit, mentions_in
from builder.model.text import Span

ENGLISH = FIGURES["en"]
PIECES = (
    "1 ", "111 ", "1-", "1,111", "1.", "1,", "a ", "a hundred ", "one ", "two and a half ", "half a million ",
    "$", "€", "billion ", "hundred and ", "several hundred ", "dozen ", "may ", "May ", "March 5, ",
    "on Monday ", "two years ago ", "in six months ", "from 1 to ", "between €1 and €", "12 p.m. ",
    "the next day ", "quarter of ", "2024 ", "1990s ", "first half of ", "per ", "a year and a half ", "last ",
    "early ", "31 February ", "24/7 ", "8x7B ", "of ", "-fold ",
)  # fmt: skip
WORDS = sorted({*PIECES, *ENGLISH.calendar.units, *ENGLISH.numbers.words, *ENGLISH.numbers.scales})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("raising [€1.7 billion]", "MONEY 1700000000 EUR"),
        ("a [$640 million] Series B round", "MONEY 640000000 USD"),
        ("[$113m] in seed funding", "MONEY 113000000 USD"),
        ("a [£300m] order", "MONEY 300000000 GBP"),
        ("[45 million euros]", "MONEY 45000000 EUR"),
        ("[C$10 million]", "MONEY 10000000 CAD"),
        ("[CHF 2.3 billion]", "MONEY 2300000000 CHF"),
        ("a [113-million-dollar] round", "MONEY 113000000 USD"),
        ("[half a billion dollars]", "MONEY 500000000 USD"),
        ("[a half-billion euros]", "MONEY 500000000 EUR"),
        ("[two and a half million euros]", "MONEY 2500000 EUR"),
        ("[€10 to €12 million]", "MONEY 10000000..12000000 EUR"),
        ("[2 or 3 billion]", "COUNT 2000000000..3000000000"),
        ("[a multimillion-dollar] award", "MONEY  USD"),
        ("[18,000 chips]", "COUNT 18000 chips"),
        ("[18 000 chips]", "COUNT 18000 chips"),
        ("[one million active users]", "COUNT 1000000 users"),
        ("[a billion users]", "COUNT 1000000000 users"),
        ("[two dozen people]", "COUNT 24 people"),
        ("[a few dozen employees]", "COUNT  employees"),
        ("[hundreds of millions of users]", "COUNT  users"),
        ("[several hundred million users]", "COUNT  users"),
        ("[two hundred and fifty people]", "COUNT 250 people"),
        ("a remarkable [25-fold] increase", "COUNT 25 -fold"),
        ("[25 times] as much", "COUNT 25 times"),
        ("[95%] of projects", "PERCENT 95"),
        ("[95 per cent] of projects", "PERCENT 95"),
        ("[95 percent] of projects", "PERCENT 95"),
        ("[2.5 percentage points]", "PERCENT 2.5 percentage points"),
    ],
)
def test_an_amount_is_read(text: str, expected: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    (mention,) = mentions_in(plain, Span(0, len(plain)), ENGLISH, None)
    value = mention.value + (f"..{mention.upper:.15g}" if mention.upper is not None else "")
    read = (str(mention.type), value, mention.currency, mention.unit)
    assert mention.span.of(plain) == text[text.index("[") + 1 : text.index("]")]
    assert " ".join(part for part in read if part is not None).strip().replace("  ", " ") == expected.replace("  ", " ")


def test_two_currencies_are_no_range() -> None:
    text = "€12 billion or $14 billion"
    assert [m.currency for m in mentions_in(text, Span(0, len(text)), ENGLISH, None)] == ["EUR", "USD"]


@pytest.mark.parametrize("text", ["one of the leaders", "Highway 101", "a 70q model", "may a plan march on"])
def test_what_counts_nothing_is_no_amount(text: str) -> None:
    assert not mentions_in(text, Span(0, len(text)), ENGLISH, None)


@pytest.mark.parametrize(
    "header", ["in € billion", "€ billion", "Capital raised (billions of euros)", "in billion EUR"]
)
def test_a_header_says_what_its_figures_are_counted_in(header: str) -> None:
    assert header_unit(header, ENGLISH) == Unit(1e9, "EUR")


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from([" ", "", " of ", "-", ", ", " and "]))
def test_any_words_of_the_tables_give_spans_in_order(words: list[str], joint: str) -> None:
    text = joint.join(words)
    for published in (None, "2024-02-29", "9999-12-31"):
        found = mentions_in(text, Span(0, len(text)), ENGLISH, published)
        assert all(m.span.start < m.span.end <= len(text) for m in found)
        assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        took = []
        for _ in range(5):
            begin = time.process_time()
            mentions_in(text, Span(0, size), ENGLISH, "2024-03-20")
            took.append(time.process_time() - begin)
        return min(took)

    small = seconds(2_000)
    assert seconds(8_000) < 12 * max(small, 0.02), f"{small:.4f} s for 2,000 characters"
