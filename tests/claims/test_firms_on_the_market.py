# A company whose shares are traded is told of by offers, shares beside names and boxes of its sites; what is planned,
# and what a whole article must say, no row of a table can prove.
"""Offers for shares, boxes of sites, names made of goods, bodies that speak."""

from __future__ import annotations

import pytest

from builder.model.claims import Claim, Kind, Modality

from .helpers import claims_of

_HEAD = "Titre de quatre mots entiers\n\nLumaro a convoqué la presse.\n\n"


def _told(text: str, kind: Kind) -> list[Claim]:
    return [claim for claim in claims_of(f"{_HEAD}{text}\n", published="2024-06-10") if claim.kind is kind]


@pytest.mark.parametrize(
    ("text", "buyer"),
    [
        ("Le danois Vesta a déposé une offre publique d'achat sur Lumaro, à 12 euros l'action.", "Vesta"),
        ("Le 3 mars, Dorval lançait une OPA amicale sur Lumaro.", "Dorval"),
        ("L'OPA de Vesta sur Lumaro a été approuvée par le conseil.", "Vesta"),
    ],
)
def test_an_offer_for_shares_is_a_takeover_to_come(text: str, buyer: str) -> None:
    (claim,) = _told(text, Kind.ACQUISITION)
    assert (claim.value, claim.modality, dict(claim.qualifiers)["direction"]) == (
        buyer,
        Modality.PLANNED,
        "acquired_by",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Vesta dément préparer une OPA sur Lumaro.",
        "Vesta avait lancé une OPA sur Lumaro, avant de la retirer.",
        "L'échec de l'OPA de Vesta sur Lumaro a marqué les esprits.",
        "Vesta lance une offre de parrainage sur le site de Lumaro.",
    ],
)
def test_an_offer_denied_withdrawn_or_of_another_sort_is_none(text: str) -> None:
    assert _told(text, Kind.ACQUISITION) == []


def test_that_an_offer_was_made_has_happened() -> None:
    events = _told("Le danois Vesta a déposé le 3 mars 2024 une offre publique d'achat sur Lumaro.", Kind.EVENT)
    assert [(e.date, e.modality) for e in events] == [("2024-03-03", Modality.ASSERTED)]


@pytest.mark.parametrize("heading", ["LUMARO DANS LA RÉGION", "**Lumaro en France**", "Lumaro, atelier par atelier"])
def test_a_box_that_says_where_lists_sites(heading: str) -> None:
    text = f"{heading}\n- Colmar : siège et bureau, 30 personnes\n- Dijon : lampes, 40\n- Metz : abat-jour, 12"
    assert [c.value for c in _told(text, Kind.OFFICE)] == ["Dijon", "Metz"]
    assert [c.value for c in _told(text, Kind.HEADQUARTERS)] == ["Colmar"]


@pytest.mark.parametrize(
    "text",
    [
        "Vesta en France\n- Dijon : lampes, 40\n- Metz : abat-jour, 12",
        "Les salons en France\n- Dijon : lampes en mars\n- Metz : abat-jour en mai",
        "Lumaro en France\n- Dorval : 30 lampes\n- Albis : 12 lampes",
    ],
)
def test_other_boxes_that_say_where_list_none(text: str) -> None:
    assert _told(text, Kind.OFFICE) == []


@pytest.mark.parametrize(
    "maker",
    ["du fabricant de pompes, de vannes à clapet et de compteurs", "de l'éditeur de cartes routières", "du groupe"],
)
def test_a_maker_of_goods_is_one_name_for_the_company(maker: str) -> None:
    text = f"Le chiffre d'affaires {maker} a atteint 30 millions d'euros en 2023."
    assert [(c.subject, c.amount, c.date) for c in _told(text, Kind.REVENUE)] == [("Lumaro", 30e6, "2023")]


def test_a_maker_of_goods_with_a_name_is_another() -> None:
    text = "Le chiffre d'affaires du fabricant de pompes, de vannes et de clés Dorval a atteint 30 millions d'euros."
    assert "Lumaro" not in [c.subject for c in _told(text, Kind.REVENUE)]


@pytest.mark.parametrize("body", ["la presse locale", "la rue", "le quotidien régional"])
def test_what_the_press_says_is_not_said_by_whoever_was_named(body: str) -> None:
    text = f"Anne Roy est partie. « C'est un miracle industriel », s'enthousiasme {body}."
    assert "Anne Roy" not in [c.subject for c in _told(text, Kind.QUOTE)]


def test_a_site_that_was_announced_is_planned() -> None:
    (site,) = _told("Lumaro a annoncé une usine à Metz.", Kind.OFFICE)
    assert (site.value, site.modality) == ("Metz", Modality.PLANNED)
