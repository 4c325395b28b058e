# The words around the facts are messages: each has its French, none is left over, and what is put into them fits.
"""Interface messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po

from builder.locales import Messages

ROOT = Path(__file__).parents[2]
KEYWORDS = {"N_": None, "_": None, "say": None, "ngettext": (1, 2), "count": (1, 2), "label": (2,)}
PLACEHOLDER = re.compile(r"%(?:\((\w+)\)s|.)")
Id = str | tuple[str, ...]


def _files() -> Iterator[tuple[str, Path]]:
    for folder in ("pages", "mkdocs_plugin", "review_server"):
        yield from (("python", path) for path in sorted((ROOT / "builder" / folder).rglob("*.py")))
    for pattern in ("*.jinja", "*.html"):
        yield from (("jinja2.ext:babel_extract", path) for path in sorted((ROOT / "templates").rglob(pattern)))


def _used() -> dict[Id, str]:
    used: dict[Id, str] = {}
    for method, path in _files():
        with path.open("rb") as file:
            for line, message, *_ in extract(method, file, keywords=KEYWORDS, options={"silent": "false"}):
                used[message] = f"{path.relative_to(ROOT)}:{line}"
    return used


def _translated() -> dict[Id, tuple[str, ...]]:
    with (ROOT / "templates" / "locale" / "fr.po").open("rb") as file:
        catalogue = read_po(file, locale="fr", abort_invalid=True)
    return {
        m.id: (m.string,) if isinstance(m.string, str) else tuple(m.string) for m in catalogue if m.id and not m.fuzzy
    }


USED, FRENCH = _used(), _translated()


def test_none_is_missed_by_the_extraction() -> None:
    """It loses a message whose values are calls within calls, and a page would then say it in English."""
    said = set()
    for folder in ("pages", "mkdocs_plugin"):
        for path in (ROOT / "builder" / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _called(node) in ("N_", "say") and node.args:
                    first = node.args[0]
                    said |= {first.value} if isinstance(first, ast.Constant) else set()
    assert len(said) > 150
    assert said - set(USED) == set()


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def test_messages_are_found_where_they_are_used() -> None:
    assert len(USED) > 80
    assert {"Founded", "Clients", "Page not found", "about %(figure)s"} <= set(USED)


@pytest.mark.parametrize("message", USED, ids=lambda m: f"{m if isinstance(m, str) else m[0]}"[:40])
def test_a_message_is_translated_with_all_that_is_put_into_it(message: Id) -> None:
    """The one check: its French is there, in every form it needs, with the same placeholders."""
    # Two forms that are one in English are one message to gettext.
    french = FRENCH.get(message, ())
    assert french, f"{USED[message]}: {message!r} has no French"
    assert all(form.strip() for form in french) or message == ": "
    assert len(french) == (1 if isinstance(message, str) else 2)
    english = (message,) if isinstance(message, str) else message
    wanted = {name for form in english for name in _placeholders(form)}
    for form in french:
        assert _placeholders(form) <= wanted
        assert wanted - _placeholders(form) <= {"n"}
    if isinstance(message, str):
        assert _placeholders(french[0]) == wanted


def _placeholders(message: str) -> set[str]:
    found = PLACEHOLDER.findall(message)
    # A bare per cent sign would be a format of its own where values are put in.
    assert all(found) or "%(" not in message
    return set(found)


def test_no_translation_is_left_over() -> None:
    assert [message for message in FRENCH if message not in USED] == []


@pytest.mark.parametrize("message", [m for m in USED if isinstance(m, tuple)], ids=lambda m: m[0][:40])
def test_plural_forms_are_those_of_the_language(message: tuple[str, str]) -> None:
    one, many = message
    french, english = Messages("fr"), Messages("en")
    assert [english.plural(one, many, n) for n in (0, 1, 2)] == [many, one, many]
    assert [french.plural(one, many, n) for n in (0, 1, 2)] == [
        FRENCH[message][0],
        FRENCH[message][0],
        FRENCH[message][1],
    ]


def test_what_has_no_translation_stays_english() -> None:
    assert Messages("fr").text("No such message") == "No such message"
    assert Messages("en").text("Founded") == "Founded"
    assert Messages("fr").text("Founded") == FRENCH["Founded"][0]
