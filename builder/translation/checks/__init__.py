# A translation is checked for what can be proved without understanding it. What each check looks at is one function
# of the two texts; which of them keep a translation from being shown is told by the table.
"""A pair of texts → what is wrong with the translation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from builder.locales import Entry
from builder.model.diagnostics import Severity
from builder.translation.checks import leftovers, marks, measures, names, polarity, senses, terms
from builder.translation.checks.ground import Finding, Ground, Side, ground_for
from builder.translation.checks.pair import Check, Pair
from builder.translation.values import differences

__all__ = ["CHECKS", "WAIVER", "Finding", "Ground", "Pair", "Side", "found_in", "ground_for", "problems_in", "waivers"]

WAIVER = "allow "
"""Begins the comment that waives a check with its reason: `allow values: the source misprints the year`."""

_WAIVER = re.compile(rf"{WAIVER}([a-z-]+)(?::\s*(.*))?")


def _values(pair: Pair) -> Iterable[str]:
    return differences(*pair.readings) if pair.readings else ()


def _terms(pair: Pair) -> Iterable[str]:
    return terms.term_problems(pair.source, pair.target, pair.ground.terms)


def _wording(pair: Pair) -> Iterable[str]:
    return terms.wording_problems(pair.source, pair.target, pair.ground.terms)


ERROR, WARNING = Severity.WARNING, Severity.NOTE
"""An error fails `--strict` and is not shown; a warning is listed."""

CHECKS: Mapping[str, tuple[Severity, Check]] = {
    "values": (ERROR, _values),
    "limits": (ERROR, senses.limit_problems),
    "ratios": (ERROR, senses.ratio_problems),
    "order": (ERROR, senses.order_problems),
    "units": (ERROR, measures.unit_problems),
    "negation": (ERROR, polarity.negation_problems),
    "opposites": (ERROR, senses.opposite_problems),
    "hedge": (ERROR, senses.hedge_problems),
    "names": (ERROR, names.name_problems),
    "terms": (ERROR, _terms),
    "untranslated": (ERROR, leftovers.untranslated_problems),
    "placeholder": (ERROR, leftovers.placeholder_problems),
    "address": (ERROR, leftovers.address_problems),
    "dropped": (WARNING, names.dropped_problems),
    "wording": (WARNING, _wording),
    "doubled": (WARNING, leftovers.doubled_problems),
    "quotes": (WARNING, marks.quote_problems),
    "brackets": (WARNING, marks.bracket_problems),
    "article": (WARNING, marks.article_problems),
    "characters": (WARNING, marks.character_problems),
    "start": (WARNING, marks.start_problems),
    "end": (WARNING, marks.end_problems),
    "length": (WARNING, marks.length_problems),
    "blanks": (WARNING, marks.blank_problems),
}
"""The name a waiver calls it by → how much it matters, and what looks."""


def problems_in(source: str, target: str, ground: Ground, *, errors_alone: bool = False) -> Iterator[Finding]:
    """What the checks find in a translation, in their order."""
    pair = Pair(source, target, ground)
    for name, (severity, check) in CHECKS.items():
        if severity is ERROR or not errors_alone:
            for message in check(pair):
                yield Finding(name, message, severity)


@lru_cache(maxsize=1 << 15)
def _checked(source: str, target: str, ground: Ground) -> tuple[Finding, ...]:
    """What the checks find, remembered: a build, a check and a review look at the same entries again and again."""
    return tuple(problems_in(source, target, ground))


def found_in(entry: Entry, ground: Ground, *, errors_alone: bool = False) -> tuple[Finding, ...]:
    """What is wrong with an entry, but for what a person waived and said why; nothing of one without a translation."""
    if not entry.msgstr.strip():
        return ()
    waived = waivers(entry)
    found = _checked(entry.msgid, entry.msgstr, ground)
    kept = [f for f in found if not waived.get(f.name) and (f.severity is ERROR or not errors_alone)]
    for name, reason in waived.items():
        if not reason or name not in CHECKS:
            lacking = "gives no reason" if name in CHECKS else "names no check"
            what = f"the waiver `{WAIVER}{name}` {lacking}"
            kept.append(Finding("waiver", what, ERROR if reason else WARNING))
    return tuple(kept)


def waivers(entry: Entry) -> Mapping[str, str]:
    """The checks waived above an entry, each with its reason."""
    found = (_WAIVER.fullmatch(comment) for comment in entry.comments)
    return {match[1]: (match[2] or "").strip() for match in found if match}
