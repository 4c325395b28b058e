# The only code that knows Typst. What it sets is handed to it as data, never as markup: a name that looks like a
# command is printed as that name.
"""Data and a template → one page of PDF, tagged, with its text and its links, the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Literal

import typst

from builder.errors import BuilderError
from builder.resources import TEMPLATES
from builder.work import Task, Work, ink_of

TEMPLATE = "brief.typ"
_STANDARDS: tuple[Literal["ua-1", "1.7"], ...] = ("ua-1", "1.7")
"""PDF/UA-1 wants a glyph for every letter; where the typeface has none the page is tagged and claims nothing."""


def brief_pdf(data: Mapping[str, Any], templates: Path, work: Work | None = None) -> bytes:
    """The page that `data` (see `pages.handout_of`) makes; a `brief.typ` in folder `templates` replaces ours.

    Ours is set once for the same data, as far as `work` keeps it; another may read files that nobody knows of. Raises
    BuilderError where the template cannot be set.
    """
    own = templates / TEMPLATE
    template = own if own.is_file() else TEMPLATES / TEMPLATE
    said = json.dumps(data, ensure_ascii=False, sort_keys=True)
    task = Task(None if template is own else ink_of((template.read_bytes(), said)), partial(_set, template, said))
    return (work or Work()).once(f"brief {data['language']}", bytes, task)


def _set(template: Path, data: str) -> bytes:
    problem: typst.TypstError | None = None
    for standard in _STANDARDS:
        try:
            return typst.compile(
                template.read_bytes(), sys_inputs={"brief": data}, ignore_system_fonts=True, pdf_standards=[standard]
            )
        except typst.TypstError as found:
            problem = found
    why = " ".join(str(problem).split())
    raise BuilderError(f"templates/{TEMPLATE}: {why}; mend the template or remove your copy") from problem
