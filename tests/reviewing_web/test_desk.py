# A review is not alone with its files: another tab, a second click, a terminal and an editor write into them too.
"""What is written, taken back, and left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from web_review import ARTICLE, SENTENCE, project

from builder import config, pipeline
from builder.decisions import append
from builder.errors import BuilderError
from builder.model.claims import Kind
from builder.model.decisions import Decision, Verb
from builder.model.translation import State
from builder.review_server import Desk
from builder.review_server.desk import key_of, mark_of
from builder.review_server.editions import Editions
from builder.review_server.forms import Form
from builder.review_server.known import Known
from builder.review_server.segments import seen
from builder.reviewing.questions import Scope


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    known = Known(config.load(project(tmp_path)), Scope())
    return Desk(known, Editions(tmp_path / "none", Path.mkdir), "Anne Roy", lambda: "2025-06-01")


def told(desk: Desk, act: str, /, **fields: str) -> str:
    """What becomes of a request, which begins as each does: with a look at the files."""
    desk.fresh()
    return getattr(desk, act)(Form(fields)).told


def claim(desk: Desk, kind: Kind) -> str:
    return next(c.id for c in desk.known.claims.values() if c.kind is kind)


def text(desk: Desk) -> str:
    path = desk.known.project.decisions
    return path.read_text("utf-8") if path.exists() else ""


def test_what_was_decided_is_read_by_the_next_build(desk: Desk) -> None:
    about = claim(desk, Kind.FUNDING_ROUND)
    assert told(desk, "decide", about=about, verb="correct", amount="4000000", why="the table says so") == "written"
    made = pipeline.build(desk.known.project)
    assert [f.amount for f in made.facts if f.kind == "funding_round"] == [4_000_000]
    (entry,) = made.decided.applied
    assert (entry.by, entry.on, entry.why) == ("Anne Roy", "2025-06-01", "the table says so")


def test_of_two_clicks_one_is_written_and_one_is_taken_back(desk: Desk) -> None:
    about = claim(desk, Kind.FUNDING_ROUND)
    assert [told(desk, "decide", about=about, verb="accept") for _ in range(2)] == ["written", "already"]
    assert text(desk).count("- accept:") == 1
    assert [told(desk, "undo", number="1") for _ in range(2)] == ["undone", "nothing"]
    assert "- accept:" not in text(desk)
    assert about in desk.open


def test_what_another_tab_decided_otherwise_is_not_contradicted(desk: Desk) -> None:
    about = claim(desk, Kind.FUNDING_ROUND)
    assert told(desk, "decide", about=about, verb="accept") == "written"
    before = text(desk)
    with pytest.raises(BuilderError, match="contradicts"):
        told(desk, "decide", about=about, verb="reject")
    assert text(desk) == before


def test_what_somebody_wrote_meanwhile_stays(desk: Desk) -> None:
    other, known = claim(desk, Kind.FOUNDED), desk.known
    theirs = Decision(Verb.ACCEPT, "Paul", "2025-05-05", claim=other, quote=known.claims[other].quote)
    append(known.project.decisions, known.project.root, theirs)
    known.project.decisions.write_text("# Ours.\n" + text(desk), "utf-8")
    assert told(desk, "decide", about=claim(desk, Kind.FUNDING_ROUND), verb="reject", why="a plan") == "written"
    assert text(desk).startswith("# Ours.\n")
    assert {entry.by for entry in known.entries} == {"Paul", "Anne Roy"}
    assert other not in desk.open


def test_a_claim_whose_sentence_is_gone_is_told_to_be(desk: Desk) -> None:
    about = claim(desk, Kind.FUNDING_ROUND)
    (desk.known.project.seeds / "a.txt").write_text(ARTICLE.replace(SENTENCE, "Il pleut à Brest."), "utf-8")
    assert told(desk, "decide", about=about, verb="accept") == "gone"
    assert text(desk) == ""


@pytest.mark.parametrize(
    "fields",
    [
        {"verb": "dispute"},
        {"verb": "correct"},
        {"verb": "correct", "amount": "much"},
        {"verb": "correct", "date": "2024-13"},
        {"verb": "reject", "why": "\0"},
        {"verb": "reject", "why": "x" * 3000},
        {"verb": "annotate"},
        {"verb": "merge", "other": ""},
    ],
    ids=str,
)
def test_what_would_not_be_read_again_is_not_written(desk: Desk, fields: dict[str, str]) -> None:
    with pytest.raises(BuilderError):
        told(desk, "decide", about=claim(desk, Kind.FUNDING_ROUND), **fields)
    assert text(desk) == ""


def test_a_decision_of_another_day_can_be_removed_and_put_back(desk: Desk) -> None:
    about = claim(desk, Kind.FUNDING_ROUND)
    told(desk, "decide", about=about, verb="hide", why="too old")
    before, desk.acts = text(desk), []
    assert told(desk, "retract", about=about, entry=mark_of(desk.known.entries[0])) == "retracted"
    assert "- hide:" not in text(desk)
    assert told(desk, "undo") == "undone"
    assert text(desk) == before


def test_nobody_decides_without_a_name_and_it_is_given_once(desk: Desk) -> None:
    desk.by = ""
    with pytest.raises(BuilderError, match="nobody decides"):
        told(desk, "decide", about=claim(desk, Kind.FOUNDED), verb="accept")
    assert told(desk, "name", by="  Zoé   Le Goff ") == "named"
    assert told(desk, "decide", about=claim(desk, Kind.FOUNDED), verb="accept") == "written"
    assert [entry.by for entry in desk.known.entries] == ["Zoé Le Goff"]


def segment(desk: Desk, words: str) -> str:
    return next(key for key, item in desk.segments.items.items() if item.entry.msgid == words)


def sign(desk: Desk, act: str, **fields: str) -> str:
    key = segment(desk, SENTENCE)
    return told(desk, "sign", about=key, act=act, seen=seen(desk.segments.items[key]), **fields)


def state(desk: Desk) -> tuple[State, str]:
    desk.segments.forget()
    standing = desk.segments.items[segment(desk, SENTENCE)].standing
    return standing.state, standing.by


def test_a_translation_is_signed_and_the_signature_taken_back(desk: Desk) -> None:
    assert state(desk)[0] is State.EDITED
    assert sign(desk, "accept") == "written"
    assert state(desk) == (State.REVIEWED, "Anne Roy")
    assert told(desk, "undo") == "undone"
    assert state(desk)[0] is State.EDITED


def test_an_edited_translation_is_signed_only_where_the_checks_find_nothing(desk: Desk) -> None:
    assert sign(desk, "edit", words="Océan Bleu raised 5 million euros in May 2024.") == "unsigned"
    assert state(desk)[0] is State.EDITED
    assert sign(desk, "edit", words="In May 2024, Océan Bleu raised 3 million euros.") == "written"
    assert state(desk) == (State.REVIEWED, "Anne Roy")


def test_a_translation_that_an_editor_changed_meanwhile_is_shown_first(desk: Desk) -> None:
    key = segment(desk, SENTENCE)
    path = desk.known.project.seeds / "en" / "a.po"
    before = seen(desk.segments.items[key])
    path.write_text(path.read_text("utf-8").replace("raised", "took in"), "utf-8")
    assert told(desk, "sign", about=key, act="accept", seen=before) == "changed"
    assert "reviewed" not in path.read_text("utf-8")


def test_a_sentence_without_a_catalogue_gets_one_when_it_is_translated(desk: Desk) -> None:
    path = desk.known.project.seeds / "en" / "a.po"
    path.unlink()
    desk.fresh()
    assert not path.exists()
    assert sign(desk, "edit", words="Océan Bleu raised 3 million euros in May 2024.") == "written"
    assert state(desk) == (State.REVIEWED, "Anne Roy")


def test_questions_come_in_the_order_of_the_terminal_and_translations_after_them(desk: Desk) -> None:
    facts = tuple(map(key_of, desk.known.questions))
    assert desk.open[: len(facts)] == facts
    assert all(key.startswith("segment-en-") for key in desk.open[len(facts) :])
