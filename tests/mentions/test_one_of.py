# Long alternatives are written as tables are, several on a line; of mere words a pattern is made that is found fast.
"""The notation of alternatives."""

from __future__ import annotations

import re

from builder.languages.language import any_of, one_of


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


def test_of_words_that_begin_alike_the_longest_is_found_first() -> None:
    words = {"fait", "faite", "fait faillite", "fa.t", "se", "se lance"}
    plain = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    text = "faite fait faillite, fai fait; fa.t et se lance. se lancer fa"
    assert (
        re.findall(any_of(words), text)
        == re.findall(plain, text)
        == ["faite", "fait faillite", "fait", "fa.t", "se lance", "se lance"]
    )
