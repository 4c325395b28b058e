# A review as a person has it, in a terminal: what each key writes, and that nothing is lost however it ends.
"""`briefing review` in a terminal."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest

from builder.cli.screen import Screen
from builder.model.decisions import Verb
from tests.cli.reviewed import BY, READY, A, B, taken
from tests.cli.terminal import Terminal


@pytest.fixture
def root(project_at) -> Path:
    return project_at({"seeds/a.txt": A, "seeds/b.txt": B})


def test_a_question_shows_what_is_needed_to_decide(root: Path) -> None:
    with Terminal(root, "review", *BY) as terminal:
        shown = terminal.until(READY)
        assert "1 of " in shown
        assert "· disputed" in shown
        assert "a été fondée en ▸2015◂ par Anne Roy." in shown
        assert "Le Journal · 2025-03-04 · seeds/a.txt:7" in shown
        assert "founded-in" in shown
        assert "Fondée en ▸2016◂, Océan Bleu" in shown
        terminal.press("?")
        assert "of facts that differ, show this one first" in terminal.until(READY)
        assert max(map(len, terminal.seen.splitlines())) < 60


def typed(terminal: Terminal, *lines: tuple[str, str]) -> str:
    """Answers one line after the other, each when it is asked for; what is shown until the next question."""
    for asked, answer in lines:
        terminal.until(asked)
        terminal.type(answer + "\n")
    return terminal.until(READY)


def question_in(shown: str) -> str:
    return shown[shown.index("1 of ") :]


def test_each_key_writes_its_decision_at_once(root: Path) -> None:
    with Terminal(root, "review", *BY) as terminal:
        terminal.until(READY)
        terminal.press("r")
        typed(terminal, ("Why", "C’est   l’autre."))
        (rejected,) = taken(root)
        assert (rejected.verb, rejected.by, rejected.why) == (Verb.REJECT, "Anne Roy", "C’est l’autre.")
        assert rejected.reads == "founded · Océan Bleu · 2015"
        terminal.press("n")
        typed(terminal, ("in fr", "À vérifier."), ("in en", ""))
        assert taken(root)[1].note == (("fr", "À vérifier."),)
        terminal.press("p")
        terminal.until(READY)
        terminal.press("h")
        typed(terminal, ("Why", ""))
        terminal.press("a")
        terminal.until(READY)
        terminal.press("q")
        assert terminal.left() == 0
    assert [decision.verb for decision in taken(root)] == [
        Verb.REJECT,
        Verb.ANNOTATE,
        Verb.PREFER,
        Verb.HIDE,
        Verb.ACCEPT,
    ]
    assert re.search(r"5 decided, \d+ open; seeds/decisions.yml holds", " ".join(terminal.seen.split()))


def test_a_correction_is_read_as_the_file_is_read(root: Path) -> None:
    with Terminal(root, "review", *BY, "--kind", "funding_round") as terminal:
        terminal.until(READY)
        terminal.press("c")
        terminal.until("Value")
        terminal.type("\n")
        terminal.until("Amount")
        terminal.type("beaucoup\n")
        assert "must be a number" in terminal.until("Amount [")
        terminal.type("12 000 000\n")
        terminal.until("Currency")
        terminal.type("none\n")
        terminal.until("Date")
        terminal.type("2025-02-30\n")
        assert "no day of the calendar" in terminal.until("Date [")
        terminal.type("\n")
        typed(terminal, ("Why", ""))
    assert taken(root)[0].changes == (("amount", 12e6), ("currency", None))


def test_names_are_merged_and_kept_apart_and_the_claim_is_still_asked(root: Path) -> None:
    with Terminal(root, "review", *BY, "--kind", "client") as terminal:
        first = terminal.until(READY)
        terminal.press("m")
        again = typed(terminal, ("means the same as", "Acme SA"), ("Shown as", ""), ("Why", ""))
        assert question_in(again) == question_in(first)
        terminal.press("k")
        assert "Nothing was written." in typed(terminal, ("is not the same as", "acmé"))
        terminal.press("k")
        typed(terminal, ("is not the same as", "Acme Bank"), ("Why", "deux sociétés"))
    assert [(d.verb, d.names, d.why) for d in taken(root)] == [
        (Verb.MERGE, ("Acme", "Acme SA"), ""),
        (Verb.APART, ("Acme", "Acme Bank"), "deux sociétés"),
    ]


def test_undo_takes_back_what_was_written_and_goes_back_to_what_was_skipped(root: Path) -> None:
    path = root / "seeds/decisions.yml"
    path.write_text("# by hand\n\n- apart:   [A, B]\n  by: x\n  on: 2025-01-31\n")
    before = path.read_bytes()
    with Terminal(root, "review", *BY) as terminal:
        first = terminal.until(READY)
        terminal.press("u")
        assert "nothing to take back" in terminal.until(READY)
        terminal.press("a")
        assert "2 of " in terminal.until(READY)
        terminal.press("s")
        assert "3 of " in terminal.until(READY)
        terminal.press("u")
        assert "2 of " in terminal.until(READY)
        assert len(taken(root)) == 2
        terminal.press("u")
        shown = terminal.until(READY)
        assert "Taken back: accept." in shown
        assert question_in(shown) == question_in(first)
    assert path.read_bytes() == before


def test_leaving_and_going_on_later_until_all_is_decided(root: Path) -> None:
    with Terminal(root, "review", *BY, "--disputed") as terminal:
        assert "1 of 2 " in terminal.until(READY)
        terminal.press("a")
        terminal.until(READY)
        terminal.press("q")
        assert terminal.left() == 0
        assert "1 decided, 1 open" in terminal.seen
    with Terminal(root, "review", *BY, "--disputed") as terminal:
        assert "1 of 1 " in terminal.until(READY)
        terminal.press("a")
        assert terminal.left() == 0
        assert "1 decided, 0 open" in terminal.seen
    with Terminal(root, "review", *BY, "--disputed") as terminal:
        assert terminal.left() == 0
        assert terminal.seen == "Nothing is open.\n"


@pytest.mark.parametrize("keys", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_leaving_keeps_what_was_decided(root: Path, keys: str) -> None:
    with Terminal(root, "review", *BY) as terminal:
        terminal.until(READY)
        terminal.press("a")
        terminal.until(READY)
        terminal.press(keys)
        assert terminal.left() == 0
        assert "1 decided, " in terminal.seen
    assert len(taken(root)) == 1


def test_leaving_a_line_goes_back_to_the_question(root: Path) -> None:
    with Terminal(root, "review", *BY) as terminal:
        terminal.until(READY)
        for key in ("\x03", "\x04"):
            terminal.press("r")
            terminal.until("Why")
            terminal.type(key)
            assert "Nothing was written." in terminal.until(READY)
        assert taken(root) == []


def test_a_paste_is_no_row_of_decisions(root: Path) -> None:
    with Terminal(root, "review", *BY) as terminal:
        terminal.until(READY)
        terminal.press("aaaaaaaa")
        assert "2 of " in terminal.until(READY)
        terminal.press("u")
        assert "Taken back: accept." in terminal.until(READY)
        assert taken(root) == []


def test_a_session_that_is_killed_leaves_a_file_that_can_be_read(root: Path) -> None:
    with Terminal(root, "review", *BY) as terminal:
        for _ in range(3):
            terminal.until(READY)
            terminal.press("a")
        terminal.until("Written: accept.")
        terminal.process.send_signal(signal.SIGKILL)
        terminal.process.wait()
    assert len(taken(root)) == 3


def test_who_decides_is_asked_where_git_does_not_know(root: Path, tmp_path: Path) -> None:
    nobody = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1"}
    with Terminal(root, "review", **nobody) as terminal:
        terminal.until("Who decides")
        terminal.type("Paul Cour\n")
        terminal.until(READY)
        terminal.press("a")
        terminal.until(READY)
    assert taken(root)[0].by == "Paul Cour"
    (tmp_path / ".gitconfig").write_text("[user]\n name = Marie Élan\n")
    with Terminal(root, "review", **nobody) as terminal:
        terminal.until(READY)
        terminal.press("a")
        terminal.until(READY)
    assert taken(root)[1].by == "Marie Élan"


def test_a_file_that_breaks_meanwhile_is_not_written_and_nothing_is_lost(root: Path) -> None:
    path = root / "seeds/decisions.yml"
    with Terminal(root, "review", *BY) as terminal:
        terminal.until(READY)
        path.write_text('- accept: "')
        terminal.press("a")
        shown = " ".join(terminal.until(READY).split())
        assert "seeds/decisions.yml:1: is not YAML" in shown
        assert "1 of " in shown
        assert path.read_text() == '- accept: "'
        path.unlink()
        terminal.press("a")
        terminal.until(READY)
        path.unlink()
        terminal.press("u")
        terminal.until("The file no longer has that entry.")


def test_colour_marks_where_there_is_colour(root: Path) -> None:
    with Terminal(root, "review", *BY, NO_COLOR="") as terminal:
        shown = terminal.until(READY)
        assert "fondée en \x1b[1m2015\x1b[0m par" in shown
        assert "▸" not in shown


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb"), ("TERM", None)])
def test_there_is_no_colour_where_nobody_wants_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str | None
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert Screen.here().colour
    if value:
        monkeypatch.setenv(name, value)
    else:
        monkeypatch.delenv(name)
    assert not Screen.here().colour


def test_a_terminal_that_has_no_accents_shows_what_it_can(project_at) -> None:
    root = project_at({"seeds/a.txt": A.replace("par Anne", "par \x1b[2J Anne\ue000\u202e"), "seeds/b.txt": B})
    with Terminal(root, "review", *BY, PYTHONIOENCODING="ascii", PYTHONUTF8="0") as terminal:
        shown = terminal.until("? help")
        assert "a ete fondee en [2015]" in shown
        assert "?" not in shown.replace("? help", "")
        # And what an article holds cannot steer a terminal.
        assert r"par \x1b[2J Anne\ue000\u202e" in " ".join(shown.split())
        assert "\x1b" not in shown
        terminal.press("a")
        terminal.until("? help")
    assert taken(root)[0].quote.startswith("Océan Bleu a été fondée en 2015 par \x1b[2J Anne\ue000\u202e")


def test_what_is_marked_is_bold_from_line_to_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    screen = Screen(colour=True, encoding="utf-8")
    screen.block("says", screen.marked("un deux trois ", "quatre cinq six sept huit", " neuf"))
    bold, plain = "\x1b[1m", "\x1b[0m"
    for line in capsys.readouterr().out.splitlines():
        assert line.count(bold) == line.count(plain)
        assert len(line.replace(bold, "").replace(plain, "")) < 30
