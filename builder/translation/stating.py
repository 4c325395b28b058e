# A translator writes "24 mois" as "two years" and "2023–24" as "2023/2024": what a mention says stands in a form that
# both come to.
"""What words state → values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice
from math import prod

from builder.languages import Figures
from builder.mentions.durations import period
from builder.mentions.grammar import Grammar, grammar_of
from builder.mentions.numbers import in_digits
from builder.mentions.quantities import Quantity, quantity_at
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Span
from builder.translation.stated import BASIS, BASIS_POINTS, SHARED_SIGN, Value, plainly

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
_SMALL = 10
"""A number in words up to this may be dropped: "ses deux fondateurs" is "its founders" in good English."""
_MOST_SCALES = 4
_SIZES = {"Y": (12, "months"), "M": (1, "months"), "W": (7, "days"), "D": (1, "days")}
_CLOCK_SIZES = {"H": 3600, "M": 60, "S": 1}
_DAY = 86_400
_WIDEST = 1000
"""A range up to a thousand times its beginning is one of durations."""


def of_amount(mention: Mention, words: str, figures: Figures) -> Iterable[Value]:
    """The values of a mention that is no date: `words` in the text."""
    if mention.type in _AMOUNTS:
        return _amounts(mention, words, figures)
    if mention.type is MentionType.PERCENT and mention.value:
        basis = figures.numbers.basis in mention.unit.lower().split()
        kind, factor = "points" if mention.unit else "share", BASIS if basis else Decimal(1)
        measure = BASIS_POINTS if basis else "points" if mention.unit else "percent"
        ends = (plainly(number * factor) for number in _ends(mention))
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
            yield Value("number", plainly(number), "", firm=firm, currency=currency, bound=mention.bound)


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
        form = f"{measure} {plainly(size_all)}"
        yield Value("duration", form, words, firm=firm, length=plainly(count), bound=bound)


def of_date(mention: Mention, words: str, figures: Figures, near: Mention | None, *, known: bool) -> Iterator[Value]:
    """The values of a date: `near` is the same as read on some day near its article's, that is `known` or not."""
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


def in_figures(text: str, mentions: Iterable[Mention], grammar: Grammar) -> Iterator[Value]:
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
        value = figure[0] if number is None else plainly(number)
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


def orders_in(text: str, figures: Figures) -> Iterator[str]:
    """The orders of magnitude whose words stand in a text, and that of all together."""
    yield _order(text, figures)
    yield from map(_power, _scales(text, figures))


def _power(number: int) -> str:
    return str(len(str(number)) - 1)


def _scales(words: str, figures: Figures) -> Iterator[int]:
    """The scales named in a text, in its order."""
    numbers = figures.numbers
    for word in _LETTERS.findall(words.lower()):
        if scale := numbers.collectives.get(word) or numbers.scales.get(word if len(word) > 2 else "", 0):
            yield scale


def _has_digit(words: str) -> bool:
    return _DIGIT.search(words) is not None
