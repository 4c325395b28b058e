# Who founded, heads or presides over a company, where portraits and regional papers tell it on the way, across two
# sentences or by a pronoun; beside each table what the same words say of somebody else's house.
# ruff: noqa: E501  (a passage is read on one line)
"""Founders and heads told in passing."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Focus, Kind

from .helpers import claims_of

PEOPLE = (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)


def _told(text: str, kinds: tuple[Kind, ...] = PEOPLE) -> set[str]:
    """ "kind subject value", or a date or amount for the value, of what a text of 14 May 2024 asserts."""
    claims = claims_of(f"{text}\n", Focus("Lumaro"), "2024-05-14")
    return {
        f"{c.kind} {c.subject} {c.value if c.amount is None else format(c.amount, 'g')}"
        for c in claims
        if c.kind in kinds and c.modality in FACTUAL
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("C'est le pari d'Anne Roy et de Paul Vidal. En 2019, ces deux ingénieurs ont lancé Lumaro à Metz.", "founder Lumaro Anne Roy|founder Lumaro Paul Vidal"),
        ("Thomas Verrier a créé Lumaro avec son frère Antoine en 2015.", "founder Lumaro Thomas Verrier|founder Lumaro Antoine"),
        ("Julien Castrel et son ami d'enfance Marc Osty y créent Lumaro, une plateforme.", "founder Lumaro Julien Castrel|founder Lumaro Marc Osty"),
        ("Le tribunal de commerce de Metz a liquidé Lumaro. La start-up, fondée par l'ancien pilote Paul Vidal, employait 38 personnes.", "founder Lumaro Paul Vidal"),
        ("Lumaro est née quelques mois plus tôt. Anne Roy et Paul Vidal se sont croisés à Metz. L'entreprise est fondée en 2018 par les deux amis.", "founder Lumaro Anne Roy|founder Lumaro Paul Vidal"),
        ("Lumaro a été fondé par quatre consultants – Éric Valin, Zoé Sarre, Léa Petit et Paul Amiel – en 2015.", "founder Lumaro Éric Valin|founder Lumaro Zoé Sarre|founder Lumaro Léa Petit|founder Lumaro Paul Amiel"),
        ("Lumaro grandit. Anne Roy a fondé sa société à Metz. Anne Roy voyage.", "founder Lumaro Anne Roy"),
    ],
)  # fmt: skip
def test_a_founder_told_in_passing(text: str, facts: str) -> None:
    assert _told(text) == set(facts.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "Le client historique de Lumaro, Jean Dupré, a créé son entreprise en 2010 avec son frère Louis.",
        "Derrière Lumaro, on trouve le milliardaire Xavier Noël, qui a investi 20 millions d'euros.",
        "La ligne, imaginée par le designer Paul Vidal, sortira en septembre chez Lumaro.",
        "À l'origine de la polémique, il y a Paul Vidal, ancien salarié de Lumaro.",
        "Un commerçant, Marc Petit, a lancé avec sa femme Lucie une pétition contre Lumaro.",
        "Lumaro fournit Vestrane depuis que Paul Osty l'a créée en 2015.",
        "Le rachat de Dorval, que son patron a créé avec son mari Hugues, coûte cher à Lumaro.",
    ],
)
def test_who_founded_something_else_is_no_founder(text: str) -> None:
    assert not {fact for fact in _told(text) if fact.startswith("founder Lumaro")}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Lumaro grandit. La présidente, Anne Roy, s'en félicite.", "executive Lumaro Anne Roy"),
        ("Paul Vidal est le directeur général de Lumaro. La présidente, Anne Roy, s'en félicite.", "ceo Lumaro Paul Vidal|executive Lumaro Anne Roy"),
        ("Lumaro grandit. Le président du conseil de surveillance, Paul Vidal, s'en félicite.", "executive Lumaro Paul Vidal"),
        ("Anne Roy préside Lumaro depuis 2011.", "executive Lumaro Anne Roy"),
        ("Lumaro date de 1924. Anne Roy la dirige aujourd'hui avec douze ouvriers.", "ceo Lumaro Anne Roy"),
        ("Lumaro est dirigée depuis 2010 par son arrière-petit-fils, Paul Vidal.", "ceo Lumaro Paul Vidal"),
        ("Anne Roy, gérante de fonds chez Crédis, vend ses titres Lumaro.", ""),
        ("Anne Roy, gérante de la boulangerie voisine, voit passer les salariés de Lumaro.", ""),
    ],
)  # fmt: skip
def test_who_heads_and_who_presides(text: str, facts: str) -> None:
    assert _told(text) == set(filter(None, facts.split("|")))


def test_a_year_before_counts_from_the_day_of_the_article() -> None:
    text = "Lumaro emploie 520 personnes, contre 380 un an plus tôt."
    assert _told(text, (Kind.HEADCOUNT,)) == {"headcount Lumaro 520", "headcount Lumaro 380"}


def test_what_somebody_is_opens_a_sentence_and_names_no_company() -> None:
    text = "Pharmacienne, Anne Roy fonde Lumaro en 2008. La PME, basée à Cavaillon, exporte."
    assert _told(text, (Kind.HEADQUARTERS,)) == {"headquarters Lumaro Cavaillon"}
