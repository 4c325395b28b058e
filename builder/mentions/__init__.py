# What a text mentions. It is read once from left to right: each word is looked up among the first words of the
# language's rules, and a pattern is tried only where one may begin. Dates come before amounts, longer rules before
# shorter ones, and what is read is not read again.
"""Text → dates, durations, amounts, counts and shares, each with its span."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from builder.languages import Figures
from builder.mentions import dates, durations, relative
from builder.mentions.amounts import amount_at
from builder.mentions.grammar import Compiled, Grammar, Opening, grammar_of
from builder.mentions.money import Unit, header_unit
from builder.mentions.setting import NOTHING, Read, Setting
from builder.mentions.values import calendar_date, coarse, known, precision_of
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

_READINGS = {**dates.READINGS, **relative.READINGS, **durations.READINGS}
_SKIP = "skip"
_LONG = 1500
"""Characters of a sentence at most; in a longer text nearly anything may stand, and is not asked for."""
_ANYTHING = -1
"""Hints with every bit set."""
_DATED = (MentionType.DATE, MentionType.TIME)


def mentions_in(  # noqa: PLR0913  each says another thing of how the words are meant
    text: str,
    span: Span,
    language: Figures,
    published: str | None,
    *,
    anchor: str | None = None,
    unit: Unit | None = None,
    ahead: bool = False,
) -> tuple[Mention, ...]:
    """The dates, durations, times, sets, amounts, counts and shares of `text` inside `span`, a sentence or a cell.

    They are sorted and do not overlap. `published` (`YYYY[-MM[-DD]]` or none) resolves relative dates, never more
    precisely than it allows. `anchor` is the calendar date of the last date mentioned before the sentence, for "le
    lendemain". `ahead` says that no date lies behind, as in an agenda. `unit` is what a table's header says bare
    figures are counted in; with `Unit()` they are counts.
    """
    grammar = grammar_of(language)
    stretches = span.of(text).split(" ")
    hints = grammar.hints.of(stretches) if span.end - span.start <= _LONG else _ANYTHING
    if not hints:
        return ()
    setting = Setting(text, span, grammar, known(published), anchor or "", ahead)
    mentions: list[Mention] = []
    free = done = span.start  # what hedges may still take; what has been read
    after_money = False
    for at, opening in _openings(stretches, span.start, grammar):
        if not opening.bits & hints or at < done:
            continue
        mention, end = _by_rule(opening.rules, hints, setting, at, free, bare=unit is None)
        if end == at and opening.number & hints:
            mention, end = amount_at(setting, at, low=free, unit=unit, after_money=after_money)
        done = max(done, end)
        if mention is not None:
            mentions.append(mention)
            free = mention.span.end
            after_money = after_money or mention.type is MentionType.MONEY
            if mention.precision:
                setting.anchor = coarse(mention.value) or setting.anchor
    return tuple(mentions)


def _openings(stretches: Iterable[str], start: int, grammar: Grammar) -> Iterator[tuple[int, Opening]]:
    """Where in a text that begins at `start` and is cut at each simple blank something may begin, and what."""
    openings = grammar.openings
    for stretch in stretches:
        if places := openings[stretch]:
            for at, opening in places:
                yield start + at, opening
        start += len(stretch) + 1


def _by_rule(
    rules: Sequence[Compiled], hints: int, setting: Setting, at: int, free: int, *, bare: bool
) -> tuple[Mention | None, int]:
    """What the first rule that matches at `at` reads, and where it ends; `at` where none does."""
    for rule in rules:
        found = rule.match.match(setting.text, at, setting.span.end) if rule.bit & hints else None
        if found is None or (rule.sense == "year" and not bare):
            continue
        if rule.sense == _SKIP:
            return None, found.end()
        read = _READINGS[rule.sense](found, setting)
        if read is NOTHING:
            return None, found.end()
        if read is not None:
            return _mention(read, found.start(), found.end(), rule.name, setting, free), found.end()
    return None, at


def _mention(read: Read, start: int, end: int, rule: str, setting: Setting, free: int) -> Mention:
    """The mention, with the words before it that say how it is meant."""
    grammar, value, bound, part = setting.grammar, read.value, read.bound, read.part
    if read.type in _DATED:
        if hedge := grammar.date_parts.before(setting.text, free, start):
            start, part = hedge[0], hedge[1].part
        if hedge := grammar.date_hedges.before(setting.text, free, start):
            start, bound = hedge[0], hedge[1].bound
            if hedge[1].near and precision_of(value) == "day":
                value = value[:7]
    elif hedge := grammar.number_hedges.before(setting.text, free, start):
        start, bound = hedge[0], hedge[1].bound
    precision = precision_of(value) if read.type in _DATED else ""
    return Mention(Span(start, end), read.type, value, precision, bound, part=part, relative=read.relative, rule=rule)


__all__ = ["Unit", "calendar_date", "header_unit", "mentions_in"]
