# Translations from the command line: checked, handed over, taken in.
"""`briefing check`, `export` and `import`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from builder.locales import read_po

ARTICLE = "Océan Bleu emploie 340 salariés à Brest. Le prix est secret.\n"
Running = Callable[..., tuple[int, str, str]]

PO = 'msgid "Océan Bleu emploie 340 salariés à Brest."\nmsgstr "Océan Bleu employs {} people in Brest{}"\n'


@pytest.mark.parametrize(
    ("number", "end", "told", "strict"),
    [(430, ".", "[po-values]", 1), (340, "", "note: seeds/en/a.po:1", 0), (340, ".", "", 0)],
)
def test_errors_fail_strict_and_lesser_things_are_listed(
    project_at, briefing: Running, number: int, end: str, told: str, strict: int
) -> None:
    root = project_at({"seeds/a.txt": ARTICLE, "seeds/en/a.po": PO.format(number, end)})
    code, out, err = briefing(root, "check")
    assert code == 0
    assert told in err
    assert "en  a: 1 missing, 1 edited" in out or number == 430
    assert briefing(root, "check", "--strict")[0] == strict


def test_a_memory_goes_out_and_comes_into_another_briefing(project_at, briefing: Running, tmp_path: Path) -> None:
    root = project_at({"seeds/a.txt": ARTICLE, "seeds/en/a.po": PO.format(340, ".")})
    memory = tmp_path / "memory.tmx"
    assert briefing(root, "export", "--output", str(memory))[0] == 0
    assert b'xml:lang="en-GB"' in memory.read_bytes()
    assert "Le prix est secret." in briefing(root, "export", "--format", "csv")[1]
    (root / "seeds/en/a.po").unlink()
    code, _, err = briefing(root, "import", str(memory))
    assert code == 0
    assert "1 units: 1 segments filled" in err
    entries = read_po((root / "seeds/en/a.po").read_bytes())
    assert [(e.msgstr, e.fuzzy) for e in entries] == [("Océan Bleu employs 340 people in Brest.", True), ("", False)]


def test_a_file_that_is_no_memory_is_one_line(project_at, briefing: Running, tmp_path: Path) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    for name, data in (("a.tmx", "<html/>"), ("a.xlf", "<xliff/>"), ("b.tmx", "<tmx><body/></tmx>")):
        (tmp_path / name).write_text(data)
        code, _, err = briefing(root, "import", str(tmp_path / name))
        assert (code, len(err.splitlines())) == (2, 1)
