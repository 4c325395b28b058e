# A run keeps what it was given, whatever comes then.
"""Filling catalogues by an engine that fails, or until somebody breaks it off."""

from __future__ import annotations

import threading

import pytest
from filling import CATALOGUE, A, document, entries, planned, run
from loopback import KEY, Engine, body, foreign, hang_up, serving, status

from builder.locales import read_po
from builder.translation import drafts
from builder.translation import fill as module
from builder.translation.engines import Engine as Choice
from builder.translation.fill import Filled, fill

pytestmark = pytest.mark.usefixtures("impatient")


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


def test_answers_under_way_are_waited_for_a_moment_when_a_run_is_broken_off(project_at, libre: Engine) -> None:
    root = project_at({})
    libre.translate = lambda words: (words.startswith("Deux") and threading.Event().wait(0.2)) or foreign(words)

    def broken_off(_: int) -> None:
        raise KeyboardInterrupt

    choice = Choice("libre", libre.url, (KEY,))
    done = fill(planned(root, A), choice, "2026-01-02", in_flight=2, advance=broken_off)
    assert (done.interrupted, done.translated, done.missing) == (True, 2, 1)
    assert list(entries(root)) == ["Une phrase.", "Deux phrases."]
