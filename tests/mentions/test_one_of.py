# Long alternatives are written as tables are, several on a line.
"""The notation of alternatives."""

from __future__ import annotations

import re

from builder.languages.language import one_of


def test_alternatives_stand_on_lines_and_between_bars() -> None:
    pattern = one_of(
        """
        ouvre | ferme (?:la|le|ses)
        pas de porte
        """
    )
    assert pattern == "(?:ouvre|ferme (?:la|le|ses)|pas de porte)"
    assert [re.fullmatch(pattern, words) is not None for words in ("ferme ses", "pas de porte", "ouvre |")] == [
        True,
        True,
        False,
    ]
