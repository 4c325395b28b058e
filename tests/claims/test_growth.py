# An article twice as long takes twice the time: nothing is looked for from the beginning again for every sentence. The
# two lengths are timed in turn, the best of several runs counts, and the bound is wide: machines are shared.
"""How the time of the extraction grows with the length of an article."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from builder.claims import claims_in
from builder.model.text import Document

from .helpers import FOCUS, document

_PROSE = """
Lumaro a levé 12 millions d'euros auprès de Vesta Capital et de la banque Orane. « Nous recrutons », a déclaré Anne Roy,
la directrice générale. L'entreprise emploie 210 salariés à Dijon et compte Norvia parmi ses clients. Un porte-parole
a ajouté : « Le chiffre d'affaires atteindra 30 millions d'euros en 2027. » Son concurrent Brenta a été racheté en mai.
"""
_INTERVIEW = """
Combien êtes-vous ?

Nous sommes 210 salariés chez Lumaro. « C'est une équipe », dit un proche.
"""
_ROW = "| Norvia | Santé | 2 millions d'euros | 2023 |\n"
_TABLE = "| Client | Secteur | Montant | Date |\n|---|---|---|---|\n"
_TIMES = 8
_SLACK = 3
_RUNS = 4


def _prose(length: int) -> Document:
    return document("Lumaro change de taille\n\n" + "\n".join(_PROSE for _ in range(length)), "2024-06-10")


def _one_paragraph(length: int) -> Document:
    words = " ".join(_PROSE.split())
    return document("Lumaro change de taille\n\n" + " ".join(words for _ in range(length)), "2024-06-10")


def _interview(length: int) -> Document:
    head = "Anne Roy, directrice générale de Lumaro : l'interview\n\nPropos recueillis par Paul Dy\n"
    return document(head + "".join(_INTERVIEW for _ in range(4 * length)), "2024-06-10")


def _table(length: int) -> Document:
    return document("Les clients de Lumaro\n\n" + _TABLE + _ROW * (6 * length), "2024-06-10")


def _seconds(read: Document) -> float:
    begun = time.process_time()
    claims_in(read, FOCUS)
    return time.process_time() - begun


@pytest.mark.parametrize("make", [_prose, _one_paragraph, _interview, _table], ids=lambda make: make.__name__[1:])
def test_time_grows_with_length_and_no_faster(make: Callable[[int], Document]) -> None:
    short, long = make(12), make(12 * _TIMES)
    assert claims_in(short, FOCUS)[0]
    pairs = [(_seconds(short), _seconds(long)) for _ in range(_RUNS)]
    assert min(of_long for _, of_long in pairs) <= _TIMES * _SLACK * min(of_short for of_short, _ in pairs)
