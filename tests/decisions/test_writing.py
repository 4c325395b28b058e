# What the program writes it reads back, and what a person wrote it leaves alone, to the byte.
"""Writing decisions."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from builder.decisions import append, read_decisions, remove
from builder.errors import BuilderError
from builder.model.decisions import CHANGEABLE, ON_A_CLAIM, Decision, Side, Verb, one_line
from builder.model.facts import Relation

BY_HAND = """\
# Décisions de la rédaction

# The round, seen with the lawyers.
- accept: 3f2a9c0d1e77      # aligned
  quote:  "Fondée en mai 2023"
  by: Anne Roy
  on:    2025-01-31


-   merge: [ Ministère de la Défense , "ministère français de la Défense" ]
    on: 2025-01-31
    by: Anne   # who
    why: a long line that goes on and on and on and on and on and on and on and on and on and on and on and on and on
         and is folded by hand

# to be seen again
- reject: 000000000001
  quote: 'it''s'
  by: x
  on: 2025-01-31
  note: of no use here
  why: >
    folded
    text

# end of file
"""
ACCEPTED = Decision(Verb.ACCEPT, "Anne Roy", "2025-01-31", claim="0123456789ab", quote="Fondée : en 2023 # ici")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "decisions.yml"


def read(path: Path) -> tuple[Decision, ...]:
    return read_decisions(path, path.parent)[0].entries


def without_lines(entries: tuple[Decision, ...]) -> list[Decision]:
    return [replace(entry, line=0) for entry in entries]


WORDS = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=40),
    st.text(
        st.sampled_from("-: \n\t#'\"[]{}&*!|>%@`,?\\éa0\r\x85\u2028\u00a0\u202f\ufeff\x07😀"), min_size=1, max_size=30
    ),
    st.sampled_from(["on", "null", "~", "yes", "1e5", "2025-01-31", "- a", "? b", "...", "---", "a: b", "=", "<<"]),
)
TEXT = WORDS.map(one_line).filter(bool)
MAYBE = st.one_of(st.just(""), TEXT)
NOTE = st.one_of(
    TEXT.map(lambda text: (("", text),)),
    st.dictionaries(st.sampled_from(["de", "en", "fr"]), TEXT, min_size=1).map(lambda d: tuple(sorted(d.items()))),
)
DAY = st.dates().map(lambda day: day.isoformat())
SIGNED = {"by": TEXT, "on": DAY, "why": MAYBE}
ON_CLAIM = {"claim": st.text("0123456789abcdef", min_size=12, max_size=12), "quote": TEXT, "reads": MAYBE, **SIGNED}
CHANGE = {
    "value": TEXT,
    "amount": st.one_of(st.none(), st.integers(0, 10**14).map(float), st.sampled_from([0.5, 1234.25])),
    "currency": st.one_of(st.none(), st.sampled_from(["EUR", "USD"])),
    "date": st.one_of(st.none(), DAY, st.sampled_from(["2023", "2023-05"])),
}
CHANGES = st.sets(st.sampled_from(CHANGEABLE), min_size=1).flatmap(
    lambda names: st.fixed_dictionaries({name: CHANGE[name] for name in names}).map(lambda d: tuple(sorted(d.items())))
)
NAMES = st.lists(st.text("abcdefgh,'é ", min_size=1).map(one_line).filter(bool), min_size=2, max_size=4, unique=True)
DECISION = st.one_of(
    st.builds(Decision, st.sampled_from(sorted(ON_A_CLAIM - {Verb.ANNOTATE, Verb.CORRECT})), **ON_CLAIM),
    st.builds(Decision, st.just(Verb.ANNOTATE), note=NOTE, **ON_CLAIM),
    st.builds(Decision, st.just(Verb.CORRECT), changes=CHANGES, **ON_CLAIM),
    st.builds(Decision, st.just(Verb.MERGE), names=NAMES.map(tuple), **SIGNED),
    st.builds(
        Decision,
        st.just(Verb.DISPUTE),
        sides=st.lists(st.builds(Side, TEXT, TEXT), min_size=2, max_size=3, unique=True).map(tuple),
        relation=st.sampled_from(Relation),
        title=NOTE,
        note=st.one_of(st.just(()), NOTE),
        **SIGNED,
    ),
)


@given(st.lists(DECISION, max_size=4), DECISION, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", BY_HAND]))
def test_what_is_written_is_read_back_and_taken_out_again(
    tmp_path_factory: pytest.TempPathFactory, before: list[Decision], added: Decision, end: str, start: str
) -> None:
    path = tmp_path_factory.mktemp("round") / "decisions.yml"
    path.write_bytes((start or "# head\n").replace("\n", end).encode())
    there = without_lines(read(path))
    for decision in before:
        append(path, path.parent, decision)
    old = path.read_bytes()
    append(path, path.parent, added)
    new = path.read_bytes()
    assert new.startswith(old)
    assert new.count(b"\n") == new.count(end.encode())
    assert without_lines(read(path)) == [*there, *before, added]
    yaml.compose(new.decode())  # whoever else reads it finds YAML as well
    assert remove(path, path.parent, added)
    assert path.read_bytes() == old


@pytest.mark.parametrize("nth", [0, 1])
def test_one_entry_of_a_file_written_by_hand_is_taken_out_and_nothing_else(path: Path, nth: int) -> None:
    path.write_text(BY_HAND)
    entries = read(path)
    assert [entry.verb for entry in entries] == [Verb.ACCEPT, Verb.MERGE]
    assert remove(path, path.parent, entries[nth])
    lines = BY_HAND.splitlines(keepends=True)
    gone = (slice(3, 7), slice(8, 14))[nth]
    assert path.read_text() == "".join(lines[: gone.start] + lines[gone.stop :])
    assert not remove(path, path.parent, entries[nth])


@pytest.mark.parametrize("text", [BY_HAND, BY_HAND.rstrip("\n"), "\ufeff" + BY_HAND, BY_HAND.replace("\n", "\r\n")])
def test_a_file_written_by_hand_keeps_every_byte(path: Path, text: str) -> None:
    path.write_bytes(text.encode())
    append(path, path.parent, ACCEPTED)
    append(path, path.parent, replace(ACCEPTED, claim="000000000000"))
    assert remove(path, path.parent, ACCEPTED)
    assert path.read_bytes().startswith(text.encode())
    assert [entry.claim for entry in read(path)] == ["3f2a9c0d1e77", "", "000000000000"]


def test_an_entry_goes_where_the_others_stand(path: Path) -> None:
    path.write_text("# x\n  - apart: [A, B]\n    by: x\n    on: 2025-01-31\n")
    append(path, path.parent, ACCEPTED)
    assert path.read_text().endswith(
        "\n\n  - accept: 0123456789ab\n    quote: 'Fondée : en 2023 # ici'\n    by: Anne Roy\n    on: 2025-01-31\n"
    )
    assert len(read(path)) == 2


def test_the_file_is_begun_with_a_line_that_says_what_it_is(path: Path) -> None:
    append(path, path.parent, ACCEPTED)
    head, blank, *_ = path.read_text().splitlines()
    assert head.startswith("# ")
    assert blank == ""


def test_the_last_of_equal_entries_is_taken_out(path: Path) -> None:
    append(path, path.parent, ACCEPTED)
    once = path.read_bytes()
    append(path, path.parent, ACCEPTED)
    assert remove(path, path.parent, ACCEPTED)
    assert path.read_bytes() == once


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("accept: x\n", "decisions.yml:1: is no list of entries"),
        ("[]\n", "decisions.yml:1: is no list of entries"),
        (BY_HAND + '- accept: "x\n', "decisions.yml:27: is not YAML"),
        (BY_HAND + "...\n", "begins or ends a document"),
        ("# é\n".encode("latin-1"), "decisions.yml:1: is not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_is_not_written(path: Path, content: str | bytes, says: str) -> None:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = path.read_bytes()
    for change in (append, remove):
        with pytest.raises(BuilderError) as refused:
            change(path, path.parent, ACCEPTED)
        assert says in str(refused.value)
        assert "\n" not in str(refused.value)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "odd", [replace(ACCEPTED, quote="\ud800"), replace(ACCEPTED, claim="x"), replace(ACCEPTED, quote=" two  blanks")]
)
def test_what_would_not_be_read_back_is_not_written(path: Path, odd: Decision) -> None:
    with pytest.raises(BuilderError, match="cannot be written as an entry"):
        append(path, path.parent, odd)
    assert not path.exists()


def test_an_entry_that_says_nothing_legal_is_no_reason_to_refuse(path: Path) -> None:
    path.write_text("- frobnicate: x\n")
    append(path, path.parent, ACCEPTED)
    assert path.read_text().startswith("- frobnicate: x\n\n- accept:")


def test_a_pulled_plug_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(BY_HAND)

    def pulled(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", pulled)
    with pytest.raises(KeyboardInterrupt):
        append(path, path.parent, ACCEPTED)
    assert path.read_text() == BY_HAND
    assert list(path.parent.iterdir()) == [path]
