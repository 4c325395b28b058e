# Words between quotation marks are not all what was said: an incise is the journalist's. And who speaks may stand in
# the sentence before, or paragraphs away.
"""Incises, quotations over paragraphs, and speakers told by the words before."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of

LEAD = "Lumaro se raconte\n\nAnne Roy dirige Lumaro. Paul Vidal, délégué du personnel, a vu passer trois patrons.\n\n"


def _said(text: str) -> list[str]:
    return [f"{c.subject}: {c.value}" for c in claims_of(LEAD + text + "\n") if c.kind is Kind.QUOTE]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "« C'est une fable, répond Karim Diab, le directeur technique. On coule la dalle ! »",
            ["Karim Diab: C'est une fable", "Karim Diab: On coule la dalle !"],
        ),
        (
            "« Nous tenons bon, assure Anne Roy. Nos clients sont là. »",
            ["Anne Roy: Nous tenons bon", "Anne Roy: Nos clients sont là."],
        ),
        ("« Le marché, explique Anne Roy, va doubler. »", ["Anne Roy: Le marché, explique Anne Roy, va doubler."]),
        (
            "« Un contrat, et l'on oubliera tout », veut croire Anne Roy.",
            ["Anne Roy: Un contrat, et l'on oubliera tout"],
        ),
        ("« On verra dans un an », prévient le délégué.", ["Paul Vidal: On verra dans un an"]),
        (
            "« On ne vend pas », coupe Anne Roy, qui possède avec Paul Vidal 14 % du capital.",
            ["Anne Roy: On ne vend pas"],
        ),
        (
            "Un ancien cadre, parti fâché, a un autre souvenir : « Elle écoute, et puis elle décide toute seule. »",
            ["Un ancien cadre: Elle écoute, et puis elle décide toute seule."],
        ),
        (
            "Le maire, lui, s'inquiète. « Si Lumaro part, la vallée meurt avec elle. »",
            ["Le maire: Si Lumaro part, la vallée meurt avec elle."],
        ),
        (
            "Anne Roy s'en souvient. « Il neigeait sur la vallée et la machine gelait.\n\n"
            "« Le lendemain, un client est venu.\n\n« Depuis, nous tenons », conclut la fondatrice.",
            [
                "Anne Roy: Il neigeait sur la vallée et la machine gelait.",
                "Anne Roy: Le lendemain, un client est venu.",
                "Anne Roy: Depuis, nous tenons",
            ],
        ),
    ],
)
def test_what_was_said_is_cut_from_what_is_told(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "L'ambiance est lourde dans l'atelier. « On attend la lettre et personne ne dit rien. »",
        "Anne Roy s'en souvient. « Il neigeait sur la vallée et la machine gelait.\n\nLumaro emploie 40 personnes.",
    ],
)
def test_nobody_speaks_whom_the_words_do_not_tell_of(text: str) -> None:
    assert _said(text) == []
