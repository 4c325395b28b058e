# `briefing new`: whatever the company is called and wherever the folder stands, the project is whole and builds.
"""A project from nothing."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from commanding import BIN
from commanding import command as run

from builder import config, skeleton
from builder.cli.linking import DRIVER, LOCK
from builder.errors import BuilderError
from builder.model.originals import Originals
from builder.skeleton import Wish, create

REPOSITORY = Path(__file__).parents[2]
NAMES = (
    "Océan Bleu",
    "yes",
    "0123",
    "null",
    '- Zeta: "l\'Été" & {Fils} [#1] | > % @ `x` \\n $1 ${{ a }} @@company !x *y',
    "🚀 Fusée 👩‍🚀",
    "北京",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_company_may_be_called_anything(tmp_path: Path, name: str) -> None:
    create(tmp_path / "a", Wish(name, (f"{name} SA",), originals=Originals.NONE))
    project = config.load(tmp_path / "a")
    assert (project.company, project.aliases, project.originals) == (name, (f"{name} SA",), Originals.NONE)
    assert config.site(tmp_path / "a").names == {"fr": f"{name}, le dossier", "en": f"{name} briefing"}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("wrong", ["", "  ", "a\nb", "a\x00", "a\u202eb", "a\ud800", "x" * 201])
def test_a_name_nobody_can_read_is_refused_and_nothing_left(tmp_path: Path, wrong: str) -> None:
    for wish in (Wish(wrong), Wish("Zeta", (wrong,))):
        with pytest.raises(BuilderError, match="is no name"):
            create(tmp_path / "a", wish)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_anything_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.txt").write_text("mine", "utf-8")
    (tmp_path / "file").write_text("mine", "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("full", "file", "link"):
        with pytest.raises(BuilderError, match=name):
            create(tmp_path / name, Wish("Zeta"))
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.txt", "file", "full", "link"]


def test_what_cannot_be_read_again_is_not_put_there(tmp_path: Path) -> None:
    with pytest.raises(BuilderError, match="same pages"):
        create(tmp_path / "a", Wish("Zeta", languages=("fr", "fr-CA")))
    assert list(tmp_path.iterdir()) == []


def test_an_empty_project_builds_strictly_and_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "un dossier").mkdir()
    made = run(tmp_path, "briefing", "new", "un dossier", "--company", "Océan Bleu", "--alias", "Océan")
    assert (made.returncode, made.stderr) == (0, "")
    for words in ("cd 'un dossier'", "briefing add", "mkdocs serve", "`originals`", "requirements.txt"):
        assert words in made.stdout
    root = tmp_path / "un dossier"
    # Before anything else is run: MkDocs alone makes a site of it.
    assert run(root, "mkdocs", "build", "--strict").returncode == 0
    written = run(root, "briefing", "build", "--strict")
    assert written.returncode == 0
    assert "`briefing add FILE`" in written.stderr
    assert run(root, "mkdocs", "build", "--strict").returncode == 0
    assert run(root, "briefing", "links", "check").returncode == 0
    assert "holds no article yet" in (root / "site" / "en" / "index.html").read_text("utf-8")
    assert "aucun article" in (root / "site" / "fr" / "index.html").read_text("utf-8")
    again = run(tmp_path, "briefing", "new", "un dossier", "--company", "Zeta")
    assert (again.returncode, len(again.stderr.splitlines())) == (2, 1)


def test_the_readme_is_in_the_language_of_its_reader_else_in_the_first(tmp_path: Path) -> None:
    for languages, reader, begins in (
        (("fr-FR", "en"), "", "# Zeta, le dossier"),
        (("fr", "en"), "en", "# Zeta briefing"),
        (("en", "de"), "fr", "# Zeta, le dossier"),
        (("en", "fr"), "it", "# Zeta briefing"),
        (("de",), "", "# Zeta b"),
    ):
        folder = tmp_path / f"{languages[0]}-{reader}"
        create(folder, Wish("Zeta", languages=languages, reader=reader))
        assert (folder / "README.md").read_text("utf-8").startswith(begins)
        assert "@@" not in "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


def test_a_folder_inside_a_repository_has_no_workflow_unless_asked_for(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    told = run(tmp_path, "briefing", "new", "one", "--company", "Zeta")
    assert not (tmp_path / "one" / ".github").exists()
    assert "no workflow was made" in told.stdout
    assert run(tmp_path, "briefing", "new", "two", "--company", "Zeta", "--workflow").returncode == 0
    assert (tmp_path / "two" / skeleton.WORKFLOW).is_file()
    assert run(tmp_path, "briefing", "--project", "one", "build", "--strict").returncode == 0
    subprocess.run(["git", "init", "-q", tmp_path / "top"], check=True)
    assert run(tmp_path / "top", "briefing", "new", ".", "--company", "Zeta").returncode == 0
    assert (tmp_path / "top" / skeleton.WORKFLOW).is_file()


def test_templates_come_where_they_are_asked_for(tmp_path: Path) -> None:
    create(tmp_path / "a", Wish("Zeta", templates=True))
    assert (tmp_path / "a/templates/partials/facts.jinja").is_file()
    assert not (tmp_path / "a/templates/project").exists()
    assert run(tmp_path / "a", "mkdocs", "build", "--strict").returncode == 0


def test_the_workflow_is_as_careful_as_our_own(tmp_path: Path) -> None:
    create(tmp_path / "a", Wish("Zeta"))
    made = (tmp_path / "a" / skeleton.WORKFLOW).read_text("utf-8")
    ours = (REPOSITORY / skeleton.WORKFLOW).read_text("utf-8")
    pin = re.compile(r"uses: .*")
    assert pin.findall(made) == pin.findall(ours)
    assert yaml.safe_load(made)["permissions"] == {}
    done = subprocess.run(
        [BIN / "zizmor", "--offline", "--persona", "auditor", "--no-progress", tmp_path / "a" / ".github"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "No findings" in done.stdout + done.stderr, done.stdout


def test_the_workflow_installs_nothing_of_a_stranger(tmp_path: Path) -> None:
    """Without a word on where it comes from, its name on a public index could be anybody's."""
    create(tmp_path / "a", Wish("Zeta"))
    tree = yaml.safe_load((tmp_path / "a" / skeleton.WORKFLOW).read_text("utf-8"))
    script = next(step["run"] for step in tree["jobs"]["build"]["steps"] if "pip install" in step.get("run", ""))
    guard = script.partition("python -m pip")[0]

    def status() -> int:
        return subprocess.run(
            ["bash", "-e", "-c", guard], cwd=tmp_path / "a", capture_output=True, check=False
        ).returncode

    asked = tmp_path / "a" / "requirements.txt"
    asked.write_text("# briefing @ git+https://HOST/OWNER/REPOSITORY@COMMIT\n", "utf-8")
    assert status() == 1
    asked.write_text("briefing @ git+https://example.org/a/b@0123\n", "utf-8")
    assert status() == 0


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (
            {"url": "https://host.test/a/b.git", "vcs_info": {"vcs": "git", "commit_id": "0123abcd"}},
            "briefing @ git+https://host.test/a/b.git@0123abcd",
        ),
        ({"url": "https://key@host.test/a/b.git", "vcs_info": {"vcs": "git", "commit_id": "0123abcd"}}, None),
        ({"url": "file:///somewhere/briefing.whl", "archive_info": {}}, None),
        ({}, None),
    ],
)
def test_the_requirement_is_where_this_program_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: dict[str, object], line: str | None
) -> None:
    record = tmp_path / "briefing-9.dist-info"
    record.mkdir()
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: briefing\nVersion: 9\n", "utf-8")
    (record / "direct_url.json").write_text(json.dumps(origin), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert skeleton.requirement() == (line or "# briefing @ git+https://HOST/OWNER/REPOSITORY@COMMIT")


def test_git_merges_the_record_as_the_program_does(tmp_path: Path) -> None:
    create(tmp_path / "a", Wish("Zeta"))
    assert f"{LOCK} merge={DRIVER}\n" in (tmp_path / "a" / ".gitattributes").read_text("utf-8")
