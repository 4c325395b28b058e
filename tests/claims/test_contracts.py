# What a contract is worth and how long it runs is its client's; sales are of no day on which they were published.
"""Contracts of clients, and dates of sales."""

from __future__ import annotations

import pytest

from builder.model.claims import Claim, Kind

from .helpers import claims_of

PUBLISHED = "2026-03-19"


def _claims(sentence: str, kind: Kind) -> list[Claim]:
    text = f"Lumaro fabrique des lampes.\n\n{sentence}\n"
    return [c for c in claims_of(text, published=PUBLISHED) if c.kind is kind]


@pytest.mark.parametrize(
    ("sentence", "amount", "duration"),
    [
        ("Brenval a commandé en décembre vingt-cinq lampes à Lumaro pour 14 millions d'euros.", 14e6, None),
        ("Lumaro a signé avec Brenval un contrat de 14 millions d'euros sur cinq ans.", 14e6, "P5Y"),
        ("Brenval a retenu Lumaro pour ses halls, un contrat de 70 millions d'euros sur huit ans.", 70e6, "P8Y"),
        ("En mars, Brenval a signé pour cinq ans et 9 millions d'euros avec Lumaro.", 9e6, "P5Y"),
    ],
)
def test_a_client_has_what_its_contract_is_worth(sentence: str, amount: float, duration: str | None) -> None:
    (client,) = _claims(sentence, Kind.CLIENT)
    assert (client.value, client.amount, client.currency) == ("Brenval", amount, "EUR")
    assert dict(client.qualifiers).get("duration") == duration


@pytest.mark.parametrize(
    "sentence",
    [
        "Brenval a commandé à Lumaro des lampes pour ses 14 hôtels, rénovés pour 30 millions d'euros.",
        "Lumaro, qui a réalisé 14 millions d'euros de ventes, compte Brenval parmi ses clients.",
        "Lumaro a pour clients Brenval et Dorval, qui ont signé des contrats de 3 millions d'euros.",
        "Brenval a signé avec Lumaro un contrat sur un marché de 3 milliards d'euros.",
        "Brenval a choisi Lumaro, après avoir rompu un contrat de 8 millions d'euros avec Albis.",
        "Lumaro a décroché Brenval comme client, dont le carnet de commandes de 900 millions d'euros fait rêver.",
        "Brenval, client de Lumaro depuis 2019, a lui-même signé un contrat de 200 millions d'euros avec l'armée.",
        "Brenval, client de Lumaro, a signé un contrat de 200 millions d'euros avec l'armée.",
        "Brenval, client de Lumaro, a acheté un immeuble pour 30 millions d'euros.",
        "Brenval, client de Lumaro, a prolongé de deux ans la vie de ses usines pour 30 millions d'euros.",
        "Lumaro fournira Brenval, qui a promis de créer 200 emplois pour 20 millions d'euros.",
        "Lumaro compte parmi ses clients Brenval, et vise un marché de 400 millions d'euros.",
        "Lumaro travaille pour Brenval, qui a été condamné à payer une amende d'un montant de 4 millions d'euros.",
        "Brenval a choisi Lumaro pour ses halls, un contrat de trois ans perdu par Albis, de 12 millions d'euros.",
    ],
)
def test_a_sum_of_something_else_is_not_that_of_a_contract(sentence: str) -> None:
    clients = [c for c in _claims(sentence, Kind.CLIENT) if c.subject == "Lumaro"]
    assert clients
    assert [c.amount for c in clients] == [None] * len(clients)


@pytest.mark.parametrize(
    "sentence",
    [
        "Brenval, client de Lumaro, a renouvelé pour cinq ans le mandat de son président.",
        "Brenval a choisi Lumaro et a signé un bail de neuf ans à Metz.",
        "Brenval, client de Lumaro, a signé pour trois ans son président.",
    ],
)
def test_a_time_of_something_else_is_not_that_of_a_contract(sentence: str) -> None:
    (client,) = _claims(sentence, Kind.CLIENT)
    assert "duration" not in dict(client.qualifiers)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lumaro a publié mercredi un chiffre d'affaires de 24,3 millions d'euros.", [None]),
        ("Lumaro a publié le 31 janvier un chiffre d'affaires de 24,3 millions d'euros.", [None]),
        ("Au 30 septembre, Lumaro affichait un chiffre d'affaires de 24,3 millions d'euros.", ["2025-09-30"]),
        ("Le 4 mars, Lumaro a annoncé un chiffre d'affaires de 24,3 millions d'euros.", [None]),
        ("Lumaro a publié mercredi un chiffre d'affaires de 81,6 millions d'euros pour 2025.", ["2025"]),
        ("Au 31 décembre, le chiffre d'affaires de Lumaro atteignait 24,3 millions d'euros.", ["2025-12-31"]),
        (
            "Lumaro a publié mercredi un chiffre d'affaires de 24 millions d'euros, contre 19 millions un an plus tôt.",
            [None],
        ),
        (
            "Lumaro a réalisé 24 millions d'euros de ventes en 2025, contre 19 millions un an plus tôt.",
            ["2024", "2025"],
        ),
    ],
)
def test_sales_are_of_a_year_and_not_of_the_day_they_are_told_on(sentence: str, told: list[str | None]) -> None:
    assert sorted((c.date for c in _claims(sentence, Kind.REVENUE)), key=str) == told


@pytest.mark.parametrize(
    ("header", "dates"),
    [("Effectif au 31 décembre", ["2024-12-31", "2025-12-31"]), ("Effectif", ["2024", "2025"])],
)
def test_a_table_of_years_counts_on_the_day_its_label_says(header: str, dates: list[str]) -> None:
    table = f"| | 2024 | 2025 |\n|---|---|---|\n| Chiffre d'affaires (M€) | 19,6 | 24,3 |\n| {header} | 104 | 131 |"
    text = f"Lumaro fabrique des lampes.\n\n{table}\n"
    assert [c.date for c in claims_of(text, published=PUBLISHED) if c.kind is Kind.HEADCOUNT] == dates


def test_not_before_a_year_is_a_bound_below() -> None:
    (event,) = _claims("L'usine de Lumaro n'ouvrira pas avant 2028.", Kind.EVENT)
    assert (event.date, dict(event.qualifiers).get("bound")) == ("2028", "min")
    (event,) = _claims("Lumaro ouvrira son usine avant juin 2028.", Kind.EVENT)
    assert (event.date, dict(event.qualifiers).get("bound")) == ("2028-06", "max")
