# A page is printed again where anything that it is made from differs, and not printed where nothing does.
"""What is printed cold, warm and after an edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import Markup

from builder.cache import FILE, Cache, project_cache
from builder.model.claims import Kind
from builder.pages import printing
from builder.pages.printing import Draft, Printer
from builder.pages.wording import wording_of
from builder.work import Task, Work, ink_of
from tests.cache.project import PARTS, project, yielded
from tests.pictures.invented import Said, material

NEWS = ["en/whats-new.md", "fr/whats-new.md"]
"""They are small, and given a function."""


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that templates are run for, as they are."""
    found: list[str] = []
    real = printing.render

    def render(made: object, template: str, variables: dict[str, object], of: str) -> str:
        found.append(of)
        return real(made, template, variables, of)  # type: ignore[arg-type]

    monkeypatch.setattr(printing, "render", render)
    return found


def test_what_is_the_same_is_not_printed_again(tmp_path: Path, printed: list[str]) -> None:
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    cold = yielded(root, Work(project_cache(root)))
    assert "fr/sources/a4.md" in printed
    printed.clear()
    assert yielded(root, Work(project_cache(root))) == cold
    assert sorted(printed) == NEWS
    printed.clear()
    (root / "seeds" / "a4.txt").write_text("La mer est basse, et personne n’en dit 24 mots.", "utf-8")
    edited = yielded(root, Work(project_cache(root)))
    assert {page for page in printed if "/sources/a" in page} == {"fr/sources/a4.md", "en/sources/a4.md"}
    assert yielded(root) == edited


def test_text_and_markup_of_the_same_words_are_not_the_same(tmp_path: Path) -> None:
    of = replace(material([Said(Kind.HEADCOUNT, "20")]), templates=tmp_path)
    (tmp_path / "shown.md.jinja").write_text("{{ said }}", "utf-8")
    printer, work = Printer(of, wording_of(of, "fr")), Work(Cache(tmp_path / "kept" / FILE, b"secret"))
    drafts = [Draft("a.md", "shown.md.jinja", "", {"said": said}, ()) for said in ("<b>", Markup("<b>"), "<b>")]
    assert [page.markdown for page in printer.pages(drafts, work)] == ["&#60;b&#62;", "<b>", "&#60;b&#62;"]


@pytest.mark.parametrize("value", [lambda: 0, object(), {"a": print}, "\ud800", 1 << 80])
def test_what_is_more_than_data_has_no_ink(value: object) -> None:
    assert ink_of(value) is None
    made: list[int] = []
    work = Work(Cache(None))
    for _ in range(2):
        list(work.kept("odd", int, [Task(ink_of(value), lambda: made.append(1) or 1)]))
    assert made == [1, 1]
