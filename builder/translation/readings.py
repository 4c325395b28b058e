# Two texts can be compared once the values of each stand in a form in which both languages' are equal. A text is read
# once; what is told of a value is put into words only where it is told.
"""A text → the values it names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache, cached_property
from itertools import islice
from math import ceil, floor, prod
from typing import NamedTuple

from builder.languages import PROSE, Figures
from builder.mentions import mentions_in
from builder.mentions.durations import period
from builder.mentions.grammar import Grammar, grammar_of
from builder.mentions.numbers import in_digits
from builder.mentions.quantities import Quantity, quantity_at
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Span
from builder.storage import printable

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PERIOD = re.compile(r"PT?(\d+(?:\.\d+)?)([YMWDHS])")
_MONTH = re.compile(r"(?:\d{4}|XXXX)-\d\d")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_CLOCK = re.compile(r"T(\d\d:\d\d)")
_DIGIT = re.compile(r"\d")
_YEARS = re.compile(r"(?<!\d)((?:1[89]|20)\d\d)[-–/](\d\d)(?![\d-])")
"""Two years of which the second has lost its century: "2023–24"."""
_AMOUNTS = (MentionType.MONEY, MentionType.COUNT)
_DATES = (MentionType.DATE, MentionType.TIME)
_SMALL = 10
"""A number in words up to this may be dropped: "ses deux fondateurs" is "its founders" in good English."""
_MOST_SCALES = 4
_NEAR = "2024-05-15"
"""Any day will do to compare "la semaine dernière" with "last week"."""
_WORDS_SHOWN = 40
_DECIMALS = 3
SHARED_SIGN = "XXX"
"""ISO 4217's own code for no currency: of "¥" alone."""
_POWERS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SIZES = {"Y": (12, "months"), "M": (1, "months"), "W": (7, "days"), "D": (1, "days")}
_CLOCK_SIZES = {"H": 3600, "M": 60, "S": 1}
_DAY = 86_400
_WIDEST = 1000
"""A range up to a thousand times its beginning is one of durations."""
_BASIS_POINTS = "basis points"
_BASIS = Decimal("0.01")
"""A basis point, in points."""


class Value(NamedTuple):
    """One value a text names, in a form in which both languages' are equal."""

    kind: str
    """`number`, `order` (of magnitude), `share`, `points`, `date`, `part`, `weekday`, `duration`, `span` (of no
    stated length), `time`, `figure` (in digits, counting nothing)."""
    value: str
    said: str
    """Its words as printed; of a number nothing, of a share or points what they are called."""
    firm: bool
    """Whether it cannot be dropped or added."""
    currency: str = ""
    """ISO 4217; empty where none is named."""
    resolved: str = ""
    """Of a date without its year, the day meant as the date of publication tells it."""
    length: str = ""
    """Of a duration, its number of days, months or years."""
    bound: Bound | None = None
    """Whether the text says "more than", "less than" or "about"."""

    @property
    def words(self) -> str:
        """As a message tells it."""
        if tell := _TOLD.get(self.kind):
            return tell(self)
        return f"“{_shortened(' '.join(self.said.split()))}”"


