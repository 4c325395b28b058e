# Who founded or runs a company is often told without the name: by a pronoun, a rank, an office; and offices of others
# stand beside the company's own.
"""People told across sentences."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

HEAD = "Lumaro fait parler d'elle à Dijon\n\n"
OFFICES = (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)


def told(text: str) -> set[str]:
    return {
        f"{c.kind} {c.value}"
        for c in claims_of(HEAD + text + "\n")
        if c.kind in OFFICES and c.subject == "Lumaro" and c.modality is Modality.ASSERTED
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Julie Roy a travaillé à Metz. En 2018, elle fonde Lumaro.", {"founder Julie Roy"}),
        (
            "Laure Vidal et Paul Petit se connaissent depuis l'école. Ils lancent Lumaro en 2014.",
            {"founder Laure Vidal", "founder Paul Petit"},
        ),
        (
            "Lumaro a été créée par Paul Petit et Anne Roy. Le premier préside le conseil ; "
            "la seconde en est la directrice générale.",
            {"founder Paul Petit", "founder Anne Roy", "executive Paul Petit", "ceo Anne Roy"},
        ),
        ("Anne Roy a hésité. Cette dernière dirige désormais l'entreprise.", {"ceo Anne Roy"}),
        ("« Nous avons recruté », dit Anne Roy. La présidente de Lumaro n'en dira rien.", {"executive Anne Roy"}),
        ("La PDG de Lumaro ne lâche rien. Anne Roy a refusé une offre.", {"ceo Anne Roy"}),
        ("Anne Roy parle à Paul Petit. La PDG refuse d'en dire plus.", {"ceo Anne Roy"}),
    ],
)
def test_words_that_stand_for_people_mean_whom_they_fit(text: str, wanted: set[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro discute avec la région Bretagne. Le président, Luc Petit, veut une filière.",
        "Lumaro irrite le syndicat des pilotes. « On casse l'outil », lâche son secrétaire général, Luc Petit.",
        "Lumaro plaît au patron du restaurant Le Cèdre, Luc Petit. Le patron reviendra.",
        "Lumaro a racheté Dorval en 2022. Le fondateur, Luc Petit, est resté un an.",
        "Lumaro est conseillée par la banque Vesta. Le patron de la banque, Luc Petit, mise gros. Le patron y croit.",
        "Lumaro a une femme à sa tête. Luc Petit l'a rencontrée. La PDG refuse d'en dire plus.",
        "Jusqu'ici directeur des ventes de Lumaro, Luc Petit s'en va.",
    ],
)
def test_an_office_of_somebody_else_is_not_the_companys(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("« Trois hectares sont prêts », rappelle le maire de Dijon.", ["le maire de Dijon"]),
        (
            "Anne Roy y croit. « Elle ira loin », dit-elle. "
            "« Rien ne presse », tempère le président de l'agglomération.",
            ["Anne Roy", "le président de l'agglomération"],
        ),
        ("Anne Roy est là. Chez Vesta, un porte-parole rappelle que « le contrat court encore ».", ["un porte-parole"]),
        ("Luc Petit attend un audit. Selon lui, « les escales ont été raccourcies ».", ["Luc Petit"]),
        ("« On n'attaque pas un blessé », lui a répondu Anne Roy.", ["Anne Roy"]),
        ("Anne Roy a tranché. « Pas un vol de plus avant mars. » Une décision que tous attendaient.", ["Anne Roy"]),
    ],
)  # fmt: skip
def test_who_speaks_is_told_by_the_body_they_belong_to_or_before(text: str, said_by: list[str]) -> None:
    assert [c.subject for c in claims_of(HEAD + text + "\n") if c.kind is Kind.QUOTE] == said_by
