# Whole articles about invented companies, each a file a linguist can read and add to: what it says, what it never says.
"""The cases of `tests/claims/cases`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from builder.model.claims import Claim, Focus, Modality

from .helpers import claims_of, document

CASES = sorted(Path(__file__).with_name("cases").glob("*.md"))
REAL = (Modality.ASSERTED, Modality.REPORTED)


@dataclass(frozen=True)
class Case:
    focus: Focus
    published: str
    text: str
    says: list[list[str]]
    never: list[list[str]]


def read(path: Path) -> Case:
    head, text, tail = path.read_text("utf-8").split("~~~~")
    fields = dict(re.findall(r"^(\w+): *(.*)$", head, re.MULTILINE))
    says, never = tail.split("## Never says")
    aliases = tuple(a.strip() for a in fields["aliases"].split(",") if a.strip())
    return Case(Focus(fields["company"], aliases), fields["published"], text.strip("\n"), rows(says), rows(never))


def rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def told(claim: Claim) -> list[str]:
    amount = "" if claim.amount is None else f"{claim.amount:.0f} {claim.currency or ''}".strip()
    return [
        str(claim.kind),
        claim.subject or "",
        claim.value.replace("|", "/"),
        amount,
        claim.date or "",
        str(claim.modality),
    ]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_an_article_says_what_its_case_lists_and_never_what_it_rules_out(path: Path) -> None:
    case = read(path)
    claims = claims_of(case.text, case.focus, case.published)
    found = [told(claim) for claim in claims]
    assert [row for row in case.says if row not in found] == []
    facts = [[str(c.kind), c.value] for c in claims if c.modality in REAL and c.subject == case.focus.company]
    assert [row for row in case.never if row in facts] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_quote_stands_where_it_is_said_to_stand(path: Path) -> None:
    case = read(path)
    for claim in claims_of(case.text, case.focus, case.published):
        for evidence in claim.evidence:
            assert evidence.span.of(case.text) == evidence.quote
        assert len(claim.quote) <= 1500


def test_an_article_with_other_names_and_figures_says_the_same_of_them() -> None:
    case = read(next(path for path in CASES if path.stem == "industrie"))
    changes = {
        "Ferrand & Lacaze": "Oberlin Frères",
        "Alstom": "Castelnau",
        "Talleres Oria": "Hornos Vela",
        "Gutehoff": "Brandweiler",
        "Siemens Mobility": "Norden Rail",
        "174 millions": "391 millions",
        "1921": "1934",
        "640": "870",
        "Bilbao": "Malaga",
    }

    def changed(words: str) -> str:
        for old, new in changes.items():
            words = words.replace(old, new)
        return words

    before = {
        (c.kind, changed(c.subject or ""), changed(c.value)) for c in claims_of(case.text, case.focus, case.published)
    }
    after = claims_of(changed(case.text), Focus("Oberlin Frères"), case.published)
    assert {(c.kind, c.subject or "", c.value) for c in after} == before
    assert 391_000_000 in {c.amount for c in after}


def test_furniture_and_bylines_never_yield_facts() -> None:
    text = (
        "Lumaro lève 3 millions d'euros\n\nPublicité\n\n"
        "À lire aussi : Dorval lève 9 millions d'euros auprès de Vesta\n\nLumaro emploie 40 personnes.\n"
    )
    spans = [b.span for b in document(text).blocks if b.kind.value in ("furniture", "byline")]
    assert spans
    assert not [c for c in claims_of(text) if any(s.holds(c.span) for s in spans)]