class Reading:
    """A text with the values it names."""

    def __init__(self, text: str, figures: Figures, values: Iterable[Value]) -> None:
        self.text = text
        self.figures = figures
        self.values = tuple(dict.fromkeys(values))
        self._stated = {(value.kind, value.currency, value.value) for value in self.values}

    @cached_property
    def _meant(self) -> frozenset[tuple[str, str, str]]:
        """Dates without their year, as the date of publication tells them."""
        return frozenset((value.kind, value.currency, value.resolved) for value in self.values if value.resolved)

    @cached_property
    def currencies(self) -> frozenset[str]:
        """The currencies the text names."""
        return frozenset(value.currency for value in self.values if value.currency)

    def names(self, value: Value) -> bool:
        """Whether the text names this value."""
        if (value.kind, value.currency, value.value) in self._stated:
            return True
        key, meant = (value.kind, value.currency, value.value), (value.kind, value.currency, value.resolved)
        return key in self._meant or meant in self._stated

    def says(self, value: Value) -> bool:
        """Whether the text has the words of a value and another reading of them: "2024" as a number."""
        if value.kind == "order":
            return value.value in self._orders
        if value.kind == "share":
            return value.value in self._shares  # "la moitié" is "50%"
        if value.length:
            return ("number", "", value.length) in self._stated  # "à 22 ans" is "at 22"
        bare = value.kind in ("number", "figure") or (value.kind == "date" and len(value.value) == 4)
        return bare and not value.currency and (value.value in self._printed or value.value in self._numbers)

    @cached_property
    def _shares(self) -> frozenset[str]:
        """The shares, in percent, that the words of the text come to: "la moitié"."""
        prose = PROSE.get(self.figures.code)
        signs = prose.senses.in_text(self.text.lower()) if prose and prose.senses else ()
        return frozenset().union(*(shares_of(found.means) for found in signs))

    @cached_property
    def _printed(self) -> frozenset[str]:
        """The numbers that are read as such."""
        return frozenset(value.value for value in self.values if value.kind in ("number", "figure"))

    @cached_property
    def _numbers(self) -> frozenset[str]:
        """Every other number of the text, whatever it counts."""
        ends = (end for found in quantities(self.text, self.figures) for end in (found.low, found.high))
        return frozenset(_plainly(end) for end in ends if end is not None)

    @cached_property
    def _orders(self) -> frozenset[str]:
        """The orders of magnitude whose words stand in the text, whether or not they are read as a number."""
        return frozenset((_order(self.text, self.figures), *map(_power, _scales(self.text, self.figures))))


@cache
def shares_of(ratio: str) -> frozenset[str]:
    """What a ratio may be in percent: `1/3` → 33, 33.3, 34; `2` → 200, and 100 more; nothing of what is no ratio."""
    if not ratio[:1].isdigit():
        return frozenset()
    percent = 100 * Fraction(ratio)
    near = {floor(percent), ceil(percent), round(float(percent), 1)}
    return frozenset(f"{share:g}" for share in (near if percent < 100 else {int(percent), int(percent) - 100}))


def reading(text: str, figures: Figures, published: str | None) -> Reading:
    """The values of a text in the language of `figures`; `published`, of the article, tells which year a date is of.

    What the words alone say of a date counts; only "last week" needs the day of reading.
    """
    span = Span(0, len(text))
    stated = mentions_in(text, span, figures, None)
    near: dict[int, Mention] = {}
    if any(m.type in _DATES and m.value[:1] in ("", "X") for m in stated):
        near = {m.span.end: m for m in mentions_in(text, span, figures, _reference(published))}
    values: list[Value] = []
    for mention in stated:
        words = mention.span.of(text)
        if mention.type in _DATES:
            values += _date(mention, words, figures, near.get(mention.span.end), known=published is not None)
        else:
            values += _values(mention, words, figures)
    if _DIGIT.search(text):
        values += _figures(text, stated, grammar_of(figures))
    return Reading(text, figures, values)


def _reference(published: str | None) -> str:
    """A day in the time the article appeared."""
    return (published or _NEAR) + _NEAR[len(published or _NEAR) :]


def _values(mention: Mention, words: str, figures: Figures) -> Iterable[Value]:
    """The values of a mention that is no date."""
    if mention.type in _AMOUNTS:
        return _amounts(mention, words, figures)
    if mention.type is MentionType.PERCENT and mention.value:
        basis = figures.numbers.basis in mention.unit.lower().split()
        kind, factor = "points" if mention.unit else "share", _BASIS if basis else Decimal(1)
        measure = _BASIS_POINTS if basis else "points" if mention.unit else "percent"
        ends = (_plainly(number * factor) for number in _ends(mention))
        return (Value(kind, end, measure, firm=True, bound=mention.bound) for end in ends)
    if mention.type in (MentionType.DURATION, MentionType.SET):
        if weekday := _WEEKDAY.fullmatch(mention.value):
            return (Value("weekday", weekday[1], words, firm=False),)
        return _durations(mention.value, words, figures, mention.bound)
    return ()


