# Beside an article stands a box: a label, a colon, a value. A value may list several sums, a line several labels.
"""Facts of boxes and of lines with labels."""

from __future__ import annotations

import pytest

from builder import text
from builder.claims import claims_in
from builder.model.claims import Focus
from builder.model.text import Article

FOCUS = Focus("Lumaro")


def told(*lines: str) -> set[tuple[str, str, str, str | None]]:
    """(kind, subject, value, date) of what a box in an article on Lumaro says; no events."""
    body = "\n".join(lines)
    article = f"Lumaro allume la lumière\n\nLumaro fabrique des lampes.\n\nRepères\n\n{body}\n"
    document, _ = text.structure(Article("a", "a.txt", article, "", "fr", published="2026-02-12"))
    claims, _ = claims_in(document, FOCUS)
    return {(str(c.kind), c.subject, c.value, c.date) for c in claims if str(c.kind) != "event"}


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "Levées : 5,5 M€ (amorçage, 2021), 18 M€ (série A, 2023)",
            {("funding_round", "5,5 M€", "2021"), ("funding_round", "18 M€", "2023")},
        ),
        (
            "Levées de fonds : 18 M€ en 2023 (Brisance, Bpifrance), 38 M€ en 2025 (Terravive)",
            {
                ("funding_round", "18 M€", "2023"),
                ("funding_round", "38 M€", "2025"),
                ("investor", "Brisance", "2023"),
                ("investor", "Bpifrance", "2023"),
                ("investor", "Terravive", "2025"),
            },
        ),
        ("Levées de fonds : 61,5 M€", {("total_raised", "61,5 M€", None)}),
        (
            "Chiffre d’affaires : 5,3 M€ (2024), 2,6 M€ (2023)",
            {("revenue", "5,3 M€", "2024"), ("revenue", "2,6 M€", "2023")},
        ),
        ("CA : 9,2 M€ en 2025, 17 M€ attendus en 2026", {("revenue", "9,2 M€", "2025"), ("revenue", "17 M€", "2026")}),
        ("**Chiffre d’affaires** : 9,2 millions d’euros en 2025", {("revenue", "9,2 millions d’euros", "2025")}),
        ("Chiffre d’affaires : 9,2 M€, dont 3 M€ à l’export", {("revenue", "9,2 M€", None)}),
        ("Siège : Digoin, rue de la Verne", {("headquarters", "Digoin", None)}),
        ("Siège social : 12, rue des Lilas, 71160 Digoin", {("headquarters", "Digoin", None)}),
        ("Président : Paul Vidal, depuis le 1er septembre 2025", {("executive", "Paul Vidal", "2025-09-01")}),
        ("Directeur général délégué : Paul Vidal", {("executive", "Paul Vidal", None)}),
        ("Dirigeante : Anne Roy", {("ceo", "Anne Roy", None)}),
        ("Dirigeants : Anne Roy (directrice financière)", {("executive", "Anne Roy", None)}),
        ("Usines : Digoin et Gannat, bientôt Roanne", {("office", "Digoin", None), ("office", "Gannat", None)}),
    ],
)
def test_a_line_says_what_its_label_asks_for(line: str, facts: set[tuple[str, str, str | None]]) -> None:
    found = {(kind, value, date) for kind, subject, value, date in told(line, "Métier : lampes") if subject == "Lumaro"}
    assert found == facts


def test_lines_that_are_about_as_long_are_lines_all_the_same() -> None:
    found = told(
        "Date de création : 2018, à Roanne, par Anne Roy et Paul Vidal",
        "Siège social : Digoin (Saône-et-Loire), près de la gare",
        "Effectif : 91 salariés dans le groupe, dont 80 en France",
        "Chiffre d’affaires : 9,2 M€ en 2025, dont 40 % à l’export",
    )
    assert {subject for _, subject, _, _ in found} == {"Lumaro"}
    assert {(kind, value) for kind, _, value, _ in found} >= {
        ("founded", "2018"),
        ("founder", "Anne Roy"),
        ("headquarters", "Digoin"),
        ("headcount", "91 salariés"),
        ("revenue", "9,2 M€"),
    }


