# What careful readers say a folder of articles says: facts that must be found, and traps no reading may step into. A
# gold fact and a claim are compared field by field, so both are read into one shape.
"""Gold file → the facts and traps it lists."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from builder.errors import BuilderError
from builder.model.claims import FACTUAL, Claim, Kind, Modality
from builder.model.text import Article, Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact, be it of a gold file or claimed."""

    kind: str
    subject: str | None
    value: str
    source: str
    """The name of the file that says so."""
    quote: str
    span: Span | None = None
    """Where the quote stands in the text of the article; none where the text does not hold it."""
    amount: float | None = None
    currency: str | None = None
    date: str | None = None
    factual: bool = True
    """Stands as a fact: asserted or reported, not planned, possible, denied or a target."""
    qualifiers: Mapping[str, Any] = field(default_factory=dict)
    """As of a claim; in a gold file also `accept`, `optional`, `duplicate` and `timeline`."""
    why: str = ""
    """Of a trap: why it is none of the facts."""

    @property
    def required(self) -> bool:
        """Whether missing it is a loss: what is optional, or restates another, is not asked for."""
        return not (self.qualifiers.get("optional") or self.qualifiers.get("duplicate"))


@dataclass(frozen=True, slots=True)
class Gold:
    """What a gold file says."""

    names: tuple[str, ...]
    """The company the articles are about, then its other names."""
    facts: tuple[Entry, ...]
    traps: tuple[Entry, ...]
    subjects: tuple[str, ...] = ()
    """Where the file is complete for these companies only; none where it is for all."""

    @property
    def sources(self) -> frozenset[str]:
        """The names of the files it speaks of."""
        return frozenset(entry.source for entry in (*self.facts, *self.traps))


def read_gold(path: Path) -> Gold:
    """The gold file at `path`; its entries have no places yet (`placed`).

    Raises BuilderError where it is no JSON, or an entry lacks what makes it one.
    """
    try:
        tree = json.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as problem:
        raise BuilderError(f"{path}: is no JSON in UTF-8 ({problem}); mend or replace it") from None
    company = tree.get("company") if isinstance(tree, dict) else None
    if not isinstance(company, str) or not company.strip() or not isinstance(tree.get("facts"), list):
        raise BuilderError(f"{path}: must be an object with `company` (a name) and `facts` (a list)")
    problems: list[str] = []
    aliases, subjects = (_names(tree.get(key), f"{path}: {key}", problems) for key in ("aliases", "subjects"))
    facts, traps = (_entries(tree.get(key) or [], f"{path}: {key}", problems) for key in ("facts", "not_facts"))
    if problems:
        raise BuilderError("\n".join(problems))
    return Gold((company, *aliases), facts, traps, subjects)


def _names(listed: object, where: str, problems: list[str]) -> tuple[str, ...]:
    if isinstance(listed, list | None) and all(isinstance(name, str) for name in listed or ()):
        return tuple(listed or ())
    problems.append(f"{where} must be a list of names")
    return ()


def _entries(listed: object, where: str, problems: list[str]) -> tuple[Entry, ...]:
    if not isinstance(listed, list):
        problems.append(f"{where} must be a list")
        return ()
    entries: list[Entry] = []
    for number, fields in enumerate(listed, 1):
        if wrong := _wrong(fields):
            problems.append(f"{where}, entry {number}: {wrong}")
        else:
            entries.append(_entry(fields))
    return tuple(entries)


_WORDS = ("subject", "quote", "date", "currency", "modality", "why")


def _wrong(fields: object) -> str:
    """What keeps `fields` from being an entry; empty where nothing does."""
    if not isinstance(fields, dict):
        return "must be an object"
    if fields.get("kind") not in list(Kind):  # which asks nothing of the value, a dictionary included
        return f"`kind` must be one of {', '.join(Kind)}"
    if not isinstance(fields.get("source") or fields.get("file"), str):
        return "`source` (the name of the article's file) is missing"
    wrong = next((n for n in _WORDS if not isinstance(fields.get(n), str | None)), None)
    if wrong:
        return f"`{wrong}` must be text"
    if not isinstance(fields.get("amount"), int | float | None):
        return "`amount` must be a number, in units"
    return "" if isinstance(fields.get("qualifiers"), dict | None) else "`qualifiers` must be an object"


def _entry(fields: dict[str, Any]) -> Entry:
    qualifiers = fields.get("qualifiers") or {}
    planned = Modality.PLANNED if qualifiers.get("status") == "planned" else Modality.ASSERTED
    return Entry(
        kind=fields["kind"],
        subject=fields.get("subject"),
        value=str(fields.get("value") or ""),
        source=PurePosixPath(fields.get("source") or fields["file"]).name,
        quote=str(fields.get("quote") or ""),
        amount=fields.get("amount"),
        currency=fields.get("currency"),
        date=fields.get("date"),
        factual=(fields.get("modality") or planned) in FACTUAL,
        qualifiers=qualifiers,
        why=str(fields.get("why") or ""),
    )


def claimed(claims: Iterable[Claim], articles: Mapping[str, Article]) -> tuple[Entry, ...]:
    """Claims as entries; `articles` by their ids."""
    return tuple(
        Entry(
            kind=str(claim.kind),
            subject=claim.subject,
            value=claim.value,
            source=PurePosixPath(articles[claim.article].path).name,
            quote=claim.quote,
            span=claim.span,
            amount=claim.amount,
            currency=claim.currency,
            date=claim.date,
            factual=claim.modality in FACTUAL,
            qualifiers=dict(claim.qualifiers),
        )
        for claim in claims
    )
