# A workflow runs with rights nobody watches: what it may do, and whose code it runs, is fixed here.
"""The workflows under .github."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from publishing_site import BIN, ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.yml"))}
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}")
PINS = {
    "actions/checkout": ("v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1"),
    "actions/setup-python": ("v7.0.0", "5fda3b95a4ea91299a34e894583c3862153e4b97"),
    "actions/configure-pages": ("v5.0.0", "983d7736d9b0ae728b81ab479565c72886d7745b"),
    "actions/upload-pages-artifact": ("v5.0.0", "fc324d3547104276b827a68afc52ff2a11cc49c9"),
    "actions/deploy-pages": ("v5.0.0", "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"),
}
"""Every action that is run, and the commit it is run at."""


def parsed(name: str) -> dict[str, Any]:
    # YAML 1.1 reads the key `on` as true.
    return {"on" if key is True else key: value for key, value in yaml.safe_load(WORKFLOWS[name]).items()}


def steps(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for job, described in parsed(name)["jobs"].items():
        for step in described["steps"]:
            yield job, step


def test_there_are_the_two() -> None:
    assert set(WORKFLOWS) == {"ci.yml", "pages.yml"}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_job_may_do_more_than_it_says(name: str) -> None:
    tree = parsed(name)
    assert tree["permissions"] == {}
    rights = {job: described["permissions"] for job, described in tree["jobs"].items()}
    if name == "pages.yml":
        assert rights == {"build": {"contents": "read"}, "deploy": {"pages": "write", "id-token": "write"}}
    else:
        assert all(given == {"contents": "read"} for given in rights.values())


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_action_is_the_commit_that_was_looked_at_and_says_its_version(name: str) -> None:
    used = [step["uses"] for _, step in steps(name) if "uses" in step]
    assert used
    for action in used:
        assert PINNED.fullmatch(action)
        owner, _, commit = action.partition("@")
        version, expected = PINS[owner]
        assert commit == expected
        assert f"{action} # {version}\n" in WORKFLOWS[name]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_expression_is_pasted_into_a_script_and_no_key_stays_behind(name: str) -> None:
    for job, step in steps(name):
        assert "${{" not in step.get("run", ""), (job, step)
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False
    assert "secrets." not in WORKFLOWS[name]
    assert "pull_request_target" not in WORKFLOWS[name]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_job_runs_for_ever_or_beside_itself(name: str) -> None:
    tree = parsed(name)
    assert tree["concurrency"]["group"]
    for described in tree["jobs"].values():
        assert 0 < described["timeout-minutes"] <= 60


def test_pages_are_published_from_main_alone_after_tests_and_a_strict_build() -> None:
    tree = parsed("pages.yml")
    assert tree["on"] == {"push": {"branches": ["main"]}, "workflow_dispatch": None}
    assert tree["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert tree["jobs"]["deploy"]["needs"] == "build"
    assert tree["jobs"]["deploy"]["environment"]["name"] == "github-pages"
    done = [step.get("run") or step["uses"].partition("@")[0] for job, step in steps("pages.yml") if job == "build"]
    order = [
        "make install",
        "make test",
        ".venv/bin/briefing build --publish --strict",
        ".venv/bin/mkdocs build --strict",
        ".venv/bin/briefing links check",
    ]
    assert [step for step in done if step in order] == order
    assert done[-1] == "actions/upload-pages-artifact"
    built = next(step for _, step in steps("pages.yml") if step.get("run") == ".venv/bin/mkdocs build --strict")
    assert built["env"]["BRIEFING_PUBLISH"] == "1"
    cached = next(s for _, s in steps("pages.yml") if s.get("uses", "").startswith("actions/setup-python@"))
    assert cached["with"]["cache"] == "pip"
    assert (ROOT / cached["with"]["cache-dependency-path"]).is_file()


def test_the_step_that_guards_the_record_fails_on_a_link_that_is_not_committed(tmp_path) -> None:
    (script,) = [s["run"] for _, s in steps("pages.yml") if s.get("name", "").startswith("Nothing is published")]

    def status() -> int:
        return subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, capture_output=True, check=False).returncode

    who = ("-c", "user.name=J", "-c", "user.email=j@publisher.test")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "links.lock.json").write_text("{}")
    for command in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "x")):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("x")
    assert status() == 0
    (tmp_path / "docs" / "links.lock.json").write_text('{"one": "more"}')
    assert status() == 1


def test_new_versions_are_proposed_for_both_after_a_week() -> None:
    tree = yaml.safe_load((ROOT / ".github" / "dependabot.yml").read_text("utf-8"))
    assert {update["package-ecosystem"] for update in tree["updates"]} == {"github-actions", "pip"}
    assert all(update["cooldown"]["default-days"] >= 7 for update in tree["updates"])


def test_zizmor_has_nothing_to_say() -> None:
    done = subprocess.run(
        [BIN / "zizmor", "--offline", "--persona", "auditor", "--no-progress", ROOT / ".github"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "No findings" in done.stdout + done.stderr
