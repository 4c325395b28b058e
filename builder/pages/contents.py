# Which facts a page holds, and in which order: one function a page, listed in one table.
"""The variables of each template."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from markupsafe import Markup

from builder.model.claims import FACTUAL, Kind, Modality, fold
from builder.model.diagnostics import Severity
from builder.model.facts import Fact
from builder.model.text import Document, Row, Table
from builder.pages import escape, links, vocabulary
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import MANY, N_
from builder.pages.wording import Wording

Contents = Callable[[Material, Viewer, Wording], Mapping[str, Any]]

CARDS = (
    Kind.VALUATION,
    Kind.TOTAL_RAISED,
    Kind.FUNDING_ROUND,
    Kind.REVENUE,
    Kind.HEADCOUNT,
    Kind.USERS,
    Kind.FOUNDED,
)
"""Headline figures, in their order."""
CARD_FIGURES = 4
LATEST = 5

GROUPS = (
    ("identity", N_("Company"), (Kind.FOUNDED, Kind.HEADQUARTERS, Kind.OFFICE, Kind.HEADCOUNT)),
    ("people", N_("People"), (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)),
    (
        "money",
        N_("Money"),
        (Kind.VALUATION, Kind.TOTAL_RAISED, Kind.FUNDING_ROUND, Kind.REVENUE, Kind.INVESTOR),
    ),
    ("offer", N_("Products and users"), (Kind.PRODUCT, Kind.LICENCE, Kind.USERS)),
    ("relations", N_("Partners and acquisitions"), (Kind.PARTNER, Kind.ACQUISITION)),
)
"""The sections of the profile."""

CRITERIA = (
    (N_("Founded"), (Kind.FOUNDED,)),
    (N_("Money raised"), (Kind.TOTAL_RAISED, Kind.FUNDING_ROUND)),
    (N_("Valuation"), (Kind.VALUATION,)),
    (N_("Headcount"), (Kind.HEADCOUNT,)),
    (N_("Products"), (Kind.PRODUCT,)),
    (N_("Partners"), (Kind.PARTNER,)),
    (N_("Backers"), (Kind.INVESTOR,)),
)
"""The columns of the comparison."""

ELSEWHERE = frozenset({Kind.EVENT, Kind.QUOTE, Kind.CLIENT, Kind.COMPETITOR})
"""Kinds that have a page, or a table, of their own."""


def _focus(material: Material, kinds: Iterable[Kind], *, factual: bool = True) -> list[Fact]:
    wanted = tuple(kinds)
    found = [f for f in material.facts if f.subject == material.company and f.kind in wanted]
    found = [f for f in found if (f.modality in FACTUAL) is factual]
    # The more precise of two dates says more: May 2023 before 2023.
    return sorted(found, key=lambda f: (wanted.index(f.kind), -len(f.as_of or "") if f.kind is Kind.FOUNDED else 0))


def _home(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    differing = {(group.kind, group.subject): group for group in material.disagreements}
    cards = []
    for kind in CARDS:
        facts = [f for f in _focus(material, (kind,)) if f.amount is not None or kind is Kind.FOUNDED]
        facts = [f for f in facts if f.modality is Modality.ASSERTED]
        if facts:
            group = differing.get((kind, material.company))
            shown = sorted(facts, key=lambda f: (-len(f.articles), f.amount is None))[:CARD_FIGURES]
            cards.append(
                {
                    "label": wording.kind(kind),
                    "facts": [viewer.fact(fact) for fact in shown],
                    "differ": links.file("index.md", "disagreements/", group.id) if group else None,
                }
            )
    entries = [
        entry for entry in _entries(material, viewer, wording) if entry["fact"].factual and not entry["fact"].modality
    ]
    return {
        "cards": cards,
        "latest": entries[-LATEST:][::-1],
        "articles": [viewer.article(document) for document in material.documents],
    }


def _profile(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    groups = [
        {"id": id_, "title": wording.say(title), "facts": [viewer.fact(f) for f in _focus(material, kinds)]}
        for id_, title, kinds in GROUPS
    ]
    kinds = [kind for _, _, kinds in GROUPS for kind in kinds]
    return {
        "groups": [group for group in groups if group["facts"]],
        "expected": [viewer.fact(f) for f in _focus(material, kinds, factual=False)],
    }


def _entries(material: Material, viewer: Viewer, wording: Wording) -> list[dict[str, Any]]:
    """What has a date, oldest first.

    Names that one sentence gives for one thing are one entry; an event told by the sentence of another dated fact is
    not told twice, but keeps its anchor there.
    """
    dated = [f for f in material.facts if f.as_of and f.kind is not Kind.QUOTE]
    dated.sort(key=lambda f: (f.as_of or "", f.kind is Kind.EVENT, f.kind, f.id))
    entries: list[dict[str, Any]] = []
    told: dict[tuple[str, str, str | None], dict[str, Any]] = {}
    lists: dict[tuple[object, ...], dict[str, Any]] = {}
    for fact in dated:
        places = [(c.article, anchor, fact.as_of) for c in fact.support for _, anchor in material.passages_of(c)[:1]]
        if fact.kind is Kind.EVENT and all(place in told for place in places):
            told[places[0]]["also"].append(fact.id)
            continue
        view = viewer.fact(fact)
        together = (fact.kind, fact.subject, fact.modality, tuple(places)) if fact.kind in MANY else (fact.id,)
        if (entry := lists.get(together)) is not None:
            entry["facts"].append(view)
            entry["label"] = wording.say(MANY[fact.kind])
            continue
        entry = {
            "facts": [view],
            "fact": view,
            "label": Markup() if fact.kind is Kind.EVENT else view.label,
            "subject": view.subject if fact.subject and not view.about_focus else Markup(),
            "at_home": fact.kind is Kind.EVENT,
            "also": [],
        }
        lists[together] = entry
        told |= dict.fromkeys(places, entry) | {place: told[place] for place in places if place in told}
        entries.append(entry)
    return entries


def _timeline(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    years: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for entry in _entries(material, viewer, wording):
        years[entry["fact"].date[:4]].append(entry)
    undated = [viewer.fact(f) for f in material.facts if f.kind is Kind.EVENT and not f.as_of]
    return {"years": [{"name": name, "entries": years[name]} for name in sorted(years)], "undated": undated}


def _clients(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    del wording
    clients = _focus(material, (Kind.CLIENT,))
    others = [f for f in material.facts if f.kind is Kind.CLIENT and f.subject != material.company]
    return {
        "clients": [
            viewer.fact(f) for f in sorted(clients, key=lambda f: (f.amount is None, -len(f.articles), fold(f.value)))
        ],
        "expected": [viewer.fact(f) for f in _focus(material, (Kind.CLIENT,), factual=False)],
        "others": [viewer.fact(f) for f in others],
    }


def _comparison(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    competitors = _focus(material, (Kind.COMPETITOR,))
    competitors.sort(key=lambda f: (-len(f.articles), fold(f.value)))
    names = [fact.value for fact in competitors]
    of_others = [f for f in material.facts if f.subject and f.subject != material.company and f.kind not in ELSEWHERE]
    rows = list(dict.fromkeys([material.company, *names]))
    companies, shown = [], set[str]()
    of: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in material.facts:
        if fact.modality in FACTUAL:
            of[fact.subject].append(fact)
    for name in rows:
        cells = []
        for _, kinds in CRITERIA:
            facts = [f for f in of[name] if f.kind in kinds]
            shown |= {f.id for f in facts}
            cells.append([{"fact": viewer.fact(f), "at_home": f.subject != material.company} for f in facts])
        if any(cells):
            companies.append({"name": name, "cells": cells})
    rest = [f for f in of_others if f.id not in shown]
    named = {fact.id for fact in competitors}
    rest += [f for f in material.facts if f.kind is Kind.COMPETITOR and f.id not in named]
    return {
        "criteria": [wording.say(title) for title, _ in CRITERIA],
        "companies": companies,
        "competitors": [viewer.fact(f) for f in competitors],
        "tables": list(_printed(material, viewer, wording, {material.company, *names})),
        "others": [viewer.fact(f) for f in rest],
    }


def _printed(material: Material, viewer: Viewer, wording: Wording, names: set[str]) -> Iterable[dict[str, Any]]:
    """The articles' own comparison tables: those with two of the companies in their header or first column."""
    folded = {fold(name) for name in names}

    def compares(table: Table) -> bool:
        first = [cell.text for cell in table.header.cells], [row.cells[0].text for row in table.rows]
        return any(sum(fold(text) in folded for text in texts) >= 2 for texts in first)

    for document in material.documents:
        for block in document.blocks:
            if block.table is not None and compares(block.table):
                yield _printed_table(material, viewer, wording, document, block.table)