def _amounts(mention: Mention, words: str, figures: Figures) -> Iterator[Value]:
    unit = figures.calendar.units.get(mention.unit.lower(), "")
    # "une douzaine d'années" is a count by its form, and a duration; a million hours is no duration anybody converts.
    length = period(float(mention.value), unit) if unit and mention.value and mention.upper is None else ""
    if not mention.value:
        order = _order(words, figures)
        yield Value("order", order, words, firm=int(order) > 1, currency=mention.currency or "")
    elif length and _PERIOD.fullmatch(length):
        yield from _durations(length, words, figures, mention.bound)
    else:
        currency = mention.currency or _shared(words, figures)
        for number in _ends(mention):
            firm = number > _SMALL or _has_digit(words)
            yield Value("number", _plainly(number), "", firm=firm, currency=currency, bound=mention.bound)


def _shared(words: str, figures: Figures) -> str:
    """What stands for the currency of a sign that several countries share; else nothing."""
    return SHARED_SIGN if any(not c.isalnum() and figures.money.signs.get(c, "") is None for c in words) else ""


def _ends(mention: Mention) -> list[Decimal]:
    """Both ends of a range, without their sign: a loss of 4 is no other 4."""
    ends = [abs(Decimal(mention.value))]
    return ends if mention.upper is None else [*ends, abs(Decimal(str(mention.upper)))]


def _durations(value: str, words: str, figures: Figures, bound: Bound | None) -> Iterator[Value]:
    """A duration, of a range both; in months, days or seconds, as "24 mois" are two years."""
    if value.startswith(("PX", "PTX")):
        yield Value("span", value, words, firm=False)
    found = _PERIOD.fullmatch(value)
    if found is None:
        return
    counts = list(quantities(words, figures))
    low, high = (counts[0].low, counts[0].high) if counts else (None, None)
    ends = [Decimal(1), *([high / low] if high and low else [])]
    for share in (end for end in ends if end < _WIDEST):
        number, unit = Decimal(found[1]) * share, found[2]
        size, measure = (_CLOCK_SIZES.get(unit, 1), "seconds") if "T" in value else _SIZES.get(unit, (1, unit))
        size_all = number * size
        if measure == "seconds" and size_all % _DAY == 0:
            size_all, measure = size_all / _DAY, "days"
        if measure == "days" and size_all == 15:
            size_all = Decimal(14)  # "quinze jours" are two weeks
        count = (low or Decimal(1)) * share
        firm = _has_digit(words) or count > _SMALL
        form = f"{measure} {_plainly(size_all)}"
        yield Value("duration", form, words, firm=firm, length=_plainly(count), bound=bound)


def _date(mention: Mention, words: str, figures: Figures, near: Mention | None, *, known: bool) -> Iterator[Value]:
    value, calendar = mention.value, figures.calendar
    if value.endswith("_REF"):
        return
    if (length := _length(words, figures)) if not value or mention.relative else "":
        # "il y a trois ans" may be "for three years" in English: what counts is how long.
        yield from _durations(length, words, figures, mention.bound)
        return
    weekdays = calendar.weekdays
    if not words.isdecimal():
        yield from (
            Value("weekday", str(weekdays[word]), words, firm=False)
            for word in _LETTERS.findall(words.lower())
            if word in weekdays
        )
    if mention.part:
        yield Value("part", mention.part, words, firm=False)
    if clock := _CLOCK.search(value):
        yield Value("time", clock[1], words, firm=True)
    meant = near.value.partition("T")[0] if near else ""
    day = value.partition("T")[0]
    if not day:
        if meant and not meant.startswith("X") and not meant.endswith("_REF"):
            yield Value("date", meant, words, firm=False)
    elif not _WEEKDAY.fullmatch(day) and not day.startswith("XXXX-XX-XX"):
        firm = not mention.relative and (_has_digit(words) or bool(_MONTH.match(day)))
        yield Value("date", day, words, firm=firm, resolved=meant if known else "", bound=mention.bound)


