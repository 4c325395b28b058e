# Articles come from anywhere: whatever stands in them, the answer is claims or none, never an exception, and in time.
"""Hostile and large texts."""

from __future__ import annotations

import time

import pytest

from .helpers import claims_of

SENTENCE = (
    "Lumaro a levé 12 millions d'euros auprès de Dorval, Vesta et Albis en mars 2023 pour ses 40 salariés à Lyon. "
)
HOSTILE = {
    "empty": "",
    "blank": " \n\u00a0\n\t",
    "capitals": (SENTENCE * 5).upper(),
    "mixed quotes": '« Nous "avons “levé » 12 millions" d\'euros”, dit « Anne Roy\n\n' * 20,
    "open quotes": "« " * 3000,
    "brackets": "(" * 2000 + "Lumaro" + ")" * 2000,
    "ragged table": "| Client | Montant |\n|---|---|\n| Dorval |\n| Vesta | 3 M€ | 4 | 5 |\n|||\n| Lumaro |\n",
    "bars": "|" * 500 + "\n" + "|-" * 200 + "|\n" + "|" * 900,
    "private use": "\ue000\ue001Lumaro\ue002 a levé \ue00a 12 millions d'euros \uf8ff.",
    "surrogate": "Lumaro a levé \ud800 12 millions d'euros.",
    "combining": "Lumaro a leve\u0301 12 millions d'euros. " + "e\u0301" * 500,
    "dotted i": "İ" * 300 + " Lumaro emploie 40 personnes.",
    "names": "Alba Dora, " * 900 + "et Vesta.",
    "one line": SENTENCE.replace(". ", ", ") * 3000,
    "digits": "Lumaro a levé " + "9" * 4000 + " euros en " + "1" * 400 + ".",
    "colons": "Effectif : " * 800,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_raises(name: str) -> None:
    claims_of(HOSTILE[name], published="2024-06-10")


def test_twice_the_text_takes_about_twice_the_time() -> None:
    def seconds(times: int) -> float:
        text = "Lumaro en six paragraphes bien remplis\n\n" + (SENTENCE * 4 + "\n\n") * times
        best = 9e9
        for _ in range(2):
            start = time.process_time()
            claims_of(text)
            best = min(best, time.process_time() - start)
        return best

    claims_of(SENTENCE)
    assert seconds(80) < 4 * seconds(40) + 0.2
