# What the articles say of lawsuits: an example of an extension, which the tests install.
"""Court cases: a kind of claim and a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from builder.extensions import (
    AddedKind,
    AddedPage,
    Draft,
    Extension,
    Kind,
    Material,
    Modality,
    Reading,
    Span,
    Viewer,
    Wording,
)

COURT_CASE = Kind.added("court_case")
_CASE = re.compile(r"(?:plainte|procès|recours|action en justice)(?: (?:pour|en|contre) [\w’' -]+)?")
_THREAT = re.compile(r"menace|envisage")


def cases_in(reading: Reading) -> Iterator[Draft]:
    """A draft for each lawsuit that a sentence names; it is about the company the sentence speaks of."""
    for sentence in reading.sentences:
        words = sentence.segment.text
        for found in _CASE.finditer(words):
            start = sentence.segment.span.start + found.start()
            yield Draft(
                kind=COURT_CASE,
                subject=reading.company(sentence.topic or reading.focus.company),
                value=found[0].strip(),
                span=sentence.segment.span,
                rule="court-case",
                modality=Modality.POSSIBLE if _THREAT.search(words[: found.start()]) else Modality.ASSERTED,
                at=Span(start, start + len(found[0])),
            )


def cases(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `court-cases.md.jinja`."""
    return {"cases": [viewer.fact(fact) for fact in material.facts if fact.kind == COURT_CASE]}


extension = Extension(
    kinds=(AddedKind(COURT_CASE, label="Court case", page="court-cases.md"),),
    extractors=(cases_in,),
    pages=(AddedPage("court-cases.md", "court-cases.md.jinja", title="Court cases", contents=cases),),
    templates=Path(__file__).parent / "templates",
)
