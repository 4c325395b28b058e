# Each input has its limits, and what exceeds them is one finding: the rest is built, nothing is read from elsewhere,
# nothing waits, and memory does not grow with what was refused.
"""Inputs that are too large, no files, links to elsewhere, or no text."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from builder import config, decisions, pipeline
from builder.anchors import lockfile
from builder.errors import ProjectError
from builder.history import snapshots
from builder.sources import folder, front_matter
from builder.translation import books, glossary

ARTICLE = "Un titre de quatre mots\n\nOcéan Bleu a levé 42 millions d’euros en mai 2024.\n"
INPUTS = {
    "seeds/two.txt": folder.LIMIT,
    "seeds/decisions.yml": decisions.LIMIT,
    "seeds/glossary.csv": glossary.LIMIT,
    "seeds/en/one.po": books.LIMIT,
    "docs/links.lock.json": lockfile.LIMIT,
    "docs/v/2025-01-31/facts.json": snapshots.LIMIT,
}
"""File → bytes it may have."""


def sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size + 1)


def elsewhere(path: Path, size: int) -> None:
    other = next(folder.parent for folder in path.parents if folder.name == "project") / "secret.txt"
    other.write_text("fr,en,policy\nle mot secret,the secret word,keep\n", "utf-8")
    path.symlink_to(other)


WRONG: dict[str, tuple[Callable[[Path, int], object], str]] = {
    "too large": (sparse, "larger than"),
    "a link out of the project": (elsewhere, "a link out of the project"),
    "a link to itself": (lambda path, _: path.symlink_to(path), "lead"),
    "a folder": (lambda path, _: path.mkdir(), "no "),
    "a pipe": (lambda path, _: os.mkfifo(path), "no "),
    "no text": (lambda path, _: path.write_bytes(b"fr,en,policy\n\x81\xff\xfe\n\x00"), ""),
}
"""What is wrong with a file → how it is made, and what is said of it."""


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("name", INPUTS)
def test_what_is_wrong_with_a_file_costs_one_finding_and_the_rest_is_built(
    project_at: Callable[..., Path], name: str, wrong: str
) -> None:
    make, told = WRONG[wrong]
    root = project_at({"seeds/one.txt": ARTICLE})
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    make(path, INPUTS[name])
    built = pipeline.build(config.load(root))
    _, terms = glossary.read_glossary(root / "seeds", root)
    found = {str(one) for one in (*built.diagnostics, *terms) if one.path == name}
    assert len(found) == 1, found
    (line,) = found
    assert told in line
    assert "secret" not in line
    assert "\n" not in line
    assert [document.article.id for document in built.documents] == ["one"]


@pytest.mark.parametrize("wrong", ["too large", "a link out of the project", "a folder", "a pipe", "no text"])
def test_a_configuration_that_cannot_be_read_is_one_line(tmp_path: Path, wrong: str) -> None:
    make, told = WRONG[wrong]
    root = tmp_path / "project"
    root.mkdir()
    make(root / "mkdocs.yml", config.LIMIT)
    with pytest.raises(ProjectError) as caught:
        config.load(root)
    assert told in str(caught.value)
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize("tag", ["!!merge '<<'", "<<", "!!python/object/apply:os.system 'x'", "!!int x", "!ENV x"])
def test_front_matter_is_never_larger_than_what_is_written(tag: str) -> None:
    lines, before = ["title: A title", "a: &a {x: 1}"], "a"
    for name in "bcdefghijk":
        lines.append(f"{name}: &{name} {{{tag}: [{', '.join([f'*{before}'] * 9)}]}}")
        before = name
    text = "---\n" + "\n".join(lines) + "\n---\nUn article.\n"
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    header, _ = front_matter.split(text)
    resource.setrlimit(resource.RLIMIT_AS, (3 * 1024**3, hard))
    try:
        fields, problems = front_matter.parse(text, header)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    assert problems
    assert set(fields) <= {"title", "basis"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "!!set {? ", '"', "&a [*a, "])
def test_nesting_is_refused_before_it_costs_anything(project_at: Callable[..., Path], opening: str) -> None:
    deep = opening * 3_000
    files = {
        "seeds/one.txt": f"---\ntitle: {deep}\n---\n{ARTICLE}",
        "seeds/decisions.yml": f"- reject: {deep}\n",
        "docs/links.lock.json": '{"version": 1, "entries": ' + "[" * 100_000,
        "docs/v/2025-01-31/facts.json": '{"facts": ' + '{"a":' * 100_000,
    }
    built = pipeline.build(config.load(project_at(files)))
    assert {one.path for one in built.diagnostics} >= set(files) - {"seeds/one.txt"}
    assert all("\n" not in str(one) for one in built.diagnostics)


def test_an_id_cannot_lead_out_of_the_project() -> None:
    for name in ("../../etc/passwd", "..", ".", "/etc/passwd", "a/b", "a\\b", "C:x", "a\0b", "a.po", "é", "", "index"):
        fields, _ = front_matter.parse("", f"id: {name!r}\n")
        assert "id" not in fields, name
    for name in ("../../etc/passwd", "..", "con", "a\0b", "\ud800", "é/ü", "𝔞", "..%2f", "\u202e"):
        made = folder.slug(name)
        assert front_matter.is_id(made), name
