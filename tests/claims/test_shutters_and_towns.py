# A site that lowered its shutter is none, a town may buy and stays a town, and a list goes on behind where a name lies.
"""Sites that closed, towns that buy, lists with places."""

from __future__ import annotations

import pytest

from builder.claims.across.cast import cast_of
from builder.languages import ARTICLES
from builder.mentions.tenses import DONE, way_of
from builder.model.claims import FACTUAL, Kind
from tests.claims.helpers import FOCUS, claims_of

HEAD = "Titre de quatre mots entiers\n\nLumaro fabrique des lampes.\n\n"


def _values(text: str, kind: Kind) -> list[str]:
    return [
        c.value for c in claims_of(HEAD + text + "\n", FOCUS, "2026-02-12") if c.kind is kind and c.modality in FACTUAL
    ]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("L'antenne de Metz, ouverte en 2022, a baissé le rideau en juin.", []),
        ("La petite antenne de Metz, elle, a tiré le rideau.", []),
        ("Le bureau de Metz a mis la clé sous la porte.", []),
        ("L'usine de Metz a été rasée.", []),
        ("L'usine de Metz, ouverte en 2022, a été agrandie.", ["Metz"]),
        ("L'atelier de Metz n'est plus en grève.", ["Metz"]),
        ("L'antenne de Metz, ouverte en 2022, a levé le rideau sur sa gamme.", ["Metz"]),
    ],
)
def test_a_site_that_has_closed_is_none(told: str, wanted: list[str]) -> None:
    assert _values(told + " Lumaro s'explique.", Kind.OFFICE) == wanted


def test_a_list_goes_on_behind_where_a_name_lies() -> None:
    told = "L'armement Dorval, de Lorient, et la coopérative Pêcheurs du Nord figurent parmi les clients de Lumaro."
    assert set(_values(told, Kind.CLIENT)) >= {"Dorval"}
    assert any("Pêcheurs du Nord" in value for value in _values(told, Kind.CLIENT))


def test_a_town_that_buys_is_known_nowhere_else_as_a_client() -> None:
    claims = claims_of(HEAD + "Metz a choisi Lumaro pour éclairer ses gymnases.\n", FOCUS, "2026-02-12")
    assert [c.value for c in claims if c.kind is Kind.CLIENT] == ["Metz"]
    assert not cast_of(claims, FOCUS, "fr").known


def test_what_is_told_of_the_staff_kept_is_no_headcount() -> None:
    assert _values("Lumaro a repris Vesta ; 27 des 33 salariés ont été conservés.", Kind.HEADCOUNT) == []


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("Paul Vidal, avec qui elle a fondé la maison, lâche la direction technique le", 0),
        ("Paul Vidal, qui a fondé la maison, partira dès le", 1),
        ("Elle a signé avec Vesta, qui mettra la gamme en avant à sa sortie, le", 1),
        ("Paul Vidal, avec qui elle a fondé la maison, est parti le", DONE),
    ],
)
def test_the_verb_of_an_aside_dates_nothing_behind_it(before: str, wanted: int) -> None:
    assert way_of(before, ARTICLES["fr"].calendar.tense) == wanted
