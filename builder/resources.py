# The templates come with the program: beside it in a checkout, inside it in an installed wheel.
"""Where the files are that come with the program."""

from __future__ import annotations

from pathlib import Path

_INSTALLED = Path(__file__).parent / "templates"
TEMPLATES = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parent.parent / "templates"
"""The folder of page templates, theme overrides, assets and interface messages."""
