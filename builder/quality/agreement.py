# When a claim is the fact a careful reader noted: strict about what is said and of whom, lenient about how a name is
# written and where a sentence is cut.
"""Claim and gold fact → whether they agree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from builder.model.claims import Kind
from builder.quality.gold import Entry

MONEY = frozenset({Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE})
PEOPLE = frozenset({Kind.HEADCOUNT, Kind.USERS})
PLACED = frozenset({Kind.EVENT, Kind.QUOTE})
"""Kinds of which an article says many: a claim is the gold fact only where it stands in the same words."""
_ARTICLES = frozenset("le la les l un une des du de d the of francais francaise".split())
_GENERIC = frozenset("ai ia sa inc group groupe labs".split())
"""Words that alone name nobody."""
_SPARE = 3
"""Words a claim's name may have beyond the gold's."""
_PASSAGE = 600
"""Characters of a quote that proves something at most, unless the gold quote is long itself."""
_SHARE = 0.7
"""Of a quotation's words that both must have."""


@lru_cache(maxsize=1 << 14)
def words_of(text: str) -> tuple[str, ...]:
    """The words of `text` without case, accents, articles and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text).lower() if not unicodedata.combining(c))
    return tuple(word for word in re.findall(r"[a-z0-9]+", plain) if word not in _ARTICLES)


def same_name(said: str | None, wanted: str | None) -> bool:
    """Whether two names are one: a few words may be left out or added, a generic word alone is no name."""
    a, b = set(words_of(said or "")), set(words_of(wanted or ""))
    if not (a - _GENERIC and b - _GENERIC):
        return a == b and bool(a)
    return (a <= b or b <= a) and len(a) <= len(b) + _SPARE


def is_one_of(name: str | None, names: Iterable[str]) -> bool:
    """Whether `name` is one of `names`, or left out."""
    return not name or any(same_name(name, known) for known in names)


def overlap(said: Entry, wanted: Entry) -> bool:
    """Whether their quotes meet: by place, or where one has none, by words."""
    if said.span and wanted.span:
        return said.span.meets(wanted.span)
    return bool(said.quote and wanted.quote) and (said.quote in wanted.quote or wanted.quote in said.quote)


def agree(said: Entry, wanted: Entry, company: tuple[str, ...]) -> bool:
    """Whether the claim `said` is the gold fact `wanted`: kind, article, value, subject, modality and evidence."""
    kind = wanted.kind if said.kind in wanted.qualifiers.get("accept", ()) else said.kind
    event = kind == Kind.EVENT
    if kind != (Kind.EVENT if event and wanted.qualifiers.get("timeline") else wanted.kind):
        return False
    placed = event or wanted.kind in PLACED
    return (
        said.source == wanted.source
        and said.factual == wanted.factual
        and _evidence(said, wanted)
        and (not placed or overlap(said, wanted))
        and _same_value(Kind.EVENT if event else wanted.kind, said, wanted)
        and (event or _same_subject(said, wanted, company))
    )


def _evidence(said: Entry, wanted: Entry) -> bool:
    """Whether the quote is one short passage that meets the gold's or holds the value itself."""
    if not said.quote or len(said.quote) > max(_PASSAGE, 2 * len(wanted.quote)):
        return False
    if overlap(said, wanted):
        return True
    return wanted.kind not in MONEY | PEOPLE and set(words_of(wanted.value)) <= set(words_of(said.quote))


def _same_value(kind: str, said: Entry, wanted: Entry) -> bool:
    if kind in MONEY:
        return _same_money(said, wanted)
    if kind in PEOPLE and wanted.amount is not None:
        return said.amount is not None and abs(said.amount - wanted.amount) < 0.5
    if kind == Kind.FOUNDED:
        return bool(said.date) and said.date == wanted.date
    if kind == Kind.EVENT:
        return not wanted.date or (said.date or "") == wanted.date
    if kind == Kind.QUOTE:
        return _same_words(said, wanted)
    return same_name(said.value, wanted.value)


def _same_money(said: Entry, wanted: Entry) -> bool:
    if wanted.amount is None:
        return said.amount is None
    if said.amount is None or abs(said.amount - wanted.amount) > 0.01 * abs(wanted.amount):
        return False
    return not wanted.currency or said.currency == wanted.currency


def _same_words(said: Entry, wanted: Entry) -> bool:
    if not (said.span and wanted.span):
        return True
    shared = min(said.span.end, wanted.span.end) - max(said.span.start, wanted.span.start)
    either = max(said.span.end, wanted.span.end) - min(said.span.start, wanted.span.start)
    return shared > 0 and shared / either >= _SHARE


def _same_subject(said: Entry, wanted: Entry, company: tuple[str, ...]) -> bool:
    if wanted.kind == Kind.EVENT or wanted.subject is None:
        return True
    if is_one_of(wanted.subject, company):
        return is_one_of(said.subject, company)
    return same_name(said.subject, wanted.subject)
