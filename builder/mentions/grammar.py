# The tables of a language become compiled rules once. Rules are found by the first word they can begin with, so a text
# costs one look at each of its words, and a regular expression only where one of its rules may begin.
"""Language → Grammar: compiled rules by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from builder.languages import Language
from builder.languages.language import Hedge, Rule

BLANKS = " \t\n\r\u00a0\u2009\u202f"
DIGIT = "0"
"""Stands in `Rule.starts` for a word that begins with a digit."""
WORD = re.compile(r"\w+")
_REACH = 40
"""The longest hedge, and a number's way back to it."""
_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()


class Compiled(NamedTuple):
    """A rule ready to match."""

    match: re.Pattern[str]
    sense: str
    name: str


class Leads(NamedTuple):
    """What may stand before (or after) a figure or date, as one pattern."""

    pattern: re.Pattern[str]
    hedges: tuple[Hedge, ...]

    def before(self, text: str, low: int, at: int) -> tuple[int, Hedge] | None:
        """Where the hedge begins that ends at `at`, and which it is."""
        found = self.pattern.search(text, max(low, at - _REACH), at)
        return (found.start(), self.hedges[int((found.lastgroup or "r0")[1:])]) if found else None

    def after(self, text: str, at: int, end: int) -> tuple[int, Hedge] | None:
        """Where the hedge ends that begins at `at`, and which it is."""
        found = self.pattern.match(text, at, end)
        return (found.end(), self.hedges[int((found.lastgroup or "r0")[1:])]) if found else None


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's rules, compiled."""

    language: Language
    rules: Mapping[str, tuple[Compiled, ...]]
    """By the first word, in lower case; under `DIGIT` those that begin with a digit."""
    number_starts: frozenset[str]
    """Words a number can begin with."""
    roman: Mapping[str, int]
    figure: re.Pattern[str]
    """A number in digits."""
    in_words: re.Pattern[str]
    quantity: re.Pattern[str]
    """A number or range with its scales: n1, s1, half1, sep, n2, s2, half2."""
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
    future: re.Pattern[str]
    past: re.Pattern[str]
    header: re.Pattern[str]
    """A scale in a table's header."""


_MADE: dict[str, Grammar] = {}


def grammar_of(language: Language) -> Grammar:
    """The grammar of a language, made once."""
    made = _MADE.get(language.code)
    if made is None or made.language is not language:
        made = _MADE[language.code] = _made(language)
    return made


def _made(language: Language) -> Grammar:
    numbers, calendar = language.numbers, language.calendar
    tables, firsts = _tables(language)

    def pattern(form: str, *, flags: int = re.IGNORECASE) -> re.Pattern[str]:
        return re.compile(_filled(form, tables), flags)

    def leads(hedges: tuple[Hedge, ...], form: str) -> Leads:
        rows = "|".join(f"(?P<r{at}>{hedge.pattern})" for at, hedge in enumerate(hedges))
        return Leads(pattern(form.replace("ROWS", rows)), hedges)

    rules: dict[str, list[Compiled]] = {}
    for rule in (*calendar.rules, *numbers.skip):
        compiled = Compiled(pattern(rule.pattern), rule.sense, rule.name)
        for first in _first_words(rule, firsts):
            rules.setdefault(first, []).append(compiled)
    return Grammar(
        language=language,
        rules={first: tuple(found) for first, found in rules.items()},
        number_starts=frozenset([*numbers.words, *numbers.collectives, *numbers.vague]),
        roman={numeral.lower(): value for value, numeral in enumerate(_ROMAN, 1)},
        figure=pattern("{figure}"),
        in_words=pattern("{in_words}"),
        quantity=pattern(
            r"(?P<n1>{some}|{figure}|(?P<words>{in_words})){scaled1}(?(words)(?: (?P<more>(?!{articles}\b){in_words}))?)(?:(?P<sep>{between})(?P<n2>{single}){scaled2})?",
            flags=re.NOFLAG,
        ),
        date_hedges=leads(calendar.hedges, r"(?<![\w-])(?:ROWS)$"),
        date_parts=leads(calendar.parts, r"(?<![\w-])(?:ROWS)$"),
        number_hedges=leads(numbers.hedges, r"(?<![\w-])(?:ROWS)$"),
        trailing=leads(numbers.trailing, r"(?:ROWS)\b"),
        percent=pattern(numbers.percent),
        points=pattern(numbers.points),
        times=pattern(numbers.times),
        of=pattern(" ?" + numbers.of),
        counted=pattern(rf"(?:{numbers.counted})(?![\w'])"),
        open=pattern(rf"(?<!\w){numbers.open}$"),
        change=pattern(rf"(?<!\w){numbers.change}$"),
        future=pattern(calendar.future),
        past=pattern(calendar.past),
        header=pattern(r"(?<!\w)(?P<scale>{scale})(?!\w)|(?<!\w)(?P<sign>{scale})(?= ?[^\w\s]| ?[A-Z]{3}\b)", flags=re.NOFLAG),
    )


