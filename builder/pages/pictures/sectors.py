# A client a dot, so that each is still the link it is in the table; what no article says of a client's sector is said
# to be not stated.
"""Clients → a picture of their sectors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from builder.model.claims import fold
from builder.model.facts import Fact
from builder.pages import escape
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.pictures.marking import marks_of, meanings, spoken
from builder.pages.pictures.shapes import FEWEST, LETTER, NARROW, Chart, Label, Picture, Point, legend_of
from builder.pages.viewer import Viewer
from builder.pages.wording import Wording

_NAME, _FIRST, _STEP = 14, 31, 16
"""Pixels: the line of a sector's name, that of its first dots, and from dot to dot."""
_ACROSS = NARROW // _STEP
_MOST = 12
"""Rows of sectors that are drawn."""
_OTHERS = "*"
"""The row of the sectors that have none of their own; no folded name is written so."""


def clients_by_sector(facts: Iterable[Fact], material: Material, viewer: Viewer, wording: Wording) -> Picture | None:
    """The picture of `facts`, a client each; none where fewer than three have a sector."""
    sectors: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        # By what the page calls it: two words of the articles may be one here.
        sectors[fold(plain(viewer.fact(fact).sector))].append(fact)
    if sum(len(found) for name, found in sectors.items() if name) < FEWEST:
        return None
    points, labels, top = [], [], 0
    for name, of_sector in _rows(sectors):
        views = [viewer.fact(fact) for fact in of_sector]
        said = plain(
            {"": wording.say("sector not stated"), _OTHERS: wording.say("other sectors")}.get(name, views[0].sector)
        )
        said = f"{said[: NARROW // LETTER - 8]} · {wording.formats.number(len(of_sector))}"
        labels.append(Label(escape.text(said), 0, top + _NAME, look="name" if name else "soft"))
        for number, (fact, view) in enumerate(zip(of_sector, views, strict=True)):
            down, across = divmod(number, _ACROSS)
            points.append(
                Point(
                    view=view,
                    said=spoken(fact, view, material, wording),
                    href=view.sources[0].url,
                    at=(across + 0.5) / _ACROSS,
                    y=top + _FIRST + down * _STEP,
                    series=2 if name else 0,
                    marks=marks_of(fact),
                )
            )
        if room := max(_ACROSS - len(of_sector) - 1, 0):
            names = _fitting([plain(view.value) for view in views], room * _STEP // LETTER)
            labels.append(Label(escape.text(names), (len(of_sector) + 0.3) / _ACROSS, top + _FIRST + 4, look="soft"))
        top += _FIRST + (len(of_sector) - 1) // _ACROSS * _STEP + _STEP
    return Picture(
        id="sectors",
        title=wording.say("Clients by sector"),
        said=wording.say("Each point is an organisation that the articles name as a client."),
        data=wording.say("The table below has every client with its sentence."),
        charts=(Chart(Markup(), top, tuple(points), tuple(labels)),),
        legend=legend_of(points, (), meanings(wording)),
        facts=tuple(fact for found in sectors.values() for fact in found),
    )


def _rows(sectors: Mapping[str, list[Fact]]) -> Iterable[tuple[str, list[Fact]]]:
    """Each sector with its clients, the largest first; the smallest of very many in one row, the unstated last."""
    named = sorted(((n, found) for n, found in sectors.items() if n), key=lambda row: (-len(row[1]), row[0]))
    rest = named[_MOST - 1 :] if len(named) > _MOST else []
    yield from named[: len(named) - len(rest)]
    if rest:
        yield _OTHERS, [fact for _, found in rest for fact in found]
    if "" in sectors:
        yield "", sectors[""]


def _fitting(names: list[str], letters: int) -> str:
    """As many of `names` as there are letters for, whole; an ellipsis for the others."""
    kept = [name for n, name in enumerate(names, 1) if len(", ".join(names[:n])) + 3 <= letters]
    return ", ".join(kept) + (", …" if kept and len(kept) < len(names) else "")
