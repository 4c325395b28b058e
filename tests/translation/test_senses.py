# Each row of the tables proves itself: what stands in brackets is found in its example, and nothing in its traps.
"""Words whose sense must survive a translation."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.languages import PROSE
from builder.languages.senses import OPPOSITES, Sign

ROWS = [(code, sign) for code, prose in PROSE.items() for sign in (prose.senses.signs if prose.senses else ())]


def signs(text: str, code: str) -> list[tuple[str, str]]:
    """The one check: signs are in order, apart and inside the text."""
    found = list(PROSE[code].senses.in_text(text.lower()))
    ends = [0, *(sign.end for sign in found)]
    assert all(end <= sign.start < sign.end <= len(text) for end, sign in zip(ends, found, strict=False))
    return [(sign.means, text[sign.start : sign.end]) for sign in found]


@pytest.mark.parametrize(("code", "sign"), ROWS, ids=lambda it: it if isinstance(it, str) else it.words[:30])
def test_a_row_finds_its_example_and_is_not_caught_by_its_traps(code: str, sign: Sign) -> None:
    bare, inside = re.sub(r"[\[\]]", "", sign.example), re.search(r"\[(.*)\]", sign.example)[1]
    assert (sign.means, inside) in signs(bare, code)
    for trap in sign.traps:
        assert sign.means not in {means for means, _ in signs(trap, code)}


@pytest.mark.parametrize("code", PROSE)
def test_every_opposite_has_its_words_in_every_language(code: str) -> None:
    known = {sign.means for sign in PROSE[code].senses.signs}
    senses = {sense for row in OPPOSITES for sense in (row.one, row.other)}
    assert senses <= known
    assert set(PROSE[code].senses.near) <= senses | {"limit"}


@given(st.text(max_size=60), st.sampled_from(sorted(PROSE)))
def test_any_text_can_be_read(text: str, code: str) -> None:
    signs(text.lower(), code)
