# A glossary is a table a person keeps in a spreadsheet: one row a term, one column a language. A row that cannot be
# understood is told and left out; the others hold.
"""`seeds/glossary.csv` → terms."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from builder.intake import MEGABYTE, read_input
from builder.model.diagnostics import Diagnostic
from builder.storage import printable, told

FILE = "glossary.csv"
"""In the folder of the seeds."""
LIMIT = 4 * MEGABYTE
"""Bytes of it at most."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
_LONGEST = 200


class Policy(StrEnum):
    """What a translation does with a term."""

    KEEP = "keep"
    """The term stays as it is."""
    TRANSLATE = "translate"
    """It becomes the term in the column of the target language."""
    FORBID = "forbid"
    """It never becomes that."""


@dataclass(frozen=True, slots=True)
class Term:
    """One row."""

    words: Mapping[str, str] = field(hash=False)
    """Language → the term in it; a language whose cell is empty is not there."""
    policy: Policy
    note: str = ""
    """For people; a term with a note may have a condition in it."""
    line: int = 0
    """In the file, from 1."""


def read_glossary(seeds: Path, root: Path) -> tuple[tuple[Term, ...], tuple[Diagnostic, ...]]:
    """The terms of the glossary in `seeds`, none where there is no file, and what is wrong with it.

    The header names the columns: languages by their codes, `policy` and `note`, in any order.
    """
    path = seeds / FILE
    name = told(path, root)
    try:
        text = read_input(path, root, LIMIT).decode("utf-8-sig")
    except FileNotFoundError:
        return (), ()
    except UnicodeDecodeError:
        return (), (Diagnostic(name, 0, "glossary-unreadable", "is not in UTF-8; left out, save it as UTF-8"),)
    except OSError as problem:
        return (), (Diagnostic(name, 0, "glossary-unreadable", f"cannot be read ({problem.strerror}); left out"),)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    terms: list[Term] = []
    found: list[Diagnostic] = []
    header: tuple[str, ...] = ()
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as problem:
            found.append(Diagnostic(name, line, "glossary-row", f"is no CSV ({problem}); all from here is left out"))
            break
        if row is None:
            break
        cells = tuple(" ".join(cell.split()) for cell in row)
        if not any(cells):
            continue
        if not header:
            header = tuple(cell.lower() if cell.lower() in ("policy", "note") else cell for cell in cells)
            if wrong := _header_problem(header):
                return (), (Diagnostic(name, line, "glossary-header", wrong),)
            continue
        term = _term(header, cells, line)
        if isinstance(term, Term):
            terms.append(term)
        else:
            found.append(Diagnostic(name, line, "glossary-row", f"{term}; the row is left out"))
    return tuple(terms), tuple(found)


def _header_problem(header: tuple[str, ...]) -> str:
    unknown = [column for column in header if column not in ("policy", "note") and not _LANGUAGE.fullmatch(column)]
    if unknown:
        return f"the column `{printable(unknown[0][:40])}` is no language, `policy` or `note`; all is left out, mend it"
    if "policy" not in header or len(set(header)) < len(header) or not set(header) - {"policy", "note"}:
        return "the header must name each column once, such as `fr,en,policy,note`; all is left out, mend it"
    return ""


def _term(header: tuple[str, ...], cells: tuple[str, ...], line: int) -> Term | str:
    """The row's term, or what is wrong with it."""
    if len(cells) > len(header) and any(cells[len(header) :]):
        return f"has {len(cells)} cells where the header has {len(header)}; put cells with commas in quotation marks"
    row = dict(zip(header, cells, strict=False))
    words = {column: cell for column, cell in row.items() if column not in ("policy", "note") and cell}
    policy, note = row.get("policy", "").lower(), row.get("note", "")
    if policy not in set(Policy):
        return f"the policy `{printable(policy[:40])}` is unknown; known are {', '.join(Policy)}"
    if not words or (policy != Policy.KEEP and len(words) < 2):
        return "lacks a term" if policy == Policy.KEEP else f"`{policy}` needs the term in two languages"
    if any(len(term) > _LONGEST for term in words.values()):
        return f"has a term of more than {_LONGEST} characters"
    return Term(words, Policy(policy), note, line)
