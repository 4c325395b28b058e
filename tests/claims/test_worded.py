# Descriptors are read only where mere words lead to a name: a sign missing in the class of words would hide some.
"""What may stand before a name is made of the signs that are asked for before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from builder.languages import ARTICLES
from builder.languages.language import Language


def _signs(sequence: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """Every sign that a pattern can match, of classes all that are in them."""
    for op, value in sequence:
        match str(op):
            case "LITERAL":
                yield chr(value)
            case "IN":
                yield from _of_class(value)
            case "BRANCH":
                for branch in value[1]:
                    yield from _signs(branch)
            case "SUBPATTERN":
                yield from _signs(value[-1])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                yield from _signs(value[2])
            case "AT" | "ASSERT" | "ASSERT_NOT":
                continue
            case other:
                pytest.fail(f"cannot tell what {other} matches")


def _of_class(items: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    for op, value in items:
        match str(op):
            case "LITERAL":
                yield chr(value)
            case "RANGE":
                yield from map(chr, range(value[0], value[1] + 1))
            case other:
                pytest.fail(f"cannot tell what {other} matches")


@pytest.mark.parametrize("language", ARTICLES.values(), ids=list(ARTICLES))
def test_words_before_a_name_are_made_of_the_signs_they_are_asked_by(language: Language) -> None:
    telling = language.telling
    signs = {
        sign
        for table in (telling.before.determiner, telling.before.descriptor, telling.before.nouned)
        for sign in _signs(_parser.parse(table))
    }
    assert len(signs) > 30
    assert [sign for sign in sorted(signs) if not re.fullmatch(telling.before.worded, sign)] == []
