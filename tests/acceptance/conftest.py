"""The demonstration, built once; and copies of it to change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from building import ROOT, mkdocs_build


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of the demonstration."""
    folder = tmp_path_factory.mktemp("demonstration") / "site"
    done = mkdocs_build(ROOT, folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a folder of the given name with the demonstration in it."""

    def make(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        shutil.copy(ROOT / "mkdocs.yml", folder)
        for part in ("seeds", "docs"):
            shutil.copytree(ROOT / part, folder / part)
        return folder

    return make