@pytest.mark.parametrize("between", [" | ", " ; ", " • ", " · "])
def test_a_box_may_be_set_in_one_line(between: str) -> None:
    entries = ("Siège : Digoin", "Création : 2018", "Effectif : 91 salariés", "Chiffre d’affaires : 9,2 M€ en 2025")
    assert {(kind, subject, value) for kind, subject, value, _ in told(between.join(entries))} == {
        ("headquarters", "Lumaro", "Digoin"),
        ("founded", "Lumaro", "2018"),
        ("headcount", "Lumaro", "91 salariés"),
        ("revenue", "Lumaro", "9,2 M€"),
    }


def test_a_sentence_with_colons_is_no_box() -> None:
    assert told("Anne Roy a tranché : le rachat se fera ; Paul Vidal l’a dit : il n’en voulait pas à 3 M€.") == set()


FACTS = {("founded", "2018"), ("headcount", "91 salariés"), ("revenue", "9,2 M€")}


@pytest.mark.parametrize(
    "lines",
    [
        ("Création – 2018", "Effectif – 91 salariés", "Chiffre d’affaires – 9,2 M€ en 2025"),
        ("- **Création** 2018", "- **Effectif** 91 salariés", "- **Chiffre d’affaires** 9,2 M€ en 2025"),
        ("Création", "2018", "", "Effectif", "91 salariés", "", "Chiffre d’affaires", "9,2 M€ en 2025"),
        ("Création. 2018.", "Effectif. 91 salariés.", "Chiffre d’affaires. 9,2 M€ en 2025."),
        ("REPÈRES. Création : 2018. Effectif : 91 salariés. Chiffre d’affaires : 9,2 M€ en 2025.",),
        ("Lumaro en bref — Création : 2018 — Effectif : 91 salariés — Chiffre d’affaires : 9,2 M€ (2025)",),
    ],
)
def test_labels_and_values_may_be_set_in_many_ways(lines: tuple[str, ...]) -> None:
    assert {(kind, value) for kind, _, value, _ in told(*lines)} == FACTS


@pytest.mark.parametrize(
    "lines",
    [
        ("Salariés : 2 260", "Clients : 11 500"),
        ("Effectif", "Le groupe a livré 91 lampes en mars."),
        ("Clients – et il en faut – ne manquent pas.", "Usines – trop vieilles – non plus."),
    ],
)
def test_a_value_is_not_that_of_the_label_before(lines: tuple[str, ...]) -> None:
    assert {value for _, _, value, _ in told(*lines)} <= {"2 260"}


@pytest.mark.parametrize("head", ["Dorval en bref", "Le groupe Dorval"])
def test_a_box_headed_by_another_company_is_not_of_the_one_the_article_is_about(head: str) -> None:
    box = "Création : 1998\nDirigeant : Paul Vidal"
    article = f"Lumaro allume la lumière\n\nLumaro a pour rival le groupe Dorval.\n\n{head}\n\n{box}\n"
    document, _ = text.structure(Article("a", "a.txt", article, "", "fr", published="2026-02-12"))
    claims, _ = claims_in(document, FOCUS)
    assert {(str(c.kind), c.value) for c in claims if c.subject == "Lumaro"} <= {("competitor", "Dorval")}


LABELS = "Siège : Munich\nEffectif : 1 900\nChiffre d'affaires : 310 M€"
BULLETS = "- 8 200 salariés\n- 1,4 milliard d'euros de chiffre d'affaires"
YEARS = "| En M€ | 2024 | 2025 |\n|---|---|---|\n| Chiffre d'affaires | 184 | 191 |\n| Effectif | 1 200 | 1 310 |"


