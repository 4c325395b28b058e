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


HEAD = "Lumaro fait parler d'elle à Dijon\n\n"
ROUND = ("funding_round", "12 millions d'euros", 12e6, "2023-03")
DAMAGED = {
    "no sentence end": ("Lumaro a levé 12 millions d'euros en mars 2023", {ROUND}),
    "capitals": (
        "LUMARO A LEVÉ 12 MILLIONS D'EUROS EN MARS 2023.",
        {("funding_round", "12 MILLIONS D'EUROS", 12e6, "2023-03")},
    ),
    "mixed quotation marks": (
        '« Nous "irons loin” avec nos équipes », a affirmé Anne Roy, PDG de Lumaro.',
        {("quote", 'Nous "irons loin” avec nos équipes', None, None), ("ceo", "Anne Roy", None, None)},
    ),
    "a soft hyphen in a name": (
        "Lumaro a levé 12 millions d'euros en mars 2023 auprès de Vesta Ca\u00adpital.",
        {ROUND, ("investor", "Vesta Ca\u00adpital", None, "2023-03")},
    ),
    "a soft hyphen in a number": ("Lumaro a levé 12 mil\u00adlions d'euros.", set()),
    "combining accents": ("Lumaro a leve\u0301 12 millions d'euros.", set()),
    "a line broken in a word": ("Lumaro a levé 12 mil-\nlions d'euros.", set()),
    "a ragged table": (
        "| Client | Secteur | Montant |\n|---|---|---|\n| Dorval |\n| Vesta | Santé | 3 M€ | 4 | 5 |\n|||\n",
        {("client", "Dorval", None, None), ("client", "Vesta", 3e6, None)},
    ),
    "points and a comma": (
        "Lumaro a levé 1.234,5 millions d'euros.",
        {("funding_round", "1.234,5 millions d'euros", 1_234_500_000.0, None)},
    ),
    "no such day": (
        "Lumaro a levé 12 millions d'euros le 31/02/2023.",
        {("funding_round", "12 millions d'euros", 12e6, None)},
    ),
}
"""(text, what is read of it apart from events): nothing rather than half of a number or a name."""


@pytest.mark.parametrize("name", DAMAGED)
def test_of_damaged_text_nothing_is_read_by_halves(name: str) -> None:
    text, told = DAMAGED[name]
    found = {(str(c.kind), c.value, c.amount, c.date) for c in claims_of(HEAD + text + "\n") if c.kind != "event"}
    assert found == told


RUNAWAY = (
    "Anne Roy, directrice de la , ",
    "équipe les parkings de Vesta, les aires de ",
    "la valorisation que 3 millions ",
    "les acquisitions : Vesta en 2021, ",
    "le 3 mars 2021 , ",
    "Lumaro, qui ",
    "a été ",
    "une maison de 3 salariés ",
    "sera ouvert et sera ",
)
"""Beginnings of what rules look for, again and again: a pattern that tries every way to go on takes for ever."""


@pytest.mark.parametrize("beginning", RUNAWAY)
def test_no_rule_runs_away_in_a_long_sentence(beginning: str) -> None:
    def seconds(length: int) -> float:
        text = HEAD + (beginning * length)[:length] + ".\n"
        best = 9e9
        for _ in range(3):
            start = time.process_time()
            claims_of(text, published="2024-06-10")
            best = min(best, time.process_time() - start)
        return best

    claims_of(HEAD + beginning)
    assert seconds(3600) < 16 * seconds(900) + 0.1


def test_a_line_of_ten_megabytes_is_left_alone_in_time() -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        assert claims_of(HEAD + SENTENCE.replace(". ", ", ") * times) == ()
        return time.process_time() - start

    megabyte = 1_000_000 // len(SENTENCE.encode())
    claims_of(SENTENCE)
    assert seconds(10 * megabyte) < 40 * seconds(megabyte) + 0.2


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