def _printed_table(
    material: Material, viewer: Viewer, wording: Wording, document: Document, table: Table
) -> dict[str, Any]:
    def cell(text: str) -> Markup:
        if not text:
            return Markup()
        shown = wording.segment(document, text)
        return escape.text(shown) if shown else wording.name(text, document.article.language)

    def row(printed: Row) -> dict[str, Any]:
        anchor = material.passages[document.article.id, printed.span]
        return {
            "cells": [cell(c.text) for c in printed.cells],
            "href": links.file("comparison.md", f"sources/{document.article.id}/", anchor),
        }

    return {
        "title": viewer.article(document).title,
        "source": wording.source(document),
        "caveat": wording.caveat(document),
        "header": [cell(c.text) for c in table.header.cells],
        "rows": [row(r) for r in table.rows],
    }


def _quotes(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    speakers: dict[str, list[dict[str, Any]]] = {}
    translated = False
    for fact in material.facts:
        if fact.kind is not Kind.QUOTE:
            continue
        view = viewer.fact(fact)
        source = view.sources[0]
        translated |= source.translated
        speakers.setdefault(fact.subject, []).append(
            {
                "fact": view,
                "words": escape.text(fact.value),
                "language": source.language,
                "marks": (Markup("«\u202f"), Markup("\u202f»"))
                if source.language == "fr"
                else (Markup("“"), Markup("”")),
                "translation": source.sentence if source.translated else None,
            }
        )
    named = Counter[str]()
    result = []
    for name, quotes in sorted(speakers.items(), key=lambda item: (-len(item[1]), fold(item[0]))):
        id_ = "by-" + ("-".join(fold(name).encode("ascii", "ignore").decode().split()) or "somebody")
        named[id_] += 1
        result.append(
            {
                "name": escape.text(name) if name else wording.say("Speaker not named"),
                "id": id_ if named[id_] == 1 else f"{id_}-{named[id_]}",
                "quotes": quotes,
            }
        )
    return {"speakers": result, "translated": translated}


def _disagreements(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    del wording
    return {"groups": [viewer.disagreement(group) for group in material.disagreements]}


def _sources(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    told = vocabulary.PUBLISHED.get(material.originals)
    return {
        "articles": [viewer.article(document) for document in material.documents],
        "published": wording.say(told) if told else Markup(),
    }


def _method(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    del viewer
    facts = material.facts
    passages = len(material.passages)
    measures = (
        (N_("Articles"), len(material.documents)),
        (N_("Passages (sentences, headings, table rows)"), passages),
        (N_("Passages that carry a fact"), len(material.facts_at)),
        (N_("Claims: what one passage says"), material.claims),
        (N_("Facts: claims that say the same, together"), len(facts)),
        (N_("Facts in more than one article"), sum(len(f.articles) > 1 for f in facts)),
        (N_("Topics on which the articles differ"), len(material.disagreements)),
        (N_("Planned, possible, denied or a target"), sum(f.modality not in FACTUAL for f in facts)),
    )
    return {
        "measures": [{"label": wording.say(label), "number": wording.formats.number(n)} for label, n in measures],
        "diagnostics": [str(d) for d in material.diagnostics if d.severity is Severity.WARNING],
    }


CONTENTS: Mapping[str, Contents] = {
    "index.md.jinja": _home,
    "profile.md.jinja": _profile,
    "timeline.md.jinja": _timeline,
    "clients.md.jinja": _clients,
    "comparison.md.jinja": _comparison,
    "quotes.md.jinja": _quotes,
    "disagreements.md.jinja": _disagreements,
    "sources.md.jinja": _sources,
    "method.md.jinja": _method,
}
