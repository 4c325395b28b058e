# A file that people write by hand: what is right in it is used, what is wrong costs one entry and says why.
"""Reading decisions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.decisions import LIMIT, read_decisions
from builder.decisions.fields import LEGAL
from builder.model.decisions import Decision, Side, Verb
from builder.model.diagnostics import Diagnostic
from builder.model.facts import Relation

SIGNED = "  by: Anne Roy\n  on: 2025-01-31\n"
GOOD = "- accept: 0123456789ab\n  quote: Fondée en 2023\n" + SIGNED
WHO = {"by": "Anne Roy", "on": "2025-01-31"}
CLAIM = {"claim": "0123456789ab", "quote": "Fondée en 2023"}


@pytest.fixture
def read(tmp_path: Path):
    """Reads a file with this content: its decisions and what was found."""

    def reading(content: str | bytes) -> tuple[tuple[Decision, ...], tuple[Diagnostic, ...]]:
        path = tmp_path / "seeds" / "decisions.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        decisions, found = read_decisions(path, tmp_path)
        assert decisions.path == "seeds/decisions.yml"
        for one in found:
            assert one.path == decisions.path
            assert "\n" not in str(one)
        return decisions.entries, found

    return reading


def on_claim(verb: str, more: str = "") -> str:
    return GOOD.replace("accept", verb) + more


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD, Decision(Verb.ACCEPT, **CLAIM, **WHO)),
        (on_claim("reject", "  why: it says no\n"), Decision(Verb.REJECT, **CLAIM, **WHO, why="it says no")),
        (on_claim("hide", "  reads: founded · A\n"), Decision(Verb.HIDE, **CLAIM, **WHO, reads="founded · A")),
        (on_claim("prefer"), Decision(Verb.PREFER, **CLAIM, **WHO)),
        (on_claim("annotate", "  note: Not so.\n"), Decision(Verb.ANNOTATE, **CLAIM, **WHO, note=(("", "Not so."),))),
        (
            on_claim("annotate", "  note:\n    fr: Non.\n    en: >\n      Not\n      so.\n"),
            Decision(Verb.ANNOTATE, **CLAIM, **WHO, note=(("en", "Not so."), ("fr", "Non."))),
        ),
        (
            on_claim("correct", "  amount: 3 000 000\n  currency: EUR\n  date: 2024-05\n  value: 3 M€\n"),
            Decision(
                Verb.CORRECT,
                **CLAIM,
                **WHO,
                changes=(("amount", 3e6), ("currency", "EUR"), ("date", "2024-05"), ("value", "3 M€")),
            ),
        ),
        (
            on_claim("correct", "  date: none\n  amount: 1_500.5\n"),
            Decision(Verb.CORRECT, **CLAIM, **WHO, changes=(("amount", 1500.5), ("date", None))),
        ),
        ("- merge: [Orange, 'Orange, SA']\n" + SIGNED, Decision(Verb.MERGE, names=("Orange", "Orange, SA"), **WHO)),
        ("- merge:\n  - A\n  - B\n  as: B\n" + SIGNED, Decision(Verb.MERGE, names=("B", "A"), **WHO)),
        ("- merge: [A, B]\n  as: C\n" + SIGNED, Decision(Verb.MERGE, names=("C", "A", "B"), **WHO)),
        ("- merge: [Deepsea, DeepSea]\n" + SIGNED, Decision(Verb.MERGE, names=("Deepsea", "DeepSea"), **WHO)),
        ("- apart: [Google, DeepMind]\n" + SIGNED, Decision(Verb.APART, names=("Google", "DeepMind"), **WHO)),
        (
            "- dispute:\n    title: {en: Open, fr: Ouvert}\n    relation: other currency\n    sides:\n"
            "    - {article: a, quote: 'x, y'}\n    - article: b\n      quote: z\n    note: See.\n" + SIGNED,
            Decision(
                Verb.DISPUTE,
                **WHO,
                title=(("en", "Open"), ("fr", "Ouvert")),
                relation=Relation.OTHER_CURRENCY,
                sides=(Side("a", "x, y"), Side("b", "z")),
                note=(("", "See."),),
            ),
        ),
        # YAML's own ideas of what a word is do not count here: `on`, `no`, 2025-01-31 and 1e5 are words.
        (
            on_claim("accept", "  why: no\n").replace("Anne Roy", "1e5"),
            Decision(Verb.ACCEPT, **CLAIM, by="1e5", on=WHO["on"], why="no"),
        ),
        # The verb may stand anywhere, and an entry may be written on one line.
        (
            "- {by: Anne Roy, quote: Fondée en 2023, on: 2025-01-31, accept: 0123456789ab}",
            Decision(Verb.ACCEPT, **CLAIM, **WHO),
        ),
        ("# first\n---\n# then\n\n" + GOOD, Decision(Verb.ACCEPT, **CLAIM, **WHO)),
        ("\ufeff" + GOOD.replace("\n", "\r\n"), Decision(Verb.ACCEPT, **CLAIM, **WHO)),
        (re.sub("(?m)^", "    ", GOOD), Decision(Verb.ACCEPT, **CLAIM, **WHO)),
    ],
)
def test_an_entry_says_what_was_decided(read, text: str, expected: Decision) -> None:
    (one,), found = read(text)
    assert found == ()
    assert text.splitlines()[one.line - 1].lstrip("\ufeff").strip().startswith("- ")
    assert one == Decision(**{f: getattr(expected, f) for f in expected.__slots__ if f != "line"}, line=one.line)


def test_every_verb_has_its_keys() -> None:
    assert set(LEGAL) == set(Verb)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (
            GOOD.replace("accept", "acept"),
            1,
            "no verb; legal are accept, annotate, reject, hide, correct, prefer, merge",
        ),
        (on_claim("accept", "  reject: 0123456789ab\n"), 1, "has 2 verbs; make it 2 entries"),
        (on_claim("accept", "  who: me\n"), 5, "`who` does not go with `accept`; legal are reads, quote, by, on, why"),
        (on_claim("accept", "  amount: 3\n"), 5, "`amount` does not go with `accept`"),
        (on_claim("accept", "  by: me\n"), 5, "`by` is there twice"),
        (GOOD.replace("  by: Anne Roy\n", ""), 1, "`accept` lacks `by:`, who decided"),
        (GOOD.replace("Anne Roy", ""), 1, "`accept` lacks `by:`"),
        (GOOD.replace("  on: 2025-01-31\n", ""), 1, "`accept` lacks `on:`, the day, as in `on: 2025-01-31`"),
        (GOOD.replace("  quote: Fondée en 2023\n", ""), 1, "`accept` lacks `quote:`"),
        (GOOD.replace("2025-01-31", "2025-02-30"), 4, "`on` is no day of the calendar"),
        (GOOD.replace("2025-01-31", "31/01/2025"), 4, "`on` must be YYYY-MM-DD"),
        (GOOD.replace("2025-01-31", "2025-01"), 4, "`on` must be YYYY-MM-DD"),
        (GOOD.replace("2025-01-31", "２０２５-01-31"), 4, "`on` must be YYYY-MM-DD"),
        (GOOD.replace("0123456789ab", "0123"), 1, "`accept` needs a claim's id"),
        (GOOD.replace("0123456789ab", "[0123456789ab]"), 1, "`accept` must be one text"),
        (GOOD.replace("Fondée en 2023", "{a: b}"), 2, "`quote` must be one text"),
        (on_claim("annotate"), 1, "`annotate` lacks `note:`"),
        (on_claim("annotate", "  note: {English: x}\n"), 5, "`note` must be a text, or texts by language"),
        (on_claim("annotate", "  note: {en: ''}\n"), 5, "`note` must be a text, or texts by language"),
        (on_claim("correct"), 1, "`correct` changes nothing; give one of value, amount, currency, date"),
        (on_claim("correct", "  amount: 3 millions\n"), 5, "`amount` must be a number in units"),
        (on_claim("correct", "  amount: nan\n"), 5, "`amount` must be a number in units"),
        (on_claim("correct", "  amount: -3\n"), 5, "`amount` must be a number in units"),
        (on_claim("correct", f"  amount: {'9' * 400}\n"), 5, "`amount` must be a number in units"),
        (on_claim("correct", "  currency: euros\n"), 5, "`currency` must be a code of ISO 4217"),
        (on_claim("correct", "  date: 2024-13\n"), 5, "`date` is no day of the calendar"),
        (on_claim("correct", "  date: 0000\n"), 5, "`date` is no day of the calendar"),
        (on_claim("correct", "  date: mai 2024\n"), 5, "`date` must be YYYY, YYYY-MM, YYYY-MM-DD or `none`"),
        (on_claim("correct", "  value:\n"), 5, "`value` is empty"),
        ("- merge: A\n" + SIGNED, 1, "`merge` must be a list"),
        ("- merge: [A]\n" + SIGNED, 1, "`merge` needs two names or more that differ"),
        ("- merge: [A, A]\n" + SIGNED, 1, "`merge` needs two names or more that differ"),
        ("- merge: [A, '']\n" + SIGNED, 1, "`merge` needs two names or more that differ"),
        ("- apart: [Océan, OCEAN]\n" + SIGNED, 1, "`apart` needs two names or more that differ"),
        ("- apart: [A, B]\n  as: A\n" + SIGNED, 2, "`as` does not go with `apart`"),
        ("- dispute: x\n" + SIGNED, 1, "`dispute` must be lines of `key: value`"),
        ("- dispute: {title: x}\n" + SIGNED, 1, "`dispute` lacks `sides:`"),
        ("- dispute: {title: x, side: []}\n" + SIGNED, 1, "`side` is unknown under `dispute`; legal are title"),
        ("- dispute:\n    title: x\n    sides: [{article: a, quote: b}]\n" + SIGNED, 3, "`sides` needs two or more"),
        ("- dispute:\n    title: x\n    sides: [{article: a}]\n" + SIGNED, 3, "a side is `article:`"),
        (
            "- dispute:\n    title: x\n    relation: quarrel\n"
            "    sides: [{article: a, quote: b}, {article: b, quote: c}]\n" + SIGNED,
            3,
            "`relation` is unknown; legal are conflict, change, ",
        ),
        ("- accept\n", 1, "an entry must be lines of `key: value`"),
        ("-\n", 1, "an entry must be lines of `key: value`"),
        ("- - accept: 0123456789ab\n", 1, "an entry must be lines of `key: value`"),
        (GOOD.replace("Fondée", "Fondée: hier"), 2, "is not YAML; put a text that holds `: `"),
        (GOOD.replace("Fondée", '"Fondée'), 2, "is not YAML"),
        (GOOD.replace("Fondée", "\tFondée").replace("  by", "\tby"), 3, "is not YAML"),
        (GOOD.replace("Fondée", "&a Fondée"), 2, "refers to another value"),
        (GOOD.replace("Fondée en 2023", "*a"), 2, "refers to another value"),
        (GOOD.replace("Fondée", "!!python/object/apply:os.getcwd"), 2, "names a type by `!`"),
        (GOOD.replace("Fondée", "!secret"), 2, "names a type by `!`"),
        (GOOD.replace("Fondée", "\x01"), 1, "holds a character that no text file should hold"),
        (GOOD.replace("Fondée en 2023", "[" * 20 + "]" * 20), 2, "has more than 8 lists and keys within one another"),
        (GOOD.replace("Fondée en 2023", "[" * 20000), 2, "has more than 8 lists and keys within one another"),
        (GOOD + "accept: 3\n", 5, "is not YAML"),
        (GOOD + "...\n", 5, "begins or ends a document"),
        (GOOD + "---\n", 5, "begins or ends a document"),
        (GOOD + "  ? [a, b]\n  : c\n", 5, "has a key that is no word"),
        (GOOD + "  <<: {why: x}\n", 5, "`<<` does not go with `accept`"),
        (GOOD.replace("accept", '"a\\nb\\e[31m"'), 1, "no verb; legal are"),
        (on_claim("accept", '  "a\\nb": x\n'), 5, r"`a\nb` does not go with `accept`"),
    ],
)
def test_what_is_wrong_costs_the_entry_and_says_why(read, text: str, line: int, says: str) -> None:
    other = GOOD.replace("0123456789ab", "ba9876543210")
    entries, (one,) = read(other + "\n" + text)
    assert [entry.claim for entry in entries] == ["ba9876543210"]
    assert (one.line, one.code) == (line + 5, "decision-invalid")
    assert says in one.message
    assert one.message.endswith("left out")
    if "..." not in text and "---" not in text and "accept: 3" not in text:
        # And what follows a broken entry is read as well.
        entries, _ = read(text.rstrip("\n") + "\n" + other)
        assert [entry.claim for entry in entries] == ["ba9876543210"]


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ("accept: 0123456789ab\n", 1, "is no list of entries; begin each entry with `- `"),
        ("# x\n\n[]\n", 3, "is no list of entries"),
        ("%YAML 1.1\n---\n- accept: 0\n", 1, "is no list of entries"),
        (GOOD.encode("cp1252"), 2, "is not UTF-8"),
        (GOOD.encode("utf-16"), 1, "is not UTF-8"),
        (b"#" * (LIMIT + 1), 0, "is larger than 16 MB"),
    ],
)
def test_a_file_that_is_none_is_one_finding(read, content: str | bytes, line: int, says: str) -> None:
    entries, (one,) = read(content)
    assert entries == ()
    assert (one.line, one.code) == (line, "decisions-unreadable")
    assert says in one.message
    assert one.message.endswith("none of its decisions is used")


@pytest.mark.parametrize("content", ["", "\n\n", "# nothing yet\n", "---\n", "\ufeff", "---\n# x"])
def test_a_file_without_entries_decides_nothing(read, content: str) -> None:
    assert read(content) == ((), ())


def test_no_file_decides_nothing_and_a_folder_is_no_file(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "decisions.yml", tmp_path)[1] == ()
    (tmp_path / "decisions.yml").mkdir()
    _, (one,) = read_decisions(tmp_path / "decisions.yml", tmp_path)
    assert "is no file" in one.message


@given(st.text(alphabet=st.sampled_from("-: \n\t#'\"[]{}&*!|>%@`,?\\éa0ab\r\x85\ufeff"), max_size=60))
def test_nothing_that_is_typed_stops_the_reading(tmp_path_factory: pytest.TempPathFactory, typed: str) -> None:
    path = tmp_path_factory.mktemp("typed") / "decisions.yml"
    path.write_bytes((GOOD + typed).encode())
    decisions, found = read_decisions(path, path.parent)
    assert len(decisions.entries) + len(found) >= 1


@pytest.mark.parametrize("odd", ["\u2028", "\u2029\u2028", "\x85"])
def test_a_line_is_one_that_an_editor_shows(read, odd: str) -> None:
    _, found = read(GOOD.replace("2025-01-31", f"2025-01-31{odd}") + "- accept: &a 7\n" + SIGNED)
    lines = [one.line for one in found if "`&`" in one.message]
    assert lines == [5]
    _, found = read(f"- accept: 0123456789ab{odd}\n  quote: {{\n" + SIGNED)
    assert all(1 <= one.line <= 4 for one in found)
    assert found
