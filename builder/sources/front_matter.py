# What an editor says of an article stands in YAML above it; the article itself begins on the line after.
"""Front matter: split from the body, and validated key by key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict, TypeGuard, cast
from urllib.parse import urlsplit

import yaml

from builder.model.text import Basis
from builder.storage import printable

_FENCED = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_OPENED = re.compile(r"---[ \t]*\r?\n[A-Za-z_]+[ \t]*:")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HALF = re.compile("[\ud800-\udfff]")
LIMIT = 16_384
"""Characters of front matter at most."""

RESERVED = ("index", "names")
"""No ids of articles: the list of sources is `sources/index.md`, the catalogue of names `names.po`."""

Problem = tuple[int, str]
"""A line of the file, from 1, and what is wrong there."""


class Fields(TypedDict, total=False):
    """Fields of Article, as far as they are given."""

    id: str
    title: str
    publisher: str
    author: str
    published: str
    basis: Basis
    basis_note: tuple[tuple[str, str], ...]
    basis_quotes: tuple[str, ...]
    url: str
    language: str


@dataclass(frozen=True, slots=True)
class Header:
    """What front matter says."""

    fields: Fields
    problems: tuple[Problem, ...]


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
        entries = _entries(source)
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        line = mark.line + 2 if mark else 2
        what = printable(str(getattr(problem, "problem", None) or getattr(problem, "reason", "nested too deeply")))
        return {}, [(line, f"front matter is not YAML ({what}); left out")]
    fields: dict[str, Any] = {}
    problems: list[Problem] = []
    seen: set[str] = set()
    for line, key, value in entries:
        shown, reader = printable(key[:40]), _READERS.get(key)
        if reader is None:
            problems.append((line, f"`{shown}` is unknown in front matter; known are {', '.join(_READERS)}"))
        elif key in seen:
            problems.append((line, f"`{shown}` is given twice; the first is kept, remove one"))
        elif value not in ("", "~", "null"):
            try:
                fields |= reader(value)
            except ValueError as problem:
                problems.append((line, f"`{shown}` {problem}; left out"))
        seen.add(key)
    if "basis" not in fields and "published" in fields:
        fields["basis"] = Basis.STATED
    if "published" not in fields:
        fields["basis"] = Basis.UNKNOWN
    return fields, problems


def header_of(source: str) -> Header:
    """What the front matter `source` says."""
    fields, problems = parse("", source)
    return Header(cast(Fields, fields), tuple(problems))


def is_id(word: str) -> bool:
    """Whether `word` can be an article's id."""
    return bool(_ID.fullmatch(word)) and len(word) <= 80 and word not in RESERVED


class _Plain(yaml.SafeLoader):
    """YAML in which a word is the word that is written: `1.10` no number, `no` no lie, `2025-02-30` no error yet."""

    yaml_implicit_resolvers = {}  # noqa: RUF012  PyYAML's own way to say so

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Nothing is merged: nine lists of nine references each, a few times over, are a thousand million keys."""


def _entries(source: str) -> list[tuple[int, str, Any]]:
    """The lines of the file, the keys and the values of front matter; nothing in it is computed or called."""
    loader = _Plain(source)
    try:
        node = loader.get_single_node()
        if node is None:
            return []
        if not isinstance(node, yaml.MappingNode):
            raise yaml.MarkedYAMLError(problem="it must be lines of `key: value`", problem_mark=node.start_mark)
        return [
            # A key that is itself a list may be a bomb when it is printed.
            (
                key.start_mark.line + 2,
                key.value if isinstance(key, yaml.ScalarNode) else "?",
                loader.construct_object(value, deep=True),
            )
            for key, value in node.value
        ]
    finally:
        loader.dispose()


def _words(name: str) -> Callable[[Any], dict[str, Any]]:
    def read(value: Any) -> dict[str, Any]:
        if not isinstance(value, str):
            raise ValueError("must be plain words")  # noqa: TRY004  one kind of complaint for all of them
        if not _is_text(value):
            raise ValueError("holds half a character, as `\\ud800` is; write the character itself")
        words = " ".join(value.split())
        return {name: words} if words else {}

    return read


def _identifier(value: Any) -> dict[str, Any]:
    if not isinstance(value, str) or not is_id(value):
        raise ValueError(
            f"must be lower-case letters a-z, digits and hyphens, 80 at most, and not {' or '.join(RESERVED)}"
        )
    return {"id": value}


def _published(value: Any) -> dict[str, Any]:
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise ValueError("must be YYYY, YYYY-MM or YYYY-MM-DD")
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        raise ValueError("is no day of the calendar") from None
    return {"published": found[0]}


def _basis(value: Any) -> dict[str, Any]:
    if value == "stated":
        return {"basis": Basis.STATED}
    if _is_text(value) and value.startswith("inferred"):
        why = value.removeprefix("inferred").lstrip(": ")
        return {"basis": Basis.INFERRED, "basis_note": (("", why),) if why else ()}
    if isinstance(value, dict) and "inferred" in value and set(value) <= {"inferred", "quotes"}:
        given, quotes = value["inferred"], value.get("quotes") or []
        note = {"": given} if isinstance(given, str) else given
        if _texts(quotes) and isinstance(note, dict) and _texts(note) and _texts(note.values()):
            return {"basis": Basis.INFERRED, "basis_note": tuple(note.items()), "basis_quotes": tuple(quotes)}
    raise ValueError("must be `stated`, or `inferred: WHY` with a list of `quotes`")


def _texts(values: Iterable[object]) -> bool:
    return not isinstance(values, str) and all(map(_is_text, values))


def _is_text(value: object) -> TypeGuard[str]:
    """Whether `value` is text that can be written: an escape in YAML can make half a character."""
    return isinstance(value, str) and not _HALF.search(value)


def _url(value: Any) -> dict[str, Any]:
    if not isinstance(value, str) or not _is_address(value):
        raise ValueError("must be an address that begins with https:// or http://")
    return {"url": value}


def _is_address(word: str) -> bool:
    try:
        return bool(re.fullmatch(r"https?://[^\s<>\"'`\\]+", word) and word.isprintable() and urlsplit(word).hostname)
    except ValueError:
        return False


def _language(value: Any) -> dict[str, Any]:
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise ValueError("must be a language's code such as `fr`")
    return {"language": value}


_READERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "id": _identifier,
    "title": _words("title"),
    "publisher": _words("publisher"),
    "author": _words("author"),
    "published": _published,
    "published_basis": _basis,
    "url": _url,
    "language": _language,
}
