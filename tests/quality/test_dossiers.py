# What is read of companies the rules were not written for: figures may rise, and fall only where somebody says so.
"""The floors of the dossiers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNSEEN = {
    *("cinema", "cyber", "drones", "homecare", "hospital", "hrtech"),
    *("reactor", "seeds", "skincare", "space", "telecom", "trikes"),
}
"""What nobody shall see who works on the rules: of these the figures alone are printed."""
DOSSIERS = sorted(path.parent for path in (ROOT / "tests/quality/dossiers").glob("*/gold.json"))


def test_there_are_dossiers() -> None:
    assert len(DOSSIERS) >= 6


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda path: path.name)
def test_no_figure_is_below_its_floor(dossier: Path) -> None:
    command = ["quality", str(dossier / "articles"), str(dossier / "gold.json"), "--name", dossier.name]
    command += [] if dossier.name in UNSEEN else ["--show"]
    done = subprocess.run(
        [sys.executable, "-m", "builder", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
