# Words of a speaker are shown as they were printed, in the language they were printed in.
"""The quotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from builder.model.claims import Kind, fold
from builder.model.facts import Fact
from builder.pages import escape
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.views import CutView, PartView
from builder.pages.wording import Wording


def quotes(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `quotes.md.jinja`."""
    speakers: dict[str, list[Fact]] = {}
    for fact in material.facts:
        if fact.kind is Kind.QUOTE:
            speakers.setdefault(fact.subject, []).append(fact)
    cut = viewer.cut
    leads = bool(cut and cut.parts)
    result = [
        {
            "name": escape.text(name) if name else wording.say("Speaker not named"),
            "id": material.speakers.get(name, "by-somebody"),
            "quotes": [] if leads else [_quote(viewer, fact) for fact in said],
            "parts": _parts(cut, material, said) if cut else (),
        }
        for name, said in sorted(speakers.items(), key=lambda item: (-len(item[1]), fold(item[0])))
    ]
    translated = any(viewer.is_translated(fact) for said in speakers.values() for fact in said)
    return {"speakers": result, "translated": translated, "cut": cut}


def _quote(viewer: Viewer, fact: Fact) -> dict[str, Any]:
    view = viewer.fact(fact)
    source = view.sources[0]
    return {
        "fact": view,
        "words": escape.text(fact.value),
        "language": source.language,
        "marks": (Markup("«\u202f"), Markup("\u202f»")) if source.language == "fr" else (Markup("“"), Markup("”")),
        "translation": source.sentence if source.translated else None,
    }


def _parts(cut: CutView, material: Material, said: Iterable[Fact]) -> tuple[PartView, ...]:
    """The parts of the page in which somebody speaks, with how often."""
    ids = {fact.id for fact in said}
    members = {part.name: part.members for part in material.cut("quotes/")}
    found = ((one, len(ids & members[one.id])) for one in cut.parts)
    return tuple(replace(one, entries=count) for one, count in found if count)
