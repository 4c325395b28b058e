# What speaks against an answer, each with an answer against which the same does not speak.
"""Answers of engines, sound and unsound."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from builder import config, pipeline
from builder.languages.function_words import FUNCTION_WORDS
from builder.translation import read_memory
from builder.translation.engines.answers import Passage, answer_problem, as_text
from builder.translation.glossary import Policy, Term
from builder.translation.terms import terms_for

ROOT = Path(__file__).parents[2]
FRENCH = "Le chiffre d’affaires de la société a atteint un niveau que nul ne pouvait prévoir."
ENGLISH = "The company’s revenue has reached a level that nobody could have foreseen."
GERMAN = "Der Umsatz der Gesellschaft hat ein Niveau erreicht, das niemand vorhersehen konnte."
SPANISH = "Las ventas de los grupos han sido muy altas y también lo fue el beneficio de los socios."
TURNOVER = Term({"fr": "chiffre d’affaires", "en": "turnover"}, Policy.FORBID)


def problem(text: str, answer: str, source: str = "fr", target: str = "en") -> str:
    return answer_problem(Passage(text, terms_for(source, target, (TURNOVER,), ()), "2025-03"), answer)


@pytest.mark.parametrize(
    ("text", "answer", "words"),
    [
        (FRENCH, " ", "nothing"),
        (FRENCH, "The \x07 bell", "no text"),
        (FRENCH, "The \ufffd company", "no text"),
        (FRENCH, "<p>The company has reached a level that nobody foresaw.</p>", "markup"),
        (FRENCH, f"{ENGLISH}<br>", "markup"),
        (FRENCH, "The revenue of [X1X] has reached a level that nobody foresaw.", "placeholder"),
        (FRENCH, FRENCH, "passage itself"),
        (FRENCH, FRENCH.upper(), "passage itself"),
        (FRENCH, f"Revenue : {FRENCH[3:]}", "words of the passage"),
        (FRENCH, "Revenue.", "characters"),
        (FRENCH, f"{ENGLISH} " * 3, "characters"),
        (FRENCH, GERMAN, "another language (de)"),
        (FRENCH, SPANISH, "another language (es)"),
        (FRENCH, f"{FRENCH[:-1]}, et cette année est une fête pour tous.", "another language (fr)"),
        (
            "Il a perdu 3 millions d’euros.",
            "It has lost €3 billion.",
            "3 million EUR is 3 billion EUR",
        ),
        ("Il vaut 12 milliards d’euros.", "It is worth $12 billion.", "12 billion EUR is 12 billion USD"),
        (FRENCH, ENGLISH.replace("revenue", "turnover"), "the glossary forbids “turnover”"),
    ],
)
def test_an_unsound_answer_is_refused_with_its_reason(text: str, answer: str, words: str) -> None:
    assert words in problem(text, answer)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (FRENCH, ENGLISH),
        ("Le Chat", "Le Chat"),
        ("Océan Bleu et Lac SA", "Océan Bleu et Lac SA"),
        ("Oui.", "Yes, it certainly is so."),
        ("SNCF", "The French railways"),
        ("Si a < b et b > c", "If a < b and b > c"),
        ("Le mot <b>gras</b> ici", "The word <b>bold</b> here"),
        ("Il a perdu 3 millions d’euros.", "It has lost €3 million."),
        ("Les 18 000 personnes", "The 18,000 people"),
    ],
)
def test_a_sound_answer_is_taken(text: str, answer: str) -> None:
    assert problem(text, answer) == ""


@pytest.mark.parametrize(
    ("source", "target", "text", "answer", "sound"),
    [
        ("fr", "de", FRENCH, GERMAN, True),
        ("fr", "de", FRENCH, ENGLISH, False),
        ("en", "fr", ENGLISH, FRENCH, True),
        ("en", "fr", ENGLISH, GERMAN, False),
        ("de", "en", GERMAN, ENGLISH, True),
        ("fr", "pl", FRENCH, "Przychody spółki osiągnęły poziom, którego nikt nie przewidział.", True),
        ("fr", "pl", FRENCH, f"{FRENCH[:-1]}, et cette année est une fête pour tous.", False),
    ],
)
def test_the_language_is_that_of_the_run(source: str, target: str, text: str, answer: str, sound: bool) -> None:  # noqa: FBT001
    assert (problem(text, answer, source, target) == "") is sound


def test_a_word_tells_one_language_only() -> None:
    for (one, few), (other, more) in product(FUNCTION_WORDS.items(), repeat=2):
        assert one == other or not few & more


@pytest.mark.parametrize(
    ("text", "answer", "read"),
    [
        ("L’eau", " It&#39;s &quot;water&quot; &amp; more\n", 'It\'s "water" & more'),
        ("Le signe &amp; en HTML", "The sign &amp; in HTML", "The sign &amp; in HTML"),
    ],
)
def test_references_are_read_unless_the_passage_has_them(text: str, answer: str, read: str) -> None:
    assert as_text(Passage(text, terms_for("fr", "en", (), ())), answer) == read


def test_no_translation_of_the_demonstration_is_refused_and_all_french_is() -> None:
    project = config.load(ROOT)
    documents = pipeline.read(project).documents
    memory, _ = read_memory(project.seeds, project.root, "en", documents)
    terms = terms_for("fr", "en", (), ())
    published = {document.article.id: document.article.published for document in documents}
    assert len(memory.segments) > 250
    for (article, text), rendering in memory.segments.items():
        passage = Passage(text, terms, published[article])
        assert answer_problem(passage, rendering.text) == ""
        if len(text) > 60:
            # Its first word left out, so that it is not the passage itself.
            assert answer_problem(passage, text.partition(" ")[2]) != "", text
