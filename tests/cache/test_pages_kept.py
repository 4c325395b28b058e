# A page is printed again where anything that it is made from differs, and not printed where nothing does.
"""What is printed cold, warm and after an edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

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


def test_a_page_of_one_kind_is_not_printed_for_another(tmp_path: Path, printed: list[str]) -> None:
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    yielded(root, Work(project_cache(root)))
    printed.clear()
    (root / "seeds" / "a1.txt").write_text("Océan Bleu emploie 31 personnes à Nantes.", "utf-8")
    edited = yielded(root, Work(project_cache(root)))
    assert {"fr/profile.md", "en/comparison.md"} <= set(printed)
    assert {f"{code}/{page}.md" for code in ("en", "fr") for page in ("clients", "quotes")}.isdisjoint(printed)
    assert yielded(root) == edited


def test_a_page_is_gathered_where_nothing_tells_that_it_is_the_same(tmp_path: Path) -> None:
    of = replace(material([Said(Kind.HEADCOUNT, "20")]), templates=tmp_path / "templates")
    of.templates.mkdir()
    (of.templates / "shown.md.jinja").write_text("{{ said }}", "utf-8")
    work = Work(Cache(tmp_path / "kept" / FILE, b"secret"))

    def printed(said: str, ink: bytes | None) -> str:
        draft = Draft("a.md", "shown.md.jinja", "", lambda: {"said": said}, (), ink)
        (page,) = Printer(of, wording_of(of, "fr")).pages([draft], work)
        return page.markdown.splitlines()[0]

    assert printed("one", b"1") == "one"
    assert printed("not asked for", b"1") == "one"
    assert printed("two", b"2") == "two"
    assert [printed("other code", None), printed("gives what it wants", None)] == ["other code", "gives what it wants"]


@pytest.mark.parametrize("value", [lambda: 0, object(), {"a": print}, "\ud800", 1 << 80])
def test_what_is_more_than_data_has_no_ink(value: object) -> None:
    assert ink_of(value) is None
    made: list[int] = []
    work = Work(Cache(None))
    for _ in range(2):
        list(work.kept("odd", int, [Task(ink_of(value), lambda: made.append(1) or 1)]))
    assert made == [1, 1]
