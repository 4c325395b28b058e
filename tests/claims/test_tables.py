# The same table says the same, whether its companies stand in columns or in rows.
"""Tables."""

from __future__ import annotations

from builder.model.claims import Kind

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
