# What the tests of several stages share: a small project on disk, made anew for each test.
"""Shared fixtures."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from builder import cli

# Deadlines measure the machine, not the code; what must be fast is timed where it is tested.
settings.register_profile("briefing", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("briefing")

# A shell that starts the tests in the background has them, and what they start, ignore Ctrl-C, which they send.
signal.signal(signal.SIGINT, signal.default_int_handler)

# What a command says is compared in English, whatever the developer's terminal speaks.
os.environ["LC_ALL"] = "C.UTF-8"

# The secret that seals what is kept is not the developer's own; what is learned of patterns, all tests share.
os.environ["XDG_STATE_HOME"] = str(Path(__file__).parents[1] / ".cache/tests")

CONFIGURATION = "site_name: Dossier\nplugins:\n  - briefing: {company: Océan Bleu, aliases: [Océan]}\n"

Making = Callable[..., Path]
Running = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project_at(tmp_path: Path) -> Making:
    """Makes a project: `project_at({"seeds/a.txt": "text or bytes"})` returns its folder."""

    def made(files: Mapping[str, str | bytes], configuration: str = CONFIGURATION) -> Path:
        root = tmp_path / "project"
        for name, content in {"mkdocs.yml": configuration, **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return root

    return made


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, one for all tests: Playwright cannot be started twice in one thread."""
    found = shutil.which("chromium")
    if found is None:
        told = "chromium is not installed, so that nothing was tried in a browser"
        if os.environ.get("BRIEFING_REQUIRE_BROWSER") == "1":
            pytest.fail(told)
        pytest.skip(told)
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=quiet)
        yield launched
        launched.close()


@pytest.fixture
def briefing(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Running:
    """Runs `briefing …` here: exit status, standard output, standard error."""

    def run(root: Path, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["briefing", "--project", str(root), *arguments])
        try:
            cli.main()
            code = 0
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 1
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return run
