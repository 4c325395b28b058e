# Bad input becomes a value: a Diagnostic says what, where and what to do, and the rest of the briefing is built.
"""What was found wrong with the input, one line each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters."""

    WARNING = "warning"
    """Something was left out, or is not as it should be; `--strict` fails on it."""
    NOTE = "note"
    """Worth knowing; never fails a build."""


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One finding."""

    path: str
    """The file, relative to the project."""
    line: int
    """From 1; 0 where the finding is about the whole file."""
    code: str
    """A short name that stays, e.g. `undecodable`: the guide's entry."""
    message: str
    """What is wrong and what to do, one line."""
    severity: Severity = Severity.WARNING

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message} [{self.code}]"
