# What is asked for, of whom, and what a run costs; a second one goes on where the first one stopped.
"""Filling catalogues."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from filling import CATALOGUE, A, B, document, entries, planned, run
from loopback import KEY, Engine, foreign

from builder.locales import Entry, read_po, write_po
from builder.model.translation import State
from builder.translation import read_memory
from builder.translation.engines import Engine as Choice
from builder.translation.estimate import estimate
from builder.translation.fill import Filled
from builder.translation.plan import Plan
from builder.translation.states import marked, standing

pytestmark = pytest.mark.usefixtures("impatient")


def test_what_has_no_translation_is_asked_for_once_and_marked(project_at, libre: Engine) -> None:
    root = project_at({})
    assert run(root, libre) == Filled(0, 4, 0, ())
    assert libre.asked == ["Une phrase.", "Deux phrases.", "Trois phrases.", "Une autre."]
    assert [e.msgstr for e in entries(root).values()] == list(map(foreign, libre.asked[:3]))
    assert {(standing(e).state, standing(e).by) for e in entries(root).values()} == {(State.MACHINE, "libre")}
    before = (root / CATALOGUE).read_bytes()
    assert run(root, libre) == Filled(0, 0, 0, ())
    assert (root / CATALOGUE).read_bytes() == before
    assert len(libre.asked) == 4


HAND = """\
# Jeanne Roy
msgid ""
msgstr ""
"Language: en\\n"
"Last-Translator: Jeanne Roy\\n"

# by hand
msgid "Une phrase."
msgstr "A sentence."

#, fuzzy
msgid "Deux phrases."
msgstr "Two?"

# to do
msgid "Trois phrases."
msgstr ""

msgctxt "autre"
msgid "Une phrase."
msgstr "Another."

#~ msgid "Ancienne."
#~ msgstr "Old."
"""


def test_what_a_person_wrote_is_not_touched(project_at, libre: Engine) -> None:
    root = project_at({CATALOGUE: HAND})
    assert run(root, libre, A) == Filled(0, 1, 0, ())
    assert libre.asked == ["Trois phrases."]
    before, _, after = HAND.partition('msgid "Trois phrases."\nmsgstr ""')
    machine = (
        rf'# engine: libre 2026-01-02 \(.*\)\n#, fuzzy\nmsgid "Trois phrases."\nmsgstr "{foreign("Trois phrases.")}"'
    )
    assert re.fullmatch(re.escape(before) + machine + re.escape(after), (root / CATALOGUE).read_text())


def test_what_a_person_writes_during_the_run_is_not_touched(project_at, libre: Engine) -> None:
    root = project_at({})

    def meanwhile(words: str) -> str:
        if words.startswith("Deux"):
            text = (root / CATALOGUE).read_text()
            (root / CATALOGUE).write_text(f'{text}\nmsgid "Deux phrases."\nmsgstr "Two, by hand."\n')
        return foreign(words)

    libre.translate = meanwhile
    run(root, libre, A)
    assert entries(root)["Deux phrases."].msgstr == "Two, by hand."
    assert entries(root)["Trois phrases."].msgstr == foreign("Trois phrases.")


def test_an_article_in_the_target_language_is_not_translated(project_at, libre: Engine) -> None:
    assert run(project_at({}), libre, document("c", "In English.", "en")) == Filled(0, 0, 0, ())
    assert libre.asked == []


@pytest.mark.parametrize(("language", "to"), [("en", "fr"), ("fr", "de"), ("de", "en")])
def test_any_article_is_translated_into_any_language(project_at, libre: Engine, language: str, to: str) -> None:
    root = project_at({})
    assert run(root, libre, document("c", "Ixo mexo lixo.", language), to=to).translated == 1
    assert (libre.bodies[0]["source"], libre.bodies[0]["target"]) == (language, to)
    assert f'"Language: {to}\\n"' in (root / f"seeds/{to}/c.po").read_text()


def test_articles_in_several_languages_are_filled_in_one_run(project_at, libre: Engine) -> None:
    root = project_at({})
    assert run(root, libre, A, document("c", "Ein Satz.", "de"), in_flight=3).translated == 4
    assert {(asked["source"], asked["q"]) for asked in libre.bodies} >= {("de", "Ein Satz."), ("fr", "Une phrase.")}


def test_no_more_questions_are_under_way_than_allowed(project_at, libre: Engine) -> None:
    libre.translate = lambda words: threading.Event().wait(0.02) or foreign(words)
    many = document("m", " ".join(f"La phrase {n} dit." for n in range(40)))
    assert run(project_at({}), libre, many, in_flight=4).translated == 40
    assert libre.most == 4


def test_answers_are_not_mixed_up_between_threads(project_at, libre: Engine) -> None:
    root = project_at({})
    many = document("m", " ".join(f"La phrase {n} dit." for n in range(200)))
    assert run(root, libre, many, in_flight=8) == Filled(0, 200, 0, ())
    assert all(entry.msgstr == foreign(text) for text, entry in entries(root, "m").items())
    assert list(entries(root, "m")) == [segment.text for segment in many.segments]


MEMORY = """\
msgid "La société a perdu 3 millions d’euros."
msgstr "The company has lost €3 million."

