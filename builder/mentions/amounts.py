# Money, counts and shares. What the words after a number say decides what is mentioned; what stands around it says how
# it is meant.
"""Numbers and what they count → mentions."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from builder.mentions.grammar import Grammar
from builder.mentions.money import Unit, currency_after, currency_before
from builder.mentions.patterns import BLANKS
from builder.mentions.quantities import REACH, Quantity, quantity_at
from builder.mentions.setting import Setting
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Span

_NOUN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LABEL = re.compile(rf"(?<!\w)([^\W\d_](?:[\w.-]*\w)?°?)[{BLANKS}]$")
_FILLERS = 2
"""The most adjectives between a number and its noun: "trois autres grandes banques"."""


class _Counted(Struct, frozen=True):
    """What a number counts."""

    type: MentionType
    end: int
    currency: str | None = None
    unit: str = ""
    factor: float = 1.0
    multiple: bool = False


def amount_at(
    setting: Setting, at: int, *, low: int, unit: Unit | None, after_money: bool
) -> tuple[Mention | None, int]:
    """The amount whose number begins at `at`, and where to read on; no mention where the number counts nothing.

    `low`: where the mention before ends. `after_money`: an amount of money stands before, so that a bare "2,1
    millions" is one too.
    """
    text, span, grammar = setting.text, setting.span, setting.grammar
    quantity = quantity_at(text, at, span, grammar)
    if quantity is None:
        return None, _word_end(text, at, span.end)
    counted = _measured(text, quantity, span, grammar)
    before = currency_before(text, low, at, grammar)
    if before and (counted is None or counted.currency is None):
        counted = _Counted(MentionType.MONEY, quantity.end, before[0])
    counted = counted or _plain(setting, quantity, unit, after_money=after_money)
    if counted is None:
        return None, quantity.stop
    start = before[1] if before else at
    end = counted.end if quantity.stop == quantity.end else quantity.stop
    bound = Bound.APPROX if quantity.about or quantity.high is not None else None
    if hedge := grammar.number_hedges.before(text, low, start):
        start, bound = hedge[0], hedge[1].bound
    if hedge := grammar.trailing.after(text, end, span.end):
        end, bound = hedge[0], hedge[1].bound
    factor = Decimal(str(counted.factor))
    if counted.type is not MentionType.COUNT and start == at > low and text[at - 1] in "-−–":
        start, factor = at - 1, -factor
    lower, upper = (None if n is None else n * factor for n in (quantity.low, quantity.high))
    mention = Mention(
        span=Span(start, end),
        type=counted.type,
        value="" if lower is None else f"{lower.normalize():f}",
        bound=bound,
        amount=None if lower is None or counted.multiple else float(lower),
        currency=counted.currency,
        unit=counted.unit,
        upper=None if upper is None else float(upper),
        rule=counted.type.lower(),
    )
    return mention, end


def _measured(text: str, quantity: Quantity, span: Span, grammar: Grammar) -> _Counted | None:
    """A share, a multiple or money, as the words after the number say."""
    at, end = quantity.end, span.end
    if found := grammar.percent.match(text, at, end):
        return _Counted(MentionType.PERCENT, found.end())
    if found := grammar.points.match(text, at, end):
        return _Counted(MentionType.PERCENT, found.end(), unit=found[0].strip())
    if found := grammar.times.match(text, at, end):
        return _Counted(MentionType.COUNT, found.end(), unit=found[0].strip(), multiple=True)
    if named := currency_after(text, at, end, grammar):
        return _Counted(MentionType.MONEY, named[1], named[0])
    return None


def _plain(setting: Setting, quantity: Quantity, unit: Unit | None, *, after_money: bool) -> _Counted | None:
    """A number beside which no measure stands: in a table, of a noun, or bare."""
    text, span, grammar = setting.text, setting.span, setting.grammar
    at, words, numbers = quantity.end, quantity.words, grammar.language.numbers
    is_article, is_code = (
        words in numbers.articles and not quantity.scaled,
        words.isdigit() and words[0] == "0" != words,
    )
    if quantity.sign or is_article or is_code:
        return None
    if unit:
        kind = MentionType.MONEY if unit.currency else MentionType.COUNT
        return _Counted(kind, at, unit.currency, factor=1.0 if quantity.scaled else unit.scale)
    noun = _noun(text, quantity, span.end, grammar)
    of_money = after_money if noun is None else text[noun.start : noun.end].lower() in grammar.language.money.nouns
    if quantity.scaled and of_money:
        return _Counted(MentionType.MONEY, at)
    if noun and not _labelled(text, quantity, span, grammar, counted=True):
        return _Counted(MentionType.COUNT, noun.end, unit=noun.of(text))
    bare = words not in numbers.ambiguous and not _labelled(text, quantity, span, grammar, counted=False)
    return _Counted(MentionType.COUNT, at) if bare and not noun else None


def _noun(text: str, quantity: Quantity, end: int, grammar: Grammar) -> Span | None:
    """The noun counted, without the adjectives before it."""
    numbers = grammar.language.numbers
    joined = grammar.of.match(text, quantity.end, end)
    at = joined.end() if joined else quantity.end
    for _ in range(_FILLERS + 1):
        while at < end and text[at] in BLANKS:
            at += 1
        fits = grammar.counted.match(text, at, end)
        found = fits or _NOUN.match(text, at, end)
        if found is None or (found.end() < end and text[found.end()] in "'’"):
            return None
        word = found[0].lower()
        if word in numbers.fillers:
            at = found.end()
            continue
        is_noun = (fits or (joined and found[0].islower())) and word not in numbers.function
        return Span(at, found.end()) if is_noun and word not in numbers.words else None
    return None


def _labelled(text: str, quantity: Quantity, span: Span, grammar: Grammar, *, counted: bool) -> bool:
    """Whether the number is a name: "article 12", "Fonds Rhône 2"."""
    low, numbers = max(span.start, quantity.start - REACH), grammar.language.numbers
    found = _LABEL.search(text, low, quantity.start)
    if found is None or quantity.scaled:
        return False
    word, before = found[1], text[low : found.start()].rstrip()
    opens = before[-1] in ".!?:;…" if before else low == span.start
    is_name = word[0].isupper() and not (counted or opens) and word.lower() not in numbers.function
    return is_name or word.lower().rstrip(".") in numbers.labels


def _word_end(text: str, at: int, end: int) -> int:
    while at < end and (text[at].isalnum() or text[at] == "_"):
        at += 1
    return at
