"""The data files: what a spreadsheet, a program and a schema make of them."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from builder import config, downloads, pipeline
from builder.model.sheets import Sheet
from builder.pages import Material

ROOT = Path(__file__).parents[2]
SITE = "https://example.org/b/"


@pytest.fixture(scope="module")
def material() -> Material:
    """What the demonstration is made from."""
    found = pipeline.build(config.load(ROOT)).material
    assert found is not None
    return found


@pytest.fixture(scope="module")
def files(material: Material) -> dict[str, bytes]:
    """Those of the demonstration."""
    made = downloads.files_of(material, SITE)
    assert made == downloads.files_of(material, SITE), "the same facts give the same bytes"
    return made


def rows(content: bytes, delimiter: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_each_language_has_its_own_conventions(files: dict[str, bytes]) -> None:
    french, english = rows(files["data/facts-fr.csv"], ";"), rows(files["data/facts-en.csv"], ",")
    assert len(french) == len(english) > 100
    assert {row["Lien"].replace("/fr/", "/en/") for row in french} == {row["Link"] for row in english}
    by_link = {row["Link"]: row for row in english}
    valuation = by_link[SITE + "en/profile/#valuation-6-billion-usd"]
    assert (valuation["What the articles say"], valuation["Amount (number)"]) == ("$6 billion", "6000000000")
    assert "valued the company at $6 billion" in valuation["Sentence"]
    assert "6 milliards de dollars" in valuation["Original sentence"]


def test_what_stands_beside_a_figure_stands_in_its_row_as_well(files: dict[str, bytes]) -> None:
    english = {row["Link"].rpartition("#")[2]: row["Remarks"] for row in rows(files["data/facts-en.csv"], ",")}
    assert english["headcount-200"] == "date inferred"
    assert english["valuation-6-billion-usd"] == "article: March 2025 (date inferred)"
    noted = [words for words in english.values() if "Editor’s note (" in words]
    assert noted and all("22 November 2026" in words for words in noted)
    french = rows(files["data/sources-fr.csv"], ";")
    assert any(row["Remarques"] == "date déduite, éditeur inconnu, auteur non précisé" for row in french)
    assert all("Remarques" in row for row in rows(files["data/clients-fr.csv"], ";"))
    shown = json.loads(files["data/briefing.json"])["facts"]
    assert {fact["id"]: fact["shown"]["en"]["remarks"] for fact in shown} == english


def test_the_conventions_are_those_of_the_locale(material: Material) -> None:
    made = downloads.files_of(replace(material, locales={"en": "en_DE"}), SITE)
    assert made["data/facts-en.csv"].decode("utf-8-sig").startswith("Fact;About;")


def test_a_fraction_has_the_decimal_sign_of_the_language_and_no_text_is_a_formula() -> None:
    sheet = Sheet("facts", "Facts", ("a", "b"), ((1.5, "=1+1"), (2e9, "-3 %"), (None, "plain; text, here")))
    french = downloads.csv_of(sheet, ",").decode("utf-8-sig")
    assert french == "a;b\r\n1,5;'=1+1\r\n2000000000;'-3 %\r\n;\"plain; text, here\"\r\n"
    assert "1.5,'=1+1\r\n" in downloads.csv_of(sheet, ".").decode("utf-8-sig")


def test_the_workbook_has_a_tab_a_table_and_no_formula_or_time(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(files["data/briefing-fr.xlsx"])) as book:
        names = book.namelist()
        tree = ElementTree.fromstring(book.read("xl/workbook.xml"))  # noqa: S314  our own file
        sheets = [book.read(name).decode() for name in names if name.startswith("xl/worksheets/sheet")]
        core = book.read("docProps/core.xml").decode()
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    assert [tab.get("name") for tab in tree.iter(f"{space}sheet")] == ["Faits", "Clients", "Sources"]
    assert not any("<f>" in sheet for sheet in sheets)
    assert "1980-01-01" in core


def test_the_whole_briefing_is_what_its_schema_says(files: dict[str, bytes]) -> None:
    whole, schema = json.loads(files["data/briefing.json"]), json.loads(files["data/briefing.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(whole, schema)
    assert {fact["id"] for group in whole["disagreements"] for fact in [{"id": i} for i in group["facts"]]} <= {
        fact["id"] for fact in whole["facts"]
    }
    recorded = json.loads((ROOT / "docs/data/facts.json").read_text("utf-8"))
    assert [fact["id"] for fact in whole["facts"]] == [fact["id"] for fact in recorded["facts"]]
    assert all(set(fact["shown"]) == {"fr", "en"} for fact in whole["facts"])
