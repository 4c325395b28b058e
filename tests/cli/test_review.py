# A review as a person has it, in a terminal: what is asked in which order, what each key writes, and that nothing is
# lost however it ends.
"""`briefing review`."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder import pipeline
from builder.cli import cli
from builder.cli.screen import Screen
from builder.config import load
from builder.decisions import append, read_decisions
from builder.errors import BuilderError
from builder.model.claims import Kind
from builder.model.decisions import Decision, Verb
from builder.model.facts import Doubt
from builder.model.originals import WITHHELD
from builder.reviewing.questions import Question, Reason, Scope, questions
from tests.cli.terminal import Terminal

A = """\
---
publisher: Le Journal
published: 2025-03-04
---
Océan Bleu grandit

Océan Bleu a été fondée en 2015 par Anne Roy. Océan Bleu a levé 3 millions d’euros en mai 2024.

Parmi ses clients figurent Acme, Zeta et la région Bretagne.
"""
B = """\
Océan Bleu

Fondée en 2016, Océan Bleu compte 40 salariés. Océan Bleu aurait levé près de 7 millions d’euros.
L’entreprise prévoit de lever 10 millions d’euros.
"""
EVERYTHING = Scope()
READY = "?\N{NO-BREAK SPACE}help"
BY = ("--by", "Anne Roy")


@pytest.fixture
def root(project_at) -> Path:
    return project_at({"seeds/a.txt": A, "seeds/b.txt": B})


def taken(root: Path) -> list[Decision]:
    decisions, found = read_decisions(root / "seeds" / "decisions.yml", root)
    assert found == ()
    return list(decisions.entries)


def open_in(root: Path, scope: Scope = EVERYTHING, doubts: tuple[Doubt, ...] = ()) -> tuple[Question, ...]:
    reading = pipeline.read(load(root))
    known = pipeline.know(load(root), reading)
    articles = {document.article.id: document.article for document in reading.documents}
    return questions(known.facts, articles, taken(root), known.disagreements, doubts, scope)


def decide(root: Path, verb: Verb, question: Question) -> None:
    assert question.claim
    quote = " ".join(question.claim.quote.split())
    append(root / "seeds/decisions.yml", root, Decision(verb, "x", "2025-01-31", claim=question.claim.id, quote=quote))


def listed(root: Path, *arguments: str) -> tuple[int, str, str]:
    """A review without a terminal: exit status, standard output, standard error."""
    done = CliRunner().invoke(cli, ["--project", str(root), "review", *arguments])
    return done.exit_code, done.stdout, done.stderr


# What is asked


def test_what_is_disputed_is_asked_first_then_what_is_uncertain_then_what_is_doubtful(root: Path) -> None:
    pairs = (Doubt("Acme", "Acme SA", "one is the other and a legal form"),)
    asked = open_in(root, doubts=pairs)
    assert [q.reason for q in asked] == sorted((q.reason for q in asked), key=list(Reason).index)
    assert {q.reason for q in asked} == set(Reason)
    first, second = asked[:2]
    assert first.claim
    assert second.claim
    assert {first.claim.value, second.claim.value} == {"2015", "2016"}
    assert first.against == (second.claim,)
    assert [q.names for q in asked if q.reason is Reason.NAMES] == [("Acme", "Acme SA")]


def test_what_is_decided_is_not_asked_again(root: Path) -> None:
    first, second, *rest = open_in(root)
    decide(root, Verb.REJECT, first)
    decide(root, Verb.ACCEPT, second)
    assert [q.claim.id for q in open_in(root) if q.claim] == [q.claim.id for q in rest if q.claim]


def test_figures_of_a_time_that_nobody_tells_are_disputed_as_well(project_at) -> None:
    one = "Océan Bleu\n\nOcéan Bleu est valorisée à {} milliards de dollars.\n"
    root = project_at({f"seeds/{n}.txt": one.format(n) for n in "269"})
    asked = [q for q in open_in(root) if q.claim and q.claim.kind is Kind.VALUATION]
    assert [(q.reason, len(q.against)) for q in asked] == [(Reason.DISPUTED, 2)] * 3


def test_what_is_not_published_is_shown_to_who_decides(project_at) -> None:
    settings = "site_name: D\nplugins:\n  - briefing: {company: Océan Bleu, originals: none}\n"
    root = project_at({"seeds/a.txt": A}, settings)
    assert WITHHELD in {claim.quote for claim in pipeline.build(load(root)).claims}
    assert WITHHELD not in {question.claim.quote for question in open_in(root) if question.claim}
    out = CliRunner().invoke(cli, ["--project", str(root), "review"]).stdout
    assert "client · Océan Bleu · Acme" in out


def test_an_accepted_fact_is_asked_again_for_its_other_sentences_only_on_demand(project_at) -> None:
    root = project_at(
        {"seeds/a.txt": A, "seeds/c.txt": "Océan Bleu\n\nOcéan Bleu compte parmi ses clients Acme et Zeta.\n"}
    )
    acme = [q for q in open_in(root) if q.claim and q.claim.value == "Acme"]
    assert [len(q.siblings) for q in acme] == [2, 2]
    decide(root, Verb.ACCEPT, acme[0])
    assert not [q for q in open_in(root) if q.claim and q.claim.value == "Acme"]
    again = [q.claim.id for q in open_in(root, Scope(again=True)) if q.claim and q.claim.value == "Acme"]
    assert again == [acme[1].claim.id if acme[1].claim else ""]


def test_names_that_were_decided_are_not_asked_again(root: Path) -> None:
    path = root / "seeds/decisions.yml"
    append(path, root, Decision(Verb.APART, "x", "2025-01-31", names=("ACME", "Zeta", "Acme SA")))
    pairs = (Doubt("Acme", "Acme SA", "why"), Doubt("Acme", "Bretagne", "why"))
    assert [q.names for q in open_in(root, doubts=pairs) if q.names] == [("Acme", "Bretagne")]


@pytest.mark.parametrize(
    ("scope", "kept"),
    [
        (Scope(disputed=True), lambda q: q.reason is Reason.DISPUTED),
        (Scope(article="b"), lambda q: q.claim and q.claim.article == "b"),
        (Scope(kind=Kind.CLIENT), lambda q: q.claim and q.claim.kind is Kind.CLIENT),
    ],
)
def test_a_scope_leaves_the_rest_out(root: Path, scope: Scope, kept) -> None:
    pairs = (Doubt("Acme", "Acme SA", "why"),)
    expected = [q for q in open_in(root, doubts=pairs) if kept(q)]
    assert expected
    assert list(open_in(root, scope, pairs)) == expected


# Without a terminal


def test_without_a_terminal_what_is_open_is_listed(root: Path) -> None:
    code, out, err = listed(root)
    assert (code, err) == (0, "")
    heads = [line for line in out.splitlines() if not line.startswith(" ")]
    assert len(heads) == len(open_in(root))
    assert re.fullmatch(r"disputed   [0-9a-f]{12}  founded · Océan Bleu · 2015", heads[0])
    assert out.splitlines()[1].strip() == "seeds/a.txt:7"
    code, out, _ = listed(root, "--disputed")
    assert out.count("disputed") == 2


def test_a_wrong_article_is_one_line(root: Path) -> None:
    command = ["--project", str(root), "review", "--article", "z\n"]
    with pytest.raises(BuilderError) as refused:
        CliRunner().invoke(cli, command, catch_exceptions=False)
    assert str(refused.value) == "--article z\\n: no article has this id; known are a, b"


def test_what_is_wrong_with_the_file_is_told(root: Path) -> None:
    (root / "seeds/decisions.yml").write_text("- accept: 0\n")
    code, _, err = listed(root)
    assert code == 0
    assert "seeds/decisions.yml:1: the entry `accept` needs a claim's id" in err


# In a terminal


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
