# From the file to the pages: what a person decided is what the briefing says.
"""Decisions in a build."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from builder import pipeline
from builder.config import load
from builder.model.claims import Claim

ARTICLE = """\
Océan Bleu

Océan Bleu a été fondée en 2015. Océan Bleu a levé 3 millions d’euros en mai 2024.

Parmi ses clients figurent Acme et Zeta.
"""
SIGNED = "  by: Anne Roy\n  on: 2025-01-31\n"


@pytest.fixture
def root(project_at) -> Path:
    return project_at({"seeds/a.txt": ARTICLE})


def claims_of(root: Path) -> dict[str, Claim]:
    return {f"{claim.kind} {claim.value}": claim for claim in pipeline.read(load(root)).claims}


def entry(verb: str, claim: Claim, more: str = "") -> str:
    return f"- {verb}: {claim.id}\n  quote: {claim.quote}\n{more}{SIGNED}"


def decide(root: Path, *entries: str) -> pipeline.Briefing:
    (root / "seeds/decisions.yml").write_text("\n".join(entries), "utf-8")
    return pipeline.build(load(root))


def test_what_is_rejected_is_no_fact_and_what_is_corrected_is_one(root: Path) -> None:
    claims = claims_of(root)
    born, acme = claims["founded 2015"], claims["client Acme"]
    made = decide(root, entry("reject", acme), entry("correct", born, "  date: 2014\n  value: '2014'\n"))
    assert made.diagnostics == ()
    assert [fact.value for fact in made.facts if fact.kind == "client"] == ["Zeta"]
    assert [(fact.value, fact.as_of) for fact in made.facts if fact.kind == "founded"] == [("2014", "2014")]
    (corrected,) = made.decided.corrected.values()
    assert corrected.was == (("date", "2015"), ("value", "2015"))


def test_what_is_wrong_with_the_file_is_told_once_and_the_rest_is_used(root: Path) -> None:
    acme = claims_of(root)["client Acme"]
    gone = entry("accept", acme).replace(acme.id, "0" * 12).replace("Acme", "Nemo")
    made = decide(root, "- frobnicate: x\n", entry("hide", acme), gone)
    assert [(found.path, found.line, found.code) for found in made.diagnostics] == [
        ("seeds/decisions.yml", 1, "decision-invalid"),
        ("seeds/decisions.yml", 8, "decision-dangling"),
    ]
    assert [fact.value for fact in made.facts if fact.kind == "client"] == ["Zeta"]
    assert "Nemo" in (root / "seeds/decisions.yml").read_text("utf-8")


def test_the_order_of_the_decisions_changes_no_byte(root: Path) -> None:
    claims = claims_of(root)
    entries = (
        entry("annotate", claims["client Acme"], "  note: {fr: un, en: one}\n"),
        entry("annotate", claims["client Acme"], "  note: {fr: deux, en: two}\n"),
        entry("correct", claims["founded 2015"], "  date: 2014\n"),
        "- merge: [Acme, Zeta]\n" + SIGNED,
        "- dispute:\n    title: {fr: Âge, en: Age}\n    sides:\n      - {article: a, quote: fondée en 2015}\n"
        "      - {article: a, quote: en mai 2024}\n" + SIGNED,
    )
    made = [decide(root, *order) for order in list(permutations(entries))[::17]]
    assert made[0].decided.merges
    assert made[0].decided.disputes
    assert len({briefing.pages for briefing in made}) == 1
    assert len({briefing.registry for briefing in made}) == 1
