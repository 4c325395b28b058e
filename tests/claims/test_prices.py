# A takeover's price stands beside it or in the sentence behind; sums of anything else do not become one.
# ruff: noqa: E501  (a passage is read on one line)
"""What was paid for a company."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

LEAD = "Lumaro achète\n\nLumaro a convoqué la presse.\n\n"


def _paid(text: str) -> set[tuple[str, float | None, str | None]]:
    claims = claims_of(LEAD + text + "\n", published="2024-06-10")
    assert not [c for c in claims if c.kind is Kind.FUNDING_ROUND]
    return {(c.value, c.amount, c.currency) for c in claims if c.kind is Kind.ACQUISITION}


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("Lumaro a annoncé l'acquisition de Vesta. L'opération, d'un montant de 31 millions d'euros, sera financée par la dette.", (31e6, "EUR")),
        ("Lumaro a racheté Vesta en 2021 pour un montant que la presse estime à 55 millions d'euros.", (55e6, "EUR")),
        ("Lumaro a racheté Vesta en mars. Le prix : 12 millions de dollars.", (12e6, "USD")),
        ("Lumaro a mis la main sur Vesta, qu'il paie 22 millions d'euros.", (22e6, "EUR")),
    ],
)  # fmt: skip
def test_a_takeover_has_its_price(text: str, price: tuple[float, str]) -> None:
    assert _paid(text) == {("Vesta", *price)}


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro a racheté Vesta en mars. Le montant de la transaction n'a pas été dévoilé.",
        "Lumaro a racheté Vesta, qui réalise 12 millions d'euros de chiffre d'affaires.",
        "Lumaro a racheté Vesta en mars. L'opération lui apporte 12 millions d'euros de ventes.",
    ],
)
def test_another_sum_is_no_price(text: str) -> None:
    assert _paid(text) == {("Vesta", None, None)}
