# The tables of a language become compiled rules once. Rules are found by the first word they can begin with, so a text
# costs one look at each of its words, and a regular expression only where one of its rules may begin.
"""Language → Grammar: compiled rules by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from string import ascii_letters

from msgspec import Struct

from builder.languages import Figures
from builder.languages.language import Digits
from builder.mentions.hints import Hints
from builder.mentions.needs import Strings, needs_of, words_alone, words_of
from builder.mentions.patterns import DIGIT, IN_DIGITS, QUANTITY, ROMAN, Leads, Patterns

_WORD = re.compile(r"\w+")
_LONGEST = 80
"""Characters of a stretch whose openings are kept at most."""
_KEPT = 1 << 17
"""Stretches whose openings are kept."""


class Compiled(Struct, frozen=True):
    """A rule ready to match."""

    match: re.Pattern[str]
    sense: str
    name: str
    bit: int
    """Set in the hints of a text the rule may match in."""


class Opening(Struct, frozen=True):
    """What may begin with a word."""

    bits: int
    """One of them is set in the hints of a text where anything does."""
    rules: tuple[Compiled, ...]
    number: int
    """One of these bits is set in the hints of a text where a number does."""


class Openings(dict[str, tuple[tuple[int, Opening], ...]]):
    """Stretches of a text between blanks, each with the places in it where something may begin.

    A stretch is looked into once: texts repeat their words.
    """

    def __init__(self, firsts: Mapping[str, Opening]) -> None:
        """`firsts`: by the first word, in lower case; under `DIGIT` what begins with a digit."""
        super().__init__()
        self._firsts = firsts

    def __missing__(self, stretch: str) -> tuple[tuple[int, Opening], ...]:
        places = ((word.start(), self._opened_by(word[0].lower())) for word in _WORD.finditer(stretch))
        found = tuple((at, opening) for at, opening in places if opening is not None)
        if len(stretch) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
            self[stretch] = found
        return found

    def _opened_by(self, word: str) -> Opening | None:
        return self._firsts.get(word) or (self._firsts[DIGIT] if word[0].isdigit() else None)


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's rules, compiled."""

    language: Figures
    hints: Hints
    """What a text may hold, by its words."""
    firsts: Mapping[str, Opening]
    """By the first word, in lower case; under `DIGIT` what begins with a digit."""
    openings: Openings
    number_starts: Mapping[str, int]
    """Words a number can begin with, each with the bits one of which is set in the hints of a text where it does."""
    roman: Mapping[str, int]
    """Numerals in lower case."""
    figure: re.Pattern[str]
    """A number in digits."""
    digits: tuple[tuple[re.Pattern[str], Digits], ...]
    """The ways to print one, and how each is read."""
    in_words: re.Pattern[str]
    quantity: re.Pattern[str]
    quantity_in_digits: re.Pattern[str]
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
    currency_words: frozenset[str]
    """The words, in lower case, that names of currencies begin with."""


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
        pattern, begins = patterns.compiled(rule.pattern), patterns.first_words(rule)
        compiled = Compiled(pattern, rule.sense, rule.name, 1 << len(needs))
        needs.append([words_alone(begins), *needs_of(pattern.pattern, pattern.flags)])
        for first in begins:
            rules.setdefault(first, []).append(compiled)
    number_starts = _number_starts(language, patterns, needs)
    firsts = {
        first: _opening(rules.get(first, ()), number_starts.get(first, 0)) for first in {**rules, **number_starts}
    }
    before = r"(?<![\w-])(?:ROWS)$"
    return Grammar(
        language=language,
        hints=Hints(needs),
        firsts=firsts,
        openings=Openings(firsts),
        number_starts=number_starts,
        roman={numeral.lower(): value for value, numeral in enumerate(ROMAN, 1)},
        figure=patterns.compiled("{figure}"),
        digits=tuple((patterns.compiled(row.pattern), row) for row in numbers.digits),
        in_words=patterns.compiled("{in_words}"),
        quantity=patterns.compiled(QUANTITY, case=True),
        quantity_in_digits=patterns.compiled(IN_DIGITS, case=True),
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
        currency_words=frozenset(found[0] for name in language.money.names if (found := _WORD.match(name))),
    )


def _opening(rules: Sequence[Compiled], number: int) -> Opening:
    return Opening(reduce(or_, (rule.bit for rule in rules), number), tuple(rules), number)


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
