# Words that are as often wrong as right are believed where a second sentence of any article says the same.
"""Claims that stand only where another sentence says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder import pipeline
from builder.languages import ARTICLES
from builder.model.claims import Focus, Kind

PLAN = "Lumaro déroule un plan baptisé Vistra."


def read(folder: Path, *texts: str) -> pipeline.Reading:
    for at, text in enumerate(texts):
        head = f"---\nid: a{at}\npublished: 2024-0{at + 1}-10\n---\n"
        (folder / f"{at}.txt").write_text(f"{head}Une entreprise sous la loupe des analystes\n\n{text}\n", "utf-8")
    return pipeline.read_articles(folder, folder, "fr", Focus("Lumaro"))


def products(reading: pipeline.Reading) -> list[tuple[str, str]]:
    return [(claim.article, claim.value) for claim in reading.claims if claim.kind is Kind.PRODUCT]


def test_there_are_such_rows() -> None:
    assert [row.name for row in ARTICLES["fr"].telling.relations if row.tentative]


def test_what_no_other_sentence_says_is_left_out_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, f"{PLAN} La direction y croit.", "Lumaro grandit à Brest.")
    assert products(reading) == []
    (found,) = [one for one in reading.diagnostics if one.code == "doubtful"]
    assert (found.path, found.line) == ("0.txt", 7)
    assert "Vistra" in found.message


@pytest.mark.parametrize(
    "other", ["Lumaro commercialise le logiciel Vistra.", "À Brest, Lumaro lance le logiciel Vistra Max, puis Vistra."]
)
def test_what_another_sentence_says_stands(tmp_path: Path, other: str) -> None:
    assert ("a0", "Vistra") in products(read(tmp_path, PLAN, other))


def test_the_same_sentence_printed_twice_in_one_article_confirms_nothing(tmp_path: Path) -> None:
    assert products(read(tmp_path, f"{PLAN} Le chantier dure. {PLAN}")) == []


def test_who_runs_a_company_may_have_founded_it(tmp_path: Path) -> None:
    reading = read(tmp_path, "Anne Roy, PDG et cofondatrice de Lumaro, reçoit à Brest.")
    assert {claim.kind for claim in reading.claims if claim.value == "Anne Roy"} == {Kind.CEO, Kind.FOUNDER}
