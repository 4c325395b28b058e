# What the story of a family firm and of its sale to a fund asks of the machinery: participles in a row, whose child
# somebody is, families and funds named as their company, who speaks after a whole sentence of the narrator's.
# ruff: noqa: E501  (a passage is read on one line)
"""Machinery for family firms and buyouts."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Focus, Kind

from .helpers import claims_of


def _told(text: str, kinds: tuple[Kind, ...], focus: str = "Lumaro") -> set[str]:
    lead = f"{focus} réunit la presse à Dijon\n\n{focus} a convoqué la presse.\n\n"
    return {
        f"{c.kind} {c.subject}: {c.value}"
        for c in claims_of(f"{lead}{text}\n", Focus(focus), "2025-04-10")
        if c.kind in kinds and c.modality in FACTUAL
    }


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Née à Dole, basée à Metz, Lumaro emploie 90 personnes.", "Metz"),
        ("Partie de Dole, désormais établie à Metz, la maison recrute. Lumaro grandit.", "Metz"),
        ("Fondée en 1961 par Paul Vidal et installée à Metz, Lumaro recrute.", "Metz"),
        ("Installée depuis 2019 à Metz, Lumaro recrute.", "Metz"),
        ("Née à Dole, installée à Metz, Anne Pons dirige Lumaro.", None),
    ],
)
def test_participles_in_a_row_are_said_of_the_company_behind_them(text: str, town: str | None) -> None:
    assert _told(text, (Kind.HEADQUARTERS,)) == ({f"headquarters Lumaro: {town}"} if town else set())


def test_where_it_settled_is_not_when_it_was_founded() -> None:
    text = "Né à Dole, installé depuis janvier à Laval, le groupe compte neuf usines en France et 2 140 salariés. Lumaro grandit."
    assert _told(text, (Kind.FOUNDED, Kind.HEADCOUNT)) == {"headcount Lumaro: 2 140 salariés"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Paul Roy, fils de la fondatrice Jeanne Roy, dirige Lumaro.", {"ceo Lumaro: Paul Roy"}),
        ("Paul Roy, fils de Jeanne Roy, dirige Lumaro.", {"ceo Lumaro: Paul Roy"}),
        ("Paul Roy, petit-fils du fondateur, Émile Roy, préside Lumaro.", set()),
        ("Petit-fils d'Émile Roy, Paul Roy dirige Lumaro.", {"ceo Lumaro: Paul Roy"}),
        ("Fils du fondateur, Paul Roy dirige Lumaro.", {"ceo Lumaro: Paul Roy"}),
    ],
)
def test_whose_child_somebody_is_leads_nothing(text: str, told: set[str]) -> None:
    assert _told(text, (Kind.CEO, Kind.EXECUTIVE)) == told


@pytest.mark.parametrize(
    "text",
    [
        "Fils du fondateur, Paul Roy dirige Lumaro.",
        "La présidence passera de Paul Roy, petit-fils des fondateurs, à Anne Vidal. Lumaro se tait.",
        "Paul Roy, petit-fils du fondateur, à Anne Vidal confie Lumaro.",
    ],
)
def test_kin_of_founders_founded_nothing(text: str) -> None:
    assert _told(text, (Kind.FOUNDER,)) == set()


def test_a_family_named_as_its_company_holds_a_part_of_it() -> None:
    text = "Guilvec change de mains. La famille Guilvec en garde 24 %."
    assert _told(text, (Kind.INVESTOR,), "Guilvec") == {"investor Guilvec: famille Guilvec"}


def test_a_funds_short_name_is_no_persons() -> None:
    text = (
        "Le fonds Ormsley Partners arrive. Ormsley tient 68 % du capital de Lumaro. Interrogé, Ormsley a répondu non."
    )
    assert _told(text, (Kind.INVESTOR,)) == {"investor Lumaro: Ormsley"}


def test_whom_a_whole_sentence_between_two_quotations_is_about_speaks_next() -> None:
    text = (
        "« Dix emplois de moins, ce n'est pas rien », rappelle Paul Roy, délégué CFDT. « Elle jure qu'il n'y aura aucun départ. » "
        "Anne Pons, qui dirige le site, ne s'en offusque pas. « Zéro licenciement, je l'écrirai s'il le faut. » Lumaro a investi."
    )
    assert "quote Anne Pons: Zéro licenciement, je l'écrirai s'il le faut." in _told(text, (Kind.QUOTE,))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Lumaro a racheté Vesta en mai. 110 personnes, 14 millions d'euros de chiffre d'affaires : une bouchée.",
            "Vesta",
        ),
        ("Lumaro grandit. 110 personnes, 14 millions d'euros de chiffre d'affaires : une bouchée.", "Lumaro"),
    ],
)
def test_figures_without_a_subject_are_of_whom_the_sentence_before_was_about(text: str, told: str) -> None:
    assert _told(text, (Kind.REVENUE,)) == {f"revenue {told}: 14 millions d'euros"}


def test_a_rivals_sales_beside_our_size_are_not_ours() -> None:
    text = "« Avec ses 480 millions d'euros de ventes, il fait deux fois notre taille », dit Anne Roy, PDG de Lumaro."
    assert _told(text, (Kind.REVENUE,)) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L'usine de Metz est-elle menacée ? Non, répond Lumaro.", {"office Lumaro: Metz"}),
        ("Une usine à Metz ? Lumaro y pense.", set()),
        ("L'usine de Metz ouvrira-t-elle un jour ? Lumaro se tait.", set()),
    ],
)
def test_a_question_takes_a_settled_site_for_granted(text: str, told: set[str]) -> None:
    assert _told(text, (Kind.OFFICE,)) == told


def test_what_is_aimed_at_follows_behind_en() -> None:
    text = "Lumaro a réalisé en 2024 un chiffre d'affaires de 204 millions d'euros et en vise 300 millions en 2028."
    lead = "Lumaro réunit la presse à Dijon\n\nLumaro a convoqué la presse.\n\n"
    found = {
        (c.value, c.date, str(c.modality))
        for c in claims_of(lead + text + "\n", published="2025-04-10")
        if c.kind is Kind.REVENUE
    }
    assert ("300 millions", "2028", "target") in found
    assert ("204 millions d'euros", "2024", "asserted") in found


def test_a_surname_told_once_is_that_of_both() -> None:
    claims = claims_of("La maison Lumaro a été fondée en 1950 par Marcel et Odette Roy.\n")
    founders = {c.value: c.rule for c in claims if c.kind is Kind.FOUNDER}
    assert founders == {"Marcel Roy": "founded-by+shared-surname", "Odette Roy": "founded-by"}
    apart = claims_of("Lumaro a été fondée par Marcel Duval et Odette Roy.\n")
    assert {c.value for c in apart if c.kind is Kind.FOUNDER} == {"Marcel Duval", "Odette Roy"}
