# What the tests of several stages share: a small project on disk, made anew for each test.
"""Shared fixtures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

# Deadlines measure the machine, not the code; what must be fast is timed where it is tested.
settings.register_profile("briefing", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("briefing")

CONFIGURATION = "site_name: Dossier\nplugins:\n  - briefing: {company: Océan Bleu, aliases: [Océan]}\n"

Making = Callable[..., Path]


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
