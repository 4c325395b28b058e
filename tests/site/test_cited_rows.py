# Who reads a row of a table on another page sees no table: each cell has to say what its column is called.
"""Rows of tables, cited."""

from __future__ import annotations

from pathlib import Path

from builder import config, pipeline

TABLE = """Les acteurs en présence.

| Critère | Zeta | <b>Omicron</b> |
| --- | --- | --- |
| Année de création | 2019 | 2008 |
| Effectif | 240 | |
"""
CATALOGUE = """msgid ""
msgstr "Language: en\\n"

msgid "Année de création"
msgstr "Year founded"

msgid "2019"
msgstr "2019"

msgid "2008"
msgstr "2008"

msgid "Zeta"
msgstr "Zeta Ltd"
"""


def said(root: Path, originals: str) -> dict[str, list[str]]:
    """Language → the words that the profile cites."""
    (root / "seeds" / "en").mkdir(parents=True)
    (root / "seeds" / "a.txt").write_text(TABLE, "utf-8")
    (root / "seeds" / "en" / "a.po").write_text(CATALOGUE, "utf-8")
    company = f"{{company: Zeta, languages: [fr, en], originals: {originals}}}"
    (root / "mkdocs.yml").write_text(f"site_name: Zeta\nplugins:\n  - briefing: {company}\n", "utf-8")
    pages = pipeline.build(config.load(root)).pages
    return {
        page.language: [
            line for line in page.markdown.splitlines() if line.startswith(('<p class="says"', '<p class="original"'))
        ]
        for page in pages
        if page.path == "profile.md"
    }


def test_each_cell_says_what_its_column_is_called_and_the_original_stays_as_printed(tmp_path: Path) -> None:
    found = said(tmp_path, "full")
    assert found["en"][:2] == [
        '<p class="says" lang="en">Year founded · Zeta Ltd: 2019 · &#60;b&#62;Omicron&#60;/b&#62;: 2008</p>',
        '<p class="original" lang="fr">Année de création · 2019 · 2008</p>',
    ]
    omicron = "&#60;b&#62;Omicron&#60;/b&#62;\N{NO-BREAK SPACE}: 2008"
    assert found["fr"][0] == f'<p class="says">Année de création · Zeta\N{NO-BREAK SPACE}: 2019 · {omicron}</p>'
    assert "Effectif" in found["fr"][1]
    assert "Omicron" not in found["fr"][1], "an empty cell has no head"


def test_a_row_without_a_translation_says_so_too(tmp_path: Path) -> None:
    [row] = [line for line in said(tmp_path, "full")["en"] if "Effectif" in line]
    assert '<span lang="fr">Effectif · Zeta: 240</span>' in row


def test_what_is_withheld_of_a_table_stands_in_no_head(tmp_path: Path) -> None:
    assert "Omicron" not in str(said(tmp_path, "none"))
