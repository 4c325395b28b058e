# A file that keeps a library busy, or that breaks it, costs its time and no more.
"""Reading in a process of its own."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

import files
import pytest
from serving import PAGE, SENTENCES

from builder.adding import Material, understand_in_time
from builder.adding.material import Kind
from builder.adding.readers import understand
from builder.errors import SourceError

TODAY = "2025-06-01"
WORDS = "<p><a href='/a'>x</a> et les</p>"


@pytest.mark.parametrize(("data", "kind"), [(PAGE.encode(), Kind.HTML), (files.word(), Kind.WORD)])
def test_what_comes_back_is_what_was_understood(data: bytes, kind: Kind) -> None:
    material = Material(data, kind, "é\n", "https://phare.test/a")
    assert understand_in_time(material, TODAY) == understand(material, TODAY)


def test_a_page_that_takes_hours_ends_in_time() -> None:
    page = f"<html><body><article>{WORDS * 60_000}</article></body></html>".encode()
    begun = monotonic()
    with pytest.raises(SourceError, match=r"a: takes more than 3 seconds"):
        understand_in_time(Material(page, Kind.HTML, "a"), TODAY, 3)
    assert monotonic() - begun < 8


def test_a_refusal_comes_back_as_one() -> None:
    with pytest.raises(SourceError, match=r"^a: is no PDF"):
        understand_in_time(Material(b"%PDF-", Kind.PDF, "a"), TODAY)


def test_a_program_in_the_folder_somebody_stands_in_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("trafilatura.py", "builder.py", "lxml.py", "json.py"):
        (tmp_path / name).write_text("raise SystemExit(9)", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert SENTENCES[0] in understand_in_time(Material(PAGE.encode(), Kind.HTML, "a"), TODAY).text
