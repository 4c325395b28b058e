# Lists told in bullets, under a sentence that says what they are, and from one sentence to the next.
"""What lists say, and what only looks like one."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

HEAD = "Lumaro fait parler d'elle à Dijon\n\n"
REAL = (Modality.ASSERTED, Modality.REPORTED)


def told(text: str, kind: Kind) -> set[str]:
    claims = claims_of(HEAD + text + "\n", published="2024-06-10")
    return {c.value for c in claims if c.kind is kind and c.modality in REAL and c.subject == "Lumaro"}


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "Lumaro loue des grues. Verrier SA a été le premier à signer, en 2021. La coopérative Agravia a suivi.",
            Kind.CLIENT,
            {"Verrier SA", "Agravia"},
        ),
        (
            "Lumaro a gagné ses premiers clients. S'y ajoutent depuis janvier Brasserie du Lez et Malteries Roche.",
            Kind.CLIENT,
            {"Brasserie du Lez", "Malteries Roche"},
        ),
        (
            "Lumaro a quatorze clients, parmi lesquels Verrier, Agravia et, depuis mars, le chantier naval Kermor.",
            Kind.CLIENT,
            {"Verrier", "Agravia", "Kermor"},
        ),
        (
            "Ses principaux clients :\n\n- **Verrier** : spiritueux, jusqu'en 2029\n- **Agravia** : cinq ans, 12 M€\n"
            "- **Kermor** : essai en cours, rien de signé",
            Kind.CLIENT,
            {"Verrier", "Agravia"},
        ),
        (
            "Ses concurrents :\n\n- **Brisal** (Nantes) : 90 salariés\n- Brunswick Tools : 40 M€ de ventes",
            Kind.COMPETITOR,
            {"Brisal", "Brunswick Tools"},
        ),
        (
            "Les sites de Lumaro :\n\n- Le Creusot : atelier, 45 personnes\n- Gdansk : bureau d'études",
            Kind.OFFICE,
            {"Le Creusot", "Gdansk"},
        ),
        (
            "Ses produits :\n\n- **Orio** (pompe) : phase 2, résultats attendus en mai\n"
            "- **Belio** : moteur, sortie prévue en 2026",
            Kind.PRODUCT,
            {"Orio"},
        ),
    ],
)
def test_a_list_is_of_what_was_said_before_it(text: str, kind: Kind, wanted: set[str]) -> None:
    assert told(text, kind) == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Les anciens clients de Lumaro :\n\n- **Agravia**, parti en 2021\n- **Kermor**", Kind.CLIENT),
        ("Les fournisseurs de Lumaro :\n\n- **Agravia** : farine\n- **Kermor** : coques", Kind.CLIENT),
        ("Lumaro a levé 12 millions d'euros auprès de Vesta Capital. Dorvane SA a suivi.", Kind.CLIENT),
        ("Le gréement de Lumaro équipe le *Pétrel* et le *Goéland*.", Kind.CLIENT),
        ("Lumaro craint la concurrence. L'École centrale de Nantes a fourni le modèle.", Kind.COMPETITOR),
        ("Lumaro craint la concurrence. Le coréen Hansu en a acquis douze.", Kind.COMPETITOR),
        ("Lumaro a livré 40 rames, dont 20 à Lyon et 20 à Metz.", Kind.OFFICE),
    ],
)
def test_what_only_looks_like_a_list_says_nothing(text: str, kind: Kind) -> None:
    assert told(text, kind) == set()


def test_a_rivals_bullet_tells_its_own_figures() -> None:
    text = HEAD + "Lumaro a des rivaux :\n\n- **Brisal** (Nantes) : 12 M€ de ventes\n- **Norvane** (Oslo)\n"
    assert {c.subject for c in claims_of(text) if c.kind is Kind.REVENUE} == {"Brisal"}


def test_each_name_of_a_list_has_its_own_date() -> None:
    text = HEAD + "Lumaro séduit quelques industriels : Verrier depuis 2022, Agravia et, depuis mars, Kermor.\n"
    clients = claims_of(text, published="2024-06-10")
    assert {c.value: c.date for c in clients if c.kind is Kind.CLIENT} == {
        "Verrier": "2022",
        "Agravia": None,
        "Kermor": "2024-03",
    }


def test_what_was_paid_stands_behind_the_last_name() -> None:
    text = HEAD + "Lumaro a mis la main en mars sur Papyra, un petit rival breton, pour 14 millions d'euros.\n"
    bought = [(c.value, c.amount) for c in claims_of(text) if c.kind is Kind.ACQUISITION]
    assert bought == [("Papyra", 14_000_000)]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("En mars 2021, Lumaro a ouvert une usine à Metz.", "En mars 2021, Lumaro a ouvert une usine à Metz"),
        ("Anne Roy est partie en 2022, dit-on chez Lumaro.", "Anne Roy est partie en 2022"),
        (
            "Dans la nuit du 11 août 2019, un incendie ravage son hangar.",
            "Dans la nuit du 11 août 2019, un incendie ravage son hangar",
        ),
    ],
)
def test_an_event_is_told_by_a_whole_clause(sentence: str, wanted: str) -> None:
    events = [c.value for c in claims_of(HEAD + "Lumaro avance. " + sentence + "\n") if c.kind is Kind.EVENT]
    assert events == [wanted]


def test_an_agenda_without_a_year_looks_ahead_or_says_nothing() -> None:
    text = (
        HEAD + "Les rendez-vous de Lumaro :\n\n- Assemblée générale : 24 septembre\n- Résultats : 12 septembre 2024\n"
    )

    def events(published: str) -> list[tuple[str | None, Modality]]:
        return [(c.date, c.modality) for c in claims_of(text, published=published) if c.kind is Kind.EVENT]

    assert events("2024-06-10") == [("2024-09-24", Modality.PLANNED), ("2024-09-12", Modality.PLANNED)]
    assert [date for date, _ in events("2024-11-30")] == ["2024-09-12"]


def test_a_list_of_backers_goes_on_where_the_sentence_before_names_one() -> None:
    told = "Lumaro a levé 9 millions d'euros auprès de Mirande Capital. S'y ajoutent Vesta et la Banque Albis."
    backers = {c.value for c in claims_of(told) if c.kind is Kind.INVESTOR}
    assert backers == {"Mirande Capital", "Vesta", "Banque Albis"}
    unnamed = "Lumaro a levé des fonds pour son usine. S'y ajoutent Vesta et la Banque Albis."
    assert not [c for c in claims_of(unnamed) if c.kind is Kind.INVESTOR]


def test_what_one_backer_puts_in_is_a_part_of_the_round_told_beside_it_and_none_of_another_day() -> None:
    round_told = "Lumaro a bouclé en mai 2020 une levée de fonds de 9 millions d'euros."

    def rounds(text: str) -> set[float | None]:
        return {c.amount for c in claims_of(f"{round_told} {text}") if c.kind is Kind.FUNDING_ROUND}

    assert rounds("Mirande Capital y a mis 3 millions d'euros.") == {9_000_000}
    assert rounds("Deux ans plus tard, Mirande Capital a mis 3 millions d'euros sur la table.") == {
        9_000_000,
        3_000_000,
    }
