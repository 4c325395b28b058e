# Words set behind a list are of its last name; what opens as a life, a rumour or a day before the company was is
# none of its news; in a portrait "I" is whom it portrays.
"""Asides, lives and portraits."""

from __future__ import annotations

from builder.model.claims import Claim, Kind

from .helpers import claims_of

DAY = "2024-06-10"


def _told(text: str, kind: Kind) -> list[str]:
    return sorted(claim.value for claim in _claims(text) if claim.kind is kind)


def _claims(text: str) -> tuple[Claim, ...]:
    return claims_of(f"Titre de quatre mots entiers\n\nLumaro a convoqué la presse. {text}\n", published=DAY)


def test_a_noun_for_one_behind_a_list_is_of_its_last_name() -> None:
    listed = "Au tour participent Dorval, Albis et l'énergéticien Vesta, déjà {} de Lumaro."
    assert _told(listed.format("client"), Kind.CLIENT) == ["Vesta"]
    assert _told("Dorval, Albis et Vesta, clients de Lumaro, ont signé.", Kind.CLIENT) == ["Albis", "Dorval", "Vesta"]
    assert "Dorval" not in _told(listed.format("fournisseur"), Kind.PARTNER)


def test_a_region_behind_a_town_is_no_second_place() -> None:
    assert _told("Lumaro a ouvert un bureau à Sherbrooke, au Québec.", Kind.OFFICE) == ["Sherbrooke"]
    assert _told("Lumaro a des usines à Metz, en Moselle, et à Gand, en Belgique.", Kind.OFFICE) == ["Gand", "Metz"]
    assert _told("Lumaro a des bureaux à Metz et à Gand.", Kind.OFFICE) == ["Gand", "Metz"]


def test_a_life_is_no_news_of_the_company() -> None:
    life = "Née à Metz, formée à Gand, où elle a soutenu sa thèse en 2006, la chimiste est rentrée au pays en 2013."
    assert _told(life, Kind.EVENT) == []
    assert _told("Née à Metz en 1990, elle a rejoint Lumaro en 2019.", Kind.FOUNDED) == []
    assert _told("Née à Metz en 1990, elle a rejoint Lumaro en 2019.", Kind.EVENT) != []
    assert _told("Formé à Lyon, Paul Vidal a pris la direction générale le 3 mai 2023.", Kind.CEO) == ["Paul Vidal"]
    assert _told("Né à Metz, le groupe a ouvert une usine en 2015.", Kind.EVENT) != []


def test_a_rumour_is_no_event() -> None:
    assert _told("Le fonds Dorval, dont le nom avait circulé en mars 2024, n'est pas de la partie.", Kind.EVENT) == []
    assert _told("Le premier train de Lumaro a circulé en mars 2024.", Kind.EVENT) != []


def test_what_was_before_the_company_is_none_of_its_news() -> None:
    factory = "La sirène de la manufacture s'est tue en 1982."
    assert _told(f"Fondée en 2017, Lumaro recrute. {factory}", Kind.EVENT) == []
    assert _told(f"Fondée en 1975, Lumaro recrute. {factory}", Kind.EVENT) != []


def test_a_figure_once_hoped_for_is_none_of_the_year_before() -> None:
    text = "Lumaro table sur 19 millions d'euros de chiffre d'affaires, contre 22 millions {} au printemps."
    claims = [c for c in _claims(text.format("envisagés")) if c.kind is Kind.REVENUE]
    assert {c.modality.value for c in claims} == {"target"}


def test_what_slips_is_told_of_its_last_day() -> None:
    slips = "Attendue pour septembre 2024, la mise en service de l'usine glisse à mars 2025, admet Lumaro."
    assert {c.date for c in _claims(slips) if c.kind is Kind.EVENT} == {"2025-03"}


def test_to_what_a_contract_is_prolonged_is_no_day_of_an_event() -> None:
    assert _told("Dorval a prolongé son contrat jusqu'en 2030, dit Lumaro.", Kind.EVENT) == []


def test_in_a_portrait_i_is_whom_it_portrays() -> None:
    text = "À la cantine, elle croise Paul Vidal, puis Luc Faure. Lumaro naît. « Je voulais un nom plus gai que cela. »"
    said = [c.subject for c in claims_of(f"Anne Roy, l'heure des ions\n\n{text}\n") if c.kind is Kind.QUOTE]
    assert said == ["Anne Roy"]
    said = [c.subject for c in claims_of(f"Lumaro compte les heures\n\n{text}\n") if c.kind is Kind.QUOTE]
    assert said != ["Anne Roy"]


def test_a_trio_is_the_two_named_last_and_whom_the_article_is_about() -> None:
    text = "À la cantine, elle croise Paul Vidal, puis Luc Faure. Un laser. Le trio dépose les statuts de Lumaro."
    claims = claims_of(f"Anne Roy, l'heure des ions\n\nAnne Roy aime les ions.\n\n{text}\n")
    assert sorted(c.value for c in claims if c.kind is Kind.FOUNDER) == ["Anne Roy", "Luc Faure", "Paul Vidal"]


def test_two_lines_that_sign_an_article_are_no_text() -> None:
    head = "Lumaro remet les pendules à l'heure\n\nLe Courrier, le journal - Publié le jeudi 21 mai 2026\n"
    claims = claims_of(
        f"{head}Par Anne Roy, photos Paul Vidal\n\nLumaro recrute. « On cherche une idée, et rien de plus ici. »\n"
    )
    assert [c for c in claims if c.kind is Kind.QUOTE] == []


def test_a_name_with_a_number_is_a_thing() -> None:
    text = "Le centre de calcul Vesta a commandé une Comtoise-60, facturée 14,5 millions d'euros."
    assert [(c.subject, c.value) for c in _claims(text) if c.kind is Kind.CLIENT] == [("Lumaro", "Vesta")]
