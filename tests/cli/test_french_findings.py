# What is wrong is said in French where the terminal is French: every sentence of a finding or an error has its French,
# none is left over, and what stands in a sentence is told in it, in the form that its number asks for.
"""Findings and errors in French."""

from __future__ import annotations

import ast
import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from test_french_command import CLICKS, OURS

from builder.locales import retold

ROOT = Path(__file__).parents[2]
MAKERS = re.compile(r"Diagnostic|\w*Error|Finding|_found|_finding|_problem")
"""What is called with a sentence about what is wrong."""
WORD = re.compile(r"[a-z]{2,} |[a-z]{3,}$")


def _text(node: ast.AST) -> str | None:
    """A literal, with `{1}`, `{2}` … where something is put into it."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, number = [], 0
    for part in node.values:
        number += isinstance(part, ast.FormattedValue)
        parts.append(str(part.value) if isinstance(part, ast.Constant) else f"{{{number}}}")
    return "".join(parts)


def _literals(node: ast.AST) -> Iterator[str]:
    """The sentences in an expression; not the parts of one."""
    if (text := _text(node)) is not None:
        yield text
    else:
        for child in ast.iter_child_nodes(node):
            yield from _literals(child)


def _said(path: Path) -> Iterator[str]:
    """The sentences that are put into a finding or an error, also by way of a name."""
    tree = ast.parse(path.read_text("utf-8"))
    given = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and MAKERS.fullmatch(node.func.id):
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from _literals(given.get(argument.id, argument) if isinstance(argument, ast.Name) else argument)


def _french() -> dict[str, tuple[str, ...]]:
    with (ROOT / "templates" / "locale" / "command" / "fr.po").open("rb") as file:
        catalogue = read_po(file, locale="fr", abort_invalid=True)
    return {
        m.id if isinstance(m.id, str) else m.id[0]: (m.string,) if isinstance(m.string, str) else tuple(m.string)
        for m in catalogue
        if m.id
    }


FRENCH = _french()
FILES = sorted((ROOT / "builder").rglob("*.py"))
AT_THE_TERMINAL = [path for path in FILES if path.parent.name != "review_server"]  # which speaks as its page does
SAID = sorted({text for path in AT_THE_TERMINAL for text in _said(path) if WORD.search(text) and " " in text})
LITERALS = {text for path in FILES for text in _literals(ast.parse(path.read_text("utf-8")))}


@pytest.mark.parametrize("message", SAID, ids=lambda message: message[:50])
def test_a_sentence_about_what_is_wrong_has_its_french(message: str) -> None:
    assert message in FRENCH or retold(message, "fr") != message
    for form in FRENCH.get(message, ()):
        assert sorted(re.findall(r"\{\d\}", form)) == sorted(re.findall(r"\{\d\}", message))


def test_no_sentence_is_left_over() -> None:
    """Of the whole catalogue: what the command says, what click does, what is wrong, and why a file cannot be had."""
    ours = {message if isinstance(message, str) else message[0] for message in (*OURS, *CLICKS)}
    assert set(FRENCH) <= ours | LITERALS | {os.strerror(code) for code in errno.errorcode}


@pytest.mark.parametrize(
    ("message", "french"),
    [
        ("mkdocs.yml: not found; run this where mkdocs.yml is, or pass --project FOLDER", "mkdocs.yml : introuvable"),
        ("1 of 5 entries are not translated; the original is shown", "1 entrée sur 5 n’est pas traduite"),
        ("3 of 5 entries are not translated; the original is shown", "3 entrées sur 5 ne sont pas traduites"),
        ("0 of 5 entries are not translated; the original is shown", "0 entrée sur 5 n’est pas traduite"),
        ("front matter is longer than 12,345 characters; left out", "l’en-tête dépasse 12 345 caractères"),
        ("is larger than 2.5 MB; split it or leave it out", "dépasse 2,5 Mo"),
        # The article's own words stay, though the catalogue has them too.
        ("the article does not say “is missing”; quote in `published_basis` what it says", "« is missing »"),
        (
            "“2,3” 2.3 is 2.7 in the translation; the original is shown; "
            "correct it, or write `# allow a: WHY` above the entry",
            "« 2,3 » 2,3 devient 2,7",
        ),
        ("the entry has no verb; legal are accept; left out", "l’entrée n’a pas de verbe ; sont permis accept"),
        ("a sentence nobody knows", "a sentence nobody knows"),
    ],
)
def test_what_is_put_into_a_sentence_is_told_in_it(message: str, french: str) -> None:
    assert french in retold(message, "fr").replace("\u202f", " ").replace("\xa0", " ")
    assert retold(message, "en") == message


def test_a_french_terminal_is_told_in_french(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("---\nauteur: X\npublished: hier\n---\nUn titre\n\nUn texte.\n", "utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: S\nplugins:\n  - briefing: {company: Zeta}\n", "utf-8")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("L")} | {"LANG": "fr_FR.UTF-8"}

    def told(*words: str) -> str:
        command = (sys.executable, "-m", "builder", *words)
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        return done.stderr.replace("\xa0", " ")

    said = told("check")
    assert "avertissement : seeds/a.txt:2: `auteur` est inconnu dans l’en-tête ; sont connus" in said
    assert "seeds/a.txt:3: `published` doit être AAAA, AAAA-MM ou AAAA-MM-JJ ; laissé de côté [front-matter]" in said
    assert told("add", "absent.txt").startswith("absent.txt : illisible (fichier ou dossier introuvable) ; vérifiez")
    assert '"message": "`published` must be YYYY' in told("check", "--format", "jsonl")
