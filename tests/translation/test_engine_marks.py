# What must not be translated stands behind marks while an engine has it, and long passages go in parts.
"""Names, terms, figures and long passages through each engine."""

from __future__ import annotations

import pytest
from asking import BOTH, ask
from loopback import SPEAKERS, foreign, serving

from builder.translation.engines import SERVICES
from builder.translation.engines.failures import UnusableError
from builder.translation.glossary import Policy, Term
from builder.translation.terms import terms_for

pytestmark = pytest.mark.usefixtures("impatient")


NAMED = terms_for("fr", "en", (Term({"fr": "levée", "en": "round"}, Policy.TRANSLATE),), ("Océan Bleu", "Céleste Roy"))
KEPT = "Céleste Roy a vu la levée de 385 millions d’euros chez Océan Bleu."


@pytest.mark.parametrize("name", SPEAKERS)
def test_names_terms_and_figures_come_through_every_engine(name: str) -> None:
    with serving(name) as engine:
        said = ask(name, engine, KEPT, terms=NAMED)
    assert said == f"Céleste Roy {foreign('a vu la')} round {foreign('de')} €385 million {foreign('chez')} Océan Bleu."
    assert not any(word in engine.asked[0] for word in ("Céleste", "levée", "385", "euros", "Océan"))


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda said: said.replace("[X2X]", "").replace('<x id="2"></x>', ""), "lost “round”"),
        (lambda said: said.replace("[X2X]", "[X2X] [X2X]").replace('<x id="2">', '<x id="2"/><x id="2">'), "doubled"),
        (lambda said: said.replace("X2X", "X9X").replace('"2"', '"9"'), "lost “round”"),
        (lambda said: said + "[X5X]" + '<x id="5"/>', "placeholder"),
        (lambda said: said.replace("[X2X]", "X2X").replace('<x id="2"></x>', '<x id="2">round</x>'), "lost “round”"),
    ],
    ids=["lost", "doubled", "another", "one more", "spoilt"],
)
def test_a_placeholder_lost_doubled_or_invented_spoils_the_answer(name: str, spoil, words: str) -> None:
    with serving(name) as engine:
        engine.translate = lambda asked: spoil(foreign(asked))
        with pytest.raises(UnusableError, match=words):
            ask(name, engine, KEPT, terms=NAMED)


@pytest.mark.parametrize("written", ["[ X1X ]", "[x1x]", "[X 1 X]", "［X1X］"])
def test_a_placeholder_with_blanks_or_in_small_letters_is_one(written: str) -> None:
    with serving("libre") as engine:
        engine.translate = lambda asked: foreign(asked).replace("[X1X]", written)
        assert ask("libre", engine, "Voici la phrase de Céleste Roy.", terms=NAMED).endswith("Céleste Roy.")


def test_a_passage_that_has_the_signs_of_a_placeholder_keeps_them() -> None:
    with serving("libre") as engine:
        assert ask("libre", engine, "Le code [X1X] de la phrase.", terms=NAMED) == foreign(
            "Le code [X1X] de la phrase."
        )


def test_deepl_gives_back_signs_that_mean_something_in_xml() -> None:
    with serving("deepl") as engine:
        assert ask("deepl", engine, "Un prix < 3 & > 2.") == foreign("Un prix < 3 & > 2.")


def test_references_an_engine_puts_in_are_read() -> None:
    with serving("mymemory") as engine:
        engine.translate = lambda asked: foreign(asked) + " It&#39;s &quot;so&quot;"
        assert ask("mymemory", engine).endswith(' It\'s "so"')


def test_a_long_passage_is_asked_in_parts_that_end_with_a_sentence() -> None:
    sentence = "Voici une phrase « entre guillemets ! » et sa suite. "
    with serving("mymemory") as engine:
        said = ask("mymemory", engine, (sentence * 20).strip())
    assert said == foreign((sentence * 20).strip())
    assert len(engine.asked) == 3
    assert all(part.endswith("suite.") and len(part) <= SERVICES["mymemory"].longest for part in engine.asked)


def test_a_sentence_that_is_too_long_is_told_and_not_sent() -> None:
    with serving("mymemory") as engine, pytest.raises(UnusableError, match="450 characters at most"):
        ask("mymemory", engine, "mot " * 200)
    assert engine.asked == []
