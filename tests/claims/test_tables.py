# The same table says the same, whether its companies stand in columns or in rows.
"""Tables."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

HEAD = "Lumaro face à ses rivaux en un tableau\n\nLumaro fabrique des moteurs.\n\n"
COMPARED = [
    ["Critère", "Lumaro", "Dorval", "Vesta"],
    ["Année de création", "2011", "1998", "2004"],
    ["Capital levé (en millions €)", "12", "plus de 30", "Non communiqué"],
    ["Effectif", "58", "310", "n.c."],
    ["Produits phares", "Orio et « Le Relais »", "Tempo", "-"],
]
CONTRACTS = [
    ["Client", "Secteur", "Objet", "Durée du contrat", "Montant estimé"],
    ["Dorval", "Énergie", "Pompes", "3 ans", "45 millions €"],
    ["Vesta", "Transport", "Moteurs", "5 ans", "Non communiqué"],
]


def printed(grid: list[list[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in grid]
    return HEAD + "\n".join([lines[0], "|" + "---|" * len(grid[0]), *lines[1:]]) + "\n"


def told(grid: list[list[str]]) -> set[tuple[object, ...]]:
    return {
        (c.kind, c.subject, c.value, c.amount, c.currency, c.date, c.qualifiers)
        for c in claims_of(printed(grid)) if c.rule.startswith("table")
    }  # fmt: skip


def turned(grid: list[list[str]]) -> list[list[str]]:
    return [list(column) for column in zip(*grid, strict=True)]


def test_companies_in_columns_or_in_rows() -> None:
    assert told(COMPARED) == told(turned(COMPARED))
    assert (Kind.TOTAL_RAISED, "Dorval", "plus de 30", 30e6, "EUR", None, (("bound", "min"),)) in told(COMPARED)
    assert {c[2] for c in told(COMPARED) if c[0] is Kind.PRODUCT and c[1] == "Lumaro"} == {
        "Orio",
        "Le Relais",
    }


def test_contracts_in_rows_or_in_columns() -> None:
    assert told(CONTRACTS) == told(turned(CONTRACTS))
    (dorval,) = [c for c in told(CONTRACTS) if c[2] == "Dorval"]
    assert dorval[3:5] == (45e6, "EUR")
    assert dict(dorval[6])["duration"] == "P3Y"  # type: ignore[call-overload]
    assert dict(dorval[6])["estimated"] is True  # type: ignore[call-overload]


def test_cells_that_say_nothing_are_no_values() -> None:
    values = {str(c[2]).lower() for c in told(COMPARED) | told(CONTRACTS)}
    assert values.isdisjoint({"non communiqué", "n.c.", "-"})


def test_a_row_is_the_quote_and_its_header_the_further_evidence() -> None:
    claim = next(c for c in claims_of(printed(COMPARED)) if c.kind is Kind.TOTAL_RAISED and c.subject == "Dorval")
    assert claim.quote == "| Capital levé (en millions €) | 12 | plus de 30 | Non communiqué |"
    assert [e.quote for e in claim.evidence[1:]] == ["Dorval"]


YEARS = [
    ["Exercice clos fin mars", "2022", "2023", "Objectif 2026"],
    ["Chiffre d'affaires (M€)", "11,2", "14", "30"],
    ["Salariés", "80", "90", "n.c."],
]


def figures(grid: list[list[str]]) -> set[tuple[object, ...]]:
    claims = claims_of(printed(grid), published="2024-06-11")
    return {(c.kind, c.subject, c.amount, c.date, c.modality) for c in claims if c.rule.startswith("table")}


def test_years_in_columns_or_in_rows_date_the_figures_and_an_aim_stays_one() -> None:
    assert figures(YEARS) == figures(turned(YEARS)) == {
        (Kind.REVENUE, "Lumaro", 11_200_000, "2022", Modality.ASSERTED),
        (Kind.REVENUE, "Lumaro", 14_000_000, "2023", Modality.ASSERTED),
        (Kind.REVENUE, "Lumaro", 30_000_000, "2026", Modality.TARGET),
        (Kind.HEADCOUNT, "Lumaro", 80, "2022", Modality.ASSERTED),
        (Kind.HEADCOUNT, "Lumaro", 90, "2023", Modality.ASSERTED),
    }  # fmt: skip


def test_the_corner_of_a_table_of_years_may_name_the_unit_of_its_sums() -> None:
    grid = [["En M€", "2022", "2025e"], ["Chiffre d'affaires", "11,2", "20"], ["Effectif", "80", "n.c."]]
    assert figures(grid) == {
        (Kind.REVENUE, "Lumaro", 11_200_000, "2022", Modality.ASSERTED),
        (Kind.REVENUE, "Lumaro", 20_000_000, "2025", Modality.TARGET),
        (Kind.HEADCOUNT, "Lumaro", 80, "2022", Modality.ASSERTED),
    }


def values(grid: list[list[str]]) -> set[tuple[object, ...]]:
    return {
        (c.kind, c.subject, c.value) for c in claims_of(printed(grid)) if c.rule.startswith("table")
    }  # fmt: skip


def test_a_sheet_of_two_columns_tells_of_the_company_and_a_list_of_what_it_lists() -> None:
    sheet = [["Siège", "Metz"], ["Effectif", "120"], ["Clients", "Dorval, Vesta"]]
    told_of = {(Kind.HEADQUARTERS, "Metz"), (Kind.HEADCOUNT, "120"), (Kind.CLIENT, "Dorval"), (Kind.CLIENT, "Vesta")}
    assert values(sheet) == {(kind, "Lumaro", value) for kind, value in told_of}
    shares = [["Investisseur", "Part"], ["Mirande Capital", "20 %"], ["Crédis", "8 %"]]
    assert values(shares) == {(Kind.INVESTOR, "Lumaro", "Mirande Capital"), (Kind.INVESTOR, "Lumaro", "Crédis")}


def test_rows_of_sites_rivals_and_acquisitions() -> None:
    sites = [["Site", "Activité", "Salariés"], ["Metz", "Production", "120"], ["Gand", "Recherche", "80"]]
    assert values(sites) == {(Kind.OFFICE, "Lumaro", "Metz"), (Kind.OFFICE, "Lumaro", "Gand")}
    rivals = [["Concurrent", "Pays", "Salariés"], ["Dorval", "France", "200"]]
    assert values(rivals) == {(Kind.COMPETITOR, "Lumaro", "Dorval"), (Kind.HEADCOUNT, "Dorval", "200")}
    bought = [["Acquisition", "Année", "Montant"], ["Dorval", "2021", "12 M€"], ["Vesta", "2023", "n.c."]]
    assert values(bought) == {(Kind.ACQUISITION, "Lumaro", "Dorval"), (Kind.ACQUISITION, "Lumaro", "Vesta")}


def test_rounds_told_by_their_date() -> None:
    rounds = [
        ["Date", "Montant", "Chef de file"],
        ["mars 2021", "4 M€", "Mirande Capital"],
        ["2023", "12 M€", "Crédis"],
    ]
    claims = claims_of(printed(rounds))
    assert {(c.amount, c.date) for c in claims if c.kind is Kind.FUNDING_ROUND} == {(4e6, "2021-03"), (12e6, "2023")}
    assert {c.value for c in claims if c.kind is Kind.INVESTOR} == {"Mirande Capital", "Crédis"}


def test_of_a_companys_parts_only_the_whole_is_told() -> None:
    parts = [
        ["Branche", "Ventes 2024 (M€)", "Effectif"],
        ["Pompes de chantier", "41", "210"],
        ["Dorval Services", "12", "90"],
        ["**Groupe**", "53", "300"],
    ]
    assert {c[:4] for c in told(parts)} == {
        (Kind.REVENUE, "Lumaro", "53", 53e6),
        (Kind.HEADCOUNT, "Lumaro", "300", 300.0),
    }
    assert told(parts) == told(turned(parts))
    assert told([*parts[:3], ["Total", "53", "300"]]) == told(parts)
    companies = [["Société", *parts[0][1:]], ["Lumaro", "53", "300"], parts[2]]
    assert {c[1] for c in told(companies)} == {"Dorval Services", "Lumaro"}


@pytest.mark.parametrize("header", [["", ""], ["Indicateur", "Valeur"], ["Repère", "Chiffre"]])
def test_a_sheet_may_have_any_words_above_it_and_none(header: list[str]) -> None:
    rows = [
        ["Siège", "Digoin"],
        ["Création", "2018"],
        ["Effectif", "91 salariés"],
        ["Chiffre d’affaires 2025", "9,2 M€"],
    ]
    assert {(c[0], c[1], c[2], c[5]) for c in told([header, *rows]) if c[0] is not Kind.HEADCOUNT} == {
        (Kind.HEADQUARTERS, "Lumaro", "Digoin", None),
        (Kind.FOUNDED, "Lumaro", "2018", "2018"),
        (Kind.REVENUE, "Lumaro", "9,2 M€", "2025"),
    }


def test_the_column_of_a_company_is_no_sheet_of_ours() -> None:
    found = told([["", "Dorval"], ["Création", "1998"], ["Effectif", "310"], ["Siège", "Metz"]])
    assert {c[1] for c in found if c[0] is not Kind.COMPETITOR} <= {"Dorval"}


def test_people_in_rows_have_their_offices() -> None:
    grid = [
        ["Nom", "Fonction", "Depuis"],
        ["Anne Roy", "présidente", "2018"],
        ["Paul Vidal", "directeur général", "2019"],
    ]
    assert {(c[0], c[2]) for c in told(grid)} == {(Kind.EXECUTIVE, "Anne Roy"), (Kind.CEO, "Paul Vidal")}
    assert told([["Nom", "Fonction"], ["Dorval", "four"], ["Vesta", "pompe"]]) == set()


def test_a_chronology_in_rows_tells_events() -> None:
    grid = [
        ["Date", "Événement"],
        ["mars 2018", "Création à Roanne"],
        ["2031", "Usine prévue à Metz"],
        ["n.c.", "Rien"],
    ]
    claims = [c for c in claims_of(printed(grid)) if c.rule.startswith("table-event")]
    assert {(c.value, c.date, c.modality) for c in claims} == {
        ("Création à Roanne", "2018-03", Modality.ASSERTED),
        ("Usine prévue à Metz", "2031", Modality.PLANNED),
    }


def test_backers_who_are_nobody_in_particular_are_none() -> None:
    grid = [["Actionnaire", "Part"], ["Dorval", "40 %"], ["Fondateurs et salariés", "27 %"], ["Divers", "33 %"]]
    assert {c[2] for c in told(grid)} == {"Dorval"}


def test_a_budget_is_an_aim() -> None:
    grid = [["En millions d’euros", "2023", "2024", "2025 (budget)"], ["Chiffre d’affaires", "2,6", "5,3", "11,0"]]
    claims = [c for c in claims_of(printed(grid)) if c.kind is Kind.REVENUE]
    assert {(c.amount, c.date, c.modality) for c in claims} == {
        (2.6e6, "2023", Modality.ASSERTED),
        (5.3e6, "2024", Modality.ASSERTED),
        (11e6, "2025", Modality.TARGET),
    }


def test_what_a_row_says_is_over_or_came_to_nothing_is_not_told() -> None:
    bought = told([["Cible", "Date"], ["Dorval", "2022"], ["Nordis (projet abandonné)", "2025"]])
    assert {one[2] for one in bought} == {"Dorval"}
    plants = told([["Usine", "Ouverture"], ["Digoin", "2019"], ["Roanne", "fermée en 2023"]])
    assert {one[2] for one in plants} == {"Digoin"}
    team = told([["Nom", "Poste"], ["Anne Roy", "Présidente"], ["Marc Lebon", "Ancien directeur général"]])
    assert {one[2] for one in team} == {"Anne Roy"}


def test_an_average_is_no_company() -> None:
    compared = told([["Indicateur", "Lumaro", "Moyenne du secteur"], ["Effectif", "432", "120"]])
    assert {one[1] for one in compared} == {"Lumaro"}


def test_a_column_of_one_country_is_not_the_whole() -> None:
    parted = told([["", "Chiffre d'affaires France (M€)", "Chiffre d'affaires (M€)"], ["Lumaro", "60", "91"]])
    assert {one[2] for one in parted} == {"91"}


@pytest.mark.parametrize("client", ["Ex Libris", "Ancienne Poste"])
def test_a_client_whose_name_sounds_like_a_thing_past_is_one(client: str) -> None:
    rows = f"| {client} | livre | jusqu'en 2030 |\n| Dorval (fermé) | rail | 3 ans |"
    table = f"## Les clients de Lumaro\n\n| Client | Secteur | Durée |\n|---|---|---|\n{rows}\n"
    claims = claims_of(f"Lumaro\n\nLumaro fabrique des lampes.\n\n{table}", published="2026-02-12")
    assert {c.value for c in claims if c.kind is Kind.CLIENT} == {client}
