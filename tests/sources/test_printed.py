# An article that was copied with its head says on what day it appeared; what is dated in its text is something else.
"""The day of publication as an article prints it."""

from __future__ import annotations

import pytest

from builder.languages import ARTICLES
from builder.model.text import Basis
from builder.sources import printed_day, read_folder


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le mardi 12 septembre 2023 à 18h04", "2023-09-12"),
        ("Le Cahier des dirigeants, n° 312 — Publié le 27 février 2024 — Propos recueillis par Anne Roy", "2024-02-27"),
        ("La Lettre du port | Publié le jeudi 10 avril 2025 | L'analyse de Paul Vidal", "2025-04-10"),
        ("Mis à jour le 3 mai 2024, publié le 2 mai 2024 à 8h", "2024-05-02"),
        ("Publié le 12/03/2024 à 08h12 • Mis à jour le 14/03/2024", "2024-03-12"),
        ("Par Anne Roy - 12/03/2024 à 08:00", "2024-03-12"),
        ("Par Anne Roy, le 1er mars 2024", "2024-03-01"),
        ("le 1er mars 2024 à 8h30", "2024-03-01"),
        ("PARIS, 3 mars 2024 (Agence) – Le groupe a levé 3 millions d'euros.", "2024-03-03"),
        ("Un rapport publié le 3 mars 2024 par l'institut dit que la filière souffre.", None),
        ("Dans son rapport, publié le 3 mars 2024, l'institut accable la filière", None),
        ("Publié le 12 mars 2024, le rapport de l'institut accable la filière", None),
        ("Parue le 12 mars 2024 au Journal officiel, la loi change tout.", None),
        ("Publié le 12 septembre", None),
        ("12 mars 2024. Rachat de Dorval.", None),
        ("*Mis à jour le 14 mars 2024*", "2024-03-14"),
        ("Mis à jour le 14 mars 2024\nPublié le 12 mars 2024", "2024-03-12"),
        ("Le Courrier du Rhin, 6 février 2024", "2024-02-06"),
        ("Strasbourg, le 22 mai 2025 (Agence) - La nouvelle est tombée.", "2025-05-22"),
        ("Strasbourg, le 22 mai 2025, a tremblé.", None),
        ("Strasbourg, le 22 mai 2025", "2025-05-22"),
        ("Ouest-Matin, 22 mai 2025", "2025-05-22"),
        ("Par Anne Roy, 12 mars 2024, la fin d'un monde", None),
        ("PARIS, le 3 mars 2024 (clos), le groupe - enfin", None),
        ("Anne Roy à Metz, 12 mars 2024", None),
        ("Conférence, 12 mars 2024", None),
        ("Le Salon du Bois, 12 mars 2025", None),
        ("Assemblée générale, 12 mars 2024", None),
        ("Photo : Anne Roy, 12 mars 2024", None),
        ("Roman, paru le 12 mars 2024", None),
        ("Paru le 12 mars 2024 chez Dorval éditions", None),
        ("Résultats annuels, publiés le 12 mars 2024", None),
    ],
)
def test_the_day_is_read_where_the_head_prints_it(line: str, day: str | None) -> None:
    text = f"Lumaro lève des fonds\n\n{line}\n\nLe groupe a levé 3 millions d'euros.\n"
    assert printed_day(text, ARTICLES["fr"]) == day


def test_a_date_far_down_is_not_that_of_the_article() -> None:
    assert printed_day("Le groupe recrute. " * 100 + "\n\nPublié le 12 mars 2024\n", ARTICLES["fr"]) is None


def test_front_matter_goes_before_what_is_printed(project_at) -> None:
    text = "Un titre\n\nPublié le 12 mars 2024\n\nUn texte{0}.\n"
    files = {"a": "", "b": "---\npublished: 2024-02\n---\n", "c": "---\nlanguage: en\n---\n"}
    root = project_at({f"seeds/{name}.txt": head + text.format(name) for name, head in files.items()})
    articles, _ = read_folder(root / "seeds", root, "fr", ("fr",))
    assert [(a.id, a.published, a.basis) for a in articles] == [
        ("a", "2024-03-12", Basis.STATED),
        ("b", "2024-02", Basis.STATED),
        ("c", None, Basis.UNKNOWN),
    ]
