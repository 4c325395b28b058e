# An article that was copied with its byline says who wrote it; whoever is named in its text is somebody else.
"""The author as an article prints it."""

from __future__ import annotations

import pytest

from builder.languages import ARTICLES
from builder.languages.signing import Byline
from builder.sources import printed_author, read_folder

ROWS = [(code, row) for code, language in sorted(ARTICLES.items()) for row in language.press.bylines]
TEXT = "Le groupe a levé 3 millions d'euros auprès de Paul Vidal."


def author_of(line: str, code: str = "fr", *, below: str = "") -> str | None:
    return printed_author(f"Lumaro lève des fonds\n\n{line}\n\n{TEXT}\n{below}", ARTICLES[code])


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[f"{code}-{row.name}" for code, row in ROWS])
def test_each_row_reads_the_author_where_its_line_prints_one(code: str, row: Byline) -> None:
    day = "\nPublié le 12 mars 2024" if row.alone else ""
    assert row.says and row.silent
    assert {line: author_of(line + day, code) for line, _ in row.says} == dict(row.says)
    assert {line: author_of(line + day, code) for line in row.silent} == dict.fromkeys(row.silent)


def test_a_name_alone_is_the_authors_only_at_the_day_or_at_the_end() -> None:
    assert author_of("Claire Besson\nPublié le 12 mars 2024") == "Claire Besson"
    assert author_of("Claire Besson") is None
    assert author_of("", below="\nClaire Besson\n") == "Claire Besson"
    assert author_of("", below="\nDorval Lumaro\n") is None, "no given name that is known"
    assert author_of("", below="\nAFP\n\nPartager\n") == "AFP"


@pytest.mark.parametrize(
    "above", ["« Lumière pour tous. »", "Photo :", "Ont signé :\nAnne Roy", "Présidente", "Contact presse :"]
)
def test_a_name_below_a_quotation_a_label_or_a_list_signs_nothing(above: str) -> None:
    assert author_of("", below=f"\n{above}\nClaire Besson\n") is None
    assert author_of("", below="\n« Oui », dit-elle.\nClaire Besson\n") == "Claire Besson"


def test_a_credit_beside_the_day_is_no_author() -> None:
    assert author_of("L'usine de Metz. Photo :\nClaire Besson\nPublié le 12 mars 2024") is None


def test_a_byline_below_the_deck_is_read() -> None:
    deck = "Elle vend ses lampes à Metz et à Dijon, et bientôt à Nancy. " * 4
    assert author_of(f"{deck}\n\nPar Claire Besson (à Valence)") == "Claire Besson"


def test_the_author_of_another_article_offered_in_the_head_is_not_taken() -> None:
    assert author_of("À lire aussi\nVesta recrute\nPar Claire Besson") is None


def test_front_matter_goes_before_what_is_printed(project_at) -> None:
    files = {"a": "", "b": "---\nauthor: Anne Roy\n---\n", "c": "---\nlanguage: en\n---\n"}
    text = f"Un titre\n\nPar Claire Besson, à Valence\n\n{TEXT}"
    root = project_at({f"seeds/{name}.txt": f"{head}{text} {name}\n" for name, head in files.items()})
    articles, _ = read_folder(root / "seeds", root, "fr", ("fr",))
    assert [(a.id, a.author) for a in articles] == [("a", "Claire Besson"), ("b", "Anne Roy"), ("c", None)]
