# Boxes label rivals, shops and clients in more ways than one, portraits answer behind a dash, and "he" is the officer
# the sentence before tells of.
"""Labels of boxes, answers behind a dash, officers who go on to speak."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

BOX = (
    "Lumaro, le groupe\n\nLumaro fabrique des lampes.\n\n**REPÈRES**\n\n- **Siège :** Dole (Jura)\n"
    "- **{label} :** {value}\n"
)


@pytest.mark.parametrize(
    ("label", "value", "kind", "wanted"),
    [
        ("Principaux rivaux", "Jacquelot, Albis, Hayakawa", Kind.COMPETITOR, ["Albis", "Hayakawa", "Jacquelot"]),
        ("Concurrents directs", "Dorval, Brenval", Kind.COMPETITOR, ["Brenval", "Dorval"]),
        ("Boutiques", "Paris ; Lyon", Kind.OFFICE, ["Lyon", "Paris"]),
        ("Usines et entrepôts", "Metz, Gand", Kind.OFFICE, ["Gand", "Metz"]),
        ("Quelques clients", "Dorval, Brenval", Kind.CLIENT, ["Brenval", "Dorval"]),
    ],
)  # fmt: skip
def test_a_label_says_what_the_names_behind_it_are(label: str, value: str, kind: Kind, wanted: list[str]) -> None:
    claims = claims_of(BOX.format(label=label, value=value), published="2026-03-19")
    assert sorted(c.value for c in claims if c.kind is kind) == wanted


@pytest.mark.parametrize("label", ["Clients de ses rivaux", "Rivaux rachetés", "Boutiques fermées"])
def test_a_label_of_something_else_says_nothing(label: str) -> None:
    claims = claims_of(BOX.format(label=label, value="Dorval, Metz"), published="2026-03-19")
    assert [c for c in claims if c.kind in (Kind.CLIENT, Kind.COMPETITOR, Kind.OFFICE)] == []


def test_a_place_with_a_day_to_come_is_planned() -> None:
    claims = claims_of(
        BOX.format(label="Boutiques", value="Paris ; Tokyo (ouverture le 5 juin)"), published="2026-03-19"
    )
    told = {c.value: c.modality for c in claims if c.kind is Kind.OFFICE}
    assert told == {"Paris": Modality.ASSERTED, "Tokyo": Modality.PLANNED}


def test_a_place_that_is_closed_or_drawn_up_is_none() -> None:
    value = "Paris ; Lyon (fermée en 2024) ; Metz (projet) ; Gand (ouverture annulée) ; Nancy (fermeture fin 2026)"
    claims = claims_of(BOX.format(label="Boutiques", value=value), published="2026-03-19")
    assert [c.value for c in claims if c.kind is Kind.OFFICE] == ["Paris"]


PORTRAIT = """# Louise Cattenoz, l'heure de contrebande

Louise Cattenoz, 46 ans, dirige Lumaro. Elle arrive en retard.

{asked}

— Un calibre qui ne sert qu'à soi coûte trop cher. Et un rival qui dépend de vous devient poli.

L'associé est parti en avril.
"""


@pytest.mark.parametrize("asked", ["**Pourquoi vendre à vos rivaux ?**", "**On vous dit à vendre.**"])
def test_a_portrait_answers_behind_a_dash(asked: str) -> None:
    quotes = [(c.subject, c.value[:30]) for c in claims_of(PORTRAIT.format(asked=asked)) if c.kind is Kind.QUOTE]
    assert quotes == [("Louise Cattenoz", "Un calibre qui ne sert qu'à so")]


@pytest.mark.parametrize(
    "asked",
    ["Le chiffre est tombé hier.", "Trois idées en sont nées :", "**Ce que disent ses rivaux**", "**Ses dates**"],
)
def test_a_dash_below_plain_words_is_no_answer(asked: str) -> None:
    assert [c for c in claims_of(PORTRAIT.format(asked=asked)) if c.kind is Kind.QUOTE] == []


def test_he_is_the_officer_of_the_sentence_before() -> None:
    claims = claims_of(
        "Lumaro.\n\nPaul Roy est directeur général de Lumaro.\n\nNadège Pons, chercheuse, soupire : « C'est dommage. » "
        "Le directeur général dément. « Pas un licenciement à Vierzon », martèle-t-il.\n"
    )
    assert [c.subject for c in claims if c.kind is Kind.QUOTE] == ["Nadège Pons", "Paul Roy"]


def test_he_is_nobody_else_where_the_sentence_before_names_somebody() -> None:
    claims = claims_of(
        "Lumaro.\n\nPaul Roy est directeur général de Lumaro.\n\n"
        "Le directeur du site, Jean Vial, dément. « Pas un licenciement à Vierzon », martèle-t-il.\n"
    )
    assert [c.subject for c in claims if c.kind is Kind.QUOTE] == ["Jean Vial"]


@pytest.mark.parametrize(
    "before", ["Le directeur général de Brenval dément.", "Le directeur général des services dément."]
)
def test_an_officer_of_something_else_is_not_its_own(before: str) -> None:
    claims = claims_of(
        "Lumaro.\n\nPaul Roy est directeur général de Lumaro. Luc Vidal préside Brenval.\n\n"
        f"{before} « Pas un licenciement à Vierzon », martèle-t-il.\n"
    )
    assert [c.subject for c in claims if c.kind is Kind.QUOTE and c.subject == "Paul Roy"] == []
