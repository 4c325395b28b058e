"""Articles become blocks and sentences; no character is lost or changed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from text_cases import Case, article, cases, printed, read

from builder.model.text import Article, BlockKind
from builder.sources import read_folder
from builder.text import structure

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("case", [*cases("blocks.md"), *cases("sentences.md")], ids=lambda case: case.name)
def test_an_article_is_made_of(case: Case) -> None:
    document, _ = read(case.text, **case.options)
    assert printed(document) == case.expected


@pytest.mark.parametrize("seed", read_folder(SEEDS, SEEDS.parent, "fr", ("fr",))[0], ids=lambda seed: seed.id)
def test_the_seeds_are_covered_by_their_blocks(seed: Article) -> None:
    document, problems = read(seed.text)
    assert not problems
    assert document.segments


PIECES = st.sampled_from(
    [
        "\n",
        "\r\n",
        "\n\n",
        "\r",
        "\\",
        "| ",
        "|---|---|\n",
        "- ",
        "# ",
        "1. ",
        "Une phrase. ",
        "Qui ? ",
        "« Oui. » ",
        "…",
        "\u2028",
        "\x85",
        "\x0c",
        "\u200b",
        "\ufeff",
        "\u3000",
        "\t",
        "---\n",
        "M. Roy",
        "Titre",
        "**",
        "[1]",
        "😀",
        "\u0301",
        "\x00",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_no_text_raises_and_no_character_is_lost(text: str) -> None:
    read(text)
    read(text, language="xx", format="md")


@given(st.lists(PIECES, max_size=30).map("".join), st.text(min_size=1, max_size=20))
def test_the_same_holds_with_a_title_an_author_and_a_publisher(text: str, name: str) -> None:
    read(text, title=name, author="M. Roy", publisher="Titre")


ENDLESS = {
    "words": "mot ",
    "sentences": "Une phrase de plus. ",
    "stops": ".",
    "stops and quotes": ".»",
    "dots and spaces": ". ",
    "questions": "?!",
    "spaces": "a" + " " * 50,
    "bars": "|",
    "bars and spaces": "| ",
    "backslashes": "\\",
    "stars": "*",
    "stars and spaces": "* ",
    "hyphens": "-",
    "brackets": "[1]",
    "quotes": '"',
    "hashes": "#",
    "lines": "Une ligne de texte\n",
    "bullets": "- un point\n",
    "rows": "| a | b |\n",
    "ragged rows": "| a |\n",
    "headings": "# Titre\n",
    "empty lines": "\n",
    "questions in lines": "Qui ?\n",
    "capitals": "Mot ",
}


@pytest.mark.parametrize("name", ENDLESS)
def test_twice_the_text_takes_twice_the_time(name: str) -> None:
    def seconds(length: int) -> float:
        text = (
            ("| a | b |\n|---|---|\n" if "row" in name else "") + ENDLESS[name] * (length // len(ENDLESS[name])) + "x"
        )
        best = 9.0
        for _ in range(2):
            began = time.process_time()
            structure(article(text))
            best = min(best, time.process_time() - began)
            if best > 2:
                break
        return best

    # Generous: a square would be 16 times as long, the noise of a busy machine is less than 3 times.
    assert seconds(48_000) < max(1.0, 4 * 3 * seconds(12_000))


def test_a_line_of_a_megabyte_is_read() -> None:
    line = "La société a levé 3 millions d’euros. " * 27_000
    document, _ = read(line.strip())
    assert len(document.segments) == 27_000


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("| A | B |\n|---|---|\n| 1 |\n", 3, "the row has 1 cells where the header has 2"),
        ("Un.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n", 6, "the row has 3 cells"),
        ("| A | B |\n| 1 | 2 |\n", 1, "no header"),
        ("Un.\r\n| A |\r\n", 2, "no header"),
    ],
)
def test_a_broken_table_is_told_with_its_line(text: str, line: int, words: str) -> None:
    _, (problem,) = read(text)
    assert (problem.line, problem.code) == (line, "table")
    assert words in problem.message


def test_segments_with_one_text_are_told_apart() -> None:
    document, _ = read("Oui. Non. Oui.\n\n| Oui | b |\n|---|---|\n| Oui | c |\n")
    assert [(s.text, s.ordinal) for s in document.segments if s.text == "Oui."] == [("Oui.", 0), ("Oui.", 1)]
    table = next(block.table for block in document.blocks if block.kind is BlockKind.TABLE)
    assert table is not None
    assert [(row.cells[0].text, row.cells[0].ordinal) for row in (table.header, *table.rows)] == [
        ("Oui", 0),
        ("Oui", 1),
    ]
