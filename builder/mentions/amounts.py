# Money, counts and shares: a number or a range of two, and then what it is a number of. What the words after it say
# decides what is mentioned; what stands before says how it is meant.
"""Numbers and what they count → mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from builder.mentions.grammar import BLANKS, Grammar
from builder.mentions.money import Unit, currency_after, currency_before
from builder.mentions.numbers import in_digits, value_of
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Span

_NOUN = re.compile(r"[^\W\d_]+(?:[-][^\W\d_]+)*")
_LABEL = re.compile(rf"(?<!\w)([^\W\d_](?:[\w.-]*\w)?°?)[{BLANKS}]$")
_REACH = 40
"""How far before a number the words may stand that say what it is: "passer de", "entre", "article"."""
_GLUE = "-–.,/:+#@°_’'"


@dataclass(frozen=True, slots=True)
class _Quantity:
    """A number or a range, before it is known what it counts."""

    start: int
    end: int
    low: Decimal | None
    """In units; none where unspecified ("quelques millions")."""
    high: Decimal | None
    scaled: bool
    sign: bool
    """Its scale is a sign that means nothing without a currency: "45 M"."""
    about: bool
    words: str
    """Of its first number, in lower case."""
    stop: int
    """Where to read on: before its second number, where the two are no range."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a number counts."""

    type: MentionType
    end: int
    currency: str | None = None
    unit: str = ""
    multiple: bool = False


def amount_at(
    text: str, at: int, span: Span, grammar: Grammar, *, unit: Unit | None = None, after_money: bool = False
) -> tuple[Mention | None, int]:
    """The amount whose number begins at `at`, and where to read on; no mention where the number counts nothing.

    `after_money`: an amount of money stands before, so that a bare "2,1 millions" is one too.
    """
    quantity = _quantity(text, at, span, grammar)
    if quantity is None:
        return None, _past_word(text, at, span.end)
    before = currency_before(text, span.start, at, grammar)
    start = before[1] if before else at
    counted = _counted(text, quantity, span, grammar, unit, after_money=after_money)
    if before and (counted is None or counted.type is MentionType.COUNT or counted.currency is None):
        counted = _Counted(MentionType.MONEY, quantity.end, before[0])
    if counted is None:
        return None, max(quantity.stop, at + 1)
    low, high = quantity.low, quantity.high
    if unit and counted.end == quantity.end and not quantity.scaled:
        low, high = (None if n is None else n * Decimal(str(unit.scale)) for n in (low, high))
    bound = Bound.APPROX if quantity.about or high is not None else None
    end = counted.end if quantity.stop == quantity.end or counted.end == quantity.end else quantity.stop
    if quantity.stop != quantity.end:
        end = quantity.stop
    if hedge := grammar.number_hedges.before(text, span.start, start):
        start, bound = hedge[0], hedge[1].bound
    if hedge := grammar.trailing.after(text, end, span.end):
        end, bound = hedge[0], hedge[1].bound
    if counted.type in (MentionType.PERCENT, MentionType.MONEY) and start == at > span.start and text[at - 1] in "-−–":
        low, high, start = (None if low is None else -low), (None if high is None else -high), at - 1
    mention = Mention(
        Span(start, end),
        counted.type,
        "" if low is None else f"{low.normalize():f}",
        bound=bound,
        amount=None if low is None or counted.multiple else float(low),
        currency=counted.currency,
        unit=counted.unit,
        upper=None if high is None else float(high),
        rule=counted.type.lower(),
    )
    return mention, max(end, at + 1)


def _quantity(text: str, at: int, span: Span, grammar: Grammar) -> _Quantity | None:
    found = grammar.quantity.match(text, at, span.end)
    if found is None or _glued(text, at, found.end(), span, grammar):
        return None
    numbers = grammar.language.numbers
    first = found["n1"].lower()
    low, high = _figure(first, grammar), _figure((found["n2"] or "").lower(), grammar)
    scale, scale2 = _scale(found, "1", grammar), _scale(found, "2", grammar)
    more = value_of(found["more"], grammar) if found["more"] else 0
    if (found["n2"] and high is None) or more is None or (more and not scale):
        return None
    stop = end = found.end()
    ranged = False
    own = scale2 if low is not None and low < 1000 else None  # "500 000 et 2 millions"
    if found["n2"]:
        ranged = _is_range(text, found, span, grammar)
        first_end = next(found.end(name) for name in ("more", "half1", "s1", "n1") if found[name])
        if not ranged:
            # "passer de 100 à 150 millions": two amounts, and the first has the scale of the second.
            shared = found["sep"].strip() in (numbers.span, numbers.both) and scale is None
            shared = shared and low is not None and low < 1000
            stop = first_end
            if shared:
                scale = scale2
            else:
                end = first_end
        elif low is not None and high is not None and high * (scale2 or 1) <= low * (scale or own or 1):
            if found["sep"].strip() not in ("-", "–", "—"):
                ranged, stop, end = False, first_end, first_end
            else:
                return None
    half1 = Decimal("0.5") if found["half1"] else Decimal(0)
    half2 = Decimal("0.5") if found["half2"] else Decimal(0)
    if ranged:
        scale, scale2 = scale or own or Decimal(1), scale2 or Decimal(1)
        high = None if high is None else (high + half2) * scale2
    sign = (found["s2"] if ranged and found["s2"] else found["s1"]) or ""
    return _Quantity(
        at,
        end,
        None if low is None else (low + half1) * (scale or 1) + Decimal(int(more)),
        high if ranged else None,
        scaled=bool(found["s1"] or (end > stop or ranged) and found["s2"]),
        sign=sign in numbers.signs,
        about=low is None or first.split()[-1] in numbers.collectives,
        words=first,
        stop=stop,
    )


