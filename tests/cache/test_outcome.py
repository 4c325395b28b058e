# A site takes what was kept of all its files together: so whatever a build reads has to be among what tells these files
# apart, and what is kept has to be what a build yields.
"""What a site is made from, kept and built."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from builder import config, history, outcome, pipeline, record
from builder.cache import FILE, FOLDER, project_cache
from builder.config import Project
from builder.errors import BuilderError
from builder.model.originals import Originals
from builder.outcome import inputs_of, outcome_of
from builder.pages import taken
from builder.work import Work
from tests.cache.project import PARTS, project
from tests.cache.test_pages_known import EDITS

TODAY = "2026-11-22"


@pytest.fixture
def known(tmp_path: Path) -> Project:
    """A project that was written and is cited."""
    made = config.load(project(tmp_path, (words.format(n=12 + n) for n, words in enumerate(PARTS))))
    record.write(made, pipeline.build(made, today=TODAY))
    return made


def _told(project: Project, work: Work) -> str:
    """All that a site takes of a build, down to the types."""
    made = outcome_of(project, work)
    pages = [replace(page, packed=b"", ink=b"", digest=b"") for page in made.pages]
    words = [page.markdown for page in made.pages]
    return repr(
        (
            pages,
            words,
            made.diagnostics,
            made.withheld,
            made.has_articles,
            made.has_snapshots,
            made.has_material,
            made.whole,
        )
    )


def _kept(project: Project) -> Work:
    return Work(project_cache(project.root))


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often something was built."""
    build, count = pipeline.build, 0

    def counted(known: Project, **named: Work) -> pipeline.Briefing:
        nonlocal count
        count += 1
        return build(known, work=named["work"])

    monkeypatch.setattr(pipeline, "build", counted)
    return lambda: count


def test_where_nothing_changed_nothing_is_built(known: Project, builds: Callable[[], int]) -> None:
    first = _told(known, _kept(known))
    assert builds() == 1
    assert _told(known, _kept(known)) == first == _told(known, Work())
    assert builds() == 2, "once with nothing kept"


def test_what_was_not_built_is_built_when_it_is_asked_for(known: Project, builds: Callable[[], int]) -> None:
    first, again = outcome_of(known, _kept(known)), outcome_of(known, _kept(known))
    assert builds() == 1
    assert repr(again.material()) == repr(first.material())
    assert again.briefing() is again.briefing()
    assert builds() == 2


@pytest.mark.parametrize("seed", range(6))
def test_after_edits_of_all_kinds_a_site_is_made_from_what_is_there(known: Project, seed: int) -> None:
    draw = random.Random(seed)
    for _ in range(6):
        EDITS[draw.choice(sorted(EDITS))](known.root, draw)
        read = config.load(known.root)
        assert _told(read, _kept(read)) == _told(read, Work())
        assert _told(read, _kept(read)) == _told(read, Work())


def _snapshot(known: Project) -> None:
    material = pipeline.build(known).material
    assert material is not None
    path = known.snapshots / TODAY / "facts.json"
    path.parent.mkdir(parents=True)
    path.write_text(history.snapshot_text(taken(material, TODAY)), "utf-8")


