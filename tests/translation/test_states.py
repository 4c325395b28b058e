# A reader is told how far to trust each sentence; nothing but the person named can make that more.
"""The states of an entry and the marks they leave in the file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locales import Entry, read_po, write_po
from builder.model.translation import Standing, State
from builder.translation.states import by_engine, is_unsealed, marked, notes, settled, standing

GETTEXT = pytest.mark.skipif(not shutil.which("msgmerge"), reason="GNU gettext is not installed")
PLAIN = Entry("Une phrase.", "A sentence.", comments=("by hand",))
MACHINE = by_engine("Une phrase.", "A sentence.", "libre", "2026-01-02")
REVIEWED = marked(PLAIN, State.REVIEWED, "Jane Doe", "2026-01-03")
REJECTED = marked(PLAIN, State.REJECTED, "Jane Doe", "2026-01-03")
EDITED = marked(PLAIN, State.EDITED)


@pytest.mark.parametrize(
    ("entry", "state", "by", "date"),
    [
        (Entry("a", ""), State.MISSING, "", ""),
        (Entry("a", " \n", fuzzy=True), State.MISSING, "", ""),
        (PLAIN, State.EDITED, "", ""),
        (EDITED, State.EDITED, "", ""),
        (marked(PLAIN, State.EDITED, "Jane Doe", "2026-01-03"), State.EDITED, "Jane Doe", "2026-01-03"),
        (MACHINE, State.MACHINE, "libre", "2026-01-02"),
        (REVIEWED, State.REVIEWED, "Jane Doe", "2026-01-03"),
        (REJECTED, State.REJECTED, "Jane Doe", "2026-01-03"),
        (PLAIN.but(fuzzy=True), State.STALE, "", ""),
        (EDITED.but(previous="Une autre."), State.STALE, "", ""),
        # Written by hand, without a seal: nobody knows under which words.
        (Entry("a", "b", comments=("reviewed: Jane Doe",)), State.EDITED, "Jane Doe", ""),
        (Entry("a", "b", comments=("reviewed: Jane Doe 2026-01-03",)), State.EDITED, "Jane Doe", "2026-01-03"),
        (Entry("a", "b", comments=("engine: libre 2026-01-01",)), State.MACHINE, "libre", "2026-01-01"),
    ],
)
def test_an_entry_is_in_one_state(entry: Entry, state: State, by: str, date: str) -> None:
    assert standing(entry) == Standing(state, by, date)


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        pytest.param(REVIEWED.but(msgstr="Another."), State.EDITED, id="a reviewed text was edited"),
        pytest.param(REVIEWED.but(msgstr="Another.", fuzzy=True), State.EDITED, id="and flagged"),
        pytest.param(REVIEWED.but(fuzzy=True), State.EDITED, id="a reviewed text was doubted in an editor"),
        pytest.param(MACHINE.but(msgstr="Another.", fuzzy=False), State.EDITED, id="Poedit: edited, flag cleared"),
        pytest.param(MACHINE.but(msgstr="Another."), State.EDITED, id="a text editor: edited, flag left"),
        pytest.param(MACHINE.but(fuzzy=False), State.MACHINE, id="only the flag cleared signs nothing"),
        pytest.param(EDITED.but(fuzzy=False), State.EDITED, id="nor does it here"),
        pytest.param(REJECTED.but(msgstr="Another."), State.EDITED, id="what was rejected was written anew"),
        pytest.param(REJECTED.but(fuzzy=False), State.REJECTED, id="a rejection needs more than the flag"),
        pytest.param(REVIEWED.but(msgid="Une phrase !"), State.EDITED, id="signed for another source"),
        pytest.param(REVIEWED.but(msgid="Une phrase !", fuzzy=True), State.STALE, id="copied by msgmerge"),
        pytest.param(EDITED.but(msgid="Une phrase !"), State.STALE, id="copied by msgmerge, edited"),
        pytest.param(MACHINE.but(msgid="Une phrase !"), State.STALE, id="copied by msgmerge, machine"),
        pytest.param(EDITED.but(context="colonne"), State.STALE, id="copied into another context"),
        pytest.param(
            EDITED.but(comments=(*EDITED.comments, "reviewed: Jane Doe")), State.EDITED, id="signed, still flagged"
        ),
    ],
)
def test_what_others_do_to_an_entry_never_makes_it_more_than_it_is(entry: Entry, state: State) -> None:
    assert standing(entry).state is state


def test_only_what_is_reviewed_bears_no_flag() -> None:
    for state in (State.MACHINE, State.EDITED, State.REVIEWED, State.REJECTED):
        entry = marked(PLAIN, state, "Jane Doe", "2026-01-03")
        assert entry.fuzzy is (state is not State.REVIEWED)
        assert notes(entry) == ("by hand",)
        assert standing(entry).state is state


def test_a_signature_is_sealed_and_then_holds_for_that_text_alone() -> None:
    signed = marked(Entry("a", "b"), State.REVIEWED, "Jane Doe")
    assert signed.comments[0].startswith("reviewed: Jane Doe (")
    assert standing(signed).state is State.REVIEWED
    assert standing(signed.but(msgstr="c")).state is State.EDITED
    assert settled(signed.but(msgstr="c")).fuzzy


def test_a_signature_written_by_hand_is_none_before_an_edit_and_after_it() -> None:
    by_hand = Entry("a", "b", comments=("reviewed: Jane Doe",))
    for entry in (by_hand, by_hand.but(msgstr="c"), settled(by_hand)):
        assert standing(entry).state is State.EDITED
    assert is_unsealed(by_hand)
    assert not is_unsealed(marked(by_hand, State.REVIEWED, "Jane Doe"))


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12)


@given(WORDS.filter(str.strip), WORDS, WORDS, st.sampled_from([MACHINE, EDITED, REVIEWED, REJECTED]), st.booleans())
def test_what_is_settled_stays_as_it_is(msgid: str, msgstr: str, by: str, kind: Entry, fuzzy) -> None:
    entry = marked(Entry(msgid, msgstr), standing(kind).state, by, "2026-01-03").but(fuzzy=fuzzy)
    once = settled(entry)
    assert standing(once).state is standing(entry).state
    assert settled(once) is once
    (read,) = read_po(write_po([once], "en", "x"))
    assert standing(read) == standing(once)
    assert settled(read) is read


@GETTEXT
def test_msgmerge_makes_no_guess_look_like_a_translation(tmp_path: Path) -> None:
    long = "Le groupe a signé un contrat avec la ville de Rennes pour la rénovation du port de commerce."
    for entry in (
        by_engine(long, "The group signed.", "libre", "2026-01-02"),
        marked(Entry(long, "The group signed."), State.EDITED),
        marked(Entry(long, "The group signed."), State.REVIEWED, "Jane Doe", "2026-01-02"),
    ):
        old, new = tmp_path / "old.po", tmp_path / "new.pot"
        old.write_bytes(write_po([entry], "en", "x"))
        new.write_bytes(write_po([Entry(long.replace("Rennes", "Brest"), "")], "en", "x"))
        for options in ((), ("--previous",)):
            done = subprocess.run(["msgmerge", "--quiet", *options, old, new], capture_output=True, check=True)
            guess = read_po(done.stdout)[0]
            assert (guess.msgstr, guess.fuzzy) == ("The group signed.", True)
            assert standing(guess).state is State.STALE
