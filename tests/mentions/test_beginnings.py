# A pattern that is tried only where its first sign stands finds what it found without, at the same places.
"""Where a pattern may begin."""

from __future__ import annotations

import re

import pytest

from builder.languages import ARTICLES
from builder.languages.beginnings import looked_for, quick
from builder.languages.telling import Telling

TELLING: Telling = ARTICLES["fr"].telling
TEXTS = (
    "",
    "la fin",
    "Le logiciel, Vistra, en compte 12. La fin; l'an 3 ou l'an 4\nla suite citée",
    "-« l'usine de Dorval cite (la) Vesta, compte tenu : d'un ÉTÉ à 5 %",
)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?:compte|cite)",
        r"(?:^[-« ]*|(?<=[.;:] ))(?:l'|la )(?P<thing>\w+)",
        r"(?:la |l')?(?:fin|an)\b",
        r"(?<!l')(?:an|fin)",
        r"(?:\d+|[A-Z])[^.]",
        r"(?:(?:la|le) )*+(?:fin|suite)",
        r"(?i)\b(?:CITE|été)",
        r"\b(?i:COMPTE|été)",
        r"(?:x|[^a-z])?la",
        r"(?>\bla|\bl')",
        r"(?m)(?:^|; )la",
        r"(?:^|\b)(?:la|un)?",
        r"(?:\bc|.i)\w",
        r"(?:\bx|\b\d?)fin",
        r"(?:\b\s|\bl)\w?",
        r"(?P<one>\bl)a|(?P<two>\bs)(?P<three>u)?",
    ],
)
def test_a_quick_pattern_finds_the_same(pattern: str) -> None:
    made = quick(pattern)
    for text in TEXTS:
        found = [(match.regs, match.groupdict()) for match in made.finditer(text)]
        assert found == [(match.regs, match.groupdict()) for match in re.finditer(pattern, text)]


def test_of_a_table_of_patterns_each_finds_the_same() -> None:
    examples = [sentence.lower() for row in TELLING.relations for sentence, _ in row.says]
    for marker in TELLING.markers:
        if isinstance(marker.pattern, str):
            continue
        made = quick(marker.pattern.pattern, marker.pattern.flags)
        for text in examples:
            assert [m.span() for m in made.finditer(text)] == [m.span() for m in marker.pattern.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"[a-z]*-?[A-Z]\w+", "Vesta"),
        (r"(?:[a-z ]*+V|[a-z ]*?D)\w+", "Vesta"),
        (r"(?P<who>[a-z ]*+V)\w+", "Vesta"),
        (r"(?:[a-z]+ )?V\w+", "chez Vesta"),
        (r"^[a-z ]*+V\w+", "chez Vesta"),
        (r"\b[a-z ]*+V\w+", "chez Vesta"),
        (r"[a-z ]+V\w+", "chez Vesta"),
    ],
)
def test_a_hasty_pattern_begins_behind_words_it_may_begin_with(pattern: str, found: str) -> None:
    match = quick(pattern, hasty=True).search("chez Vesta")
    assert match is not None
    assert match[0] == found


def test_what_tables_look_for_knows_its_own_text_and_finds_the_same() -> None:
    pattern = r"(?<!l')\b(?P<thing>an|fin)|^la"
    made = looked_for(pattern, re.MULTILINE)
    assert (made.pattern, made.flags) == (pattern, re.compile(pattern, re.MULTILINE).flags)
    for text in TEXTS:
        assert [m.regs for m in made.finditer(text)] == [m.regs for m in re.finditer(pattern, text, re.MULTILINE)]
