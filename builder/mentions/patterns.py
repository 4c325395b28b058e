# The tables of a language are written for people: a blank stands for any blank, an apostrophe for either form, {month}
# for the months. Here they become regular expressions.
"""Rows of tables → patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from builder.languages import Figures
from builder.languages.beginnings import compiled, quick
from builder.languages.language import Hedge, Rule

BLANKS = " \t\n\r\u00a0\u2009\u202f"
DIGIT = "0"
"""Stands in `Rule.starts` for a word that begins with a digit."""
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
         "XVIII", "XIX", "XX", "XXI")  # fmt: skip
QUANTITY = (
    r"(?P<n1>{some}|{figure}|(?P<words>{in_words})){scaled1}"
    r"(?(words)(?: (?P<more>(?!{articles}\b){in_words}))?)"
    r"(?:(?P<sep>{between})(?P<n2>{single}){scaled2})?"
)
"""A number or a range with its scales; "deux millions" may go on with "trois cent mille"."""
IN_DIGITS = r"(?P<n1>{figure}){scaled1}(?P<more>(?!))?(?:(?P<sep>{between})(?P<n2>{single}){scaled2})?"
"""The same where it begins with a digit: a third of the pattern, and most numbers are printed so."""
_REACH = 40
"""The longest hedge."""


class Leads(NamedTuple):
    """What may stand before (or after) a figure or date, as one pattern."""

    pattern: re.Pattern[str]
    hedges: tuple[Hedge, ...]

    def before(self, text: str, low: int, at: int) -> tuple[int, Hedge] | None:
        """Where the hedge begins that ends at `at`, and which it is."""
        found = self.pattern.search(text, max(low, at - _REACH), at)
        return (found.start(), self._row(found)) if found else None

    def after(self, text: str, at: int, end: int) -> tuple[int, Hedge] | None:
        """Where the hedge ends that begins at `at`, and which it is."""
        found = self.pattern.match(text, at, end)
        return (found.end(), self._row(found)) if found else None

    def _row(self, found: re.Match[str]) -> Hedge:
        return self.hedges[int((found.lastgroup or "r0")[1:])]


class Patterns:
    """The tables of one language, and the patterns that name them."""

    def __init__(self, language: Figures) -> None:
        self._words = _words(language)
        self._tables = _tables(language, self._words)

    def compiled(self, form: str, *, case: bool = False) -> re.Pattern[str]:
        """A row's pattern; `case` where capitals matter."""
        return compiled(self._filled(form), re.NOFLAG if case else re.IGNORECASE)

    def leads(self, hedges: tuple[Hedge, ...], form: str) -> Leads:
        """The hedges as one pattern; they stand for ROWS in `form`."""
        rows = "|".join(f"(?P<r{at}>{hedge.pattern})" for at, hedge in enumerate(hedges))
        return Leads(quick(self._filled(form.replace("ROWS", rows)), re.IGNORECASE), hedges)

    def first_words(self, rule: Rule) -> list[str]:
        """The words a rule can begin with, in lower case; `DIGIT` for figures."""
        words: list[str] = []
        for start in rule.starts.split():
            words += self._words[start[1:-1]] if start.startswith("{") else [start]
        keys = (re.split(r"[-'’]", word.lower())[0] for word in words)
        return list(dict.fromkeys(DIGIT if key[:1].isdigit() else key for key in keys))

    def _filled(self, form: str) -> str:
        while re.search(r"\{[a-z_]+\d?\}", form):
            form = re.sub(r"\{([a-z_]+\d?)\}", lambda found: f"(?:{self._tables[found[1]]})", form)
        pieces = re.split(r"(\[[^\]]*\])", form)
        blank = f"[{BLANKS}]"
        return "".join(p if p.startswith("[") else p.replace(" ", blank).replace("'", "['’]") for p in pieces)


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=lambda w: (-len(w), w)))


def _words(language: Figures) -> dict[str, list[str]]:
    """What `{name}` stands for among the words a rule can begin with."""
    numbers, calendar = language.numbers, language.calendar
    return {
        "about": [*numbers.articles, *numbers.collectives],
        "century": [f"{numeral}e" for numeral in ROMAN],
        "day": list(calendar.days),
        "daytime": list(calendar.daytimes),
        "feast": list(calendar.feasts),
        "last": [word + end for word in sorted(calendar.last) for end in ("", "s")],
        "month": list(calendar.months),
        "next": [word + end for word in sorted(calendar.next) for end in ("", "s")],
        "number": [*numbers.words, DIGIT],
        "ordinal": list(calendar.ordinals),
        "season": list(calendar.seasons),
        "short_month": list(calendar.short_months),
        "unit": list(calendar.units),
        "weekday": list(calendar.weekdays),
        "weekdays": [f"{day}s" for day in calendar.weekdays],
    }


def _tables(language: Figures, words: Mapping[str, list[str]]) -> dict[str, str]:
    """What `{name}` stands for in a pattern."""
    numbers = language.numbers
    scales = {form for word in numbers.scales for form in (word, word.upper() if len(word) > 3 else word)}
    tables = {name: any_of(entries) for name, entries in words.items()}
    multiples = any_of(word for word, value in numbers.words.items() if value in (100, 1000))
    openers = f"(?:{any_of(numbers.openers)})" if numbers.openers else "(?!)"
    scaled = (
        r"(?:(?P<mid#>{half}(?= {scale_word}\b))? ?{of}?(?P<s#>{scale_word})(?:(?![^\W_]|[²³])|(?={codes}\b))"
        r"(?P<half#>{half}\b)?)?"
    )
    opened = rf"(?:{openers}[ -](?=(?:{multiples})\b))?"
    joint = rf"[ -](?:{numbers.joint_after}{numbers.joint}[ -])?"
    return {
        **tables,
        "about": rf"(?:{{articles}} )?(?:{any_of(set(numbers.collectives) - numbers.plurals)})\b",
        "articles": any_of(numbers.articles),
        "between": numbers.between,
        "codes": any_of(sign for sign in language.money.signs if len(sign) == 3 and sign.isalpha()),
        "collective": any_of(numbers.collectives),
        "counted": rf"(?:{numbers.counted})(?!\w)",
        "figure": rf"(?:{'|'.join(row.pattern for row in numbers.digits)})(?!\d)",
        "filler": any_of(numbers.fillers),
        "half": numbers.half,
        "in_words": rf"(?i:{opened}{{word_number}}(?:{joint}{{word_number}}){{0,7}}|{openers})\b",
        "month_end": any_of(month[1:] for month in language.calendar.months),
        "number": r"{single}(?:{between}{single})?",
        "of": numbers.of,
        "scale": any_of(scales),
        "scale_word": rf"(?:{numbers.half_before})?{{scale}}(?: {{of}}{{scale}})?",
        "scaled1": scaled.replace("#", "1"),
        "scaled2": scaled.replace("#", "2"),
        "single": r"{figure}|{in_words}",
        "some": r"(?i:(?:{articles}|{vague}) )?(?i:{collective})\b|(?i:{vague})(?= {scale}\b)",
        "vague": any_of(numbers.vague),
        "word": r"[^\W\d_]+",
        "word_number": any_of(set(numbers.words) - numbers.openers),
        **language.calendar.fragments,
    }
