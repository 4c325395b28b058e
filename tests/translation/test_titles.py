# Who somebody is in a company is told in a few dozen ways: a reader of another language is told in theirs, and where
# one part of a title is unknown, all of it stays as it was printed.
"""Titles in another language."""

from __future__ import annotations

import pytest

from builder.languages import ARTICLES

ENGLISH = ARTICLES["fr"].titling["en"]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("PDG", "chair and chief executive"),
        ("Présidente-directrice générale", "chair and chief executive"),
        ("directrice financière", "chief financial officer"),
        ("directeur général adjoint", "deputy chief executive"),
        ("directeur des opérations", "chief operating officer"),
        ("directrice des systèmes d’information", "chief information officer"),
        ("la présidence du conseil d'administration", "chair of the board"),
        ("responsable de la qualité", "head of quality"),
        ("directrice de la communication et du marketing", "head of communications and marketing"),
        ("directeur administratif et financier", "chief financial and administrative officer"),
        ("cofondatrice et directrice technique", "co-founder and chief technology officer"),
        ("fondatrice, présidente et directrice générale", "founder, chair and chief executive"),
        ("ex-directrice commerciale", "former sales director"),
        ("ancien directeur général", "former chief executive"),
        ("directrice générale par intérim", "interim chief executive"),
        ("président sortant", "outgoing chair"),
        ("directeur général de Bpifrance", "chief executive of Bpifrance"),
        ("cofondatrice et directrice générale de Dorval Énergie", "co-founder and chief executive of Dorval Énergie"),
        ("directeur général adjoint chargé des finances", "deputy chief executive for finance"),
        ("chargée de la production", "in charge of production"),
        ("chef de projets", "project manager"),
        ("directeur de recherche", "research director"),
        ("directrice générale de Roy et Fils", "chief executive of Roy et Fils"),
    ],
)
def test_a_title_is_put_together_from_what_is_known(title: str, told: str) -> None:
    assert ENGLISH.told(title) == told


@pytest.mark.parametrize(
    "title",
    [
        "responsable des abeilles",
        "directeur du moulin",
        "directrice financière et du moulin",
        "directeur général de la Banque publique d’investissement",
        "présidente et reine",
        "PDG de Vesta et PDG de Dorval",
        "président de Vesta, ex-DG de Dorval",
        "président de la République",
        "ministre de l'Industrie",
        "directeur de la Fabrication Additive",
        "préside",
        "les finances",
        "",
    ],
)
def test_a_title_of_which_a_part_is_unknown_stays_as_it_is(title: str) -> None:
    assert ENGLISH.told(title) is None


def test_every_word_of_the_tables_can_be_met() -> None:
    for table in (ENGLISH.whole, ENGLISH.fields):
        for words, told in table.items():
            assert not ENGLISH.links.intersection(words.split()), words
            assert not set(words.split()) & set(ENGLISH.same), f"{words}: told as {told}, and looked up in another form"
