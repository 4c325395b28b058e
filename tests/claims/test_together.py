# What no sentence says by itself: who "she" is, whom three founders are, what a yes agrees to.
"""Claims that stand on more than one sentence."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

HEAD = "Lumaro fait parler d'elle à Dijon\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anne Roy dirige Lumaro avec Paul Vidal. « Nous irons loin avec eux », dit-elle.", "Anne Roy"),
        ("Anne Roy dirige Lumaro avec Paul Vidal. « Nous irons loin avec eux », dit-il.", "Paul Vidal"),
        ("Paul Vidal a cédé la place à Anne Roy. L'intéressé s'en réjouit : « Je pars serein. »", "Paul Vidal"),
        ("Anne Roy dirige Lumaro. « Nous irons loin avec eux », a ajouté Mme Roy.", "Anne Roy"),
        ("Anne Roy dirige Lumaro. « Elle négocie au millimètre », souffle un ancien de Vesta.", "un ancien de Vesta"),
    ],
)
def test_a_pronoun_and_a_title_mean_whom_they_fit(text: str, speaker: str) -> None:
    assert [c.subject for c in claims_of(HEAD + text + "\n") if c.kind is Kind.QUOTE] == [speaker]


def test_a_title_in_quotation_marks_is_said_by_nobody() -> None:
    text = HEAD + "Anne Roy dirige Lumaro. Le jeu « Les Veilleurs de nuit », lancé en mai 2023, a déçu.\n"
    assert [c.value for c in claims_of(text) if c.kind is Kind.QUOTE] == []


def test_people_announced_by_their_number_are_named_after() -> None:
    told = (
        "Les trois fondateurs de Lumaro se connaissent. Anne Roy vient de Vesta. Paul Vidal et Luc Astier, de Dorval.\n"
    )
    assert {c.value for c in claims_of(HEAD + told) if c.kind is Kind.FOUNDER} == {
        "Anne Roy",
        "Paul Vidal",
        "Luc Astier",
    }
    other = told.replace("trois", "quatre")
    assert [c.value for c in claims_of(HEAD + other) if c.kind is Kind.FOUNDER] == []


def test_a_yes_agrees_to_what_was_asked() -> None:
    text = (
        "Anne Roy, PDG de Lumaro : l'entretien\n\nAvez-vous un partenaire ?\n\n"
        "Oui, il y a trois semaines, avec Vesta. Nous en sommes fiers.\n"
    )
    partners = [(c.value, c.date) for c in claims_of(text, published="2024-02-06") if c.kind is Kind.PARTNER]
    assert partners == [("Vesta", "2024-01")]


def test_these_last_days_are_the_month_of_the_article() -> None:
    text = HEAD + "Lumaro a ces derniers jours rendu publique son application Zibo.\n"
    events = [c for c in claims_of(text, published="2024-06-10") if c.kind is Kind.EVENT]
    assert [(c.date, c.rule) for c in events] == [("2024-06", "lately+as-of")]
    assert [c for c in claims_of(text) if c.kind is Kind.EVENT] == []


@pytest.mark.parametrize(
    ("sentence", "kind", "value", "modality"),
    [
        ("Lumaro a renoncé à racheter Dorval.", Kind.ACQUISITION, "Dorval", Modality.DENIED),
        ("Le rachat de Dorval par Lumaro ne se fera pas.", Kind.ACQUISITION, "Dorval", Modality.DENIED),
        ("Lumaro annonce l'ouverture d'un bureau à Nantes.", Kind.OFFICE, "Nantes", Modality.PLANNED),
        ("Une implantation à Lisbonne est « à l'étude ».", Kind.OFFICE, "Lisbonne", Modality.POSSIBLE),
    ],
)
def test_what_is_refused_or_announced_is_told_as_that(
    sentence: str, kind: Kind, value: str, modality: Modality
) -> None:
    found = [(c.value, c.modality) for c in claims_of(HEAD + sentence + " Rien de plus.\n") if c.kind is kind]
    assert found == [(value, modality)]


def test_an_objective_before_a_colon_colours_the_figure_after_it() -> None:
    text = HEAD + "Lumaro accélère. L'objectif affiché : 150 millions d'euros de revenus à cet horizon.\n"
    assert [c.modality for c in claims_of(text) if c.kind is Kind.REVENUE] == [Modality.TARGET]


def test_what_stands_beside_a_name_is_said_of_it() -> None:
    text = (
        HEAD + "Avec Dorval, qui emploie 130 personnes, Lumaro change de taille. "
        "Le néerlandais Vesta, valorisé 2 milliards d'euros, arrive en France.\n"
    )
    told = {(c.kind, c.subject) for c in claims_of(text) if c.kind in (Kind.HEADCOUNT, Kind.VALUATION)}
    assert told == {(Kind.HEADCOUNT, "Dorval"), (Kind.VALUATION, "Vesta")}


def test_users_of_a_product_name_it() -> None:
    text = HEAD + "Lumaro grandit. Son application, Zibo, compte un million d'utilisateurs.\n"
    assert [c.qualifier("product") for c in claims_of(text) if c.kind is Kind.USERS] == ["Zibo"]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("Lumaro rachète le suédois Dorval, spécialiste du bois, qui emploie 30 personnes.", Kind.HEADCOUNT, "Dorval"),
        ("Lumaro rachète le suédois Dorval, une PME de Metz qui emploie 30 personnes.", Kind.HEADCOUNT, "Dorval"),
        (
            "Le suédois Dorval a été racheté par le belge Vestrane, loin de Lumaro.",
            Kind.ACQUISITION,
            "Vestrane",
        ),
        ("Fondée en 2011 par Anne Roy, Paul Vidal et Luc Petit, Lumaro avance.", Kind.FOUNDED, "Lumaro"),
    ],
)
def test_what_is_said_beside_a_name_is_said_of_it(text: str, kind: Kind, wanted: str) -> None:
    assert {c.subject for c in claims_of(HEAD + text + "\n") if c.kind is kind} == {wanted}


@pytest.mark.parametrize(("until", "wanted"), [("depuis 2016", ["Luc Petit"]), ("jusqu'en 2019", [])])
def test_an_office_held_until_a_day_is_held_no_longer(until: str, wanted: list[str]) -> None:
    text = HEAD + f"Luc Petit, directeur financier {until}, partira de Lumaro.\n"
    held = [c.value for c in claims_of(text) if c.kind is Kind.EXECUTIVE and c.modality is Modality.ASSERTED]
    assert held == wanted


@pytest.mark.parametrize(("town", "staff"), [("Dijon", ["300 salariés"]), ("Metz", [])])
def test_a_company_of_another_town_is_another_company(town: str, staff: list[str]) -> None:
    told = f"Lumaro a son siège à Dijon. Anne Roy y travaille. L'entreprise de {town} compte 300 salariés.\n"
    assert [c.value for c in claims_of(HEAD + told) if c.kind is Kind.HEADCOUNT] == staff


def test_three_names_or_more_are_what_a_question_asks_for() -> None:
    asked = HEAD + "Anne Roy dirige Lumaro.\n\nQuels sont vos concurrents ?\n\nIls comprennent {}.\n"
    for listed, wanted in (
        ("Vesta SA, Dorval SA et Norvia SA", {"Vesta SA", "Dorval SA", "Norvia SA"}),
        ("Vesta SA et Dorval SA", set()),
    ):
        found = [c for c in claims_of(asked.format(listed)) if c.rule == "answer-enumeration"]
        assert {c.value for c in found} == wanted
