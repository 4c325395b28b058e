# Every entry of one catalogue is checked on the same ground: what is known of the two languages, and the glossary.
"""What translations are checked on, and what is found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from builder.languages import FIGURES, PROSE, Figures, Prose
from builder.locales import Units, units_of
from builder.model.diagnostics import Severity
from builder.translation.checks.terms import Terms, terms_between
from builder.translation.glossary import Term


@dataclass(frozen=True, slots=True)
class Side:
    """What is known of one of the two languages; little, where it has no tables."""

    code: str
    """ISO 639-1; empty where texts of several languages are mixed."""
    figures: Figures | None
    prose: Prose
    units: Units


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What every entry of one catalogue is checked on; made once, so that what was checked on it is known again."""

    source: Side
    target: Side
    terms: Terms
    published: str | None = None
    """When the article appeared: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or may be."""

    name: str
    """The check, as a waiver names it."""
    message: str
    severity: Severity

    @property
    def code(self) -> str:
        """As of a Diagnostic."""
        return f"po-{self.name}"


def ground_for(source: str, target: str, terms: Iterable[Term] = (), published: str | None = None) -> Ground:
    """What translations from `source` into `target` (ISO 639-1) are checked on."""
    return _ground(source, target, tuple(terms), published)


@lru_cache(maxsize=512)
def _ground(source: str, target: str, terms: tuple[Term, ...], published: str | None) -> Ground:
    return Ground(_side(source), _side(target), _terms(source, target, terms), published)


@lru_cache(maxsize=16)
def _terms(source: str, target: str, terms: tuple[Term, ...]) -> Terms:
    return terms_between(source, target, terms)


@lru_cache(maxsize=16)
def _side(code: str) -> Side:
    return Side(code, FIGURES.get(code), PROSE.get(code, Prose(code)), units_of(code))
