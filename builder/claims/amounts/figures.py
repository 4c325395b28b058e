# "400 millions d'euros, contre 150 il y a trois ans": a bare number beside a sum is told in the sum's scale and
# currency. What a figure takes from the one before it is worked out here, for what reads it and for what proves it.
"""A figure → its amount, in the scale and currency of the one before it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.model.claims import Kind
from builder.model.mentions import Bound, Mention, MentionType

MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+(?:,\d+)?")
_SCALES = (1e3, 1e6, 1e9)
_REACH = 200
"""Times what is there that somebody aims at, at most."""
_FAR = 50
"""A figure so many times as large or small as the one before it is not told in its scale."""


def scale_of(amount: float | None, printed: str) -> float | None:
    """What a printed number is counted in: a million in "400 millions"; None where it is counted in ones."""
    number = _NUMBER.search(printed)
    if amount is None or number is None:
        return None
    told = float(re.sub(r"[ \u00a0\u202f.]", "", number[0]).replace(",", "."))
    return next((scale for scale in _SCALES if told and abs(amount / told - scale) < 1), None)


def told_as(reading: Reading, sentence: Sentence, base: Draft, figure: Mention, before: Mention | None) -> Draft | None:
    """`base` with the amount of another figure, told behind `before`; None where it is of another sort."""
    amount, currency, derived = figure.amount, figure.currency, base.derived - {"shared-currency", "shared-scale"}
    if amount is None:
        return None
    if base.kind in MONEY:
        if figure.type is not MentionType.MONEY:
            scale = scale_of(before.amount, before.span.of(reading.text)) if before is not None else None
            if figure.unit and not _is_bare(reading, figure):
                return None
            if scale is not None and before is not None and before.amount and amount < _SCALES[0]:
                amount, derived = amount * scale, derived | {"shared-scale"}
                if not 1 / _FAR < amount / before.amount < _FAR:
                    return None
        if amount < _SCALES[0] or (currency is None and not _is_bare(reading, figure)):
            return None  # of the francs of several countries nobody says which
        if currency is None and base.currency is not None:
            currency, derived = base.currency, derived | {"shared-currency"}
    elif figure.type is not MentionType.COUNT:
        return None
    kept = {key: value for key, value in base.qualifiers.items() if key != "bound"}
    return replace(
        base,
        value=figure.span.of(reading.text),
        amount=amount,
        currency=currency if base.kind in MONEY else None,
        derived=derived,
        qualifiers={**kept, **bound_of(reading, sentence, figure)},
    )


def _is_bare(reading: Reading, figure: Mention) -> bool:
    """Whether a figure names no currency, not even one that several countries share."""
    if figure.type is MentionType.COUNT and not figure.unit:
        return True
    printed = figure.span.of(reading.text)
    return reading.language.telling.others.bare_sum.match(printed) is not None


def bound_of(reading: Reading, sentence: Sentence, figure: Mention) -> dict[str, str]:
    """How a figure is hedged, by its own words or by the verb before it: "dépasse", "frôle"."""
    telling, before = reading.language.telling, sentence.mask[: figure.span.start - sentence.start]
    verb = (
        Bound.MIN
        if telling.figures.exceeds.search(before)
        else Bound.APPROX
        if telling.figures.nears.search(before)
        else None
    )
    limit = figure.bound or verb
    return {"bound": str(limit)} if limit else {}


def out_of_reach(aim: Draft, figure: Mention | None) -> bool:
    """Whether nobody who has `figure` aims at so much more, or so much less: something else is meant."""
    before = figure.amount if figure else None
    if not before or aim.amount is None:
        return False
    return not before / _REACH <= aim.amount <= before * _REACH
