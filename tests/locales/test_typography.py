# What the program writes looks as if a printer of the language had set it.
"""Typography."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locales import Formats, elided, typeset, unbroken

N, W = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("fr", 'Il dit "oui".', f"Il dit «{N}oui{N}»."),
        ("fr", "Il dit “oui”.", f"Il dit «{N}oui{N}»."),
        ("fr", "Il dit « oui ».", f"Il dit «{N}oui{N}»."),
        ("fr", "Vraiment ?", f"Vraiment{N}?"),
        ("fr", "Vraiment?", f"Vraiment{N}?"),
        ("fr", "Le bilan : 18 000 salariés, 95 %.", f"Le bilan{W}: 18{N}000 salariés, 95{N}%."),
        ("fr", "95% des ventes ; 12 €", f"95{N}% des ventes{N}; 12{W}€"),
        ("fr", "Le 1 mai, c'est fini...", "Le 1er mai, c’est fini…"),
        ("fr", "Voir https://example.org/?a=1 à 18:30", "Voir https://example.org/?a=1 à 18:30"),
        ("en", "He says « yes ».", "He says “yes”."),
        ("en", 'He says "yes", it\'s over.', "He says “yes”, it’s over."),
        ("en", "Really ?", "Really?"),
        ("en", f"95 % of 18{N}000", "95% of 18,000"),
        ("en", "See https://example.org/?a=1 at 18:30", "See https://example.org/?a=1 at 18:30"),
        ("de", 'Er sagt "ja" ?', 'Er sagt "ja" ?'),
    ],
)
def test_marks_are_those_of_the_language(language: str, text: str, made: str) -> None:
    assert typeset(text, language) == made


@given(st.sampled_from(["fr", "en"]), st.text(st.sampled_from("ab1 2'\"«»“”?!;:%€.…\u202f\u00a0()"), max_size=20))
def test_words_and_figures_stay_and_twice_is_once(language: str, text: str) -> None:
    made = typeset(text, language)
    assert [c for c in made if c.isalnum()][: len(text)] == [c for c in text if c.isalnum()]
    assert typeset(made, language) == made


@pytest.mark.parametrize(
    ("tag", "money", "date"),
    [
        ("en-GB", "€1.7 billion", "10 February 2025"),
        ("en-US", "€1.7 billion", "February 10, 2025"),
        ("fr-FR", f"1,7{W}Md€", "10 février 2025"),
        ("fr-CA", f"1,7{W}G€", "10 février 2025"),
    ],
)
def test_a_locale_decides_how_figures_are_written(tag: str, money: str, date: str) -> None:
    formats = Formats(tag[:2], tag)
    assert formats.date("2025-02-10") == date
    assert formats.money(1.7e9, "EUR").replace(" ", "").replace("\u202f", W).startswith(money[:5].replace(" ", ""))
    assert formats.date("2025-05-01").startswith("1er" if tag[:2] == "fr" else ("May" if tag == "en-US" else "1 May"))


def test_no_line_begins_with_a_mark_of_an_editor_s_words_and_nothing_else_changes() -> None:
    said = "Est-ce prévu ? Oui : « demain » ; à 3:1"
    assert unbroken(said, "fr").replace(W, " ") == said
    assert unbroken(said, "fr").count(W) == 5
    assert unbroken(said, "en") == said


@pytest.mark.parametrize(
    ("message", "name", "said"),
    [
        ("Les clients de %(company)s", "Ourdène", "Les clients d’%(company)s"),
        ("Les clients de %(company)s", "Écume", "Les clients d’%(company)s"),
        ("Ce que %(company)s dit", "Œil & Cie", "Ce qu’%(company)s dit"),
        ("De %(company)s", '<span lang="fr">Orange</span>', "D’%(company)s"),
        ("Les clients de %(company)s", "Ÿnsect", "Les clients d’%(company)s"),
        ("Les clients de %(company)s", "Yahoo", "Les clients de %(company)s"),
        ("Les clients de %(company)s", "Vesta", "Les clients de %(company)s"),
        ("Les clients de %(company)s", "Huawei", "Les clients de %(company)s"),
        ("Retrait le %(company)s", "11 mai", "Retrait le %(company)s"),
        ("Le siège de %(other)s", "Océan", "Le siège de %(other)s"),
    ],
)
def test_a_word_is_elided_before_the_name_that_is_put_in(message: str, name: str, said: str) -> None:
    assert elided(message, {"company": name}, "fr") == said
    assert elided(message, {"company": name}, "en") == message
