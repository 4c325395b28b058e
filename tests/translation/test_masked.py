# A figure exchanged by a rule is right or is not done at all: each case has its counter-case.
"""Sentences that differ only in their figures, and sentences that are near."""

from __future__ import annotations

import pytest

from builder.translation import masked
from builder.translation.masked import Masked
from builder.translation.near import Nearby

PAIRS = (
    ("Elle a levé 385 millions d’euros.", "It raised €385 million."),
    ("Elle vaut environ 2 milliards de dollars.", "It is worth about $2 billion."),
    ("Le cabinet emploie 60 personnes.", "The firm has a staff of 60 people."),
    ("Le cabinet compte 1 associé et 60 avocats.", "The firm has 1 partner and 60 lawyers."),
    ("La part atteint 12,5 % du marché.", "The share is 12.5% of the market."),
    ("Né le 5 février 2025, il dure.", "Born on 5 February 2025, it lasts."),
    ("Ouvert le 3 mars 2024, il ferme.", "Opened on March 3, 2024, it closes."),
    ("Depuis mai 2023, tout va.", "Since May 2023, all is well."),
    ("Depuis 2019, rien ne va.", "Since 2019, nothing is well."),
    ("Entre 12 % et 12 % rien.", "Between 12% and 12% nothing."),
    ("Il y a 18 000 clients.", "It has eighteen thousand customers."),
    ("De 20 % à 30 % en tout.", "From 30% to 20% in all."),
    ("Il perd 3 milliards d’euros.", "It is losing 3 billion euros."),
)
FRENCH = Masked("fr", "en", PAIRS)
BACK = Masked("en", "fr", (("It raised €385 million.", "Elle a levé 385 millions d’euros."),))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Elle a levé 500 millions d’euros.", "It raised €500 million."),
        ("Elle a levé 1,7 milliard d’euros.", "It raised €1.7 billion."),
        ("Elle a levé 385 000 euros.", "It raised €385,000."),
        ("Elle a levé 385 millions de dollars.", None),
        ("Elle a levé entre 2 et 3 millions d’euros.", None),
        ("Elle a levé des millions d’euros.", None),
        ("Elle vaut environ 6 milliards de dollars.", "It is worth about $6 billion."),
        ("Elle vaut 6 milliards de dollars.", None),
        ("Le cabinet emploie 18 000 personnes.", "The firm has a staff of 18,000 people."),
        ("Le cabinet compte 1 associé et 75 avocats.", "The firm has 1 partner and 75 lawyers."),
        ("Le cabinet compte 2 associé et 60 avocats.", None),
        ("La part atteint 8 % du marché.", "The share is 8% of the market."),
        ("La part atteint 0,5 % du marché.", None),
        ("Né le 1er mai 2024, il dure.", "Born on 1 May 2024, it lasts."),
        ("Né en mai 2024, il dure.", None),
        ("Ouvert le 4 mars 2024, il ferme.", None),
        ("Depuis juin 2023, tout va.", "Since June 2023, all is well."),
        ("Depuis 2021, rien ne va.", "Since 2021, nothing is well."),
        ("Entre 10 % et 20 % rien.", None),
        ("Il y a 20 000 clients.", None),
        ("De 25 % à 35 % en tout.", "From 35% to 25% in all."),
        ("Il perd 4 milliards d’euros.", "It is losing 4 billion euros."),
        ("Il perd 400 millions d’euros.", None),
        ("Une autre phrase de 12 %.", None),
    ],
)
def test_figures_are_put_in_where_a_rule_tells_how(text: str, said: str | None) -> None:
    assert FRENCH.translation(text) == said


def test_a_translation_whose_values_are_not_those_of_the_text_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(masked, "value_problems", lambda *_: ("12 is 13 in the translation",))
    assert FRENCH.translation("Elle a levé 500 millions d’euros.") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It raised €500 million.", "Elle a levé 500 millions d’euros."),
        ("It raised €1.5 million.", None),
        ("It raised €2 billion.", None),
    ],
)
def test_french_keeps_the_words_of_its_translator(text: str, said: str | None) -> None:
    assert BACK.translation(text) == said


@pytest.mark.parametrize(
    ("target", "text", "said"),
    [
        ("en", "385 M€", "€385 million"),
        ("en", "12,5 %", "12.5%"),
        ("en", "18 000", "18,000"),
        ("en", "1,7", "1.7"),
        ("en", "2023", "2023"),
        ("en", "–", "–"),
        ("en", "(12 %)", "(12%)"),
        ("en", "01/02", "01/02"),
        ("de", "385 M€", "385 Millionen\xa0€"),
        ("de", "18 000", "18.000"),
        ("de", "1,7", "1,7"),
        ("en", "12 %, environ", None),
    ],
)
def test_a_cell_of_figures_is_written_by_the_rules(target: str, text: str, said: str | None) -> None:
    assert Masked("fr", target, ()).translation(text) == said


@pytest.mark.parametrize(("source", "target"), [("fr", "de"), ("de", "en"), ("es", "de")])
def test_a_language_whose_figures_are_not_read_has_no_such_memory(source: str, target: str) -> None:
    assert Masked(source, target, (("A 12 B", "C 12 D"),)).translation("A 13 B") is None


def test_the_nearest_sentence_is_offered_and_no_other() -> None:
    nearby = Nearby((*PAIRS, ("Le cabinet emploie 60 avocats à Lyon et 12 à Lille.", "…")))
    found = nearby.nearest("Le cabinet parisien emploie 60 personnes.")
    assert found is not None
    assert (found.text, found.translation) == PAIRS[2]
    assert 0.75 <= found.likeness < 1
    assert nearby.nearest("Tout autre chose, sans un mot commun.") is None
    assert nearby.nearest("") is None


def test_an_equal_sentence_is_no_near_one() -> None:
    assert Nearby(PAIRS[:1]).nearest(PAIRS[0][0]) is None
