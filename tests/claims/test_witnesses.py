# Reportages let people speak by their given names, "him" goes back over a sentence, interviews print names in capitals,
# and a box of labels stands below the last answer.
# ruff: noqa: E501  (a passage is read on one line)
"""Who speaks in reportages and interviews."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of, document

HEAD = "Lumaro fait parler d'elle à Dijon\n\n"
INTERVIEW = """« Nous fermerons plus de moulins que nous n’en ouvrirons »

Le Grain, n° 12 — Publié le 27 février 2024 — Propos recueillis par Clémence Aubry

{who}. À la tête de Lumaro depuis janvier 2020, cette transfuge de la banque gouverne douze moulins.

Combien de moulins allez-vous fermer ?

Trop vite, je ne sais pas encore.

Où sera Lumaro dans cinq ans ?

Nous avons notre idée, et nous la gardons.

Le groupe en bref

Création : 1994
Siège : Metz
Capital : fondateurs (68 %), cadres de la maison (12 %)
Directeur général délégué : Yann Prigent
"""


def _said(text: str) -> set[tuple[str | None, str]]:
    return {(c.subject, c.value) for c in claims_of(text) if c.kind is Kind.QUOTE}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Enzo, lui, a choisi. À la rentrée, le jeune homme partira. « Je fuis Lumaro pour de bon », rigole-t-il.", "Enzo"),
        ("Chloé, 22 ans, range son casier. « Je pars sans me retourner », souffle-t-elle.", "Chloé"),
        ("Karim, lui aussi, hésite. « On verra bien au printemps », dit-il.", "Karim"),
        ("Paul Vidal taille ses rosiers. Il n'a rien oublié d'Anne Roy. Elle est morte en 2016. Lui a vendu. « J'ai touché deux millions, je ne vais pas pleurer. »", "Paul Vidal"),
        ("« On vend des soins comme des yaourts », s'est indignée sa secrétaire, Josiane Cabrol, devant le siège.", "Josiane Cabrol"),
        ("« Lumaro nous a oubliés pendant dix ans », s'était emporté Paul Vidal.", "Paul Vidal"),
        ("« Ils n'ont rien promis du tout », s'est désolé Marc Petit, éleveur.", "Marc Petit"),
    ],
)  # fmt: skip
def test_witnesses_speak(text: str, who: str) -> None:
    assert [name for name, _ in _said(f"{HEAD}{text}\n")] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Vesta, elle, a choisi « Vent debout sur la grève ».",
        "Florence, 380 000 habitants, attend. « Vent debout » y passe.",
        "Le film « Vent debout sur la grève », indigné, n'a pas plu à Paul Vidal.",
    ],
)
def test_what_is_no_witness_does_not_speak(text: str) -> None:
    assert _said(f"{HEAD}{text}\n") == set()


@pytest.mark.parametrize("who", ["ANNE ROY", "Anne Roy"])
def test_who_is_interviewed_may_be_printed_in_capitals_and_a_box_is_no_answer(who: str) -> None:
    said = _said(INTERVIEW.format(who=who))
    assert {name for name, _ in said} == {who}
    assert "Nous fermerons plus de moulins que nous n’en ouvrirons" in {words for _, words in said}
    assert not any(":" in words for _, words in said)


def test_a_line_in_capitals_that_names_nobody_names_nobody() -> None:
    text = "Lumaro recrute\n\nLA FILIÈRE EN CRISE\n\nLumaro emploie 40 personnes.\n"
    assert {c.kind for c in claims_of(text)} == {Kind.HEADCOUNT}


def test_lines_of_a_box_are_read_and_head_nothing() -> None:
    told = {(c.kind, c.value) for c in claims_of(INTERVIEW.format(who="ANNE ROY")) if c.rule.startswith("table-")}
    assert (Kind.FOUNDED, "1994") in told
    kinds = [b.kind.value for b in document(INTERVIEW.format(who="ANNE ROY")).blocks]
    assert kinds[-5:] == ["heading", *["paragraph"] * 4]


def test_one_line_with_a_colon_still_heads() -> None:
    text = "Lumaro recrute\n\nUn texte assez long pour être lu.\n\nEmploi : la peur\n\nLumaro emploie 40 personnes.\n"
    assert [b.kind.value for b in document(text).blocks] == ["title", "paragraph", "heading", "paragraph"]
