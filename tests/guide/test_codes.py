# Whoever meets a code in brackets finds it in the guide, in both languages, and the guide explains none that is gone.
"""The codes of findings and the guide."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.translation.checks import CHECKS

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")
MAKERS = {"Diagnostic": 2, "finding": 2}
"""What makes a finding, and where among its arguments the code stands."""
ELSEWHERE = {"decision-dangling", "undecodable", "unreadable", "too-large", "fact-gone", "fact-older", "fact-unknown"}
"""Codes that are handed on before a finding is made of them."""


def _codes() -> Iterator[str]:
    for path in sorted((ROOT / "builder").rglob("*.py")):
        source = path.read_text("utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                at = MAKERS[node.func.id]
                given = node.args[at : at + 1] or [k.value for k in node.keywords if k.arg == "code"]
                yield from (a.value for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str))
        yield from (code for code in ELSEWHERE if f'"{code}"' in source)


CODES = frozenset(_codes())


def _explained(guide: str) -> set[str]:
    section = guide.rsplit("\n## ", maxsplit=1)[-1]
    first = (row.split("|")[1] for row in section.splitlines() if row.startswith("| `"))
    return {code for cell in first for code in re.findall(r"`([a-z-]+)`", cell)}


def test_codes_are_found_where_they_are_made() -> None:
    assert len(CODES) > 50
    assert ELSEWHERE <= CODES
    assert all(CODE.fullmatch(code) for code in CODES)


@pytest.mark.parametrize("name", ["GUIDE.md", "GUIDE.fr.md"])
def test_every_code_stands_in_the_guide_and_no_other(name: str) -> None:
    explained = _explained((ROOT / name).read_text("utf-8"))
    checks = {f"po-{check}" for check in CHECKS}
    assert CODES - checks - explained == set()
    assert explained - CODES - checks == set()


@pytest.mark.parametrize("name", ["GUIDE.md", "GUIDE.fr.md"])
def test_every_check_that_hides_a_translation_stands_in_the_guide(name: str) -> None:
    guide = (ROOT / name).read_text("utf-8")
    hiding = [check for check, (severity, _) in CHECKS.items() if severity == "warning"]
    assert hiding
    assert [check for check in hiding if f"`{check}`" not in guide] == []
