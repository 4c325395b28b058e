# A guide that names a command which fails is worse than none: those of both guides are run, in the order in which one
# would, on a copy of the demonstration.
"""Every command in the guides."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder.cli import cli

ROOT = Path(__file__).parents[2]
GUIDES = ("GUIDE.md", "GUIDE.fr.md")
FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
INLINE = re.compile(r"`((?:briefing|mkdocs)\s[^`]+)`")

DAY = "2026-11-23"
"""The demonstration has no snapshot of the day that the guide names."""

ELSEWHERE = {
    'briefing new acme --company "Acme" --alias "Acme SA" --originals quotes': "tests/newcomer/test_ten_minutes.py",
    "briefing add article.pdf https://example.org/article": "tests/newcomer/test_ten_minutes.py",
    "briefing review --web": "tests/reviewing_web",
    "briefing translate --review": "tests/cli/test_proofreading.py",
    "cd acme": "tests/newcomer/test_ten_minutes.py",
    "mkdocs gh-deploy": "tests/publishing/test_deploy.py",
    "mkdocs serve": "tests/newcomer/test_ten_minutes.py",
}
"""Commands that need a terminal, a browser or a server, and where they are run."""
NAMED = {"briefing add", "briefing cite"}
"""Commands that are only spoken of."""
SESSION: dict[str, int] = {
    "briefing claims": 0,
    "briefing review": 0,
    "briefing translate": 0,
    "briefing check": 0,
    "briefing build": 0,
    "briefing build --publish": 0,
    "briefing build --force": 0,
    "mkdocs build": 0,
    "mkdocs build --strict": 0,
    "briefing links check": 0,
    "briefing links list": 0,
    "briefing links merge": 0,
    "briefing links merge --install": 0,
    "briefing cite valuation-6-billion-usd --language en --format html": 0,
    "briefing cite valuation-6-billion-usd --language fr --format html": 0,
    "briefing snapshot": 0,
    "briefing diff 2026-01-10": 0,
    "briefing diff v1 HEAD": 0,
    "briefing snapshot --withhold": 0,
    "briefing snapshot --thin --keep 6 --monthly": 0,
    "briefing templates list": 0,
    "briefing templates show quotes": 0,
    "briefing templates copy quotes": 0,
    "briefing templates show --source quotes": 0,
    "briefing templates copy --mark quotes": 0,
    "briefing purge ID --reason court": 0,
}
"""Command → its exit status there."""


def commands_in(guide: str) -> Iterator[str]:
    """What a reader is told to type."""
    for language, block in FENCED.findall(guide):
        for line in block.splitlines() if language == "sh" else ():
            yield from (part.strip() for part in line.split("#")[0].split("&&"))
    yield from (" ".join(found.split()) for found in INLINE.findall(FENCED.sub("", guide)))


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_of_a_guide_is_run_here_or_elsewhere(name: str) -> None:
    told = set(commands_in((ROOT / name).read_text("utf-8")))
    assert told - SESSION.keys() - ELSEWHERE.keys() - NAMED == set()
    assert all((ROOT / place).exists() for place in ELSEWHERE.values())


def test_the_guides_tell_the_same_commands() -> None:
    english, french = (set(commands_in((ROOT / name).read_text("utf-8"))) for name in GUIDES)
    assert {one.replace("--language fr", "--language en") for one in french} == english
    assert SESSION.keys() <= english | french


def test_the_commands_do_what_the_guide_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795478400")  # 24 November 2026: after the demonstration was published
    project = tmp_path / "project"
    for part in ("seeds", "docs"):
        shutil.copytree(ROOT / part, project / part)
    shutil.copy(ROOT / "mkdocs.yml", project)
    for command in ("git init -q", "git add .", "git -c user.name=a -c user.email=a@b.test commit -qm a", "git tag v1"):
        subprocess.run(shlex.split(command), cwd=project, check=True)
    assert _run(project, f"briefing snapshot --date {DAY}")[0] == 0
    for command, status in SESSION.items():
        left, told = _run(project, command.replace("ID", "valuation-6-billion-usd --yes").replace("2026-01-10", DAY))
        assert (left, "Traceback" in told) == (status, False), f"{command}: {told[-600:]}"


def _run(project: Path, command: str) -> tuple[int, str]:
    program, *arguments = shlex.split(command)
    if program == "mkdocs":
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        line = (sys.executable, "-m", "mkdocs", *arguments, "--quiet")
        done = subprocess.run(line, cwd=project, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr
    said = CliRunner().invoke(cli, ["--project", str(project), *arguments])
    problem = said.exception
    # `main` makes one line of what it knows; anything else would be a traceback.
    status = 2 if type(problem).__name__.endswith("Error") and "builder" in type(problem).__module__ else said.exit_code
    return status, f"{said.output}{problem or ''}"
