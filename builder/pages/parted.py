# Whoever comes to a long list by a link sent years ago finds its parts there, each with what it is called.
"""The parts of a page in one language."""

from __future__ import annotations

import re

from markupsafe import Markup

from builder.pages import escape, links
from builder.pages.material import Material
from builder.pages.parts import NOT_FACTS, UNDATED, Part
from builder.pages.views import CutView, NextView, PartView
from builder.pages.wording import Wording

_BY_NAME = ("clients/", "comparison/")
"""Pages whose parts are called by the first letters of names."""
_NAME = re.compile(rf"(?P<what>[a-z-]+?)??-?(?P<date>\d{{4}}(?:-\d\d)?|{UNDATED})?")
_NO_MONTH = "-00"


def cut_of(material: Material, wording: Wording, page: str) -> CutView | None:
    """How the page file `page` is cut, seen from the page that leads to the parts or from one; none of a whole page."""
    here = links.address(page)
    own = material.part_at.get(here)
    parts = material.cut(here)
    if not (own or parts):
        return None

    def view(part: Part) -> PartView:
        return PartView(called(part, material, wording), links.file(page, part.address), len(part.members), part.name)

    if own is None:
        return CutView(name=Markup(), whole=links.file(page, here), parts=tuple(map(view, parts)))

    def beside(part: Part) -> NextView:
        return NextView(called(part, material, wording), links.file(page, part.address))

    row = material.cut(own.page)
    at = row.index(own)
    return CutView(
        name=called(own, material, wording),
        whole=links.file(page, own.page),
        parts=(),
        before=beside(row[at - 1]) if at else None,
        after=beside(row[at + 1]) if at + 1 < len(row) else None,
    )


def called(part: Part, material: Material, wording: Wording) -> Markup:
    """The name of a part in words: "May 2024", "BA", "Valuation, 2024"."""
    if part.page in _BY_NAME:
        return escape.text(part.name.strip("-").upper() or "–")
    found, said = _NAME.fullmatch(part.name), list[Markup]()
    if found and found["what"] == NOT_FACTS:
        said.append(wording.say("Announced, expected, possible or denied"))
    elif found and found["what"]:
        said.append(wording.kind(next(kind for kind in material.kinds if kind.replace("_", "-") == found["what"])))
    if found and found["date"]:
        undated = found["date"] == UNDATED
        date = found["date"].removesuffix(_NO_MONTH)
        said.append(wording.say("Without a date") if undated else escape.text(wording.formats.date(date)))
    return Markup(", ").join(said)
