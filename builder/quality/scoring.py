# How good the extraction is, counted on articles that careful readers have read before. A claim said twice counts once;
# a gold fact is found where any claim agrees with it; every claim that agrees with none is wrong.
"""Claims and gold → figures, and what was missed and wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from builder.model.claims import Kind
from builder.model.text import Span
from builder.quality.agreement import MONEY, PEOPLE, PLACED, agree, is_one_of, overlap, words_of
from builder.quality.gold import Entry, Gold

_QUALITIES = ("bound", "duration", "estimated")
_DETAILS = ("date", "amount", "currency")


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one set of articles, with the entries behind them."""

    precision: float
    """Of the different claims, how many are gold facts; 0 to 1, as all shares here."""
    recall: float
    """Of the gold facts asked for, how many were found."""
    grounded: float
    """Of all claims, those whose quote stands where it is said to stand."""
    details: float
    """Of the dates, amounts, currencies, bounds and durations of facts found, how many are right."""
    traps: int
    """Traps stepped into."""
    counts: Mapping[str, tuple[int, int, int]]
    """By kind: asked for, found, wrong."""
    missed: tuple[Entry, ...]
    wrong: tuple[Entry, ...]
    stepped: tuple[tuple[Entry, Entry], ...]
    """(trap, the claim that stepped into it)."""

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(claims: Iterable[Entry], gold: Gold, texts: Mapping[str, str]) -> Score:
    """The figures of `claims`; `texts` are the articles' by file name."""
    said, company = tuple(claims), gold.names
    facts, traps = (tuple(_placed(entry, texts) for entry in entries) for entries in (gold.facts, gold.traps))
    judged = _judged(said, gold)
    groups = _groups(judged)
    right = [all(any(agree(c, f, company) for f in facts) for c in group) for group in groups]
    wrong = tuple(group[0] for group, is_right in zip(groups, right, strict=True) if not is_right)
    asked = [f for f in facts if f.required]
    missed = tuple(f for f in asked if not any(agree(c, f, company) for c in judged))
    whole = sum(_stands(claim, texts) for claim in said)
    good, wanted = _details(said, facts, company)
    return Score(
        precision=sum(right) / len(groups) if groups else 0.0,
        recall=1 - len(missed) / len(asked) if asked else 1.0,
        grounded=whole / len(said) if said else 1.0,
        details=good / wanted if wanted else 1.0,
        traps=len(stepped := tuple(_stepped(said, traps, facts, company))),
        counts=_counts(asked, missed, wrong),
        missed=missed,
        wrong=wrong,
        stepped=stepped,
    )


def _placed(entry: Entry, texts: Mapping[str, str]) -> Entry:
    at = texts.get(entry.source, "").find(entry.quote)
    return replace(entry, span=Span(at, at + len(entry.quote))) if at >= 0 and entry.quote else entry


def _judged(said: tuple[Entry, ...], gold: Gold) -> list[Entry]:
    """The claims the gold file can judge: of its kinds, and of the companies it is complete for."""
    kinds = {fact.kind for fact in gold.facts}
    known = (*gold.subjects, *gold.names)
    return [
        c for c in said if c.kind in kinds and (not gold.subjects or c.kind in PLACED or is_one_of(c.subject, known))
    ]


def _groups(claims: list[Entry]) -> list[list[Entry]]:
    """Claims that say the same; repeating one neither helps nor harms."""
    groups: dict[object, list[Entry]] = {}
    for claim in claims:
        groups.setdefault(_same(claim), []).append(claim)
    return list(groups.values())


def _same(claim: Entry) -> object:
    counted = claim.kind in MONEY | PEOPLE
    value = (claim.amount, claim.currency) if counted else frozenset(words_of(claim.value))
    date = claim.date if claim.kind in (Kind.EVENT, Kind.FOUNDED) else None
    place = (claim.span, claim.quote) if claim.kind in PLACED else None
    subject = frozenset(words_of(claim.subject or ""))
    return claim.kind, claim.source, subject, value, date, claim.factual, place


def _stands(claim: Entry, texts: Mapping[str, str]) -> bool:
    return bool(claim.quote) and claim.span is not None and claim.span.of(texts.get(claim.source, "")) == claim.quote


def _details(said: tuple[Entry, ...], facts: tuple[Entry, ...], company: tuple[str, ...]) -> tuple[int, int]:
    """How many details of the facts found are right, and how many there are."""
    right = asked = 0
    for fact in facts:
        wanted = {k: getattr(fact, k) for k in _DETAILS if fact.kind not in (Kind.EVENT, Kind.FOUNDED)}
        wanted |= {k: fact.qualifiers.get(k) for k in _QUALITIES}
        wanted = {key: value for key, value in wanted.items() if value is not None}
        found = [claim for claim in said if agree(claim, fact, company)]
        if found and wanted:
            asked += len(wanted)
            right += max(sum(_detail(claim, key) == value for key, value in wanted.items()) for claim in found)
    return right, asked


def _detail(claim: Entry, key: str) -> object:
    return getattr(claim, key) if key in _DETAILS else claim.qualifiers.get(key)


def _stepped(
    said: tuple[Entry, ...], traps: tuple[Entry, ...], facts: tuple[Entry, ...], company: tuple[str, ...]
) -> Iterable[tuple[Entry, Entry]]:
    """The traps, each with the first claim about the company that takes it for a fact."""
    for trap in traps:
        for claim in said:
            if (
                claim.kind == trap.kind
                and claim.factual
                and claim.source == trap.source
                and overlap(claim, trap)
                and (claim.kind == Kind.QUOTE or is_one_of(claim.subject, company))
                and not any(agree(claim, fact, company) for fact in facts)
            ):
                yield trap, claim
                break


def _counts(asked: list[Entry], missed: tuple[Entry, ...], wrong: tuple[Entry, ...]) -> dict[str, tuple[int, int, int]]:
    def of(kind: str, entries: Iterable[Entry]) -> int:
        return sum(entry.kind == kind for entry in entries)

    kinds = sorted({entry.kind for entry in (*asked, *wrong)})
    return {kind: (of(kind, asked), of(kind, asked) - of(kind, missed), of(kind, wrong)) for kind in kinds}
