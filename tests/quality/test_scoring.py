# The figures are trusted because each is told by hand here: a small folder, a gold file, and what counts as what.
"""`builder.quality` and `briefing quality`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from builder import cli
from builder.model.claims import Kind
from builder.model.text import Span
from builder.quality import Entry, Floor, Gold, fallen, raised, score

TEXT = "Lumaro a levé 12 millions d'euros. Anne Roy dirige Lumaro. Dorval vaut 3 millions d'euros.\n"
ROUND = "Lumaro a levé 12 millions d'euros."
HEAD = "Anne Roy dirige Lumaro."


def entry(kind: Kind, value: str, quote: str, **fields: object) -> Entry:
    at = TEXT.find(quote)
    return Entry(str(kind), "Lumaro", value, "a.txt", quote, Span(at, at + len(quote)), **fields)  # type: ignore[arg-type]


RAISED = entry(Kind.FUNDING_ROUND, "12 M€", ROUND, amount=12e6, currency="EUR")
BOSS = entry(Kind.CEO, "Anne Roy", HEAD)
GOLD = Gold(("Lumaro",), (RAISED, BOSS), ())


def figures(*claims: Entry, gold: Gold = GOLD) -> tuple[float, float]:
    found = score(claims, gold, {"a.txt": TEXT})
    return round(found.precision, 3), round(found.recall, 3)


def test_what_agrees_is_right_and_what_does_not_is_wrong() -> None:
    assert figures(RAISED, BOSS) == (1.0, 1.0)
    assert figures(RAISED) == (1.0, 0.5)
    assert figures(RAISED, replace(BOSS, value="Paul Vidal")) == (0.5, 0.5)
    assert figures() == (0.0, 0.0)


@pytest.mark.parametrize(
    "change",
    [
        {"amount": 14e6},
        {"currency": "USD"},
        {"factual": False},
        {"subject": "Dorval"},
        {"source": "b.txt"},
        {"kind": "total_raised"},
        {"quote": "", "span": None},
        {"quote": "x" * 601},
    ],
    ids=str,
)
def test_a_claim_that_differs_is_no_gold_fact(change: dict[str, object]) -> None:
    assert figures(replace(RAISED, **change), BOSS)[1] == 0.5  # type: ignore[arg-type]


def test_a_claim_made_twice_counts_once() -> None:
    wrong = replace(BOSS, value="Paul Vidal")
    assert figures(RAISED, RAISED, BOSS, BOSS, wrong, wrong) == (0.667, 1.0)


def test_what_is_optional_or_restates_another_is_no_loss() -> None:
    for spared in ("optional", "duplicate"):
        gold = replace(GOLD, facts=(RAISED, replace(BOSS, qualifiers={spared: True})))
        assert figures(RAISED, gold=gold) == (1.0, 1.0)


def test_kinds_and_companies_the_gold_is_not_about_are_not_judged() -> None:
    other = replace(BOSS, kind="office", value="Dijon")
    assert figures(RAISED, BOSS, other) == (1.0, 1.0)
    elsewhere = replace(BOSS, subject="Dorval")
    assert figures(RAISED, BOSS, elsewhere) == (0.667, 1.0)
    assert figures(RAISED, BOSS, elsewhere, gold=replace(GOLD, subjects=("Lumaro",))) == (1.0, 1.0)


def test_a_trap_counts_where_it_is_told_of_the_company() -> None:
    trap = entry(Kind.VALUATION, "3 M€", "Dorval vaut 3 millions d'euros.", why="another company's")
    claim = entry(Kind.VALUATION, "3 millions d'euros", trap.quote, amount=3e6, currency="EUR")
    gold = replace(GOLD, traps=(trap,))
    assert score([claim], gold, {"a.txt": TEXT}).traps == 1
    assert score([replace(claim, subject="Dorval")], gold, {"a.txt": TEXT}).traps == 0


def test_details_and_quotes_are_counted() -> None:
    dated = replace(RAISED, date="2024", qualifiers={"bound": "min"})
    gold = replace(GOLD, facts=(dated, BOSS))
    found = score([replace(RAISED, date="2024"), BOSS], gold, {"a.txt": TEXT})
    assert found.details == 0.75  # date, amount and currency, but not the bound
    assert found.grounded == 1.0
    assert score([replace(BOSS, quote="Anne Roy dirige Dorval.")], gold, {"a.txt": TEXT}).grounded == 0.0


def test_floors_rise_and_tell_what_fell() -> None:
    kept = Floor("x", {"f1": 0.9, "traps": 1})
    assert fallen(Floor("x", {"f1": 0.85, "traps": 1}), kept) == (("f1", 0.9, 0.85),)
    assert fallen(Floor("x", {"f1": 0.9, "traps": 2}), kept) == (("traps", 1, 2),)
    assert raised(Floor("x", {"f1": 0.95, "traps": 1}), kept).figures == {"f1": 0.95, "traps": 1}
    assert raised(Floor("x", {"f1": 0.85, "traps": 0}), kept).figures == {"f1": 0.9, "traps": 0}


Running = Callable[..., tuple[int, str, str]]


@pytest.fixture
def quality(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Running:
    """Runs `briefing quality` on the small folder with other words in it: exit status, output, errors."""

    def run(*options: str, text: str = TEXT, gold: object = None) -> tuple[int, str, str]:
        (tmp_path / "articles").mkdir(exist_ok=True)
        (tmp_path / "articles" / "a.txt").write_text(f"Lumaro fait parler d'elle à Dijon\n\n{text}", "utf-8")
        facts = [
            {"kind": f.kind, "subject": f.subject, "value": f.value, "source": f.source, "quote": f.quote}
            | {"amount": f.amount, "currency": f.currency}
            for f in GOLD.facts
        ]
        stated = {"company": "Lumaro", "facts": facts} if gold is None else gold
        (tmp_path / "small.json").write_text(json.dumps(stated), "utf-8")
        where = [str(tmp_path / "articles"), str(tmp_path / "small.json")]
        monkeypatch.setattr(sys, "argv", ["briefing", "--project", str(tmp_path), "quality", *where, *options])
        try:
            cli.main()
            code = 0
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 1
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_floors_are_kept_and_only_lowered_on_request(quality: Running, tmp_path: Path) -> None:
    floors = tmp_path / "tests" / "quality" / "floors.json"
    code, out, err = quality()
    assert (code, err) == (0, "small: has no floors yet; --raise keeps these figures\n")
    assert out.splitlines()[-1].startswith("precision 1.000, recall 1.000, F1 1.000; traps 0 of 0; grounded 1.000")
    assert not floors.exists()
    assert quality("--raise")[0] == 0
    kept = json.loads(floors.read_text("utf-8"))
    assert kept["small"]["f1"] == 1.0

    kept["small"]["traps"] = -1
    floors.write_text(json.dumps(kept), "utf-8")
    before = floors.read_bytes()
    code, _, err = quality("--raise")
    assert (code, err) == (1, "small: traps is worse by 1: -1 before, 0 now\n")
    assert floors.read_bytes() == before
    assert quality("--accept-lower")[0] == 0
    assert json.loads(floors.read_text("utf-8"))["small"]["traps"] == 0


def test_floors_of_other_articles_say_nothing(quality: Running) -> None:
    quality("--raise")
    code, _, err = quality("--raise", text=TEXT + "Elle emploie 40 personnes.\n")
    assert code == 1
    assert "have changed since its floors were set" in err


def test_what_was_missed_and_wrong_is_shown_on_request(quality: Running) -> None:
    text = TEXT.replace("Anne Roy", "Paul Vidal")
    assert "Paul Vidal" not in quality(text=text)[1]
    out = quality("--show", text=text)[1]
    assert "missed  a.txt: ceo · Lumaro · Anne Roy | Anne Roy dirige Lumaro.\n" in out
    assert "wrong   a.txt: ceo · Lumaro · Paul Vidal | Paul Vidal dirige Lumaro.\n" in out


@pytest.mark.parametrize(
    ("gold", "told"),
    [
        ([], "must be an object with `company` (a name) and `facts` (a list)"),
        ({"company": "Lumaro", "facts": [{"kind": "price", "source": "a.txt"}]}, "facts, entry 1: `kind` must be one"),
        ({"company": "Lumaro", "facts": [{"kind": "ceo"}]}, "facts, entry 1: `source`"),
        ({"company": "Lumaro", "facts": [{"kind": "ceo", "source": "b.txt"}]}, "speaks of b.txt, which"),
        ({"company": "Lumaro", "facts": [], "aliases": [3]}, "aliases must be a list of names"),
    ],
    ids=str,
)
def test_a_gold_file_that_cannot_be_used_is_one_line(quality: Running, gold: object, told: str) -> None:
    code, out, err = quality(gold=gold)
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_a_floors_file_that_cannot_be_read_is_one_line(quality: Running, tmp_path: Path) -> None:
    (tmp_path / "floors.json").write_text('{"small": {"f1": 1}}', "utf-8")
    code, _, err = quality("--floors", str(tmp_path / "floors.json"))
    assert code == 2
    assert "is no file of floors" in err
