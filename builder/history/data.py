# `docs/data/facts.json`: one fact a line, so that a diff of the record shows which fact changed.
"""Statements → JSON, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from builder.errors import BuilderError
from builder.intake import parse_json
from builder.model.statements import Source, Statement
from builder.storage import printable

VERSION = 1
_TEXTS = tuple(f.name for f in fields(Statement) if f.name not in ("amount", "sources"))
_SOURCE = tuple(f.name for f in fields(Source))
_FIELDS = fields(Statement)
_ENCODED = json.JSONEncoder(ensure_ascii=False).encode


def lines(company: str, records: Iterable[bytes]) -> Iterator[bytes]:
    """The file, one fact a line; `records` are lines of `lines_of`, at least one each."""
    head = json.dumps({"version": VERSION, "company": company}, ensure_ascii=False).removesuffix("}")
    yield f'{head}, "facts": ['.encode()
    between = b"\n"
    for record in records:
        yield between + record
        between = b",\n"
    yield b"\n]}\n" if between != b"\n" else b"\n\n]}\n"


def lines_of(statements: Iterable[Statement]) -> bytes:
    """Lines of the file; the same statements give the same bytes."""
    return ",\n".join(_ENCODED(_record(statement)) for statement in statements).encode()


def to_json(company: str, statements: Iterable[Statement]) -> str:
    """The file as one text."""
    return b"".join(lines(company, (lines_of([statement]) for statement in statements))).decode()


def _record(statement: Statement) -> dict[str, Any]:
    sources = [{name: getattr(source, name) for name in _SOURCE} for source in statement.sources]
    return {field.name: getattr(statement, field.name) for field in _FIELDS} | {"sources": sources}


def from_json(text: str, name: str) -> tuple[Statement, ...]:
    """The statements of the file `name` with this text. Raises BuilderError."""
    try:
        tree = parse_json(text)
    except (ValueError, RecursionError) as problem:
        raise BuilderError(
            f"{name}: is no JSON ({printable(str(problem))[:80]}); write it with `briefing build`"
        ) from None
    version = tree.get("version") if isinstance(tree, dict) else None
    if version != VERSION or not isinstance(tree.get("facts"), list):
        raise BuilderError(f"{name}: is no list of facts of version {VERSION}; write it with `briefing build`")
    if tree.get("thinned") is True:
        raise BuilderError(f"{name}: was thinned out, and holds no facts any more; name a snapshot that is kept")
    return tuple(
        statement_of(record, f"{name}: fact {number}")
        for number, record in enumerate(tree["facts"], 1)
        if not _is_gone(record)
    )


def statement_of(record: Any, where: str) -> Statement:
    """One record of `facts` as a Statement. Raises BuilderError, which begins with `where`."""
    texts = _texts(record, _TEXTS, where)
    amount, sources = record.get("amount"), record.get("sources")
    if isinstance(amount, bool) or not isinstance(amount, int | float | None) or not isinstance(sources, list):
        raise BuilderError(f"{where}: has no amount or no list of sources; write it with `briefing build`")
    return Statement(**texts, amount=amount, sources=tuple(Source(**_texts(s, _SOURCE, where)) for s in sources))


def _texts(record: Any, names: tuple[str, ...], where: str) -> dict[str, Any]:
    for name in names:
        if not isinstance(record, dict) or not isinstance(record.get(name), str):
            raise BuilderError(f"{where}: `{name}` is missing or no text; write it with `briefing build`")
    return {name: record[name] for name in names}


def _is_gone(record: Any) -> bool:
    """Whether a snapshot says of a fact only that it was removed."""
    return isinstance(record, dict) and "removed" in record and "kind" not in record
