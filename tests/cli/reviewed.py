# What is reviewed: two articles that contradict one another.
"""A small project to decide about, what is open in it and what was decided."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from builder import pipeline
from builder.cli import cli
from builder.config import load
from builder.decisions import append, read_decisions
from builder.model.decisions import Decision, Verb
from builder.model.facts import Doubt
from builder.reviewing.questions import Question, Scope, questions

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
