# A translation that reads well may still say "million" for "milliard". What can be checked without understanding is
# whether both texts name the same numbers, currencies, dates and durations; what a translator may drop or add, a small
# number in words, is no value unless the other text has another in its place.
"""Two texts → the values in which they differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import islice
from math import prod

from builder.languages import Figures
from builder.mentions import header_unit, mentions_in
from builder.mentions.durations import period
from builder.mentions.grammar import Grammar, grammar_of
from builder.mentions.numbers import in_digits
from builder.mentions.quantities import Quantity, quantity_at
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span
from builder.storage import printable

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PERIOD = re.compile(r"PT?(\d+(?:\.\d+)?)([YMWDHS])")
_MONTH = re.compile(r"(?:\d{4}|XXXX)-\d\d")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_CLOCK = re.compile(r"T(\d\d:\d\d)")
_AMOUNTS = (MentionType.MONEY, MentionType.COUNT)
_DATES = (MentionType.DATE, MentionType.TIME)
_SMALL = 10
"""A number in words up to this may be dropped: "ses deux fondateurs" is "its founders" in good English."""
_LEAST_SCALE = 10**6
_MOST_SCALES = 4
_NEAR = "2024-05-15"
"""Any day will do to compare "la semaine dernière" with "last week"."""
_WORDS_SHOWN = 40
_DECIMALS = 3
_SHARED_SIGN = "XXX"
"""ISO 4217's own code for no currency: of "¥" alone."""
_POWERS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SIZES = {"Y": (12, "months"), "M": (1, "months"), "W": (7, "days"), "D": (1, "days")}
_CLOCK_SIZES = {"H": 3600, "M": 60, "S": 1}
_DAY = 86_400
_WIDEST = 1000
"""A range up to a thousand times its beginning is one of durations."""


@dataclass(frozen=True, slots=True)
class _Value:
    """One value a text names, in a form in which both languages' are equal."""

    kind: str
    """`number`, `order` (of magnitude), `share`, `points`, `date`, `part`, `weekday`, `duration`, `span` (of no
    stated length), `time`, `figure` (in digits, counting nothing)."""
    value: str
    words: str
    """As a message tells it."""
    firm: bool
    """Whether it cannot be dropped or added."""
    currency: str = ""
    """ISO 4217; empty where none is named."""
    resolved: str = ""
    """Of a date without its year, the day meant as the date of publication tells it."""
    count: str = ""
    """Of a duration, its number of days, months or years."""


class _Text:
    """One of the two texts, read once."""

    def __init__(self, text: str, figures: Figures, values: Iterable[_Value]) -> None:
        self.text = text
        self.figures = figures
        self.values = tuple(dict.fromkeys(values))
        self._stated = {(value.kind, value.currency, value.value) for value in self.values}
        self._meant = {(value.kind, value.currency, value.resolved) for value in self.values if value.resolved}

    @cached_property
    def currencies(self) -> frozenset[str]:
        """The currencies the text names."""
        return frozenset(value.currency for value in self.values if value.currency)

    def names(self, value: _Value) -> bool:
        """Whether the text names this value."""
        key, meant = (value.kind, value.currency, value.value), (value.kind, value.currency, value.resolved)
        return key in self._stated or key in self._meant or meant in self._stated

    def says(self, value: _Value) -> bool:
        """Whether the text has the words of a value and another reading of them: "2024" as a number."""
        if value.kind == "order":
            return value.value in self._orders
        if value.count:
            return ("number", "", value.count) in self._stated  # "à 22 ans" is "at 22"
        bare = value.kind in ("number", "figure") or (value.kind == "date" and len(value.value) == 4)
        return bare and not value.currency and value.value in self._numbers

    @cached_property
    def _numbers(self) -> frozenset[str]:
        """Every number of the text, whatever it counts."""
        found = _quantities(self.text, grammar_of(self.figures))
        ends = (end for quantity in found for end in (quantity.low, quantity.high) if end is not None)
        return frozenset((*map(_plainly, ends), *(v.value for v in self.values if v.kind == "figure")))

    @cached_property
    def _orders(self) -> frozenset[str]:
        """The orders of magnitude whose words stand in the text, whether or not they are read as a number."""
        return frozenset((_order(self.text, self.figures), *map(_power, _scales(self.text, self.figures))))


