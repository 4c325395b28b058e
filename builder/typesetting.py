# The only code that knows Typst. What it sets is handed to it as data, never as markup: a name that looks like a
# command is printed as that name.
"""Data and a template → one page of PDF, tagged, with its text and its links, the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache, partial
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
    own = is_own(templates)
    template = (templates if own else TEMPLATES) / TEMPLATE
    given = (template.read_bytes(), json.dumps(data, ensure_ascii=False, sort_keys=True))
    task = Task(None if own else ink_of(given), partial(_set, *given))
    return (work or Work()).once(f"brief {data['language']}", bytes, task)


def is_own(templates: Path) -> bool:
    """Whether the project in whose folder `templates` is sets the brief by a template of its own."""
    return (templates / TEMPLATE).is_file()


@lru_cache(maxsize=8)
def _set(template: bytes, data: str) -> bytes:
    """Also remembered here, because `mkdocs serve` asks again after every edit."""
    problem: typst.TypstError | None = None
    for standard in _STANDARDS:
        try:
            return typst.compile(
                template, sys_inputs={"brief": data}, ignore_system_fonts=True, pdf_standards=[standard]
            )
        except typst.TypstError as found:
            problem = found
    why = " ".join(str(problem).split())
    raise BuilderError(f"templates/{TEMPLATE}: {why}; mend the template or remove your copy") from problem
