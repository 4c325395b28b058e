# Translations leave in the form every tool reads, and come in from tools nobody here knows.
"""TMX and CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import BuilderError
from builder.locales import Entry, read_po, write_po
from builder.model.text import Article, Document
from builder.model.translation import State
from builder.text import structure
from builder.translation.books import books
from builder.translation.exchange import COLUMNS, sheet, take_in, units_in
from builder.translation.states import by_engine, marked, standing
from builder.translation.tmx import Unit, read_tmx, write_tmx
from builder.translation.upkeep import refresh

TEXT = "Le siège est à Lyon. Le prix est secret. L'usine est neuve. Tout est signé.\n"
DAY = "2026-01-02"


def document() -> Document:
    return structure(Article("a", "seeds/a.txt", TEXT, "", "fr"))[0]


@pytest.fixture
def root(project_at) -> Path:
    entries = [
        marked(Entry("Le siège est à Lyon.", "The head office is in Lyon."), State.REVIEWED, "Jane Doe", DAY),
        by_engine("Le prix est secret.", "The price is secret.", "libre", DAY),
        Entry("L'usine est neuve.", ""),
    ]
    return project_at({"seeds/en/a.po": write_po(entries, "en", "a")})


def shelf(root: Path):
    return books(root / "seeds", root, "en", [document()])[0]


def test_a_memory_that_leaves_comes_back_as_it_was(root: Path, tmp_path: Path) -> None:
    units = list(units_in(shelf(root)))
    assert [(u.source, u.state, u.by) for u in units] == [
        ("Le siège est à Lyon.", "reviewed", "Jane Doe"),
        ("Le prix est secret.", "machine", "libre"),
    ]
    data = write_tmx(units, "fr-FR", "en-GB")
    assert data == write_tmx(units, "fr-FR", "en-GB")
    tree = ElementTree.fromstring(data)
    assert (tree.tag, tree.get("version")) == ("tmx", "1.4")
    header = tree.find("header")
    required = ("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype")
    assert all(header.get(name) for name in required)
    path = tmp_path / "m.tmx"
    path.write_bytes(data)
    assert list(read_tmx(path, "fr", "en")) == units


def test_every_segment_is_a_line_of_the_table(root: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(sheet(shelf(root)))))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["source"], row["state"]) for row in rows] == [
        ("Le siège est à Lyon.", "reviewed"),
        ("Le prix est secret.", "machine"),
        ("L'usine est neuve.", "missing"),
        ("Tout est signé.", "missing"),
    ]


def test_no_cell_is_a_formula(project_at) -> None:
    entry = Entry("Tout est signé.", '=HYPERLINK("http://example.org")')
    root = project_at({"seeds/en/a.po": write_po([entry], "en", "a")})
    assert "'=HYPERLINK" in sheet(shelf(root))


def test_an_import_fills_what_is_missing_and_changes_nothing(root: Path) -> None:
    units = [
        Unit("Le siège est à Lyon.", "The headquarters are in Lyon."),
        Unit("Le prix est secret.", "The price is secret."),
        Unit("L'usine est neuve.", "The plant is new.", state="reviewed", by="Somebody"),
        Unit("Tout est signé.", "All is signed.", state="machine", by="deepl", date="2025-01-01"),
        Unit("Une phrase d'ailleurs.", "A sentence from elsewhere."),
    ]
    before = read_po((root / "seeds/en/a.po").read_bytes())
    found, _ = refresh(root / "seeds", root, "en", [document()])
    taken = take_in(units, found, root / "seeds", "en", "other.tmx", DAY)
    assert (taken.filled, taken.same, taken.other, taken.kept) == (2, 1, 1, 1)
    after = read_po((root / "seeds/en/a.po").read_bytes())
    assert after[:2] == before[:2]
    # Whoever signed it elsewhere did not sign it here.
    assert [(standing(e).state, standing(e).by) for e in after[2:]] == [
        (State.EDITED, "other.tmx"),
        (State.MACHINE, "deepl"),
    ]
    assert [e.msgid for e in read_po((root / "seeds/en/memory.po").read_bytes())] == ["Une phrase d'ailleurs."]
    found, problems = refresh(root / "seeds", root, "en", [document()])
    assert not problems
    again = take_in(units, found, root / "seeds", "en", "other.tmx", DAY)
    assert (again.filled, again.same, again.other, again.kept) == (0, 3, 1, 0)


OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="FR"/><body>
<tu><tuv lang="FR-ca"><seg>Un <bpt i="1">&lt;b&gt;</bpt>mot<ept i="1">&lt;/b&gt;</ept> de <hi>plus</hi>.</seg></tuv>
<tuv xml:lang="de"><seg>Ein Wort mehr.</seg></tuv><tuv xml:lang="en_US"><seg>One
 more  word.</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Seul.</seg></tuv></tu>
</body></tmx>"""


def test_what_other_tools_write_is_read(tmp_path: Path) -> None:
    path = tmp_path / "m.tmx"
    for charset in ("utf-8", "utf-16"):
        path.write_bytes(OTHERS.replace("UTF-8", charset).encode(charset))
        assert list(read_tmx(path, "fr", "en")) == [Unit("Un mot de plus.", "One more word.")]


LAUGHS = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><tmx><body><tu>&b;</tu></body></tmx>'
OUTSIDE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/hostname">]><tmx><body>&a;</body></tmx>'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (LAUGHS, "entities"),
        (OUTSIDE, "entities"),
        ('<!DOCTYPE tmx [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x">%a;]><tmx/>', "entities"),
        ("<html><p>", "no TMX"),
        ("<tmx><body>", "no XML"),
        ("", "no XML"),
        ("\0\1", "no XML"),
        ('<?xml version="1.0" encoding="x-unknown"?><tmx/>', "cannot be read"),
    ],
)
def test_what_is_no_memory_is_one_line(tmp_path: Path, data: str, words: str) -> None:
    path = tmp_path / "m.tmx"
    path.write_text(data)
    with pytest.raises(BuilderError) as caught:
        list(read_tmx(path, "fr", "en"))
    assert words in str(caught.value) or "no XML" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@given(st.text(), st.text())
def test_any_text_makes_a_readable_memory(source: str, target: str) -> None:
    tree = ElementTree.fromstring(write_tmx([Unit(source, target)], "fr", "en"))
    assert len(tree.findall(".//tuv")) == 2