msgid "Une phrase."
msgstr "A sentence."
"""


def test_the_memory_is_asked_before_the_engine(project_at, libre: Engine) -> None:
    root = project_at({"seeds/en/a.po": MEMORY, "seeds/en/names.po": 'msgid "Oui."\nmsgstr "Yes."\n'})
    known = document("a", "La société a perdu 3 millions d’euros. Une phrase.")
    new = document("n", "Une phrase. La société a perdu 5 millions d’euros. 12 %. Oui. Une nouvelle.")
    assert run(root, libre, known, new) == Filled(3, 1, 0, ())
    assert libre.asked == ["Une nouvelle."]
    said = entries(root, "n")
    assert [(e.msgstr, e.comments[-1].split()[1]) for e in said.values()] == [
        ("A sentence.", "memory"),
        ("The company has lost €5 million.", "memory"),
        ("12%.", "memory"),
        (foreign("Une nouvelle."), "libre"),
    ]


def test_a_sentence_two_people_translated_differently_is_not_taken_from_either(project_at, libre: Engine) -> None:
    files = {f"seeds/en/{n}.po": f'msgid "Une phrase."\nmsgstr "{w}"\n' for n, w in (("x", "One."), ("y", "Two."))}
    one, two = (document(name, "Une phrase.") for name in "xy")
    assert run(project_at(files), libre, one, two, document("z", "Une phrase.")).translated == 1


def test_a_reviewed_translation_is_taken_before_an_engines(project_at) -> None:
    root = project_at(
        {
            "seeds/en/x.po": '# engine: libre 2026-01-01\nmsgid "Une phrase."\nmsgstr "One."\n',
            "seeds/en/y.po": write_po([marked(Entry("Une phrase.", "Two."), State.REVIEWED, "Jane Doe")], "en", "y"),
        }
    )
    assert run(root, None, *(document(name, "Une phrase.") for name in "xyz")) == Filled(1, 0, 0, ())
    assert entries(root, "z")["Une phrase."].msgstr == "Two."


def test_a_near_sentence_is_offered_once_and_never_published(project_at, libre: Engine) -> None:
    root = project_at(
        {"seeds/en/a.po": 'msgid "La grande maison de la rue est vide."\nmsgstr "The big house is empty."\n'}
    )
    known = document("a", "La grande maison de la rue est vide.")
    new = document("n", "La petite maison de la rue est vide. Autre chose.")
    assert run(root, None, known, new) == Filled(0, 0, 2, ())
    expected = (
        "# near: 88% La grande maison de la rue est vide.\n# = The big house is empty.\n"
        'msgid "La petite maison de la rue est vide."\nmsgstr ""\n'
    )
    assert expected in (root / "seeds/en/n.po").read_text()
    before = (root / "seeds/en/n.po").read_bytes()
    run(root, None, known, new)
    assert (root / "seeds/en/n.po").read_bytes() == before
    memory, _ = read_memory(root / "seeds", root, "en", (known, new))
    assert memory.segment("n", "La petite maison de la rue est vide.") is None
    assert run(root, libre, known, new).translated == 2
    assert (root / "seeds/en/n.po").read_text().count("near:") == 1


def test_without_an_engine_or_a_memory_nothing_is_written(project_at) -> None:
    root = project_at({})
    assert run(root, None) == Filled(0, 0, 4, ())
    assert not (root / "seeds").exists()


def test_segments_translated_together_or_in_their_context_are_not_asked_for(project_at, libre: Engine) -> None:
    joined = 'msgid "Une phrase. Deux phrases."\nmsgstr "Two sentences in one."\n'
    root = project_at({CATALOGUE: joined})
    run(root, libre, document("a", "Une phrase. Deux phrases. Trois phrases.\n"))
    assert libre.asked == ["Trois phrases."]


def test_what_a_person_rejected_is_not_asked_for_again(project_at, libre: Engine) -> None:
    root = project_at({})
    run(root, libre, B)
    path = root / "seeds/en/b.po"
    (machine,) = read_po(path.read_bytes())
    rejected = marked(machine, State.REJECTED, "Jane Doe", "2026-01-03")
    path.write_bytes(write_po([rejected], "en", "briefing b"))
    assert run(root, libre, B) == Filled(0, 0, 0, ())
    assert libre.asked == ["Une autre."]


def test_what_was_imported_from_elsewhere_is_asked_before_the_engine(project_at, libre: Engine) -> None:
    came = marked(Entry("Une autre.", "Another one."), State.EDITED, "old.tmx", "2026-01-01")
    root = project_at({"seeds/en/memory.po": write_po([came], "en", "briefing memory")})
    assert run(root, libre, B) == Filled(1, 0, 0, ())
    assert entries(root, "b")["Une autre."].msgstr == "Another one."


def test_what_a_run_will_cost_is_known_before(project_at) -> None:
    todo = planned(project_at({}), A, B)
    assert (todo.segments, todo.characters) == (4, len("Une phrase.Deux phrases.Trois phrases.Une autre."))
    assert str(estimate(todo, Choice("deepl"))).startswith("deepl: 4 segments, 48 characters; about 0.00 USD (25 USD")
    assert "nothing to pay (a free plan" in str(estimate(todo, Choice("deepl", None, ("k:fx",))))
    assert "nothing to pay" in str(estimate(todo, Choice("google")))
    assert "price is not known" in str(estimate(todo, Choice("baidu")))


@pytest.mark.parametrize(("characters", "large"), [(39_999, False), (40_000, True)])
def test_a_large_run_is_known_by_its_cost(characters: int, large: bool) -> None:  # noqa: FBT001
    what = estimate(Plan("en", (), ()), Choice("deepl"))
    assert replace(what, characters=characters).is_large is large


def test_the_key_is_in_no_representation() -> None:
    assert KEY not in repr(Choice("libre", None, (KEY,)))


def test_a_site_is_built_without_any_engine() -> None:
    script = "import sys, builder.pipeline, builder.mkdocs_plugin; sys.exit('deep_translator' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
