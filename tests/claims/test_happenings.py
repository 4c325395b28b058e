# An event is a date and a word that says what happened on it: which words these are, in which order, and which tell of
# a state, a habit or a figure.
"""What happened on a day."""

from __future__ import annotations

import pytest

from builder import text
from builder.claims import claims_in
from builder.model.claims import Focus, Kind
from builder.model.text import Article


def days(sentence: str) -> set[str | None]:
    """The days of the events that an article of 10 June 2025 on Lumaro tells in `sentence`."""
    article = f"Lumaro en chiffres\n\nLumaro fabrique des capteurs à Metz.\n\n{sentence}\n"
    document, _ = text.structure(Article("a", "a.txt", article, "", "fr", published="2025-06-10"))
    return {claim.date for claim in claims_in(document, Focus("Lumaro"))[0] if claim.kind is Kind.EVENT}


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Deux ans plus tard, en 2018, Lumaro s'installe à Dijon.", "2018"),
        ("En mai 2024, coup dur : Lumaro perd son principal client.", "2024-05"),
        ("En avril, Lumaro avait dû rappeler 3 000 trottinettes.", "2025-04"),
        ("Lumaro a fini par céder son usine en mars 2024.", "2024-03"),
        ("Le conseil de surveillance de Dorval, réuni le 3 décembre 2024, a validé la cession.", "2024-12-03"),
        ("Sélectionnée en avril 2024 par l'agence, Lumaro a changé de dimension.", "2024-04"),
        ("Lauréate en avril 2024 du concours, Vesta a fêté cela.", "2024-04"),
        ("Les premiers essais en mer ont eu lieu en 2021.", "2021"),
        ("Et 2024 a vu l'arrivée d'un directeur industriel chez Lumaro.", "2024"),
        ("Lumaro participe en septembre 2023 au salon de Francfort.", "2023-09"),
        ("En mars 2023, le tribunal déboute Lumaro.", "2023-03"),
        ("En juin 2022, les deux communes déployèrent les capteurs de Lumaro.", "2022-06"),
        ("Devenue société à mission en janvier 2021, Lumaro publie ses engagements.", "2021-01"),
        ("Passée sous pavillon allemand en 2018, l'entreprise a gardé son nom.", "2018"),
    ],
)
def test_what_happened_has_its_day(sentence: str, day: str) -> None:
    assert days(sentence) == {day}


@pytest.mark.parametrize(
    "sentence",
    [
        "En 2024, le marché a dû digérer la hausse des taux.",
        "Lumaro a su rester rentable en 2024.",
        "Lumaro a dû attendre 2024.",
        "En mars 2024, la récompense était encore loin pour Lumaro.",
        "Le salon n'a pas eu lieu en 2024, regrette Lumaro.",
        "En 2024, Lumaro perd 3 millions d'euros.",
        "Lumaro, devenue rentable en 2024, sourit.",
        "L'usine de Lumaro, construite en 1974, vieillit.",
        "En 2024, prudence : Lumaro reste discret.",
        "Une règle promulguée en 2024 inquiète la filière.",
    ],
)
def test_what_is_so_or_is_not_so_has_none(sentence: str) -> None:
    assert days(sentence) == set()
