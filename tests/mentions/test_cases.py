# Sentences a linguist can read and add to: each lists all that is mentioned, so that too much fails like too little.
"""The sentences of cases/*.md are read as their tables say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.languages.french import FRENCH
from builder.mentions import mentions_in
from builder.model.mentions import Mention
from builder.model.text import Span

CASES = Path(__file__).parent / "cases"
NOTHING = "—"


def _cases() -> list[tuple[str, str, list[tuple[str, ...]]]]:
    """(text, date of publication, rows of words, type, value and bound)."""
    cases: list[tuple[str, str, list[tuple[str, ...]]]] = []
    for path in sorted(CASES.glob("*.md")):
        lines = [line for line in path.read_text("utf-8").splitlines() if line.startswith("|")]
        for line in lines[2:]:
            text, published, *row = (cell.strip(" ") for cell in re.split(r"(?<!\\)\|", line)[1:-1])
            if text:
                cases.append((text, published, []))
            if row[0] != NOTHING:
                cases[-1][2].append(tuple(row))
    return cases


def _row(mention: Mention, text: str) -> tuple[str, ...]:
    value = mention.value + (f"..{mention.upper:.15g}" if mention.upper is not None else "")
    part = f"({mention.part})" if mention.part else ""
    printed = " ".join(word for word in (value, mention.currency, mention.unit, part) if word)
    return mention.span.of(text), str(mention.type), printed, str(mention.bound or "")


@pytest.mark.parametrize(("text", "published", "rows"), _cases(), ids=lambda value: str(value)[:60])
def test_a_sentence_mentions_what_its_table_says_and_no_more(
    text: str, published: str, rows: list[tuple[str, ...]]
) -> None:
    found = mentions_in(text, Span(0, len(text)), FRENCH, published or None)
    assert [_row(mention, text) for mention in found] == rows


def test_there_are_cases() -> None:
    assert len(_cases()) > 100
