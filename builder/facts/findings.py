# Why a decision took no effect is said in the same words whatever it was about.
"""Findings about decisions; their path is filled in by whoever knows the file."""

from __future__ import annotations

from collections.abc import Iterable

from builder.model.decisions import Decision
from builder.model.diagnostics import Diagnostic, Severity


def dangling(decision: Decision, what: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    """Nothing is there that the decision could be about."""
    return Diagnostic("", decision.line, "decision-dangling", what, severity)


def contrary(decision: Decision, others: Iterable[Decision]) -> Diagnostic:
    """Another decision says otherwise."""
    lines = ", ".join(map(str, sorted({other.line for other in others} - {decision.line}) or [decision.line]))
    return Diagnostic(
        "",
        decision.line,
        "decision-contrary",
        f"`{decision.verb}` contradicts what is decided on line {lines}; neither is used, keep one of them",
    )
