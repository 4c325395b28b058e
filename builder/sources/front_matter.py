# What an editor says of an article stands in YAML above it; the article itself begins on the line after.
"""Front matter: split from the body, and validated key by key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import yaml

from builder.model.text import Basis

_FENCED = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_OPENED = re.compile(r"---[ \t]*\r?\n[A-Za-z_]+[ \t]*:")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LIMIT = 16_384
"""Characters of front matter at most."""

Problem = tuple[int, str]
"""A line of the file, from 1, and what is wrong there."""


def split(text: str) -> tuple[str, int]:
    """The front matter (empty where there is none) and where the body begins, in code points."""
    found = _FENCED.match(text)
    return (found[1], found.end()) if found else ("", 0)


def parse(text: str, source: str) -> tuple[dict[str, Any], list[Problem]]:
    """The fields of Article that front matter `source` gives, and what is wrong with it.

    `text` is the whole file: where it opens front matter and never closes it, that is said.
    """
    if not source:
        return {}, [(1, "front matter is opened by `---` and never closed; close it")] if _OPENED.match(text) else []
    if len(source) > LIMIT:
        return {}, [(1, f"front matter is longer than {LIMIT} characters; left out")]
    try:
        tree = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        line = mark.line + 2 if mark else 2
        what = getattr(problem, "problem", None) or "a value is impossible"
        return {}, [(line, f"front matter is not YAML ({what}); left out")]
    if tree is None:
        return {}, []
    if not isinstance(tree, dict):
        return {}, [(2, "front matter must be lines of `key: value`; left out")]
    fields: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in tree.items():
        line = _line_of(source, str(key))
        reader = _READERS.get(str(key))
        if reader is None:
            problems.append((line, f"`{str(key)[:40]}` is unknown in front matter; known are {', '.join(_READERS)}"))
        elif value is not None:
            try:
                fields |= reader(value)
            except ValueError as problem:
                problems.append((line, f"`{key}` {problem}; left out"))
    if "basis" not in fields and "published" in fields:
        fields["basis"] = Basis.STATED
    if "published" not in fields:
        fields["basis"] = Basis.UNKNOWN
    return fields, problems


def is_id(word: str) -> bool:
    """Whether `word` can be an article's id."""
    return bool(_ID.fullmatch(word)) and len(word) <= 80


def _line_of(source: str, key: str) -> int:
    for number, line in enumerate(source.splitlines(), 2):
        if line.lstrip("'\"").startswith(key):
            return number
    return 1


def _words(name: str) -> Callable[[Any], dict[str, Any]]:
    def read(value: Any) -> dict[str, Any]:
        if isinstance(value, (dict, list)):
            raise ValueError("must be plain words")
        words = " ".join(str(value).split())
        return {name: words} if words else {}

    return read


def _identifier(value: Any) -> dict[str, Any]:
    if not isinstance(value, str) or not is_id(value):
        raise ValueError("must be lower-case letters a-z, digits and hyphens, 80 at most")
    return {"id": value}


def _published(value: Any) -> dict[str, Any]:
    if isinstance(value, date):
        return {"published": value.isoformat()[:10]}
    found = _DATE.fullmatch(str(value))
    if not found:
        raise ValueError("must be YYYY, YYYY-MM or YYYY-MM-DD")
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        raise ValueError("is no day of the calendar") from None
    return {"published": str(value)}


def _basis(value: Any) -> dict[str, Any]:
    if value == "stated":
        return {"basis": Basis.STATED}
    if isinstance(value, str) and value.startswith("inferred"):
        note = value.removeprefix("inferred").lstrip(": ")
        return {"basis": Basis.INFERRED, "basis_note": (("", note),) if note else ()}
    if isinstance(value, dict) and "inferred" in value and set(value) <= {"inferred", "quotes"}:
        note, quotes = value["inferred"], value.get("quotes") or []
        if isinstance(note, str):
            note = {"": note}
        if _texts(quotes) and isinstance(note, dict) and _texts(note) and _texts(note.values()):
            return {"basis": Basis.INFERRED, "basis_note": tuple(note.items()), "basis_quotes": tuple(quotes)}
    raise ValueError("must be `stated`, or `inferred: WHY` with a list of `quotes`")


def _texts(values: Iterable[object]) -> bool:
    return not isinstance(values, str) and all(isinstance(value, str) for value in values)


def _url(value: Any) -> dict[str, Any]:
    if not isinstance(value, str) or not re.fullmatch(r"https?://[^\s<>\"'`\\]+", value):
        raise ValueError("must be an address that begins with https:// or http://")
    return {"url": value}


_READERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "id": _identifier,
    "title": _words("title"),
    "publisher": _words("publisher"),
    "author": _words("author"),
    "published": _published,
    "published_basis": _basis,
    "url": _url,
    "language": _words("language"),
}
