# Text comes from the web: whatever it is, reading it ends, in time that grows with its length, with spans into it.
"""No text breaks or stalls the reading of mentions."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.languages.french import FRENCH
from builder.mentions import header_unit, mentions_in
from builder.mentions.values import precision_of
from builder.model.text import Span

PIECES = (
    "1 ", "111 ", "1-", "1.", "1,", "1/", "9", "a", "a-", "1 a-", "$1", "€", "²1", "٣ ", "\u00ad", "e\u0301",
    "\u200b", "été ", "deux ", "cent mille ", "un million ", "quelques millions de milliards ", "lundi ", "mars ",
    "il y a ", "plus de ", "entre 1 et ", "passe de 1 à ", "1, ", "en 2023, ", "hier ", "12h", "le 31/02 ",
    "1.234,5 ", "LE 14 MARS 2023 ", "l'été ", "sera ", " ", "\n", "| ", "trois ans plus tôt ",
    "d'ici à la fin de ", "le premier trimestre ", "« ", "1er ", "M€ ", "-4 % ",
)  # fmt: skip
WORDS = sorted(
    {*FRENCH.calendar.months, *FRENCH.calendar.units, *FRENCH.numbers.words, *FRENCH.numbers.scales, *PIECES}
)


def _check(text: str, span: Span, published: str | None) -> None:
    mentions = mentions_in(text, span, FRENCH, published)
    assert all(span.holds(m.span) and m.span.start < m.span.end for m in mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))
    assert all(precision_of(m.value) == m.precision for m in mentions if m.precision)


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=80),
    st.data(),
    st.sampled_from([None, "2024", "2024-02", "2024-02-29", "9999-12-31", "0001-01-01"]),
)
def test_any_text_gives_spans_inside_the_span_asked_for(text: str, data: st.DataObject, published: str | None) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    _check(text, Span(start, end), published)
    header_unit(text, FRENCH)


@settings(max_examples=250, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=14),
    st.sampled_from([" ", "", " de ", "\u00a0", "-", ", "]),
    st.sampled_from([None, "2024", "2024-02", "2024-02-29", "9999-12-31", "0001-01-01", "0000", "2024-13", "x"]),
)
def test_any_words_of_the_tables_give_spans_in_order(words: list[str], joint: str, published: str | None) -> None:
    text = joint.join(words)
    mentions_in(text, Span(0, len(text)), FRENCH, published)
    for at in range(0, len(text), 7):
        span = Span(at // 2, len(text) - at // 3) if at // 2 <= len(text) - at // 3 else Span(0, len(text))
        found = mentions_in(text, span, FRENCH, published)
        assert all(span.holds(m.span) and m.span.start < m.span.end for m in found)
        assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        took = []
        for _ in range(3):
            begin = time.process_time()
            mentions_in(text, Span(0, size), FRENCH, "2024-03-20")
            took.append(time.process_time() - begin)
        return min(took)

    # Four times the text: four times as long where time is linear, sixteen times where it is quadratic.
    small = seconds(2_000)
    assert seconds(8_000) < 12 * max(small, 0.02), f"{small:.4f} s for 2,000 characters"


def test_a_line_of_a_megabyte_is_read() -> None:
    line = "Le groupe a levé 18,5 M€ lundi auprès de trois fonds, soit plus de 40 % du capital en 2023 ; rien d'autre. "
    text = line * (1_000_000 // len(line))
    assert len(mentions_in(text, Span(0, len(text)), FRENCH, "2024-03-20")) == 5 * (1_000_000 // len(line))


@pytest.mark.parametrize("size", [1, 30, 100, 10_000])
def test_digits_without_end_are_no_figure(size: int) -> None:
    text = "9" * size + " euros"
    mentions = mentions_in(text, Span(0, len(text)), FRENCH, None)
    assert len(mentions) == (1 if size <= 30 else 0)


def test_soft_hyphens_combining_accents_and_capitals_do_no_harm() -> None:
    for text in (
        "42 mil\u00adlions d'euros",
        "le 5 fe\u0301vrier",
        "L'E\u0301TE\u0301 2025",
        "ﬁn 2024",
        "Ⅻ 12 ⅷ",
        "1\ufe0f\u20e3 2024",
    ):
        _check(text, Span(0, len(text)), "2024-03-20")
