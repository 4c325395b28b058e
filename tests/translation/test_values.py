# A figure that a translation got wrong is found, and a right one raises no alarm: pairs anybody can read and add to.
"""The values of a translation are those of the original."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.languages import FIGURES
from builder.locales import Entry, read_po
from builder.translation.values import value_problems

CASES = Path(__file__).parent / "cases" / "values.md"
SEEDS = Path(__file__).parents[2] / "seeds"
PUBLISHED = "2025-02-10"
NOTHING = "—"
PIECES = (
    "12 ", "milliards ", "billion ", "€", "$", "d'euros ", "%", "un ", "a ", "half a ", "million", "-", ",", ".", "le ",
    "5 février ", "5 February ", "May ", "mai ", "2024 ", "il y a ", "two years ago ", "ans ", "18-month ", "PT", "²",
    "٣ ", "0", "999999999999999999999999999999999999999999 ", "1/0 ", "\n", "e\u0301", "9" * 40, "de zéro à ", "\0",
    "0 ou 5 ans ",
    "zero to two hours ", "0%", "plusieurs ", "hundreds of ", "(", "k€", "lundi ", "at 0.0.0 ", "00", "1er ",
)  # fmt: skip


def _rows(heading: str) -> list[tuple[str, str, str]]:
    part = CASES.read_text("utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")][2:]
    rows = [[cell.strip(" ") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    return [(source, target, problem) for source, target, problem in rows]


WRONG, RIGHT = _rows("Wrong"), _rows("Right")


def problems(source: str, target: str, published: str | None = PUBLISHED) -> tuple[str, ...]:
    """The one check: what is found is told in plain, printable sentences."""
    found = value_problems(source, target, FIGURES["fr"], FIGURES["en"], published)
    for problem in found:
        assert problem.isprintable() or "\u202f" in problem or "\u00a0" in problem
        assert re.search(r" (?:in the translation|is not in the original)$", problem)
    return found


@pytest.mark.parametrize(("source", "target", "problem"), WRONG)
def test_a_wrong_value_is_found_and_told(source: str, target: str, problem: str) -> None:
    assert "; ".join(problems(source, target)) == problem


@pytest.mark.parametrize(("source", "target", "problem"), RIGHT)
def test_a_right_value_raises_no_alarm(source: str, target: str, problem: str) -> None:
    assert problem == NOTHING
    assert problems(source, target) == ()


@pytest.mark.parametrize(("source", "target", "problem"), RIGHT)
def test_no_alarm_hangs_on_the_date_of_publication(source: str, target: str, problem: str) -> None:
    for published in ("2025-02", "2025", None):
        if "2025" not in target or "2025" in source:  # a year told from the date of publication needs one
            assert problems(source, target, published) == ()


def test_there_are_thirty_of_each() -> None:
    assert len(WRONG) >= 30
    assert len(RIGHT) >= 30


def _entries() -> list[Entry]:
    paths = sorted(SEEDS.glob("en/*.po"))
    return [entry for path in paths for entry in read_po(path.read_bytes())]


def test_no_translation_of_the_demonstration_raises_an_alarm() -> None:
    entries = _entries()
    assert len(entries) > 600
    alarms = {e.msgid: found for e in entries if (found := problems(e.msgid, e.msgstr, None))}
    assert not alarms


def _tampered(text: str) -> list[str]:
    """The text with each of its values altered, one at a time."""
    swaps = (("billion", "million"), ("million", "billion"), ("€", "$"), ("$", "€"))
    tampered = [text.replace(one, other, 1) for one, other in swaps if re.search(rf"{re.escape(one)}\b|[€$]", text)]
    for figure in re.finditer(r"\d+", text):
        tampered.append(f"{text[: figure.start()]}{int(figure[0]) + 1}{text[figure.end() :]}")
    return [other for other in tampered if other != text]


def test_every_digit_of_the_demonstration_is_watched() -> None:
    pairs = [(e.msgid, other) for e in _entries() for other in _tampered(e.msgstr)]
    assert len(pairs) > 150
    missed = [pair for pair in pairs if not problems(*pair, None)]
    assert not missed


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.lists(st.sampled_from(PIECES), max_size=12))
def test_any_two_texts_can_be_compared(source: list[str], target: list[str]) -> None:
    for published in (None, "2024", "2024-02-29", "9999-12-31", "x", ""):
        problems("".join(source), "".join(target), published)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_characters_can_be_compared(source: str, target: str) -> None:
    problems(source, target)


def test_time_grows_with_length_and_no_faster() -> None:
    sentence = "Le groupe a levé 18,5 M€ lundi auprès de trois fonds, soit 40 % du capital en 2023, il y a deux ans. "

    def seconds(count: int) -> float:
        source = "".join(sentence.replace("18", str(18 + at)) for at in range(count))
        begin = time.process_time()
        value_problems(source, source.replace("M€", "M"), FIGURES["fr"], FIGURES["en"], PUBLISHED)
        return time.process_time() - begin

    small = min(seconds(20) for _ in range(3))
    assert min(seconds(80) for _ in range(3)) < 12 * max(small, 0.03)