def _figure(words: str, grammar: Grammar) -> Decimal | None:
    if not words:
        return None
    numbers, parts = grammar.language.numbers, words.split()
    if parts[-1] in numbers.collectives:
        return None if parts[-1] in numbers.plurals else Decimal(numbers.collectives[parts[-1]])
    if parts[0] in numbers.vague:
        return None
    if words[0].isdigit():
        return in_digits(words)
    number = value_of(words, grammar)
    return None if number is None else Decimal(int(number))


def _scale(found: re.Match[str], which: str, grammar: Grammar) -> Decimal | None:
    """ "millions" → 10**6, "milliers de milliards" → 10**12, "demi-million" → 500000."""
    words, numbers = found[f"s{which}"], grammar.language.numbers
    if not words:
        return None
    product = Decimal(1)
    for word in re.findall(r"[^\W\d_]+", words.removeprefix(numbers.half_before)):
        product *= numbers.scales.get(word) or numbers.scales.get(word.lower(), 1)
    return product / 2 if words.startswith(numbers.half_before) else product


def _is_range(text: str, found: re.Match[str], span: Span, grammar: Grammar) -> bool:
    numbers, joint = grammar.language.numbers, found["sep"].strip()
    if joint == numbers.both:
        return bool(grammar.open.search(text, max(span.start, found.start() - _REACH), found.start()))
    return joint != numbers.span or not grammar.change.search(text, max(span.start, found.start() - _REACH), found.start())


def _glued(text: str, at: int, stop: int, span: Span, grammar: Grammar) -> bool:
    """Whether the number is part of a name or of another figure: "OT-101", "n°12", "12bis"."""
    if stop < span.end and (text[stop].isalnum() or text[stop] == "_") and not currency_after(text, stop, span.end, grammar):
        return True
    if at == span.start:
        return False
    last = text[at - 1]
    if last.isalnum() or last in "#@°_":
        return True
    return text[at].isdigit() and last in _GLUE and at - 2 >= span.start and text[at - 2].isalnum() and last not in "’'"


def _counted(
    text: str, quantity: _Quantity, span: Span, grammar: Grammar, unit: Unit | None, *, after_money: bool
) -> _Counted | None:
    at, end, language = quantity.end, span.end, grammar.language
    if found := grammar.percent.match(text, at, end):
        return _Counted(MentionType.PERCENT, found.end())
    if found := grammar.points.match(text, at, end):
        return _Counted(MentionType.PERCENT, found.end(), unit=found[0].strip())
    if found := grammar.times.match(text, at, end):
        return _Counted(MentionType.COUNT, found.end(), unit=found[0].strip(), multiple=True)
    if named := currency_after(text, at, end, grammar):
        return _Counted(MentionType.MONEY, named[1], named[0])
    if quantity.sign:
        return None
    words, numbers = quantity.words, language.numbers
    if words in numbers.articles and not quantity.scaled or words[0] == "0" and words.isdigit() and len(words) > 1:
        return None
    if unit:
        return _Counted(MentionType.MONEY if unit.currency else MentionType.COUNT, at, unit.currency)
    noun = _noun(text, quantity, end, grammar)
    if noun and quantity.scaled and noun[2] in language.money.nouns:
        return _Counted(MentionType.MONEY, at)
    if _labelled(text, quantity, span, grammar, counted=noun is not None):
        return None
    if noun:
        return _Counted(MentionType.COUNT, noun[1], unit=text[noun[0] : noun[1]])
    if quantity.scaled and after_money:
        return _Counted(MentionType.MONEY, at)
    return None if words in numbers.ambiguous or words in numbers.vague else _Counted(MentionType.COUNT, at)


def _noun(text: str, quantity: _Quantity, end: int, grammar: Grammar) -> tuple[int, int, str] | None:
    """The noun counted, without the adjectives before it: where it begins and ends, and the word in lower case."""
    numbers = grammar.language.numbers
    joined = grammar.of.match(text, quantity.end, end)
    at = joined.end() if joined else quantity.end
    for _ in range(3):
        while at < end and text[at] in BLANKS:
            at += 1
        found = _NOUN.match(text, at, end)
        if found is None or (found.end() < end and text[found.end()] in "'’"):
            return None
        fits = grammar.counted.match(text, at, end)
        word = (fits or found)[0].lower()
        if word in numbers.fillers:
            at = found.end()
            continue
        if word in numbers.words or word in numbers.function or not (fits or (joined and found[0].islower())):
            return None
        return at, fits.end() if fits else found.end(), word
    return None


def _labelled(text: str, quantity: _Quantity, span: Span, grammar: Grammar, *, counted: bool) -> bool:
    """Whether the number is a name: "article 12", "InnoBio 2"."""
    low = max(span.start, quantity.start - _REACH)
    found = _LABEL.search(text, low, quantity.start)
    if found is None or quantity.scaled:
        return False
    word, numbers = found[1], grammar.language.numbers
    if word.lower().rstrip(".") in numbers.labels:
        return True
    before = text[low : found.start()].rstrip()
    opens = before[-1] in ".!?:;…" if before else low == span.start
    return word[0].isupper() and not counted and not opens and word.lower() not in numbers.function


def _past_word(text: str, at: int, end: int) -> int:
    while at < end and (text[at].isalnum() or text[at] == "_"):
        at += 1
    return at
