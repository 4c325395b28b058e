# What is kept of one build for the next changes no byte of the site, whatever was changed between the two.
"""A site built with what is kept, and the same site built with nothing."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown
from small_site import CONFIGURATION, build

from builder import cache, config, history, pipeline, record
from builder.pages import taken

FACTS = "Océan Bleu a levé {} millions d’euros en mars 2024.\n\nOcéan Bleu emploie {} personnes à Nantes.\n"


def _article(root: Path, name: str, words: str) -> None:
    (root / "seeds" / f"{name}.txt").write_text(f"Océan Bleu, {name}\n\n{words}", "utf-8")


def _project(root: Path) -> Path:
    for folder in ("seeds/en", "docs/fr", "templates"):
        (root / folder).mkdir(parents=True)
    configuration = CONFIGURATION.replace("hooks: [hook.py]\n", "").format(url="https://example.org/")
    (root / "mkdocs.yml").write_text(configuration, "utf-8")
    for number, name in enumerate(("un", "deux", "trois"), 1):
        _article(root, name, FACTS.format(10 * number, 100 * number))
    (root / "docs" / "fr" / "own.md").write_text("# À nous\n\n[Le profil](profile.md), [nulle part](nowhere.md)\n")
    return root


def _said(root: Path, old: str, new: str) -> None:
    path = root / "mkdocs.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def _hooked(root: Path) -> None:
    """The project takes a page out by itself: what leads to it is the same Markdown, and leads nowhere."""
    (root / "hook.py").write_text("def on_files(files, config): files.remove(files.src_uris['fr/sources/trois.md'])\n")
    _said(root, "theme:\n", "hooks: [hook.py]\ntheme:\n")


CHANGES: dict[str, Callable[[Path], object]] = {
    "nothing": lambda root: None,
    "under /repo/": lambda root: _said(root, "example.org/\n", "example.org/repo/\n"),
    "an article edited": lambda root: _article(root, "deux", FACTS.format(25, 210)),
    "an article more": lambda root: _article(root, "quatre", FACTS.format(77, 310)),
    "an article less": lambda root: (root / "seeds" / "un.txt").unlink(),
    "an extension's option": lambda root: _said(root, "permalink: true", "permalink: false"),
    "an option of the theme": lambda root: _said(
        root, "name: material\n", "name: material\n  favicon: assets/own.png\n"
    ),
    "a name of the site": lambda root: _said(root, "en: Blue Ocean", "en: The Blue Ocean"),
    "a template": lambda root: (root / "templates" / "quotes.md.jinja").write_text("# {{ company }}\n", "utf-8"),
    "a page that a hook takes out": _hooked,
}
"""What is done to a project, one after the other."""


def _built(root: Path) -> tuple[dict[str, bytes], list[str]]:
    """Every file of the site, and what was warned of."""
    made = build(root)
    files = {
        path.relative_to(made.site).as_posix(): path.read_bytes() for path in made.site.rglob("*") if path.is_file()
    }
    return files, [line for line in made.log if line.startswith("WARNING")]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built once."""
    root = _project(tmp_path_factory.mktemp("kept"))
    _built(root)
    return root


@pytest.mark.parametrize("change", CHANGES)
def test_with_what_is_kept_the_site_is_what_it_is_without(root: Path, change: str) -> None:
    CHANGES[change](root)
    warm = _built(root)
    cache.forget(root)
    cold = _built(root)
    assert warm[1] == cold[1]
    assert any("nowhere.md" in line for line in warm[1])
    assert {name for name in warm[0].keys() | cold[0].keys() if warm[0].get(name) != cold[0].get(name)} == set()
    assert {"pagefind/pagefind-entry.json", "data/briefing.json", "fr/profile/index.cite.json"} <= cold[0].keys()


def test_what_is_the_same_is_not_made_again_unless_the_program_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = _project(tmp_path)
    converted: list[str] = []
    convert, run = Markdown.convert, subprocess.run
    monkeypatch.setattr(Markdown, "convert", lambda self, text: converted.append(text) or convert(self, text))
    monkeypatch.setattr(
        subprocess, "run", lambda *given, **named: converted.append("the index") or run(*given, **named)
    )
    first = _built(root)
    converted.clear()
    assert _built(root) == first
    assert len(converted) == 2, "the home that has no words, and the page that somebody wrote"
    converted.clear()
    monkeypatch.setattr(cache, "version", lambda: b"another")
    assert _built(root) == first
    assert "the index" in converted
    assert len(converted) > len(list((root / "seeds").glob("*.txt"))) * 2


def _with_a_day_of_its_own(root: Path) -> str:
    """Writes the record with a day that is kept; the id of a fact."""
    known = config.load(root)
    made = pipeline.build(known, today="2026-11-22")
    record.write(known, made)
    assert made.material is not None
    path = known.snapshots / "2026-11-22" / "facts.json"
    path.parent.mkdir(parents=True)
    path.write_text(history.snapshot_text(taken(made.material, "2026-11-22")), "utf-8")
    return made.facts[0].id


def test_what_is_taken_as_it_was_kept_is_what_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, builds, build_ = _project(tmp_path), list[object](), pipeline.build
    fact = _with_a_day_of_its_own(root)
    monkeypatch.setattr(pipeline, "build", lambda *given, **named: builds.append(given) or build_(*given, **named))
    first = _built(root)
    assert {"fr/feed.xml", "v/2026-11-22/fr/index.html", "v/2026-11-22/facts.json"} <= first[0].keys()
    assert (_built(root), len(builds)) == (first, 1)
    own = root / "docs" / "fr" / "own.md"
    own.write_text(own.read_text("utf-8") + f'\n{{{{ fact("{fact}") }}}}\n', "utf-8")
    warm = _built(root)
    assert len(builds) == 2, "a fact in somebody's own page is asked for"
    cache.forget(root)
    assert (_built(root), len(builds)) == (warm, 3)
    assert warm != first
