# One file says whom a briefing is about; what is wrong in it is told all at once, each on one line.
"""The configuration."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.config import OPTIONS, Project, load, project
from builder.errors import ProjectError
from builder.mkdocs_plugin import Options


def loaded(root: Path, text: str | bytes) -> Project:
    (root / "mkdocs.yml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(root)


def problems(root: Path, text: str | bytes) -> tuple[str, ...]:
    """The one check of the stage: each problem is one line that names the file."""
    with pytest.raises(ProjectError) as caught:
        loaded(root, text)
    for problem in caught.value.problems:
        assert len(problem.splitlines()) == 1
        assert "mkdocs.yml" in problem
    assert str(caught.value).splitlines() == list(caught.value.problems)
    return caught.value.problems


BRIEFING = "plugins:\n  - search\n  - briefing: {company: Océan Bleu, aliases: [Océan, L’Océan], languages: [fr, en]}\n"


@pytest.mark.parametrize(
    "text",
    [
        BRIEFING,
        "plugins:\n  search: {}\n  briefing: {company: Océan Bleu, aliases: [Océan, L’Océan]}\n",
        "site_url: !ENV [URL, x]\ntheme: {custom: !!python/name:material.x.y }\nemoji: !relative x\n" + BRIEFING,
        "nav: !ENV {a: b}\nx: !!python/object/apply:os.system ['false']\n" + BRIEFING,
        BRIEFING.replace("Océan Bleu", '"  Océan\\n  Bleu "'),
    ],
)
def test_a_project_is_read(tmp_path: Path, text: str) -> None:
    found = loaded(tmp_path, text)
    assert found == Project(tmp_path.resolve(), "Océan Bleu", ("Océan", "L’Océan"), ("fr", "en"))
    assert (found.seeds, found.registry) == (found.root / "seeds", found.root / "docs" / "links.lock.json")


@pytest.mark.parametrize("languages", [["fr"], ["fr", "fr"], []])
def test_languages_are_each_made_once(tmp_path: Path, languages: list[str]) -> None:
    found = project(tmp_path, {"company": "A", "languages": languages})
    assert found.languages == (("fr",) if languages else ("fr", "en"))


def test_every_problem_is_reported_together(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        'plugins:\n  - briefing: {compnay: A, "deux\\nlignes": 1, aliases: A,'
        ' languages: [fr, xx, "y\\ny"], company: ""}\n',
    )
    assert len(found) == 6
    for words in ("`compnay` is unknown", "deux\\nlignes", "`company` is missing", "`aliases` must", "`xx`", "`y y`"):
        assert sum(words in problem for problem in found) == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("", "`company` is missing"),
        ("company: 42", "no name (put a number in quotation marks)"),
        ("company: [A]", "no name"),
        ("company: '  '", "`company`"),
        ("company: A, aliases: [1]", "`aliases` must be a list"),
        ("company: A, aliases: ['']", "`aliases` must be a list"),
        ("company: A, aliases: {a: b}", "`aliases` must be a list"),
        ("company: A, languages: fr", "`languages` must be a list"),
        ("company: A, languages: [xx]", "language `xx` is unknown"),
        ("company: A, languages: [en-GB, en-US]", "would have the same pages, /en/"),
        ("company: A, 5: x", "`5` is unknown; known are company,"),
        ("company: A, orginals: full", "`orginals` is unknown; did you mean `originals`?"),
    ],
)
def test_an_option_that_is_wrong_is_named(tmp_path: Path, options: str, words: str) -> None:
    (problem,) = problems(tmp_path, f"plugins:\n  - briefing: {{{options}}}\n")
    assert words in problem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no `briefing` under `plugins:`"),
        ("plugins:\n", "no `briefing`"),
        ("plugins: 5\n", "no `briefing`"),
        ("plugins: briefing\n", "no `briefing`"),
        ("plugins: [search]\n", "no `briefing`"),
        ("plugins: [[briefing]]\n", "no `briefing`"),
        ("- a\n", "no `briefing`"),
        ("texte\n", "no `briefing`"),
        ("plugins: [briefing]\n", "`company` is missing"),
        ("plugins:\n  - briefing: A\n", "`company` is missing"),
        ("a: b\n c: d\n", "mkdocs.yml:2: not YAML"),
        ("a: b\nplugins: [\n", "mkdocs.yml:3: not YAML"),
        ("a: 'x\n", "not YAML"),
        ("a: 2025-02-31\n", "not YAML"),
        ("a: \x07\n", "not YAML"),
        ("a: " + "[" * 5000, "not YAML"),
        (b"a: caf\xe9\n", "save it as UTF-8"),
    ],
)
def test_a_configuration_that_cannot_be_read_is_one_line(tmp_path: Path, text: str | bytes, words: str) -> None:
    (problem,) = problems(tmp_path, text)
    assert words in problem


def test_a_missing_configuration_says_where_to_run(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="--project FOLDER"):
        load(tmp_path)
    (tmp_path / "mkdocs.yml").mkdir()
    with pytest.raises(ProjectError, match="cannot be read"):
        load(tmp_path)


def test_the_plugin_takes_what_the_configuration_may_hold() -> None:
    assert set(Options()) == set(OPTIONS)


def test_an_engine_may_be_named(tmp_path: Path) -> None:
    found = loaded(tmp_path, "plugins:\n  - briefing: {company: A, translation: {engine: libre, url: 'http://x'}}\n")
    assert (found.engine, found.engine_url) == ("libre", "http://x")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("draft: oui", "`draft` must be true or false"),
        ("noindex: 1", "`noindex` must be true or false"),
        ("dataset: mine", "`dataset` must say whose"),
        ("dataset: {licence: 'https://example.org/'}", "`licence` is unknown"),
        ("dataset: {license: CC-BY}", "`license` is no address"),
    ],
)
def test_what_is_said_to_those_who_search_is_checked(tmp_path: Path, options: str, told: str) -> None:
    found = problems(tmp_path, f"plugins:\n  - briefing: {{company: A, {options}}}\n")
    assert len(found) == 1
    assert told in found[0]


def test_a_draft_asks_search_engines_to_stay_away(tmp_path: Path) -> None:
    assert project(tmp_path, {"company": "A", "draft": True}).noindex
    assert not project(tmp_path, {"company": "A", "draft": False}).noindex
