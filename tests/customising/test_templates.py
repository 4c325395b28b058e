# Whoever changes a template knows what it is given, hears of each mistake in one line, and of a newer original.
"""Templates of a project's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2
import pytest
from click.testing import CliRunner
from jinja2 import meta
from mkdocs.exceptions import Abort
from own_site import FRONT, built, project, warnings, write

from builder import config, pipeline
from builder.cache import forget
from builder.cli import cli
from builder.errors import BuilderError
from builder.locales import Messages
from builder.pages import shipped
from builder.pages.environment import environment
from builder.resources import TEMPLATES

PAGES = tuple(name for name in shipped.names() if name.endswith(".jinja") and "/" not in name)
YEARS = "Trois ans\n\n" + "".join(
    f"En {year}, Océan Bleu employait {count} salariés.\n\n" for year, count in enumerate((50, 90, 140), 2021)
)
IN_PART = {"sheet"}
"""Variables that pages set for the parts that they include."""


def run(root: Path, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["--project", str(root), *words])
    return done.exit_code, str(done.exception) if isinstance(done.exception, BuilderError) else done.output


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> dict[str, frozenset[str]]:
    """Template → the variables that it is given where a site is built in which each of them is used."""
    root = project(
        tmp_path_factory.mktemp("whole"),
        {
            "seeds/ans.txt": FRONT.format(id="ans", publisher="Le Soir", published="2025-02-10") + YEARS,
            "docs/en/notes.md": 'It has {{ fact("headcount-200") }} people.\n',
        },
    )
    assert run(root, "snapshot")[0] == 0
    (root / "seeds" / "encore.txt").unlink()  # leaves a page behind, and notes
    forget(root)  # else pages that say the same are not printed again
    found: dict[str, frozenset[str]] = {}
    plain = jinja2.Template.render

    def render(self: jinja2.Template, *args: Any, **named: Any) -> str:
        found[self.name or ""] = frozenset({*dict(*args), *named})
        return plain(self, *args, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jinja2.Template, "render", render)
        assert warnings(built(root)) == []
    return found


def used(name: str) -> frozenset[str]:
    """The variables that a template and its parts ask for."""
    made = environment(Path("none"), Messages("en"))

    def within(one: str) -> Iterator[str]:
        tree = made.parse((TEMPLATES / one).read_text("utf-8"))
        yield from meta.find_undeclared_variables(tree)
        for part in meta.find_referenced_templates(tree):
            if part and part.endswith(".jinja"):
                yield from within(part)

    return frozenset(within(name)) - set(made.globals) - IN_PART


@pytest.mark.parametrize("name", PAGES)
def test_a_template_says_exactly_what_it_is_given(name: str, given: dict[str, frozenset[str]]) -> None:
    assert set(shipped.head(name).variables) == given[name]
    assert used(name) <= given[name], "it uses what it is not given"


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_given_that_no_template_uses(name: str) -> None:
    told = set(shipped.head(name).variables)
    assert told - used(name) <= set(shipped.EVERY_PAGE) | {"pictures", "articles"}


def test_each_kind_of_value_that_is_named_is_explained() -> None:
    told = dict(shipped.values_in(words for name in PAGES for words in shipped.head(name).variables.values()))
    assert {"FactView", "SourceView", "ArticleView", "PairView", "Picture", "Remark", "DayView", "Snapshot"} <= set(
        told
    )
    assert told["FactView"]["href"] == "Markup – The sentence that says so, for Markdown."


def test_a_template_is_copied_once_and_its_page_follows_the_copy(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert run(root, "templates", "copy", "quotes") == (0, "templates/quotes.md.jinja\n")
    copy = root / "templates" / "quotes.md.jinja"
    original = (TEMPLATES / "quotes.md.jinja").read_text("utf-8")
    first, _, rest = copy.read_text("utf-8").partition("\n")
    assert (first.startswith("{# Copied from briefing "), rest) == (True, original)
    status, told = run(root, "templates", "copy", "quotes")
    assert (status, told[:50]) == (1, "templates/quotes.md.jinja: is there already and is")
    before = pipeline.build(config.load(tmp_path)).pages
    write(root, {"templates/quotes.md.jinja": copy.read_text("utf-8") + "\nAdded by hand.\n"})
    changed = [new.uri for old, new in zip(before, pipeline.build(config.load(root)).pages, strict=True) if old != new]
    assert changed == ["fr/quotes.md", "en/quotes.md"]
    assert "* quotes.md.jinja" in run(root, "templates", "list")[1]


def test_every_template_can_be_copied_and_changes_nothing(tmp_path: Path) -> None:
    root = project(tmp_path)
    before = pipeline.build(config.load(root)).pages
    for name in shipped.names():
        assert run(root, "templates", "copy", name) == (0, f"templates/{name}\n")
    assert pipeline.build(config.load(root)).pages == before
    assert warnings(built(root)) == []


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("{% for one in speekers %}{% endfor %}", ":2: 'speekers' is undefined, did you mean `speakers`?"),
        ("{% if %}", ":2: Expected an expression, got 'end of statement block';"),
        ("{{ speakers[0].quotes[0].fact.valu }}", ":2: `FactView` has no attribute 'valu';"),
        ("{{ speakers | first_of }}", ":2: No filter named 'first_of'.;"),
        ('{% include "partials/fact.jinja" %}', ":2: there is no template `partials/fact.jinja`;"),
        ("{{ 1 / 0 }}", ":2: division by zero;"),
    ],
)
def test_a_mistake_is_told_with_template_line_and_page(tmp_path: Path, wrong: str, told: str) -> None:
    said = "Un mot\n\n« Nous gardons nos commandes », a dit Jeanne Martin, la directrice générale d’Océan Bleu.\n"
    root = project(tmp_path, {"seeds/dit.txt": said})
    write(root, {"templates/quotes.md.jinja": f"# Title\n{wrong}\n"})
    status, words = run(root, "build")
    assert status == 1
    assert words.startswith(f"templates/quotes.md.jinja{told}")
    assert words.endswith("mend the template or remove your copy (for fr/quotes.md)")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("quotes.md.jinja", "templates/quotes.md.jinja:1: "),
        ("embedded.md.jinja", "templates/embedded.md.jinja:1: "),
        ("overrides/main.html", "templates/overrides/main.html:1: "),
    ],
)
def test_a_mistake_stops_mkdocs_with_one_line_about_it(
    tmp_path: Path, name: str, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    root = project(tmp_path, {"docs/en/notes.md": 'It has {{ fact("headcount-200") }} people.\n'})
    write(root, {f"templates/{name}": "{% if %}"})
    with pytest.raises(Abort):
        built(root)
    said = [record.getMessage().removeprefix("briefing: ") for record in caplog.records]
    assert sum(line.startswith(told) for line in said) == 1


def test_a_copy_of_an_older_original_is_told_until_it_is_marked(tmp_path: Path) -> None:
    root = project(tmp_path)
    copy = shipped.copy_of("quotes.md.jinja", "0.0.9").replace(shipped.digest("quotes.md.jinja"), "0" * 12)
    write(root, {"templates/quotes.md.jinja": copy, "templates/gone.css": copy, "templates/own.css": "p {}"})
    found = [found for found in pipeline.build(config.load(root)).diagnostics if found.code == "template-older"]
    assert [(one.path, one.line) for one in found] == [("templates/gone.css", 1), ("templates/quotes.md.jinja", 1)]
    assert "copied from version 0.0.9, and the original has changed since" in found[1].message
    assert run(root, "templates", "copy", "--mark", "quotes")[0] == 0
    assert (root / "templates" / "quotes.md.jinja").read_text("utf-8").count("Copied from") == 1
    assert [one.path for one in shipped.outdated(root / "templates")] == ["templates/gone.css"]


def test_what_a_template_is_given_is_printed_and_a_wrong_name_is_one_line(tmp_path: Path) -> None:
    root = project(tmp_path)
    status, words = run(root, "templates", "show", "quotes")
    assert status == 0
    assert "Who said what, word for word" in words
    assert "speakers" in words
    assert "SourceView" in words
    assert run(root, "templates", "show", "--source", "stood")[1] == (TEMPLATES / "stood.md.jinja").read_text("utf-8")
    assert run(root, "templates", "show", "quote")[1] == (
        "`quote` is no template of the program: did you mean quotes.md.jinja?"
    )