def _tables(language: Language) -> tuple[dict[str, str], dict[str, Iterable[str]]]:
    """The patterns rules may name, and the words each can begin with."""
    numbers, calendar = language.numbers, language.calendar
    word = any_of(numbers.words)
    insensitive = f"(?i:{word})"
    in_words = rf"{insensitive}(?:[ -](?:{numbers.joint}[ -])?{insensitive}){{0,7}}\b"
    figure = r"(?:\d{1,3}(?:(?: |\.)\d{3}){1,5}(?:,\d+)?|\d{1,3}(?:,\d{3}){2,5}|\d+(?:[.,]\d+)?)(?!\d)"
    number = rf"(?:{figure}|{in_words})"
    scale = any_of({form for word in numbers.scales for form in (word, word.upper() if len(word) > 3 else word)})
    collective = any_of(numbers.collectives)
    scaled = rf"(?: ?(?:{numbers.of})?(?P<s#>(?:{numbers.half_before})?(?:{scale})(?: {numbers.of}(?:{scale}))?)(?:(?![^\W\d_])|(?={{codes}}\b))(?P<half#>{numbers.half}\b)?)?"
    vague = any_of(numbers.vague)
    about = rf"(?:(?:{any_of(numbers.articles)}) )?(?:{any_of(set(numbers.collectives) - numbers.plurals)})\b"
    words: dict[str, Iterable[str]] = {
        "month": calendar.months,
        "short_month": calendar.short_months,
        "weekday": calendar.weekdays,
        "day": calendar.days,
        "unit": calendar.units,
        "season": calendar.seasons,
        "daytime": calendar.daytimes,
        "ordinal": calendar.ordinals,
        "feast": calendar.feasts,
        "last": [word + end for word in sorted(calendar.last) for end in ("", "s")],
        "next": [word + end for word in sorted(calendar.next) for end in ("", "s")],
        "filler": numbers.fillers,
    }
    tables = {name: any_of(entries) for name, entries in words.items()} | {
        "figure": figure,
        "in_words": in_words,
        "single": number,
        "number": rf"{number}(?:(?:{numbers.between}){number})?",
        "scale": scale,
        "about": about,
        "articles": any_of(numbers.articles),
        "month_end": any_of(month[1:] for month in calendar.months),
        "codes": any_of(sign for sign in language.money.signs if len(sign) == 3 and sign.isalpha()),
        "some": rf"(?:(?i:(?:{'|'.join(sorted(numbers.articles))}|{vague}) )?(?i:{collective})\b|(?i:{vague})(?= (?:{scale})\b))",
        "scaled1": scaled.replace("#", "1"),
        "scaled2": scaled.replace("#", "2"),
        "between": numbers.between,
        "counted": rf"(?:{numbers.counted})(?!\w)",
        "word": r"[^\W\d_]+",
    }
    firsts = words | {
        "number": [*numbers.words, DIGIT],
        "about": numbers.collectives,
        "weekdays": [f"{day}s" for day in calendar.weekdays],
        "century": [f"{numeral}e" for numeral in _ROMAN],
    }
    return tables, firsts


def _first_words(rule: Rule, firsts: Mapping[str, Iterable[str]]) -> list[str]:
    words: list[str] = []
    for start in rule.starts.split():
        words += firsts[start[1:-1]] if start.startswith("{") else [start]
    keys = (re.split(r"[-'’]", word.lower())[0] for word in words)
    return list(dict.fromkeys(DIGIT if key[:1].isdigit() else key for key in keys))


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=lambda w: (-len(w), w)))


def _filled(form: str, tables: Mapping[str, str]) -> str:
    """A row's pattern with tables, blanks and apostrophes filled in."""
    while re.search(r"\{[a-z_]+\d?\}", form):
        form = re.sub(r"\{([a-z_]+\d?)\}", lambda found: f"(?:{tables[found[1]]})", form)
    parts = re.split(r"(\[[^\]]*\])", form)
    return "".join(p if p.startswith("[") else p.replace(" ", f"[{BLANKS}]").replace("'", "['’]") for p in parts)
