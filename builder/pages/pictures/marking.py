# What the articles leave open is seen at the point, not only read beside it.
"""A fact → how its point looks and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.facts import Fact
from builder.pages import escape
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.sayings import saying
from builder.pages.viewer import Viewer
from builder.pages.views import FactView
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

_WORDS = 16
"""Of an event's sentence, at most."""

MARKS = {
    "open": N_("hedged, estimated or reported"),
    "unasserted": N_("planned, possible, denied or a target"),
    "min": N_("at least"),
    "max": N_("at most"),
    "inferred": N_("date inferred"),
    "disputed": N_("the articles differ"),
    "wide": N_("a month or a year: no day is told"),
}
"""Mark of a point → what it means, in the order of a legend."""


def marks_of(fact: Fact) -> tuple[str, ...]:
    """The marks that a fact has by itself; `wide` depends on the axis."""
    # What hedges a client is said of the amount of the contract, which no picture shows.
    counts = fact.kind is Kind.CLIENT
    bound = None if counts else fact.qualifier("bound")
    estimated = not counts and fact.qualifier("estimated")
    factual = fact.modality in FACTUAL
    held = {
        "open": factual and bool(bound or estimated or fact.modality is Modality.REPORTED),
        "unasserted": not factual,
        "min": bound == "min",
        "max": bound == "max",
        "inferred": bool(fact.qualifier("date_inferred")),
        "disputed": bool(fact.dispute),
    }
    return tuple(mark for mark, holds in held.items() if holds)


def meanings(wording: Wording) -> tuple[tuple[str, Markup], ...]:
    """What each mark means, in one language."""
    return tuple((mark, wording.say(said)) for mark, said in MARKS.items())


def named(
    facts: Iterable[Fact], material: Material, viewer: Viewer, wording: Wording
) -> tuple[tuple[FactView, Markup], ...]:
    """Facts that a picture leaves out, each with what it says in words."""
    views = ((fact, viewer.fact(fact)) for fact in facts)
    return tuple((view, spoken(fact, view, material, wording)) for fact, view in views)


def spoken(fact: Fact, view: FactView, material: Material, wording: Wording) -> Markup:
    """A fact in words: "Valuation: about $6 billion, December 2023"."""
    said = saying(fact, material, wording)
    if fact.kind is Kind.EVENT:
        words = plain(view.value).split(" ")
        said = (
            " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "") + f" ({plain(view.when)})" * bool(view.when)
        )
    differ = f" – {plain(wording.say('the articles differ'))}" if fact.dispute else ""
    return escape.text(said + differ)
