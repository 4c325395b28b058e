# docs/ belongs to the program as far as nobody edited it, and to whoever edited it from then on.
"""The published record in docs/."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from builder import record, transaction
from builder.anchors import Entry, Registry
from builder.config import Project
from builder.model.decisions import Decided
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.pages import Page, packed
from builder.pages import sign, state
from builder.pipeline import Briefing
from builder.record import Written

BROKEN = Diagnostic("docs/links.lock.json", 3, "registry-broken", "cannot be read")


def page(name: str, text: str = "Un texte.", language: str = "fr") -> Page:
    return Page(
        language, f"{name}.md", name, packed(sign(f"# {name}\n\n{text}")), f"{name}.md.jinja", (f"seeds/{name}.txt",)
    )


def write(root: Path, *pages: Page, force: bool = False, languages=("fr", "en"), diagnostics=()) -> Written:
    """The one check of the stage: what is on disk is what was written, and a second writing changes nothing more."""
    project = Project(root.resolve(), "Océan", (), languages)
    briefing = Briefing(
        (), (), Decided(()), (), (), pages, Registry((Entry("profile/", "page", "profile/"),)), diagnostics
    )
    done = record.write(project, briefing, force=force)
    for name in done.changed:
        assert not name.startswith("/")
    for diagnostic in done.diagnostics:
        assert len(str(diagnostic).splitlines()) == 1
        assert (root / diagnostic.path).is_file()
    again = record.write(project, briefing, force=force)
    assert again.changed == ()
    assert again.diagnostics == done.diagnostics
    assert not list(root.rglob("*.tmp"))
    return done


def codes(done: Written) -> list[str]:
    return [diagnostic.code for diagnostic in done.diagnostics]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A record of two pages in two languages."""
    done = write(tmp_path, *(page(n, language=tongue) for tongue in ("fr", "en") for n in ("profile", "sources/a")))
    assert done.changed == (
        "docs/links.lock.json",
        "docs/fr/profile.md",
        "docs/fr/sources/a.md",
        "docs/en/profile.md",
        "docs/en/sources/a.md",
    )
    return tmp_path


def both(*names: str, text: str = "Un texte.") -> list[Page]:
    return [page(n, text, tongue) for tongue in ("fr", "en") for n in names]


def edit(path: Path) -> str:
    path.write_text(path.read_text("utf-8").replace("Un texte.", "Mon texte."), "utf-8")
    return path.read_text("utf-8")


def test_a_generated_page_is_replaced(written: Path) -> None:
    done = write(written, *both("profile", "sources/a", text="Un autre."))
    assert len(done.changed) == 4
    assert "Un autre." in (written / "docs/fr/profile.md").read_text("utf-8")


def test_an_edited_page_is_kept_and_says_whether_it_is_out_of_date(written: Path) -> None:
    path = written / "docs/fr/profile.md"
    mine = edit(path)
    same = write(written, *both("profile", "sources/a"))
    assert codes(same) == ["page-edited"]
    assert same.diagnostics[0].severity is Severity.NOTE
    late = write(written, *both("profile", "sources/a", text="Un autre."))
    assert codes(late) == ["page-outdated"]
    assert late.diagnostics[0].path == "docs/fr/profile.md"
    for word in ("templates/profile.md.jinja", "seeds/profile.txt", "--force"):
        assert word in late.diagnostics[0].message
    assert path.read_text("utf-8") == mine


@pytest.mark.parametrize("name", ["fr/profile.md", "en/sources/a.md"], ids=["replaced", "orphaned"])
def test_an_edit_saved_while_the_record_is_written_stays(
    written: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path, saved = written / "docs" / name, list[str]()

    def change(*given: Any) -> tuple[str, ...]:
        if not saved:
            saved.append(edit(path))
        return transaction.change(*given)

    monkeypatch.setattr(record, "change", change)
    briefing = Briefing((), (), Decided(()), (), (), both("profile", text="Un autre."), Registry(), ())
    done = record.write(Project(written.resolve(), "Océan", (), ("fr", "en")), briefing)
    assert path.read_text("utf-8") == saved[0]
    assert [(one.code, one.path, one.severity) for one in done.diagnostics] == [
        ("page-edited", f"docs/{name}", Severity.WARNING)
    ]
    assert f"docs/{name}" not in done.changed
    assert "docs/en/profile.md" in done.changed


def test_force_takes_an_edited_page_back(written: Path) -> None:
    edit(written / "docs/fr/profile.md")
    done = write(written, *both("profile", "sources/a"), force=True)
    assert done.changed == ("docs/fr/profile.md",)
    assert state((written / "docs/fr/profile.md").read_text("utf-8")) == "generated"


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("data", ["# À moi\n".encode(), "# À moi\n".encode("cp1252"), b"\xff\xfe\x00", b""])
def test_a_page_that_was_never_ours_is_kept_whatever_it_is(tmp_path: Path, data: bytes, *, force: bool) -> None:
    for name in ("profile", "by-hand"):
        (tmp_path / "docs/fr").mkdir(parents=True, exist_ok=True)
        (tmp_path / f"docs/fr/{name}.md").write_bytes(data)
    done = write(tmp_path, page("profile"), force=force)
    assert codes(done) == ["page-hidden"]
    for name in ("profile", "by-hand"):
        assert (tmp_path / f"docs/fr/{name}.md").read_bytes() == data


def test_the_page_of_a_deleted_article_goes_and_one_that_was_edited_stays(written: Path) -> None:
    mine = edit(written / "docs/en/sources/a.md")
    done = write(written, *both("profile"))
    assert done.changed == ("docs/fr/sources/a.md",)
    assert not (written / "docs/fr/sources/a.md").exists()
    assert [(d.code, d.path) for d in done.diagnostics] == [("page-orphaned", "docs/en/sources/a.md")]
    assert (written / "docs/en/sources/a.md").read_text("utf-8") == mine


def test_the_pages_of_a_language_no_longer_made_go(written: Path) -> None:
    done = write(written, page("profile"), page("sources/a"), languages=("fr",))
    assert done.changed == ("docs/en/profile.md", "docs/en/sources/a.md")


def test_hand_written_pages_and_copies_elsewhere_are_not_looked_at(written: Path) -> None:
    (written / "docs/guide.md").write_text("# Guide")
    (written / "docs/archive").mkdir()
    (written / "docs/archive/profile.md").write_bytes((written / "docs/fr/profile.md").read_bytes())
    assert write(written, *both("profile", "sources/a")) == Written((), ())


def test_line_ends_of_windows_are_no_edit(written: Path) -> None:
    path = written / "docs/fr/profile.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    done = write(written, *both("profile", "sources/a", text="Un autre."))
    assert codes(done) == []
    assert "docs/fr/profile.md" in done.changed


def test_a_broken_registry_is_not_written_over(written: Path) -> None:
    path = written / "docs/links.lock.json"
    path.write_text('{"version": 1, "entries": [\n<<<<<<<')
    done = write(written, *both("profile", "sources/a"), diagnostics=(BROKEN,))
    assert done.changed == ()
    assert path.read_text() == '{"version": 1, "entries": [\n<<<<<<<'