def value_problems(
    source: str, target: str, source_figures: Figures, target_figures: Figures, published: str | None
) -> tuple[str, ...]:
    """A sentence for each number, currency, date, share or duration in which `target`, a translation, differs.

    `published`, of the article, tells which year "le 5 février" means where the translation names it.
    """
    original = _read(source, source_figures, published)
    translation = _read(target, target_figures, published)
    lost = [value for value in original.values if not translation.names(value)]
    added = [value for value in translation.values if not original.names(value)]
    _drop_understood(lost, added, original, translation)
    _drop_understood(added, lost, translation, original)
    # Another currency first: "2 milliards" is said in "€2 billion", and yet not the same.
    problems = _exchanged(lost, added, lambda value: (value.kind, value.value))
    lost = [value for value in lost if not translation.says(value)]
    added = [value for value in added if not original.says(value)]
    problems += _exchanged(lost, added, lambda value: (_family(value), value.currency))
    problems += _exchanged(lost, added, _family)
    problems += [f"{value.words} is missing in the translation" for value in lost if value.firm]
    problems += [f"{value.words} is not in the original" for value in added if value.firm]
    return tuple(dict.fromkeys(problems or _unit_problems(original, translation)))


def _exchanged(lost: list[_Value], added: list[_Value], key: Callable[[_Value], Hashable]) -> list[str]:
    """Takes out of both what stands for each other, and tells it."""
    partners: dict[Hashable, list[_Value]] = {}
    for value in reversed(added):
        partners.setdefault(key(value), []).append(value)
    pairs = [(value, others.pop()) for value in lost if (others := partners.get(key(value)))]
    gone, came = {value for value, _ in pairs}, {other for _, other in pairs}
    lost[:] = [value for value in lost if value not in gone]
    added[:] = [value for value in added if value not in came]
    return [f"{value.words} is {other.words} in the translation" for value, other in pairs]


def _drop_understood(bare: list[_Value], full: list[_Value], one: _Text, other: _Text) -> None:
    """Takes out amounts whose currency goes without saying: named before ("10 millions d'euros, puis 20"), or "¥"."""
    for value in tuple(bare):
        said = one.currencies - {_SHARED_SIGN}
        for partner in full:
            same = (value.kind, value.value) == (partner.kind, partner.value)
            named = not value.currency and said == {partner.currency} == other.currencies
            if same and partner.currency and (named or value.currency == _SHARED_SIGN):
                bare.remove(value)
                full.remove(partner)
                break


def _family(value: _Value) -> str:
    """Values that may stand in each other's place: "des milliards" and "2 billion"."""
    return "number" if value.kind == "order" else value.kind


def _unit_problems(original: _Text, translation: _Text) -> list[str]:
    """What the header of a table counts in ("en milliards €") names no number, and changes all below it."""
    if original.values or translation.values:
        return []
    one, other = (header_unit(side.text, side.figures) for side in (original, translation))
    scales = [unit.scale if unit and unit.scale >= _LEAST_SCALE else 1.0 for unit in (one, other)]
    if scales[0] != scales[1]:
        told = [_number(Decimal(scale), "") if scale > 1 else "no scale" for scale in scales]
        return [f"{told[0]} is {told[1]} in the translation"]
    if one and other and one.currency != other.currency:
        return [f"{one.currency or 'no currency'} is {other.currency or 'no currency'} in the translation"]
    return []


def _read(text: str, figures: Figures, published: str | None) -> _Text:
    """The values of a text. What the words alone say of a date counts; only "last week" needs the day of reading."""
    span = Span(0, len(text))
    stated = mentions_in(text, span, figures, None)
    near: dict[int, Mention] = {}
    if any(m.type in _DATES and m.value[:1] in ("", "X") for m in stated):
        near = {m.span.end: m for m in mentions_in(text, span, figures, _reference(published))}
    values: list[_Value] = []
    for mention in stated:
        values += _values(text, mention, figures, near.get(mention.span.end), known=published is not None)
    values += _figures(text, stated, grammar_of(figures))
    return _Text(text, figures, values)


def _reference(published: str | None) -> str:
    """A day in the time the article appeared."""
    return (published or _NEAR) + _NEAR[len(published or _NEAR) :]


def _values(text: str, mention: Mention, figures: Figures, near: Mention | None, *, known: bool) -> Iterator[_Value]:
    grammar, words = grammar_of(figures), mention.span.of(text)
    if mention.type in _AMOUNTS:
        yield from _amounts(mention, words, figures, grammar)
    elif mention.type is MentionType.PERCENT and mention.value:
        basis = figures.numbers.basis in mention.unit.lower().split()
        kind, factor = "points" if mention.unit else "share", Decimal("0.01") if basis else Decimal(1)
        measure = "basis points" if basis else "points" if mention.unit else "percent"
        for number in _ends(mention):
            yield _Value(kind, _plainly(number * factor), f"{_number(number, '')} {measure}", firm=True)
    elif mention.type in (MentionType.DURATION, MentionType.SET):
        if weekday := _WEEKDAY.fullmatch(mention.value):
            yield _Value("weekday", weekday[1], _quoted(words), firm=False)
        else:
            yield from _durations(mention.value, words, grammar)
    elif mention.type in _DATES:
        yield from _date(mention, words, figures, near, known=known)


