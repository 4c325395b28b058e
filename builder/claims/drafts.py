# What a family of claims hands over: what it read and where, before it is proved, numbered and named.
"""A claim before its proof."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from builder.model.claims import Claim, Evidence, Kind, Modality, fold
from builder.model.text import Article, Span

folded = lru_cache(maxsize=1 << 14)(fold)
"""`fold`, done once for each of the names an article repeats."""


class Draft(Struct, frozen=True):
    """One claim as a family found it; a struct, since it is made and changed several times for each claim."""

    kind: Kind
    subject: str | None
    value: str
    span: Span
    """The words that say it; one sentence, one table row, or for a quotation one block."""
    rule: str
    amount: float | None = None
    currency: str | None = None
    date: str | None = None
    modality: Modality = Modality.ASSERTED
    qualifiers: dict[str, str | float | bool] = {}
    further: tuple[Span, ...] = ()
    """Headers, or where a name is given in full, or whom "the company" means."""
    at: Span | None = None
    """Where the words that matched stand."""
    of_round: bool = False
    """It belongs to the funding round the article tells of."""
    share: bool = False
    """Its sum is what one backer puts in."""
    words: str = ""
    """The words that matched, for an event made of it."""
    derived: frozenset[str] = frozenset()
    """Named ways in which a part of it is not verbatim: "as-of", "header-unit"."""


def claim_of(article: Article, draft: Draft, key: str) -> Claim:
    """A draft as a claim with the id `key`."""
    spans = dict.fromkeys((draft.span, *(s for s in draft.further if not draft.span.holds(s))))
    evidence = tuple(Evidence(article.id, span, span.of(article.text)) for span in spans)
    rule = "+".join((draft.rule, *sorted(draft.derived)))
    return Claim(
        key,
        draft.kind,
        draft.subject,
        draft.value,
        evidence,
        rule,
        draft.amount,
        draft.currency,
        draft.date,
        draft.modality,
        tuple(sorted(draft.qualifiers.items())),
    )
