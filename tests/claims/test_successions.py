# An office is named once, and two people held it: who took it over has it, unless nobody has been told to hold one.
# ruff: noqa: E501  (a passage is read on one line)
"""Offices taken over."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Kind

from .helpers import claims_of

OFFICES = (Kind.CEO, Kind.EXECUTIVE)


def told(text: str) -> set[str]:
    claims = claims_of(f"Lumaro réunit la presse à Dijon\n\n{text}\n", published="2025-04-10")
    return {f"{c.kind} {c.value}" for c in claims if c.kind in OFFICES and c.modality in FACTUAL}


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Le directeur technique de Lumaro, Paul Vidal, part. Anne Roy l'a remplacé en mai.", "executive Anne Roy"),
        ("Paul Vidal, PDG de Lumaro depuis 2010, a vendu. Anne Roy lui a succédé.", "ceo Anne Roy"),
        ("Paul Vidal, directeur financier de Lumaro, a quitté le groupe. Anne Roy, venue de Dorval, a pris sa suite.", "executive Anne Roy"),
        ("Le directeur commercial de Lumaro, Paul Vidal, a été remplacé par Anne Roy.", "executive Anne Roy"),
        ("Paul Vidal, directeur industriel de Lumaro, part. Lui a succédé Anne Roy.", "executive Anne Roy"),
    ],
)  # fmt: skip
def test_who_took_an_office_over_has_it(text: str, holder: str) -> None:
    assert holder in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vidal a quitté Lumaro. Anne Roy l'a remplacé.",
        "Paul Vidal, directeur technique de Lumaro, part. Anne Roy ne l'a pas remplacé.",
        "Paul Vidal, directeur technique de Lumaro, part. Anne Roy lui succédera en septembre.",
        "Paul Vidal, directeur technique de Lumaro, part. Anne Roy lui a succédé au conseil municipal.",
    ],
)
def test_nobody_else_has_one(text: str) -> None:
    assert not [fact for fact in told(text) if fact.endswith("Anne Roy")]
