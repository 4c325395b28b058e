# What the whole code base keeps, whoever writes in it.
"""Lint, types, layers, and what must stand nowhere."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
OURS = ("builder", "templates")
SEEDS_WORLD = re.compile(
    r"mistral|mensch|lample|totalenergies|stellantis|veolia|bpifrance|dufourcq|fluidstack|cerebras|helsing"
    r"|janiewicz|magistral|mixtral|asml",
    re.IGNORECASE,
)
"""Names of the demonstration: nothing about one company lives in the code."""
MACHINE = re.compile(r"(?<![\w.~:/)-])/(?:work|home|root)/[\w.]")
GENERATED = {"package-lock.json"}


def _tracked() -> Iterator[tuple[str, str]]:
    """The text files that belong to the project, with their text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        path = ROOT / name
        if not path.is_file() or "node_modules" in path.parts:
            continue
        try:
            yield name, path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


TRACKED = dict(_tracked())
SOURCES = {name: text for name, text in TRACKED.items() if name.startswith("builder/") and name.endswith(".py")}


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "--no-cache", "."),
        ("ruff", "format", "--check", "--no-cache", "."),
        ("mypy",),
        ("lint-imports", "--no-cache"),
    ],
    ids=" ".join,
)
def test_the_code_passes(command: tuple[str, ...]) -> None:
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_is_something_to_look_at() -> None:
    assert len(SOURCES) > 40
    assert len([name for name in TRACKED if name.startswith("templates/")]) > 10


def test_nothing_of_the_demonstration_lives_in_the_code() -> None:
    found = [
        f"{name}:{number}: {line.strip()}"
        for name, text in TRACKED.items()
        if name.split("/")[0] in OURS
        for number, line in enumerate(text.splitlines(), 1)
        if SEEDS_WORLD.search(line)
    ]
    assert found == []


def test_everything_public_says_what_it_is() -> None:
    bare = []
    for name, text in SOURCES.items():
        tree = ast.parse(text)
        if text.strip() and not ast.get_docstring(tree):
            bare.append(name)
        for scope in (tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))):
            if isinstance(scope, ast.ClassDef) and scope.name.startswith("_"):
                continue
            bare += [
                f"{name}:{node.lineno}: {node.name}"
                for node in scope.body
                if isinstance(node, ast.FunctionDef | ast.ClassDef)
                and not node.name.startswith("_")
                and not ast.get_docstring(node)
            ]
    assert not bare, "\n".join(bare)


def test_a_module_opens_by_saying_why_it_exists() -> None:
    assert [name for name, text in SOURCES.items() if text.strip() and not text.startswith(("# ", '"""'))] == []


def test_the_lock_holds_no_address_and_every_requirement_its_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert not re.search(r"https?:|file:|git\+", lock)
    requirements = [line for line in lock.replace("\\\n", " ").splitlines() if line.strip() and line[0] != "#"]
    assert len(requirements) > 20
    for requirement in requirements:
        assert re.match(r"[A-Za-z0-9._-]+(\[[^]]*\])?==\S+", requirement), requirement
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", requirement), requirement


def test_no_path_of_one_machine_stands_in_any_file() -> None:
    found = [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in TRACKED.items()
        if Path(name).name not in GENERATED
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("cd {}work/main && make", True),
        ("path = '{}home/someone/x'", True),
        ("{}root/.cache", True),
        ("[a](docs{}work/x.md)", False),
        ("https://example.org{}home/x", False),
        ("..{}home/x", False),
    ],
)
def test_a_path_of_one_machine_is_known_when_it_is_seen(line: str, found: bool) -> None:  # noqa: FBT001
    # Put together here, so that this file holds none.
    assert bool(MACHINE.search(line.format("/"))) is found


def test_no_file_of_the_tests_or_the_program_is_ignored_by_git() -> None:
    files = [
        str(path.relative_to(ROOT)) for part in ("builder", "tests", "templates") for path in (ROOT / part).rglob("*")
    ]
    files = [name for name in files if "__pycache__" not in name and "node_modules" not in name]
    done = subprocess.run(
        ["git", "check-ignore", "--stdin"],
        cwd=ROOT,
        input="\n".join(files),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == ""
