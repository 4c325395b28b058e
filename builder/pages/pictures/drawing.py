# A picture to take along: seen without the site, it has its colours, its title and the words of its points in itself.
"""Pictures → SVG files."""

from __future__ import annotations

import re

from markupsafe import Markup

from builder.pages.environment import environment, render
from builder.pages.material import Material
from builder.pages.pictures.shapes import Chart, Picture
from builder.pages.wording import Wording

_WIDTH, _EDGE, _HEAD, _UNIT, _GAP, _LINE = 640, 16, 48, 24, 16, 18
"""Pixels: of the drawing, its margin, its heading, the line above a chart, the gap below it, a line of text."""
_NO_XML = re.compile("[\ufffe\uffff]")
"""What no page escapes and no XML may hold."""


def as_svg(picture: Picture, material: Material, wording: Wording) -> str:
    """The drawing, in light and dark colours, each point with its words."""
    charts: list[tuple[Chart, float]] = []
    top: float = _HEAD
    for chart in picture.charts:
        top += _UNIT if chart.title else 0
        charts.append((chart, top))
        top += chart.height + _GAP
    lines: list[tuple[tuple[str, ...], Markup, float]] = []
    for marks, said in picture.legend:
        top += _LINE
        lines.append((marks, said, top))
    variables = {
        "here": wording.language,
        "heading": wording.say("%(company)s: %(what)s", company=material.company, what=picture.title),
        "picture": picture,
        "charts": charts,
        "lines": lines,
        "width": _WIDTH,
        "edge": _EDGE,
        "height": round(top + _GAP),
    }
    made = environment(material.templates, wording.messages)
    return _NO_XML.sub("", render(made, "picture.svg.jinja", variables, f"{picture.id}-{wording.language}.svg"))
