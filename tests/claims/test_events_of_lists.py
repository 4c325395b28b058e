# Entries of chronologies and lists tell by nouns what sentences tell by verbs, and their days without a year; a story
# counts its years from the sentence before.
# ruff: noqa: E501  (a passage is read on one line)
"""Events of entries, and years counted from the sentence before."""

from __future__ import annotations

import pytest

from builder.model.claims import Focus, Kind

from .helpers import claims_of


def _events(text: str) -> set[tuple[str | None, str]]:
    """(date, modality) of the events a text of 16 April 2026 tells."""
    claims = claims_of(f"Lumaro a convoqué la presse à Dijon.\n\n{text}\n", Focus("Lumaro"), "2026-04-16")
    return {(c.date, str(c.modality)) for c in claims if c.kind is Kind.EVENT}


@pytest.mark.parametrize(
    ("text", "date", "modality"),
    [
        ("- Transfert du siège de Lumaro à l'île de Nantes, en 2028", "2028", "planned"),
        ("- Arrêt de la vente de Solo en mars 2025", "2025-03", "asserted"),
        ("- **Décembre** : Dorval solde sa position ; Vesta entre au capital de Lumaro", "2025-12", "asserted"),
        ("- **8 avril** : annonce du transfert de l'entrepôt, prévu pour le premier semestre 2027", "2026-04-08", "asserted"),
        ("Le conseil de Lumaro a pris acte du départ de Paul Vidal, effectif au 31 mars 2026.", "2026-03-31", "asserted"),
        ("À partir d'août 2031, les lampes de Lumaro devront contenir du verre recyclé.", "2031-08", "planned"),
        ("Lumaro a pris 15 % de Dorval en mars 2025.", "2025-03", "asserted"),
        ("L'entreprise est fondée en 1984. Le siège de Lumaro quitte Millau pour Rodez trois ans après.", "1987", "asserted"),
        ("Acheté en 2016, Dorval fut revendu à perte quatre ans plus tard par Lumaro.", "2020", "asserted"),
    ],
)  # fmt: skip
def test_an_event_is_told(text: str, date: str, modality: str) -> None:
    assert (date, modality) in _events(text)


@pytest.mark.parametrize(
    "text",
    [
        "- Augmentation de 3 % des tarifs de Lumaro en 2025",
        "- Arrêt de la commercialisation de Solo le 31 décembre, par Lumaro",
        "Depuis juin 2023, Lumaro emploie 40 personnes.",
        "- Mai 2021 : Dorval emploie 40 personnes de Lumaro",
        "Le chiffre d'affaires de Lumaro est connu. Trois ans après, il plaît.",
    ],
)
def test_no_event_is_made_of_it(text: str) -> None:
    assert _events(text) == set()


def test_what_is_denied_of_a_day_leaves_the_day() -> None:
    assert ("2025-03-03", "asserted") in _events("Anne Roy n'a pas assisté à l'inauguration du 3 mars 2025.")
    assert not _events("Lumaro n'a pas signé d'accord le 3 mars 2025.")


def test_what_a_plan_says_of_a_past_day_has_come() -> None:
    assert ("2010", "asserted") in _events("Lumaro doit à Paul Vidal, arrivé en 2010, ses lampes.")


@pytest.mark.parametrize(
    "text",
    [
        "L'ouverture de l'usine de Lumaro était prévue en mars 2010, mais le chantier a pris du retard.",
        "Le lancement de Lumaro Pro, prévu pour mars 2010, a été repoussé.",
        "L'inauguration du site, attendue en mars 2010, n'a pas eu lieu, dit Lumaro.",
    ],
)
def test_of_what_was_due_nobody_says_that_it_came(text: str) -> None:
    assert _events(text) <= {("2010-03", "planned"), ("2010-03", "denied")}


def test_what_was_due_is_told_as_a_plan_where_nothing_is_said_of_another_day() -> None:
    assert _events("L'ouverture de l'usine de Lumaro était prévue en mars 2010.") == {("2010-03", "planned")}


def test_what_somebody_reports_of_a_day_ahead_is_planned() -> None:
    assert ("2026-06", "planned") in _events("Selon Anne Roy, le brevet de Lumaro expire en juin 2026.")