CHANGES: dict[str, Callable[[Project], object]] = {
    "a day that is kept": _snapshot,
    "the registry": lambda known: known.registry.write_text(
        known.registry.read_text("utf-8").replace(TODAY, "2026-11-20"), "utf-8"
    ),
    "a registry that is broken": lambda known: known.registry.write_text("{"),
    "no registry": lambda known: known.registry.unlink(),
    "a glossary": lambda known: (known.seeds / "glossary.csv").write_text("fr,en\nmer,ocean\n"),
    "an article in a folder": lambda known: (known.seeds / "b.txt").mkdir(),
    "an article of nothing": lambda known: (known.seeds / "b.txt").write_text(""),
    "no article": lambda known: shutil.rmtree(known.seeds),
    "a template": lambda known: (
        (known.templates).mkdir(),
        (known.templates / "quotes.md.jinja").write_text("# {{ company }}\n"),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_build_reads_tells_its_files_apart(known: Project, change: str) -> None:
    before = inputs_of(known)
    _told(known, _kept(known))
    CHANGES[change](known)
    assert inputs_of(known) not in (before, None)
    assert _told(known, _kept(known)) == _told(known, Work())
    assert _told(known, _kept(known)) == _told(known, Work())


def test_what_is_configured_tells_projects_apart(known: Project) -> None:
    others = [
        replace(known, company="Mer SA"),
        replace(known, aliases=()),
        replace(known, languages=("en", "fr")),
        replace(known, locales={"en": "en-US"}),
        *(replace(known, originals=choice) for choice in Originals),
    ]
    for other in others:
        assert _told(other, _kept(known)) == _told(other, Work())
        assert _told(other, _kept(known)) == _told(other, Work())
    assert len({inputs_of(one) for one in (known, *others)}) == len(others) + 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("name", ["seeds/linked.txt", "seeds/en/gone.po", "docs/v/linked"])
def test_what_a_link_leads_to_is_read_each_time(known: Project, name: str, builds: Callable[[], int]) -> None:
    (known.root / name).parent.mkdir(exist_ok=True)
    (known.root / name).symlink_to(known.root / "elsewhere")
    assert inputs_of(known) is None
    assert _told(known, _kept(known)) == _told(known, _kept(known)) == _told(known, Work())
    assert builds() == 3


def test_what_extensions_do_is_done_each_time(known: Project) -> None:
    assert inputs_of(replace(known, extensions=("courts",))) is None


def _opened(root: Path) -> set[str]:
    """The files of a project that a build opens, without what is kept; told by Python itself."""
    code = """\
import os, sys
from pathlib import Path
from builder import config, pipeline
root = Path(sys.argv[1])
known = config.load(root)
opened = []
sys.addaudithook(lambda event, given: opened.append(given[0]) if event in ("open", "os.listdir", "os.scandir") else 0)
pipeline.build(known)
names = (os.path.relpath(os.fsdecode(one), root) for one in opened if isinstance(one, (str, bytes, os.PathLike)))
print("\\n".join(sorted({name for name in names if not name.startswith("..")})))
"""
    asked = [sys.executable, "-c", code, str(root)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=Path(outcome.__file__).parents[1])
    return set(told.stdout.split("\n")) - {""}


def test_a_build_opens_nothing_but_what_its_files_are_told_apart_by(known: Project) -> None:
    _snapshot(known)
    CHANGES["a glossary"](known)
    CHANGES["a template"](known)
    opened = {Path(name) for name in _opened(known.root)}
    places = [Path(name) for name in ("seeds", "templates", "docs/v", "docs/links.lock.json")]
    assert {place for place in places if any(one.is_relative_to(place) for one in opened)} == set(places)
    assert [one for one in opened if not any(one.is_relative_to(place) for place in places)] == []


def test_what_changed_while_it_was_built_is_not_kept(known: Project) -> None:
    build, path = pipeline.build, known.seeds / "a0.txt"
    before = path.read_text("utf-8")

    def slowly(known: Project, **named: Work) -> pipeline.Briefing:
        path.write_text("Océan Bleu emploie 999 personnes à Nantes.\n", "utf-8")
        return build(known, work=named["work"])

    with patch.object(pipeline, "build", slowly):
        assert outcome_of(known, _kept(known)).ink is None
    path.write_text(before, "utf-8")
    assert _told(known, _kept(known)) == _told(known, Work())


def test_what_changed_before_it_is_asked_for_is_not_taken_for_what_it_was(known: Project) -> None:
    outcome_of(known, _kept(known))
    again = outcome_of(known, _kept(known))
    (known.seeds / "a0.txt").write_text("Océan Bleu emploie 999 personnes à Nantes.\n", "utf-8")
    with pytest.raises(BuilderError, match="changed while"):
        again.material()


@pytest.mark.parametrize("lost", ["stage = 'outcome'", "stage = 'pages fr'", "stage = 'pages en'", "1"])
@pytest.mark.parametrize("how", ["DELETE FROM kept", "UPDATE kept SET value = x'80'", "UPDATE kept SET proof = x'00'"])
def test_of_what_is_damaged_nothing_is_believed(known: Project, lost: str, how: str) -> None:
    first = _told(known, _kept(known))
    with sqlite3.connect(known.root / FOLDER / FILE) as base:
        assert base.execute(f"{how} WHERE {lost}").rowcount
    base.close()
    assert _told(known, _kept(known)) == first


@pytest.mark.skipif(os.name != "posix" or not os.geteuid(), reason="who may read everything")
def test_what_cannot_be_read_is_tried_each_time(known: Project) -> None:
    (known.seeds / "a0.txt").chmod(0)
    assert inputs_of(known) is None
