# What is said of facts is kept some facts at a time. Which stand together must hang on nothing but their ids, or one
# more fact would change all; and what is kept must be that of cold.
"""Facts in bunches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from builder import config, pages, pipeline, record
from builder.cache import project_cache
from builder.model.claims import Kind
from builder.model.extensions import Extension
from builder.model.facts import Fact
from builder.pages import FactInks, bunches_of, sayings
from builder.work import Work
from tests.cache.project import PARTS, project
from tests.pictures.invented import Said, material

MANY = [Said(Kind.QUOTE, f"Words {n}") for n in range(900)]


def members(said: list[Said]) -> set[tuple[str, ...]]:
    """The one check of a cut: each fact once, by their ids."""
    of = material(said)
    found = [tuple(fact.id for fact in bunch.facts) for bunch in bunches_of(of, FactInks(of))]
    assert [id_ for bunch in found for id_ in bunch] == sorted(fact.id for fact in of.facts)
    return set(found)


def test_one_more_fact_changes_one_bunch_or_parts_it() -> None:
    before, after = members(MANY), members([*MANY, Said(Kind.QUOTE, "One more")])
    assert len(before) > 5
    assert len(before - after) == 1
    assert len(after - before) <= 2


def test_only_what_changed_is_put_into_words_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = pages.each_statement

    def statements(facts: tuple[Fact, ...], of: pipeline.Material) -> object:
        asked.append(len(facts))
        return real(facts, of)

    monkeypatch.setattr(pages, "each_statement", statements)
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    written = []
    for _ in range(2):
        asked.clear()
        work = Work(project_cache(root))
        briefing = pipeline.build(config.load(root), today="2026-11-22", work=work)
        record.write(config.load(root), briefing)
        written.append((root / "docs" / record.FACTS).read_bytes())
        (root / "docs" / record.FACTS).unlink()
    assert written[0] == written[1]
    assert written[0].count(b'"id"') == len(briefing.facts) > 0
    assert asked == []
    path = root / "seeds" / "a0.txt"
    path.write_text(path.read_text("utf-8").replace("20", "21"), "utf-8")
    record.write(config.load(root), pipeline.build(config.load(root), today="2026-11-22", work=work))
    kept = (root / "docs" / record.FACTS).read_bytes()
    assert asked
    assert kept != written[0]
    record.write(config.load(root), pipeline.build(config.load(root), today="2026-11-22"))
    assert (root / "docs" / record.FACTS).read_bytes() == kept


def test_what_extensions_say_is_not_kept() -> None:
    of = material([Said(Kind.HEADCOUNT, "20")])
    assert all(bunch.ink for bunch in bunches_of(of, FactInks(of)))
    with_one = replace(of, extensions=(Extension(),))
    assert [bunch.ink for bunch in bunches_of(with_one, FactInks(with_one))] == [None]


def test_words_are_the_same_whether_they_are_kept_or_not(tmp_path: Path) -> None:
    of = material(MANY)
    work = Work(project_cache(project(tmp_path, PARTS[:1])))
    cut = bunches_of(of, FactInks(of))
    assert sayings(of, cut, work) == sayings(of, cut, work) == sayings(of)
