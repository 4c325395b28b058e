# The only code that knows Typst. What it sets is handed to it as data, never as markup: a name that looks like a
# command is printed as that name.
"""Data and a template → one page of PDF, tagged, with its text and its links, the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import typst

from builder.errors import BuilderError
from builder.resources import TEMPLATES

TEMPLATE = "brief.typ"
_STANDARDS: tuple[Literal["ua-1", "1.7"], ...] = ("ua-1", "1.7")
"""PDF/UA-1 wants a glyph for every letter; where the typeface has none the page is tagged and claims nothing."""


def brief_pdf(data: Mapping[str, Any], templates: Path) -> bytes:
    """The page that `data` (see `pages.handout_of`) makes; a `brief.typ` in folder `templates` replaces ours.

    Raises BuilderError where the template cannot be set.
    """
    own = templates / TEMPLATE
    template = own if own.is_file() else TEMPLATES / TEMPLATE
    return _set(template.read_bytes(), json.dumps(data, ensure_ascii=False, sort_keys=True))


@lru_cache(maxsize=8)
def _set(template: bytes, data: str) -> bytes:
    """Kept, because `mkdocs serve` asks again after every edit."""
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