def under(heading: str, lines: str) -> set[tuple[str, str]]:
    """(kind, subject) of the figures that stand under `heading` in an article on Lumaro and its rival Vesta."""
    told = "Lumaro allume la lumière\n\nLumaro fabrique des lampes. Son rival, Vesta, en vend."
    article = f"{told}\n\n## {heading}\n\n{lines}\n"
    document, _ = text.structure(Article("a", "a.txt", article, "", "fr", published="2026-02-12"))
    claims, _ = claims_in(document, FOCUS)
    return {(str(c.kind), c.subject) for c in claims if str(c.kind) in ("headcount", "revenue", "headquarters")}


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Vesta en bref", LABELS),
        ("Vesta", LABELS),
        ("Les comptes de Vesta", YEARS),
        ("Les chiffres clés de Vesta", LABELS),
        ("La filière en chiffres", LABELS),
        ("La filière en chiffres", BULLETS),
        ("Le marché de la lampe en chiffres", BULLETS),
        ("Le marché français de la lampe", YEARS),
        ("L'usine de Gannat en chiffres", LABELS),
    ],
)
def test_a_box_headed_by_another_says_nothing_of_the_company(heading: str, lines: str) -> None:
    assert under(heading, lines) == set()


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Lumaro en bref", LABELS),
        ("Repères", LABELS),
        ("REPÈRES", LABELS),
        ("Chiffres clés", LABELS),
        ("Les chiffres clés de Lumaro", LABELS),
        ("L'entreprise en chiffres", BULLETS),
        ("Les comptes", YEARS),
        ("Le marché français de la lampe", "Elle emploie 432 salariés et réalise 91 millions d'euros de ventes."),
        ("Le marché de la lampe", "| Société | Effectif |\n|---|---|\n| Lumaro | 432 |\n| Dorval | 40 |"),
    ],
)
def test_a_box_headed_by_the_company_or_by_nobody_does(heading: str, lines: str) -> None:
    assert ("headcount", "Lumaro") in under(heading, lines)


def modalities(*lines: str) -> set[tuple[str, str | None, str]]:
    """(value, date, modality) of the figures of a box."""
    article = "Lumaro allume la lumière\n\nLumaro fabrique des lampes.\n\nRepères\n\n" + "\n".join(lines) + "\n"
    document, _ = text.structure(Article("a", "a.txt", article, "", "fr", published="2026-02-12"))
    claims, _ = claims_in(document, FOCUS)
    return {(c.value, c.date, str(c.modality)) for c in claims if str(c.kind) == "revenue"}


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        (
            "Chiffre d'affaires : 91 M€ (2025), objectif 200 M€ en 2030",
            {("91 M€", "2025", "asserted"), ("200 M€", "2030", "target")},
        ),
        (
            "CA : 91 M€ en 2025, 105 M€ attendus en 2026",
            {("91 M€", "2025", "asserted"), ("105 M€", "2026", "target")},
        ),
        ("CA visé : 150 M€", {("150 M€", None, "target")}),
        ("CA 2030 : 200 M€", {("200 M€", "2030", "target")}),
    ],
)
def test_a_figure_aimed_at_is_an_aim_wherever_the_line_says_so(line: str, figures: set[tuple[str, str, str]]) -> None:
    assert modalities(line) == figures


@pytest.mark.parametrize(
    "line",
    ["Effectif France : 300", "Effectif Vesta : 900", "CA France : 60 M€", "Chiffre d'affaires à l'export : 31 M€"],
)
def test_the_figure_of_a_part_or_of_another_is_not_the_companys(line: str) -> None:
    assert told(line) == set()


def test_who_is_still_in_talks_is_no_shareholder() -> None:
    assert told("Actionnaires : Brisance (30 %) ; Terravive en négociation") == {
        ("investor", "Lumaro", "Brisance", None)
    }


def test_years_below_a_label_are_no_sums() -> None:
    years = "Ventes\n\nChiffre d'affaires en M€\n\n          2023   2024\nLumaro    62     84\nVesta     110    120"
    assert not {one for one in told(years) if one[0] == "revenue" and one[2] == "2023"}


def test_a_heading_of_a_trade_leaves_the_company_what_names_it_and_its_lists() -> None:
    rivals = under("Les concurrents", "| Concurrent | Siège |\n|---|---|\n| Vesta | Lyon |\n| Dorval | Brest |")
    assert ("headquarters", "Vesta") in rivals
    assert ("headquarters", "Lumaro") not in rivals
    assert ("revenue", "Lumaro") in under("Un marché en croissance", YEARS)
    assert ("headcount", "Lumaro") in under("***", "- Effectif : 120 salariés")
