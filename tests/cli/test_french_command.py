# The command speaks French where its terminal does: its help, questions and sums; each of these has its French, none is
# left over, and what click says of itself is French as well. What is wrong: test_french_findings.py.
"""The command line in French."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po

from builder.cli import cli
from builder.cli.localised import paragraphs, terminal_language
from builder.model.originals import CHOICES

ROOT = Path(__file__).parents[2]
KEYWORDS = {"N_": None, "say": None, "count": (1, 2)}
PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w+(?:!r)?\}|`[^`]+`|--[a-z-]+")
Id = str | tuple[str, ...]


def _helped(command: click.Command) -> Iterator[Id]:
    yield from paragraphs(command.help or "")
    yield from (option.help for option in command.params if isinstance(option, click.Option) and option.help)
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            yield from _helped(command.get_command(context, name) or command)


def _said() -> Iterator[Id]:
    for path in sorted((ROOT / "builder" / "cli").glob("*.py")):
        if any(line.startswith("from builder.cli.localised import") for line in path.read_text("utf-8").splitlines()):
            with path.open("rb") as file:
                yield from (message for _, message, *_ in extract("python", file, keywords=KEYWORDS))


def _clicks() -> Iterator[Id]:
    for path in sorted(Path(click.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
                words = tuple(a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str))
                yield words if len(words) > 1 else words[0] if words else ""


def _french() -> dict[Id, tuple[str, ...]]:
    with (ROOT / "templates" / "locale" / "command" / "fr.po").open("rb") as file:
        catalogue = read_po(file, locale="fr", abort_invalid=True)
    return {m.id: (m.string,) if isinstance(m.string, str) else tuple(m.string) for m in catalogue if m.id}


OURS = dict.fromkeys((*_helped(cli), *_said(), *(meaning for _, meaning in CHOICES)))
CLICKS, FRENCH = frozenset(_clicks()), _french()


@pytest.mark.parametrize("message", OURS, ids=lambda m: f"{m if isinstance(m, str) else m[0]}"[:40])
def test_a_message_is_translated_with_all_that_stands_in_it(message: Id) -> None:
    french = FRENCH.get(message, ())
    assert french and all(french), f"{message!r} has no French"
    known = set(PLACEHOLDER.findall(message if isinstance(message, str) else " ".join(message)))
    assert all(set(PLACEHOLDER.findall(form)) == known for form in french)


def test_what_click_says_keeps_what_is_put_into_it() -> None:
    ours = [(message, french) for message, french in FRENCH.items() if message in CLICKS]
    assert len(ours) > 40
    for message, french in ours:
        for english, form in zip(message if isinstance(message, tuple) else (message,), french, strict=True):
            assert set(PLACEHOLDER.findall(form)) <= set(PLACEHOLDER.findall(" ".join((english, str(message)))))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_CA"}, "fr"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr:en"}, "fr"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, "c"),
        ({}, ""),
    ],
)
def test_the_language_of_a_terminal(environment: dict[str, str], language: str) -> None:
    assert terminal_language(environment) == language


@pytest.mark.parametrize(
    ("language", "usage", "mistake"),
    [
        ("fr_FR.UTF-8", "Utilisation :", "Il n’y a pas de commande 'buidl'"),
        ("de_DE.UTF-8", "Usage:", "No such command 'buidl'"),
        ("C.UTF-8", "Usage:", "No such command 'buidl'"),
    ],
)
def test_the_command_speaks_as_its_terminal_does(language: str, usage: str, mistake: str) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("L")} | {"LANG": language}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = (sys.executable, "-m", "builder", *arguments)
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    assert run("build", "--help").stdout.replace("\xa0", " ").startswith(usage)
    wrong = run("buidl")
    assert wrong.returncode == 2
    assert mistake in wrong.stderr