def _length(words: str, figures: Figures) -> str:
    """How long ago or ahead a relative date is, as TIMEX3; empty where its words give no number."""
    units, lower = figures.calendar.units, words.lower()
    named = [units[word] for word in (*_NAMES.findall(lower), *_LETTERS.findall(lower)) if word in units]
    count = next(quantities(words, figures), None) if named else None
    return "" if count is None or count.low is None else period(float(count.low), named[-1])


def _figures(text: str, mentions: Iterable[Mention], grammar: Grammar) -> Iterator[Value]:
    """What is printed in digits and counts nothing: "35e", "8x7B", "Apache 2.0"."""
    taken = [mention.span for mention in mentions]
    at = 0
    for figure in grammar.figure.finditer(text):
        start, end = figure.span()
        while at < len(taken) and taken[at].end <= start:
            at += 1
        if at < len(taken) and taken[at].start <= start:
            continue
        if years := _YEARS.fullmatch(text[max(0, start - 5) : end]):
            yield Value("date", years[1][:2] + years[2], figure[0], firm=True)
            continue
        number = in_digits(figure[0], grammar)
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        glued = before.isalpha() and not _has_digit(text[max(0, start - 2) : start])
        # "2e" may be "second", "1/3" a third and "CO2" carbon dioxide.
        in_words = number is not None and number <= _SMALL and (after.islower() or "/" in (before, after))
        value = figure[0] if number is None else _plainly(number)
        yield Value("figure", value, figure[0], firm=not (in_words or glued))


def quantities(text: str, figures: Figures) -> Iterator[Quantity]:
    """Every number of a text, whatever it counts."""
    grammar = grammar_of(figures)
    done, span = 0, Span(0, len(text))
    for word in _WORD.finditer(text):
        if word.start() < done or not (word[0][0].isdigit() or word[0].lower() in grammar.number_starts):
            continue
        if found := quantity_at(text, word.start(), span, grammar):
            done = found.stop
            yield found


def _order(words: str, figures: Figures) -> str:
    """The order of magnitude of "plusieurs centaines de millions", as the power of ten."""
    return _power(prod(islice(_scales(words, figures), _MOST_SCALES)))


def _power(number: int) -> str:
    return str(len(str(number)) - 1)


def _scales(words: str, figures: Figures) -> Iterator[int]:
    """The scales named in a text, in its order."""
    numbers = figures.numbers
    for word in _LETTERS.findall(words.lower()):
        if scale := numbers.collectives.get(word) or numbers.scales.get(word if len(word) > 2 else "", 0):
            yield scale


def number_told(number: Decimal, currency: str = "") -> str:
    """ "12 billion EUR"."""
    for size, name in _POWERS:
        short = _plainly(number / size)
        if number >= size and len(short.partition(".")[2]) <= _DECIMALS:
            return _shortened(f"{short} {name} {currency}".rstrip())
    return _shortened(f"{_grouped(number)} {currency}".rstrip())


def _grouped(number: Decimal) -> str:
    whole, point, rest = _plainly(number).partition(".")
    return f"{int(whole):,}{point}{rest}" if len(whole) <= _WORDS_SHOWN else whole


def _plainly(number: Decimal) -> str:
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _shortened(words: str) -> str:
    return printable(words if len(words) <= _WORDS_SHOWN else f"{words[: _WORDS_SHOWN - 1]}…")


def _has_digit(words: str) -> bool:
    return _DIGIT.search(words) is not None


def _told_number(value: Value) -> str:
    return number_told(Decimal(value.value), "" if value.currency == SHARED_SIGN else value.currency)


def _told_share(value: Value) -> str:
    number = Decimal(value.value) / (_BASIS if value.said == _BASIS_POINTS else 1)
    return f"{number_told(number)} {value.said}"


_TOLD: Mapping[str, Callable[[Value], str]] = {
    "number": _told_number,
    "share": _told_share,
    "points": _told_share,
    "figure": lambda value: f"the figure {_shortened(value.said)}",
}
"""How a message tells values of a kind; others are quoted."""
