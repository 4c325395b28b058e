# The tables of a language become compiled rules once. Rules are found by the first word they can begin with, so a text
# costs one look at each of its words, and a regular expression only where one of its rules may begin.
"""Language → Grammar: compiled rules by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from string import ascii_letters
from typing import NamedTuple

from builder.languages import Figures
from builder.languages.language import Digits
from builder.mentions.hints import Hints
from builder.mentions.needs import Strings, needs_of, words_alone, words_of
from builder.mentions.patterns import DIGIT, QUANTITY, ROMAN, Leads, Patterns


class Compiled(NamedTuple):
    """A rule ready to match."""

    match: re.Pattern[str]
    sense: str
    name: str
    bit: int
    """Set in the hints of a text the rule may match in."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's rules, compiled."""

    language: Figures
    rules: Mapping[str, tuple[Compiled, ...]]
    """By the first word, in lower case; under `DIGIT` those that begin with a digit."""
    hints: Hints
    """What a text may hold, by its words."""
    number_starts: Mapping[str, int]
    """Words a number can begin with, each with the bits one of which is set in the hints of a text where it does."""
    opens: Mapping[str, int]
    """Words anything can begin with, each with the bits of what it may be."""
    roman: Mapping[str, int]
    """Numerals in lower case."""
    figure: re.Pattern[str]
    """A number in digits."""
    digits: tuple[tuple[re.Pattern[str], Digits], ...]
    """The ways to print one, and how each is read."""
    in_words: re.Pattern[str]
    quantity: re.Pattern[str]
    date_hedges: Leads
    date_parts: Leads
    number_hedges: Leads
    trailing: Leads
    percent: re.Pattern[str]
    points: re.Pattern[str]
    times: re.Pattern[str]
    of: re.Pattern[str]
    counted: re.Pattern[str]
    open: re.Pattern[str]
    change: re.Pattern[str]
    header: re.Pattern[str]
    """A scale in a table's header."""


_MADE: dict[str, Grammar] = {}


def grammar_of(language: Figures) -> Grammar:
    """The grammar of a language, made once."""
    made = _MADE.get(language.code)
    if made is None or made.language is not language:
        made = _MADE[language.code] = _made(language)
    return made


def _made(language: Figures) -> Grammar:
    numbers, calendar, patterns = language.numbers, language.calendar, Patterns(language)
    rules: dict[str, list[Compiled]] = {}
    needs = list[list[Strings]]()
    for rule in (*calendar.rules, *numbers.skip):
        pattern, firsts = patterns.compiled(rule.pattern), patterns.first_words(rule)
        compiled = Compiled(pattern, rule.sense, rule.name, 1 << len(needs))
        needs.append([words_alone(firsts), *needs_of(pattern.pattern, pattern.flags)])
        for first in firsts:
            rules.setdefault(first, []).append(compiled)
    number_starts = _number_starts(language, patterns, needs)
    before = r"(?<![\w-])(?:ROWS)$"
    return Grammar(
        language=language,
        rules={first: tuple(found) for first, found in rules.items()},
        hints=Hints(needs),
        number_starts=number_starts,
        opens={
            first: reduce(or_, (rule.bit for rule in rules.get(first, ())), number_starts.get(first, 0))
            for first in {*rules, *number_starts}
        },
        roman={numeral.lower(): value for value, numeral in enumerate(ROMAN, 1)},
        figure=patterns.compiled("{figure}"),
        digits=tuple((patterns.compiled(row.pattern), row) for row in numbers.digits),
        in_words=patterns.compiled("{in_words}"),
        quantity=patterns.compiled(QUANTITY, case=True),
        date_hedges=patterns.leads(calendar.hedges, before),
        date_parts=patterns.leads(calendar.parts, before),
        number_hedges=patterns.leads(numbers.hedges, before),
        trailing=patterns.leads(numbers.trailing, r"(?:ROWS)\b"),
        percent=patterns.compiled(numbers.percent),
        points=patterns.compiled(numbers.points),
        times=patterns.compiled(numbers.times),
        of=patterns.compiled(f" ?{numbers.of}"),
        counted=patterns.compiled(rf"(?:{numbers.counted})(?![\w'])"),
        open=patterns.compiled(rf"(?<!\w){numbers.open}$"),
        change=patterns.compiled(rf"(?<!\w){numbers.change}$"),
        header=patterns.compiled(r"(?<!\w){scale}(?=\W*$|[^\w]|[A-Z]{3}\b)", case=True),
    )


def _number_starts(language: Figures, patterns: Patterns, needs: list[list[Strings]]) -> dict[str, int]:
    """The words a number can begin with and the bit of what else it needs, which is added to `needs`.

    "des" begins a number only with a scale or a collective noun, an article only with these, a measure or another
    number; the rest need nothing.
    """
    numbers, money = language.numbers, language.money
    scales = words_of((*numbers.scales, *numbers.collectives))
    others = words_of((*(numbers.words.keys() - numbers.articles), *(words for words in numbers.vague if " " in words)))
    names = words_of((*money.names, *filter(str.isalpha, money.signs)))
    signs = frozenset(sign.strip(ascii_letters) for sign in money.signs if not sign.isalpha()) | {DIGIT}
    measures = [patterns.compiled(form).pattern for form in (numbers.percent, numbers.points, numbers.times)]
    measured = frozenset[str]().union(*(needs_of(form, re.IGNORECASE, most=1)[0] for form in measures))
    kinds: tuple[tuple[Iterable[str], list[Strings]], ...] = (
        ({_first(words) for words in (*numbers.collectives, *numbers.vague)}, [scales]),
        ({_first(word) for word in numbers.words}, []),
        (numbers.articles, [scales | others | names | signs | measured]),
        ({DIGIT}, []),
    )
    starts = dict[str, int]()
    for firsts, besides in kinds:
        starts |= dict.fromkeys(firsts, 1 << len(needs))
        needs.append([words_alone(firsts), *besides])
    return starts


def _first(words: str) -> str:
    return re.split(r"[ -]", words)[0]
