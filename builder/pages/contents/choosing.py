# Facts chosen and ordered for a page: the one rule for all pages.
"""Which facts of the company stand on a page, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from builder.model.claims import FACTUAL, Kind, fold
from builder.model.facts import Fact
from builder.pages.material import Material
from builder.pages.views import FactView
from builder.pages.vocabulary import MANY
from builder.pages.wording import Wording

_LATEST_FIRST = frozenset(
    {
        Kind.CEO,
        Kind.HEADQUARTERS,
        Kind.HEADCOUNT,
        Kind.TOTAL_RAISED,
        Kind.FUNDING_ROUND,
        Kind.VALUATION,
        Kind.REVENUE,
        Kind.USERS,
    }
)
"""Kinds that change: the latest stands first, what no article dates stands last."""


def of_focus(material: Material, kinds: Iterable[Kind], *, factual: bool = True) -> list[Fact]:
    """Facts about the company, by kind; what refines another fact is shown with it, and not here."""
    wanted = tuple(kinds)
    found = [f for kind in dict.fromkeys(wanted) for f in material.focus.get(kind, ())]
    return ordered(material, (f for f in found if (f.modality in FACTUAL) is factual), wanted)


def ordered(material: Material, facts: Iterable[Fact], kinds: tuple[Kind, ...] = tuple(Kind)) -> list[Fact]:
    """`facts` by kind: preferred ones first; of what changes the latest, of one time the largest; else as the articles
    have them."""
    found = [f for f in facts if not f.refined_by]
    found.sort(key=lambda f: (_time(f, material), f.amount or 0), reverse=True)
    return sorted(
        found,
        key=lambda f: (
            kinds.index(f.kind) if f.kind in kinds else len(kinds),
            f.kind.place,
            f.id not in material.preferred,
            0 if f.kind in _LATEST_FIRST else material.order[f.id],
        ),
    )


def _time(fact: Fact, material: Material) -> str:
    """The day by which a fact is the latest. What was earned, no year being told, was earned in a year that is over."""
    told = material.times.get(fact.id) or ""
    if fact.kind is Kind.REVENUE and told and not fact.as_of:
        return f"{int(told[:4]) - 1:04}"
    return told


def by_weight(fact: Fact) -> tuple[object, ...]:
    """To sort by: what most articles say first, then what has an amount, the largest of a currency first."""
    return (-fact.texts, fact.amount is None, fact.currency or "", -(fact.amount or 0), fold(fact.value))


def rows_of(views: Iterable[FactView], wording: Wording) -> list[dict[str, Any]]:
    """Rows of a table of facts: names that one sentence gives for one thing share a row."""
    rows: dict[tuple[object, ...], dict[str, Any]] = {}
    many = {str(kind): label for kind, label in MANY.items()}
    for view in views:
        beside = (view.subject, view.when, view.modality, view.detail, view.sources, view.checked)
        alone = view.kind not in many or view.notes or view.coarser or view.against or view.later or view.preferred
        row = rows.setdefault((view.id,) if alone else (view.kind, *beside), {"label": view.label, "facts": []})
        row["facts"].append(view)
        if len(row["facts"]) > 1:
            row["label"] = wording.say(many[view.kind])
    return list(rows.values())
