# What a review asks, and in which order; without a terminal it lists what is open.
"""The questions of `briefing review`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder import pipeline
from builder.cli import cli
from builder.config import load
from builder.decisions import append
from builder.errors import BuilderError
from builder.model.claims import Kind
from builder.model.decisions import Decision, Verb
from builder.model.facts import Doubt
from builder.model.originals import WITHHELD
from builder.reviewing.questions import Reason, Scope
from tests.cli.reviewed import A, B, decide, listed, open_in


@pytest.fixture
def root(project_at) -> Path:
    return project_at({"seeds/a.txt": A, "seeds/b.txt": B})


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
