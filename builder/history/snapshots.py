# `docs/v/<day>/facts.json` is a facts.json with the words that the pages showed. It holds its own digest, so that what
# somebody edited is not taken for what was published.
"""Snapshots → JSON, and back; which of them are kept."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from builder.errors import BuilderError
from builder.history.data import VERSION, statement_of
from builder.intake import MEGABYTE, parse_json, read_input
from builder.model.diagnostics import Diagnostic
from builder.model.links import ACTIVE
from builder.model.snapshots import DATA, KeptFact, Shown, ShownSource, Snapshot
from builder.storage import printable, told

LIMIT = 256 * MEGABYTE
"""Bytes of one snapshot at most."""
_SOURCE = tuple(field.name for field in fields(ShownSource))
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def is_day(word: str) -> bool:
    """Whether `word` is a day of the calendar, `YYYY-MM-DD`."""
    try:
        return bool(_DAY.fullmatch(word)) and bool(date.fromisoformat(word))
    except ValueError:
        return False


def snapshot_text(snapshot: Snapshot) -> str:
    """The file of a snapshot: one fact a line; the same snapshot gives the same bytes."""
    head = {"version": VERSION, "company": snapshot.company, "day": snapshot.day, "thinned": snapshot.thinned}
    lines = [json.dumps(_record(fact), ensure_ascii=False) for fact in snapshot.facts]
    start = json.dumps(head | {"digest": _digest(snapshot.day, lines)}, ensure_ascii=False).removesuffix("}")
    return f'{start}, "facts": [\n' + ",\n".join(lines) + "\n]}\n"


def read_snapshot(text: str, name: str) -> Snapshot:
    """The snapshot that the file `name` holds. Raises BuilderError."""
    try:
        tree = parse_json(text)
        facts = tree["facts"]
        lines = [json.dumps(record, ensure_ascii=False) for record in facts]
        snapshot = Snapshot(
            day=_text(tree["day"]),
            company=_text(tree["company"]),
            facts=tuple(_fact(record, f"{name}: fact {number}") for number, record in enumerate(facts, 1)),
            thinned=bool(tree["thinned"]),
            edited=tree["digest"] != _digest(tree["day"], lines),
        )
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError) as problem:
        what = printable(str(problem))[:80]
        raise BuilderError(f"{name}: is no snapshot ({what}); restore it from version control") from None
    if not is_day(snapshot.day):
        raise BuilderError(f"{name}: is of no day of the calendar; restore it from version control")
    return snapshot


def read_snapshots(folder: Path, root: Path) -> tuple[tuple[Snapshot, ...], tuple[Diagnostic, ...]]:
    """The snapshots in `folder`, the oldest first, and what is wrong with them, told relative to `root`."""
    kept, found = list[Snapshot](), list[Diagnostic]()
    for path in (day / DATA for day in sorted(folder.glob("*"))):
        if not os.path.lexists(path):
            continue
        name = told(path, root)
        try:
            snapshot = read_snapshot(read_input(path, root, LIMIT).decode(), name)
        except BuilderError as problem:
            found.append(Diagnostic(name, 0, "snapshot-broken", str(problem).removeprefix(f"{name}: ")))
            continue
        except (OSError, UnicodeDecodeError) as problem:
            why = getattr(problem, "strerror", "not UTF-8")
            broken = f"cannot be read ({why}); restore it from version control"
            found.append(Diagnostic(name, 0, "snapshot-broken", broken))
            continue
        if snapshot.day != path.parent.name:
            why = f"is of {snapshot.day}; rename its folder back, links lead there"
            found.append(Diagnostic(name, 0, "snapshot-broken", why))
            continue
        if snapshot.edited:
            why = "was edited by hand: its pages say so; restore it from version control"
            found.append(Diagnostic(name, 0, "snapshot-edited", why))
        kept.append(snapshot)
    return tuple(kept), tuple(found)


def thinned(snapshot: Snapshot) -> Snapshot:
    """The places of the facts of `snapshot`, and the few words each said; of quotations and events not even these."""
    facts = (replace(fact, said=_label(fact), statement=None, shown={}) for fact in snapshot.facts)
    return replace(snapshot, facts=tuple(facts), thinned=True, edited=False)


def to_keep(days: Iterable[str], newest: int, *, monthly: bool) -> frozenset[str]:
    """Of `days` the `newest`, and with `monthly` the last of each month."""
    ordered = sorted(days)
    kept = set(ordered[-newest:] if newest else ())
    if monthly:
        kept |= {one for one, after in pairwise((*ordered, "")) if one[:7] != after[:7]}
    return frozenset(kept)


def _label(fact: KeptFact) -> tuple[tuple[str, str], ...]:
    """What a fact said, where that is a name or a figure: words of an article are not kept for a link's sake."""
    return () if fact.statement and fact.statement.kind in ("event", "quote") else fact.said


def _digest(day: str, lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join((day, *lines)).encode("utf-8", "surrogatepass")).hexdigest()


def _record(fact: KeptFact) -> dict[str, Any]:
    record: dict[str, Any] = asdict(fact.statement) if fact.statement else {"id": fact.id, "link": fact.link}
    record["said"] = dict(fact.said)
    if fact.shown:
        record["shown"] = {language: asdict(shown) for language, shown in sorted(fact.shown.items())}
    if fact.removed:
        record |= {"removed": fact.removed, "cause": fact.cause}
    return record


def _fact(record: Mapping[str, Any], where: str) -> KeptFact:
    return KeptFact(
        id=_link(record["id"]),
        link=_link(record["link"]),
        said=tuple(sorted((_text(language), _text(words)) for language, words in record["said"].items())),
        statement=statement_of(record, where) if "kind" in record else None,
        shown={_text(language): _shown(shown) for language, shown in record.get("shown", {}).items()},
        removed=_day(record.get("removed", "")),
        cause=_text(record.get("cause", "")) if record.get("removed") else "",
    )


def _shown(record: Mapping[str, Any]) -> Shown:
    return Shown(
        standing=_text(record["standing"]),
        against=tuple(map(_text, record["against"])),
        notes=tuple(map(_text, record["notes"])),
        sources=tuple(_source(source) for source in record["sources"]),
    )


def _source(record: Mapping[str, Any]) -> ShownSource:
    return replace(ShownSource(**{name: _text(record[name]) for name in _SOURCE}), link=_link(record["link"]))


def _day(value: object) -> str:
    day = _text(value)
    if day and not is_day(day):
        raise ValueError(f"`{day[:20]}` is no day")
    return day


def _link(value: object) -> str:
    link = _text(value)
    if ACTIVE.search(link):
        raise ValueError(f"`{link[:20]}` is no link")
    return link


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"`{str(value)[:20]}` is no text")
    return value
