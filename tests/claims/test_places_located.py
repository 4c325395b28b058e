# "Metz (Moselle)" is one place: what stands behind the parenthesis is read as behind the town.
"""Places with where they lie in parentheses."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of


def _told(sentence: str, kind: Kind) -> list[str]:
    text = f"Titre de quatre mots entiers\n\nLumaro a convoqué la presse. {sentence}\n"
    return [c.date or c.value if kind is Kind.FOUNDED else c.value for c in claims_of(text) if c.kind is kind]


@pytest.mark.parametrize(
    ("sentence", "kind", "wanted"),
    [
        ("Créée à Metz (Moselle) en 2017 par Anne Roy, Lumaro emploie 40 salariés.", Kind.FOUNDED, ["2017"]),
        ("Créée à Metz (Moselle) en 2017 par Anne Roy, Lumaro emploie 40 salariés.", Kind.FOUNDER, ["Anne Roy"]),
        ("Née à Roanne (Loire) en 2014 d'une colère, Lumaro emploie 40 salariés.", Kind.FOUNDED, ["2014"]),
        ("Fondée à Vire (Calvados) en 1987, Lumaro fabrique des fours.", Kind.FOUNDED, ["1987"]),
        ("Fondée à Melun (Seine-et-Marne) en 1987, Lumaro fabrique des fours.", Kind.FOUNDED, ["1987"]),
    ],
)
def test_a_place_reaches_as_far_as_where_it_lies(sentence: str, kind: Kind, wanted: list[str]) -> None:
    assert _told(sentence, kind) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumaro, rivale de Dorval (Moselle) née à Metz (groupe Vesta) en 2017, attend.",
        "Le salon de Metz (40 exposants) en 2017 a déçu Lumaro.",
    ],
)
def test_other_words_in_parentheses_stay_apart(sentence: str) -> None:
    assert _told(sentence, Kind.FOUNDED) == []
