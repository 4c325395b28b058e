# What was so once is so on a day: the one that opens the sentence, or stands between commas before the figure. And an
# office told without its company is that of the house whose name its holder bears.
"""Figures of then, and heads of houses that bear their names."""

from __future__ import annotations

import pytest

from builder.model.claims import Claim, Kind

from .helpers import claims_of


def _told(kind: Kind, claims: tuple[Claim, ...]) -> list[tuple[str, str, str | None]]:
    return [(c.subject or "", c.value, c.date) for c in claims if c.kind is kind]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Au 31 décembre, Lumaro comptait 420 salariés.", "2025-12-31"),
        ("Il y a trois ans, Lumaro comptait 420 salariés.", "2023"),
        ("Lumaro employait, fin 2024, 420 salariés.", "2024"),
        ("Lors de sa reprise en 2022, Lumaro employait 420 salariés.", "2022"),
        ("À l'époque, en 2019, l'entreprise comptait 420 salariés.", "2019"),
    ],
)
def test_who_was_employed_once_was_on_the_day_that_opens_the_sentence(sentence: str, date: str) -> None:
    assert _told(Kind.HEADCOUNT, claims_of(f"Lumaro fabrique des lampes.\n\n{sentence}\n", published="2026-02-12")) == [
        ("Lumaro", "420 salariés", date)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mardi, Lumaro, qui emploie 420 salariés, a fermé son usine.",
        "Depuis lundi, l'atelier est vide. Lumaro emploie 420 salariés.",
    ],
)
def test_who_is_employed_now_is_so_when_it_is_printed(sentence: str) -> None:
    claims = claims_of(f"Lumaro fabrique des lampes.\n\n{sentence}\n", published="2026-02-12")
    assert _told(Kind.HEADCOUNT, claims) == [("Lumaro", "420 salariés", "2026-02")]


def test_who_was_employed_on_no_day_is_left_out() -> None:
    claims = claims_of("Lumaro.\n\nFondée en 2019, Lumaro employait 420 salariés.\n", published="2026-02-12")
    assert _told(Kind.HEADCOUNT, claims) == []


def test_a_head_who_bears_the_name_of_a_house_leads_that_house() -> None:
    claims = claims_of(
        "Les Transports Delhaume ont signé avec Lumaro.\n\n"
        "« Nos camions ont sept ans », justifie Hugues Delhaume, P-DG de l'entreprise familiale (1 150 salariés).\n",
        published="2026-02-12",
    )
    assert _told(Kind.CEO, claims) == [("Transports Delhaume", "Hugues Delhaume", None)]
    assert _told(Kind.HEADCOUNT, claims) == [("Transports Delhaume", "1 150 salariés", "2026-02")]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Les Transports Meunier ont signé avec Lumaro. ",
        "La société Lumaro a signé avec Albis. ",
        "Le Port de Delhaume travaille avec Lumaro. ",
        "La société Textiles Delhaume et la société Bois Delhaume ont signé avec Lumaro. ",
    ],
)
def test_a_head_who_bears_no_other_houses_name_leads_the_one_spoken_of(before: str) -> None:
    claims = claims_of(f"Lumaro.\n\n{before}\n\n« Oui », dit Hugues Delhaume, P-DG de l'entreprise.\n")
    assert _told(Kind.CEO, claims) == [("Lumaro", "Hugues Delhaume", None)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("« Nous lançons Halo », a déclaré à Reuters M. Roy.", "Thibault Roy"),
        ("« Nous lançons Halo », a déclaré à HXP M. Roy.", "Thibault Roy"),
    ],
)
def test_a_title_ends_the_name_of_whoever_was_spoken_to(text: str, who: str) -> None:
    claims = claims_of(f"Thibault Roy dirige Lumaro.\n\nLe fonds Aurélia Luxe est entré.\n\n{text}\n")
    assert [c.subject for c in claims if c.kind is Kind.QUOTE] == [who]


def test_an_earlier_post_elsewhere_does_not_take_the_office_away() -> None:
    claims = claims_of(
        "Lumaro fabrique des lampes.\n\n« On n'en parle pas », esquive la CEO, Mathilde Courtial. "
        "Mathilde Courtial, alors cheffe de projet chez Carbérieux, voyait partir les bus.\n"
    )
    assert _told(Kind.CEO, claims) == [("Lumaro", "Mathilde Courtial", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "L'horlogerie française emploie 3 400 personnes.",
        "La métallurgie européenne emploie 300 000 personnes.",
        "Treize ans chez Seeland, à Bienne, où elle finit à la tête de 45 personnes.",
        "Lumaro s'est offert Télémio, une équipe lyonnaise de six ingénieurs.",
        "Lumaro affiche 30 collaborateurs de moins qu'en 2020.",
        "Un électrique importé de Chine s'affiche à 210 000.",
    ],
)
def test_the_staff_of_a_trade_of_an_earlier_house_and_of_what_was_bought_is_not_its_own(sentence: str) -> None:
    claims = claims_of(f"Lumaro fabrique des lampes.\n\n{sentence}\n", published="2026-02-12")
    assert [c for c in claims if c.kind is Kind.HEADCOUNT and c.subject == "Lumaro"] == []


@pytest.mark.parametrize(
    "sentence", ["La biscuiterie bretonne emploie 40 personnes.", "La lunetterie emploie 40 personnes."]
)
def test_a_trade_that_is_its_own_is(sentence: str) -> None:
    claims = claims_of(f"Lumaro fabrique des biscuits.\n\n{sentence}\n", published="2026-02-12")
    assert _told(Kind.HEADCOUNT, claims) == [("Lumaro", "40 personnes", "2026-02")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le président sortant, Bernard Tissot, a quitté ses fonctions le 6 janvier.",
        "Bernard Tissot était là. Le président démissionnaire a quitté ses fonctions.",
    ],
)
def test_who_is_on_the_way_out_holds_no_office(sentence: str) -> None:
    claims = claims_of(f"Lumaro fabrique des lampes.\n\n{sentence}\n", published="2026-02-12")
    assert _told(Kind.EXECUTIVE, claims) == []
