# What happened when: events, and every other fact that has a date.
"""The timeline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from builder.languages import PROSE
from builder.model.claims import Kind, Modality, fold
from builder.model.facts import Fact
from builder.model.text import Article
from builder.pages.contents.choosing import rows_of
from builder.pages.material import Material
from builder.pages.parts import MOST, Part
from builder.pages.pictures import timeline_of
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import MANY
from builder.pages.wording import Wording

PAGE = "timeline/"
_LASTING = frozenset({Kind.HEADCOUNT, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE, Kind.USERS})
"""Kinds of figures that hold on a day: nothing happened on it."""


class Dated(NamedTuple):
    """An entry, before it is put into words."""

    facts: list[Fact]
    """Names that one sentence gives for one thing are one entry."""
    also: list[str]
    """The ids of events told by its sentence: they are not told twice, but keep their anchors there."""


def dated_in(material: Material) -> list[Dated]:
    """What has a date, oldest first."""
    dated = [f for f in material.facts if f.as_of and not f.refined_by and f.kind is not Kind.QUOTE]
    dated.sort(key=lambda f: (f.as_of or "", f.kind is Kind.EVENT, f.kind, f.id))
    entries: list[Dated] = []
    told: dict[tuple[str, str, str | None], Dated] = {}
    lists: dict[tuple[object, ...], Dated] = {}
    for fact in dated:
        places = [
            (c.article, anchor, fact.as_of)
            for c in fact.support
            for _, anchor in material.passages_of(c.evidence[0])[:1]
        ]
        noted = any(c.id in material.notes or c.id in material.decided.corrected for c in fact.support)
        if fact.kind is Kind.EVENT and not noted and all(place in told for place in places):
            told[places[0]].also.append(fact.id)
            continue
        together = (fact.kind, fact.subject, fact.modality, tuple(places)) if fact.kind in MANY else (fact.id,)
        if (entry := lists.get(together)) is not None:
            entry.facts.append(fact)
            continue
        entry = lists[together] = Dated([fact], [])
        told |= dict.fromkeys(places, entry) | {place: told[place] for place in places if place in told}
        entries.append(entry)
    return entries


def entry_of(dated: Dated, material: Material, viewer: Viewer, wording: Wording) -> dict[str, Any]:
    """The same in words."""
    first, views = dated.facts[0], [viewer.fact(fact) for fact in dated.facts]
    label = Markup() if first.kind is Kind.EVENT else views[0].label
    speaker = _speaker(first, material)
    return {
        "facts": views,
        "fact": views[0],
        "label": wording.say(MANY[first.kind]) if len(views) > 1 else label,
        "subject": views[0].subject if first.subject and not views[0].about_focus else Markup(),
        "speaker": wording.name(speaker, _article_of(first, material).language) if speaker else Markup(),
        "also": dated.also,
    }


def happened(material: Material) -> list[Dated]:
    """The entries that can be read without the whole timeline, the latest first.

    Left out are figures of a day, which did not happen on it, and sentences that begin with somebody whom the sentence
    before them named; of a timeline in parts, all but the last few hundred.
    """
    if material.cut(PAGE):
        dated = sorted((f for f in material.facts if f.as_of), key=lambda f: (f.as_of or "", f.id))
        material = material.listing(Part(PAGE, "", frozenset(fact.id for fact in dated[-MOST:])))
    return [
        entry
        for entry in reversed(dated_in(material))
        for fact in entry.facts[:1]
        if fact.modality is Modality.ASSERTED
        and fact.kind not in _LASTING
        and (_speaker(fact, material) or not _leans(fact, material))
    ]


def _speaker(fact: Fact, material: Material) -> str:
    """Who speaks in the sentence of an event that names nobody: "he said: …"."""
    if fact.kind is not Kind.EVENT or not _leans(fact, material):
        return ""
    claim = fact.support[0]
    _, anchor = material.passages_of(claim.evidence[0])[0]
    told = {f.subject for f in material.facts_at[claim.article, anchor] if f.kind is Kind.QUOTE and f.subject}
    return told.pop() if len(told) == 1 else ""


def _article_of(fact: Fact, material: Material) -> Article:
    return material.by_article[fact.support[0].article].article


def _leans(fact: Fact, material: Material) -> bool:
    """Whether the sentence of an event is about somebody whom only an earlier sentence names."""
    evidence, article = fact.support[0].evidence[0], _article_of(fact, material)
    prose = PROSE.get(article.language)
    if fact.kind is not Kind.EVENT or prose is None or prose.leaning is None:
        return False
    stands = material.passages_of(evidence)[0][0]
    found = prose.leaning.match(stands.of(article.text))
    return found is not None and not any(name in fold(found[0]) for name in material.spelled.get(fact.subject, ()))


def timeline(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `timeline.md.jinja`."""
    cut = viewer.cut
    if cut and cut.parts:
        return {"pictures": [], "years": [], "undated": [], "cut": cut}
    years: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    entries = [entry_of(dated, material, viewer, wording) for dated in dated_in(material)]
    for entry in entries:
        years[entry["fact"].date[:4]].append(entry)
    told = (f for f in material.facts if f.kind is Kind.EVENT and not f.as_of)
    undated = rows_of(map(viewer.fact, told), wording)
    picture = None if cut else timeline_of(entries, material, wording)
    return {
        "pictures": [picture] if picture else [],
        "years": [{"name": name, "entries": years[name]} for name in sorted(years)],
        "undated": undated,
        "cut": cut,
    }
