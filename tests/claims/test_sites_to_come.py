# A site that should have opened, or will not before a day, stands nowhere yet, however plainly it is named.
"""Sites that have not opened, and what will not be before a day."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of


def _told(sentence: str, kind: Kind) -> list[tuple[str, Modality]]:
    text = f"Titre de quatre mots entiers\n\nLumaro a convoqué la presse. {sentence}\n"
    claims = [c for c in claims_of(text, published="2024-06-10") if c.kind is kind and "convoqué" not in c.value]
    return [(c.date or "" if kind is Kind.EVENT else c.value, c.modality) for c in claims]


@pytest.mark.parametrize(
    "sentence",
    [
        "L'usine de Metz, qui devait ouvrir l'an prochain, ne tournera pas avant 2028, dit Lumaro.",
        "L'usine de Metz, qui doit entrer en service en 2026, emploiera 60 personnes. Lumaro recrute.",
        "Le site de Metz, encore en travaux, ouvrira en septembre, dit Lumaro.",
        "L'entrepôt de Metz n'ouvrira pas avant mars 2027, prévient Lumaro.",
    ],
)
def test_a_site_that_has_not_opened_is_planned(sentence: str) -> None:
    assert ("Metz", Modality.PLANNED) in _told(sentence, Kind.OFFICE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le site de Metz, qui devait fermer en 2022, tourne encore, dit Lumaro.",
        "Le magasin de Metz ouvrira le dimanche, annonce Lumaro.",
        "L'usine de Metz sera agrandie en 2025, dit Lumaro.",
    ],
)
def test_a_site_that_was_to_close_or_grow_stands(sentence: str) -> None:
    assert _told(sentence, Kind.OFFICE) == [("Metz", Modality.ASSERTED)]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("L'usine de Lumaro ne tournera pas avant le second semestre 2028.", "2028"),
        ("La décision n'interviendra pas avant mars 2025, dit Lumaro.", "2025-03"),
        ("Le site ne sera pas opérationnel avant fin 2026, dit Lumaro.", "2026"),
    ],
)
def test_what_will_not_be_before_a_day_is_planned_for_it(sentence: str, day: str) -> None:
    assert _told(sentence, Kind.EVENT) == [(day, Modality.PLANNED)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumaro n'ouvrira pas d'usine en 2031.",
        "Lumaro ne commentera pas avant mardi.",
        "Lumaro n'a pas ouvert avant 2019.",
    ],
)
def test_what_will_not_be_at_all_is_no_event(sentence: str) -> None:
    assert _told(sentence, Kind.EVENT) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumaro a fermé deux bureaux, à Metz et à Dole.",
        "Nous avons fermé trois ateliers, à Metz et à Dole, explique Lumaro.",
        "Une implantation de Lumaro à Metz n'est « pas à l'ordre du jour ».",
    ],
)
def test_a_site_that_closes_is_none(sentence: str) -> None:
    assert {modality for _, modality in _told(sentence, Kind.OFFICE)} <= {Modality.DENIED}


def test_sites_that_open_are_told() -> None:
    assert {place for place, _ in _told("Lumaro a ouvert deux bureaux, à Metz et à Dole.", Kind.OFFICE)} == {
        "Metz",
        "Dole",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumaro ouvrira son usine de Metz en juin.",
        "Lumaro devrait ouvrir son usine de Metz en juin.",
        "Lumaro devait ouvrir son usine de Metz en janvier.",
        "Lumaro va inaugurer son usine de Metz.",
    ],
)
def test_a_site_that_will_open_is_planned_though_it_is_the_companys(sentence: str) -> None:
    assert _told(sentence, Kind.OFFICE) == [("Metz", Modality.PLANNED)]
