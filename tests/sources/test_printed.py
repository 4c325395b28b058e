# An article that was copied with its head says on what day it appeared; what is dated in its text is something else.
"""The day of publication as an article prints it."""

from __future__ import annotations

import pytest

from builder.languages import ARTICLES
from builder.languages.heads import Head
from builder.model.text import Basis
from builder.sources import printed_day, read_folder

ROWS = [(code, head) for code, language in sorted(ARTICLES.items()) for head in language.press.heads]


def day_of(line: str, code: str) -> str | None:
    return printed_day(f"Lumaro lève des fonds\n\n{line}\n\nLe groupe a levé 3 millions d'euros.\n", ARTICLES[code])


@pytest.mark.parametrize(("code", "head"), ROWS, ids=[f"{code}-{head.name}" for code, head in ROWS])
def test_each_row_reads_the_day_where_its_line_prints_it(code: str, head: Head) -> None:
    assert head.says and head.silent
    assert {line: day_of(line, code) for line, _ in head.says} == dict(head.says)
    assert {line: day_of(line, code) for line in head.silent} == dict.fromkeys(head.silent)


def test_the_day_of_publication_goes_before_that_of_a_change() -> None:
    assert day_of("Mis à jour le 3 mai 2024, publié le 2 mai 2024 à 8h", "fr") == "2024-05-02"
    assert day_of("Publié le 12/03/2024 à 08h12 • Mis à jour le 14/03/2024", "fr") == "2024-03-12"
    assert day_of("Mis à jour le 14 mars 2024\nPublié le 12 mars 2024", "fr") == "2024-03-12"


def test_a_line_that_says_published_goes_before_a_day_alone_of_the_same_head() -> None:
    assert day_of("Samedi 12 avril 2025\n\nPublié le 12 mars 2025 à 10h", "fr") == "2025-03-12"
    assert day_of("Publié le 12 mars 2025\n\nSamedi 12 avril 2025", "fr") == "2025-03-12"
    text = "Elle vend ses lampes à Metz et à Dijon, et bientôt à Nancy. " * 4
    assert day_of(f"12 mars 2025\n\n{text}\n\nPublié le 3 mars 2019 à 8h", "fr") == "2025-03-12"


def test_the_day_of_another_article_offered_in_the_head_is_not_taken() -> None:
    assert day_of("À lire aussi\nVesta recrute\nPublié le 3 janvier 2024", "fr") is None
    assert (
        day_of("À lire aussi\nVesta recrute\nPublié le 3 janvier 2024\n\nPublié le 12 mars 2025", "fr") == "2025-03-12"
    )


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
