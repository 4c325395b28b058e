# Whose office it is that is told without a company: that of whom the article has introduced as one of its company's
# own, though a rival, a client or a thing of the company has been spoken of since.
"""Offices of people the article has introduced."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

_HOLD = (Kind.CEO, Kind.EXECUTIVE)


def _heads(text: str) -> list[tuple[str | None, str]]:
    return [(c.subject, c.value) for c in claims_of(f"Titre de quatre mots entiers\n\n{text}\n") if c.kind in _HOLD]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Lumaro, fondée en 2011 par Anne Roy et Paul Vidal, recrute.\n\nSon rival Dorval a levé 40 millions. "
            "« Cela ne change rien », balaie Anne Roy, la directrice technique.",
            "Anne Roy",
        ),
        (
            "Lumaro, fondée en 2011 par Anne Roy et Paul Vidal, recrute. Son moteur, Solane, tourne partout. "
            "« Il est sobre », assure Paul Vidal, directeur général.",
            "Paul Vidal",
        ),
        (
            "Anne Roy a quitté Vesta en 2011 pour fonder Lumaro. Le verrier Dorval lui achète une partie de ses fours. "
            "« Le carnet est plein », sourit Anne Roy, directrice générale.",
            "Anne Roy",
        ),
        (
            "Lumaro, fondée par Anne Roy, ancienne de Vesta, recrute. Son rival Dorval, lui, est au point de départ. "
            "« Le carnet est plein », sourit Anne Roy, directrice générale.",
            "Anne Roy",
        ),
        (
            "Anne Roy a créé Lumaro en 2011. Le verrier Vesta lui achète ses fours. Il en a commandé dix. "
            "« Le carnet est plein », sourit Anne Roy, directrice générale.",
            "Anne Roy",
        ),
    ],
)
def test_somebody_introduced_as_one_of_its_own_holds_the_office_in_it(text: str, who: str) -> None:
    assert _heads(text) == [("Lumaro", who)]


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro a été fondée par Anne Roy. Partie en 2020, elle a rejoint Vesta. Vesta grandit. "
        "« Nous recrutons », dit Anne Roy, directrice générale.",
        "Anne Roy, cofondatrice de Lumaro, a quitté la maison en 2020 pour Vesta. Vesta grandit. "
        "« Nous recrutons », dit Anne Roy, directrice générale.",
        "Lumaro recrute. Vesta, fondée par Anne Roy, aussi. Vesta grandit. "
        "« Nous recrutons », dit Anne Roy, directrice générale.",
        "Lumaro, fondée par Anne Roy, recrute. Le syndicat Vesta s'en réjouit. « Le secteur recrute », dit Anne Roy, "
        "également présidente du syndicat.",
    ],
)
def test_whoever_went_or_was_introduced_as_another_ones_does_not(text: str) -> None:
    assert [pair for pair in _heads(text) if pair[0] == "Lumaro"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro fabrique des grues. Son moteur, Solane, tourne. « Il est sobre », assure son créateur, Rémi Faure.",
        "Lumaro vend Solane, un logiciel de paie. Solane plaît. Son créateur, Rémi Faure, en rit.",
    ],
)
def test_who_created_a_thing_has_not_founded_its_company(text: str) -> None:
    assert not [c for c in claims_of(f"Titre de quatre mots entiers\n\n{text}\n") if c.kind is Kind.FOUNDER]