def _amounts(mention: Mention, words: str, figures: Figures, grammar: Grammar) -> Iterator[_Value]:
    unit = figures.calendar.units.get(mention.unit.lower(), "")
    # "une douzaine d'années" is a count by its form, and a duration; a million hours is no duration anybody converts.
    length = period(float(mention.value), unit) if unit and mention.value and mention.upper is None else ""
    if not mention.value:
        order = _order(words, figures)
        yield _Value("order", order, _quoted(words), firm=int(order) > 1, currency=mention.currency or "")
    elif _PERIOD.fullmatch(length):
        yield from _durations(length, words, grammar)
    else:
        for number in _ends(mention):
            firm = number > _SMALL or _has_digit(words)
            told, currency = _number(number, mention.currency or ""), mention.currency or _shared(words, figures)
            yield _Value("number", _plainly(number), told, firm=firm, currency=currency)


def _shared(words: str, figures: Figures) -> str:
    """What stands for the currency of a sign that several countries share; else nothing."""
    return _SHARED_SIGN if any(not c.isalnum() and figures.money.signs.get(c, "") is None for c in words) else ""


def _ends(mention: Mention) -> list[Decimal]:
    """Both ends of a range, without their sign: a loss of 4 is no other 4."""
    ends = [abs(Decimal(mention.value))]
    return ends if mention.upper is None else [*ends, abs(Decimal(str(mention.upper)))]


def _durations(value: str, words: str, grammar: Grammar) -> Iterator[_Value]:
    """A duration, of a range both; in months, days or seconds, as "24 mois" are two years."""
    if value.startswith(("PX", "PTX")):
        yield _Value("span", value, _quoted(words), firm=False)
    found = _PERIOD.fullmatch(value)
    if found is None:
        return
    counts = list(_quantities(words, grammar))
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
        yield _Value("duration", form, _quoted(words), firm=firm, count=_plainly(count))


def _date(mention: Mention, words: str, figures: Figures, near: Mention | None, *, known: bool) -> Iterator[_Value]:
    value, calendar, told = mention.value, figures.calendar, _quoted(words)
    if value.endswith("_REF"):
        return
    names = (*_NAMES.findall(words.lower()), *_LETTERS.findall(words.lower()))
    units = [calendar.units[word] for word in names if word in calendar.units]
    counts = list(_quantities(words, grammar_of(figures))) if units and (not value or mention.relative) else []
    if counts and counts[0].low is not None:
        # "il y a trois ans" may be "for three years" in English: what counts is how long.
        yield from _durations(period(float(counts[0].low), units[-1]), words, grammar_of(figures))
        return
    for word in _LETTERS.findall(words.lower()):
        if word in calendar.weekdays:
            yield _Value("weekday", str(calendar.weekdays[word]), told, firm=False)
    if mention.part:
        yield _Value("part", mention.part, told, firm=False)
    if clock := _CLOCK.search(value):
        yield _Value("time", clock[1], told, firm=True)
    meant = near.value.partition("T")[0] if near else ""
    day = value.partition("T")[0]
    if not day:
        if meant and not meant.startswith("X") and not meant.endswith("_REF"):
            yield _Value("date", meant, told, firm=False)
    elif not _WEEKDAY.fullmatch(day) and not day.startswith("XXXX-XX-XX"):
        firm = not mention.relative and (_has_digit(words) or bool(_MONTH.match(day)))
        yield _Value("date", day, told, firm=firm, resolved=meant if known else "")


def _figures(text: str, mentions: Iterable[Mention], grammar: Grammar) -> Iterator[_Value]:
    """What is printed in digits and counts nothing: "35e", "8x7B", "Apache 2.0"."""
    taken = [mention.span for mention in mentions]
    at = 0
    for figure in grammar.figure.finditer(text):
        while at < len(taken) and taken[at].end <= figure.start():
            at += 1
        if at < len(taken) and taken[at].start <= figure.start():
            continue
        number = in_digits(figure[0], grammar)
        before, after = text[max(0, figure.start() - 1) : figure.start()], text[figure.end() : figure.end() + 1]
        glued = before.isalpha() and not _has_digit(text[max(0, figure.start() - 2) : figure.start()])
        # "2e" may be "second", "1/3" a third and "CO2" carbon dioxide.
        in_words = number is not None and number <= _SMALL and (after.islower() or "/" in (before, after))
        value = figure[0] if number is None else _plainly(number)
        yield _Value("figure", value, f"the figure {_shortened(figure[0])}", firm=not (in_words or glued))


def _quantities(text: str, grammar: Grammar) -> Iterator[Quantity]:
    """Every number of a text, whatever it counts."""
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


def _number(number: Decimal, currency: str) -> str:
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


def _quoted(words: str) -> str:
    return f"“{_shortened(' '.join(words.split()))}”"


def _shortened(words: str) -> str:
    return printable(words if len(words) <= _WORDS_SHOWN else f"{words[: _WORDS_SHOWN - 1]}…")


def _has_digit(words: str) -> bool:
    return any(sign.isdecimal() for sign in words)
