# A figure told of the wrong company is the worst of errors: whoever a sentence begins with has what it tells.
"""Whose figure it is where another company is introduced by where it comes from."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

HEAD = "Lumaro fait parler d'elle à Dijon\n\nLumaro fabrique des grues. "


def employers(sentence: str) -> set[str | None]:
    claims = claims_of(f"{HEAD}{sentence}\n", published="2024-06-10")
    return {claim.subject for claim in claims if claim.kind in (Kind.HEADCOUNT, Kind.REVENUE)}


@pytest.mark.parametrize(
    "whom",
    ["L'autrichien", "L'australien", "Le parisien", "Le dunkerquois", "Le basque", "L'émirati", "Le géant autrichien"],
)
def test_a_company_introduced_by_its_place_has_its_own_figures(whom: str) -> None:
    told = "emploie 1 200 personnes et réalise 410 millions d'euros de chiffre d'affaires."
    assert employers(f"{whom} Kaltner {told}") == {"Kaltner"}
    assert employers(f"{whom} Kaltner, qui a ouvert un bureau à Metz en octobre, {told}") <= {"Kaltner"}


@pytest.mark.parametrize("before", ["Face au géant autrichien", "Avec l'autrichien", "Grâce au parisien"])
def test_a_company_behind_a_preposition_has_not(before: str) -> None:
    assert employers(f"{before} Kaltner, Lumaro emploie 1 200 personnes.") == {"Lumaro"}


@pytest.mark.parametrize(
    "whom", ["Le rival", "Le client allemand", "Le fournisseur", "La filiale italienne", "L'associée"]
)
def test_who_is_something_to_a_company_is_not_the_company(whom: str) -> None:
    assert employers(f"{whom} de Lumaro emploie 1 200 personnes.") == set()
    assert employers(f"Le patron de Lumaro emploie 1 200 personnes. {whom} de Lumaro attend.") == {"Lumaro"}


def test_whose_house_a_sentence_enters_has_the_figures() -> None:
    assert employers("Chez son rival Kaltner, on compte 300 salariés.") == {"Kaltner"}
    assert employers("Chez Lumaro, on compte 300 salariés.") == {"Lumaro"}


@pytest.mark.parametrize(
    "whom",
    ["Le fabricant de lampes", "L'éditeur de logiciels", "La société d'ingénierie", "Le distributeur de matériel"],
)
def test_what_a_house_makes_does_not_govern_its_name(whom: str) -> None:
    assert employers(f"{whom} Kaltner emploie 1 200 personnes.") == {"Kaltner"}
    assert employers(f"Face à {whom[0].lower()}{whom[1:]} Kaltner, Lumaro emploie 300 personnes.") == {"Lumaro"}


def test_whoever_a_relative_clause_goes_on_about_is_who_stands_before_it() -> None:
    assert employers("Le rival de Lumaro, qui emploie 900 personnes, recrute.") == set()
    assert employers("Lumaro, qui emploie 900 personnes, recrute.") == {"Lumaro"}
