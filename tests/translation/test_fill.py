# A run keeps what it was given, whatever comes then, and a second one goes on where it stopped.
"""Filling catalogues."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from loopback import KEY, Engine, body, foreign, hang_up, serving, status

from builder.locales import Entry, read_po, write_po
from builder.model.text import Article, Document
from builder.model.translation import State
from builder.text import structure
from builder.translation import drafts, read_memory
from builder.translation import fill as module
from builder.translation.engines import SERVICES, transport
from builder.translation.engines import Engine as Choice
from builder.translation.engines import asking as asking_module
from builder.translation.estimate import estimate
from builder.translation.fill import Filled, fill
from builder.translation.plan import Plan, plan
from builder.translation.states import marked, standing
from builder.translation.terms import terms_for

CATALOGUE = "seeds/en/a.po"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "TIMEOUT", 0.4)
    monkeypatch.setattr(asking_module, "FIRST_WAIT", 0.001)
    monkeypatch.setattr(asking_module, "LONGEST_WAIT", 0.005)
    for name, service in SERVICES.items():
        monkeypatch.setitem(SERVICES, name, replace(service, requests=1_000, characters=10_000_000))


@pytest.fixture
def libre() -> Iterator[Engine]:
    with serving("libre") as engine:
        yield engine


def document(name: str, text: str, language: str = "fr") -> Document:
    return structure(Article(name, f"seeds/{name}.txt", text, "", language))[0]


A = document("a", "Une phrase. Deux phrases. Trois phrases. Une phrase.\n")
B = document("b", "Une autre.\n")


def planned(root: Path, *documents: Document, to: str = "en", names: tuple[str, ...] = ()) -> Plan:
    memory, _ = read_memory(root / "seeds", root, to, documents)
    terms = {d.article.language: terms_for(d.article.language, to, (), names) for d in documents}
    return plan(root / "seeds", root, documents, memory, terms)


def run(root: Path, engine: Engine | None, *documents: Document, to: str = "en", in_flight: int = 1) -> Filled:
    """The one check of the stage: whatever the engine does, findings are lines, and the key is nowhere."""
    choice = Choice("libre", engine.url, (KEY,)) if engine else None
    done = fill(planned(root, *(documents or (A, B)), to=to), choice, "2026-01-02", in_flight=in_flight)
    for diagnostic in done.diagnostics:
        assert len(str(diagnostic).splitlines()) == 1
        assert KEY not in str(diagnostic)
    for path in root.rglob("*"):
        assert path.is_dir() or KEY.encode() not in path.read_bytes()
        assert path.suffix != ".tmp"
    return done


def entries(root: Path, name: str = "a", language: str = "en") -> dict[str, Entry]:
    path = root / "seeds" / language / f"{name}.po"
    return {entry.msgid: entry for entry in read_po(path.read_bytes())} if path.exists() else {}


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


UNUSABLE = [
    '{"translatedText": null}',
    '{"translatedText": ""}',
    "<html>",
    "{}",
    '{"translatedText": "<p>A sentence</p>"}',
    '{"translatedText": "a\\u0000b"}',
]


@pytest.mark.parametrize("answer", UNUSABLE)
def test_an_unusable_answer_is_one_line_and_the_others_are_taken(project_at, libre: Engine, answer: str) -> None:
    root = project_at({})
    libre.fault = lambda request, words: words.startswith("Deux") and body(answer)(request, words)
    done = run(root, libre)
    assert [(d.path, d.code) for d in done.diagnostics] == [(CATALOGUE, "engine-answer")]
    assert done.diagnostics[0].message.startswith("“Deux phrases.”: libre ")
    assert (done.translated, done.missing) == (3, 1)
    libre.fault = lambda request, words: False
    assert run(root, libre) == Filled(0, 1, 0, ())
    assert list(entries(root)) == ["Une phrase.", "Deux phrases.", "Trois phrases."]


@pytest.mark.parametrize("code", [401, 403, 404, 456])
def test_a_refusal_ends_the_run_with_one_line(project_at, libre: Engine, code: int) -> None:
    root = project_at({})
    libre.fault = lambda request, words: words.startswith("Deux") and status(code)(request, words)
    done = run(root, libre)
    assert [d.code for d in done.diagnostics] == ["engine"]
    assert f"({code})" in done.diagnostics[0].message
    assert (done.translated, done.missing) == (1, 3)
    assert libre.asked == ["Une phrase.", "Deux phrases."]
    libre.fault = lambda request, words: False
    assert run(root, libre).missing == 0
    assert libre.asked.count("Une phrase.") == 1


def test_a_refusal_to_one_of_several_keeps_the_answers_to_the_others(project_at, libre: Engine) -> None:
    libre.fault = lambda request, words: " 7 " in words and status(456)(request, words)
    many = document("m", " ".join(f"La phrase {n} dit." for n in range(40)))
    root = project_at({})
    done = run(root, libre, many, in_flight=4)
    assert done.translated == len(libre.answered) == len(entries(root, "m"))
    assert len(libre.asked) < 16


def test_one_passage_that_is_never_answered_does_not_keep_the_others_from_it(project_at, libre: Engine) -> None:
    libre.fault = lambda request, words: words.startswith("Deux") and hang_up(request, words)
    done = run(project_at({}), libre)
    assert (done.translated, done.missing) == (3, 1)
    assert [d.message.partition(": ")[0][:5] for d in done.diagnostics] == ["libre"]


def test_an_engine_that_falls_silent_ends_the_run(project_at, libre: Engine) -> None:
    many = document("m", " ".join(f"La phrase {n} dit." for n in range(20)))
    libre.fault = lambda request, words: " 0 " not in words and status(503)(request, words)
    done = run(project_at({}), libre, many)
    assert (done.translated, done.missing) == (1, 19)
    assert len(done.diagnostics) == 2
    assert len(set(libre.asked)) == 1 + module.MOST_SILENCES


def test_an_engine_that_talks_nonsense_is_not_paid_for_long(project_at, libre: Engine) -> None:
    libre.translate = lambda words: "<html>"
    many = document("m", " ".join(f"La phrase {n} dit." for n in range(30)))
    done = run(project_at({}), libre, many)
    assert len(libre.asked) == module.MOST_REJECTED
    assert done.diagnostics[-1].message.endswith("in a row that cannot be used; stopped")


def test_an_engine_that_is_not_there_is_one_line(project_at) -> None:
    with serving("libre") as gone:
        pass
    done = run(project_at({}), gone)
    assert [d.code for d in done.diagnostics] == ["engine"]
    assert done.missing == 4


def test_a_language_the_engine_does_not_know_is_one_line(project_at, libre: Engine) -> None:
    done = run(project_at({}), libre, document("c", "Un texte.", "zz"))
    assert [(d.code, "`zz`" in d.message) for d in done.diagnostics] == [("engine", True)]


def test_a_broken_catalogue_is_left_alone_and_the_others_are_filled(project_at, libre: Engine) -> None:
    broken = 'msgid "Une phrase.\nmsgstr "x"\n'
    root = project_at({CATALOGUE: broken})
    done = run(root, libre)
    assert [(d.code, d.line) for d in done.diagnostics] == [("po-broken", 1)]
    assert (root / CATALOGUE).read_text() == broken
    assert list(entries(root, "b")) == ["Une autre."]


def test_a_catalogue_that_is_broken_during_the_run_loses_no_answer(project_at, libre: Engine) -> None:
    root = project_at({})

    def meanwhile(words: str) -> str:
        if words.startswith("Deux"):
            (root / CATALOGUE).write_text("<<<<<<< mine\n")
        return foreign(words)

    libre.translate = meanwhile
    done = run(root, libre, A)
    assert {d.code for d in done.diagnostics} == {"po-broken"}
    assert (root / CATALOGUE).read_text() == "<<<<<<< mine\n"
    kept = read_po((root / "seeds/en/a.po.answers").read_bytes())
    assert [entry.msgid for entry in kept] == ["Deux phrases.", "Trois phrases."]


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


def test_every_answer_is_on_disk_before_the_next_question(
    project_at, libre: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project_at({})
    seen: list[int] = []
    libre.translate = lambda words: seen.append(len(entries(root, "m"))) or foreign(words)
    many = document("m", " ".join(f"La phrase {n} dit." for n in range(12)))
    run(root, libre, many)
    assert seen == list(range(12))


def test_a_break_between_two_passages_keeps_what_was_answered(
    project_at, libre: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, kept = project_at({}), []

    def interrupted(*arguments: object) -> None:
        kept.append(1)
        if len(kept) == 2:
            raise KeyboardInterrupt
        drafts.keep(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "keep", interrupted)
    done = run(root, libre, A)
    assert (done.interrupted, done.translated, done.missing) == (True, 2, 1)
    assert list(entries(root)) == ["Une phrase.", "Deux phrases."]
    monkeypatch.undo()
    assert run(root, libre, A).translated == 1
    assert libre.asked.count("Deux phrases.") == 1


def test_a_site_is_built_without_any_engine() -> None:
    script = "import sys, builder.pipeline, builder.mkdocs_plugin; sys.exit('deep_translator' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_answers_under_way_are_waited_for_a_moment_when_a_run_is_broken_off(project_at, libre: Engine) -> None:
    root = project_at({})
    libre.translate = lambda words: (words.startswith("Deux") and threading.Event().wait(0.2)) or foreign(words)

    def broken_off(_: int) -> None:
        raise KeyboardInterrupt

    choice = Choice("libre", libre.url, (KEY,))
    done = fill(planned(root, A), choice, "2026-01-02", in_flight=2, advance=broken_off)
    assert (done.interrupted, done.translated, done.missing) == (True, 2, 1)
    assert list(entries(root)) == ["Une phrase.", "Deux phrases."]


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
