# Articles take seconds to read and decisions none, so each is read again only when its files have changed: a review
# sees at once what somebody writes into them meanwhile.
"""What the articles say and what is decided of it, as the files have it now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from builder import decisions, facts, pipeline
from builder.config import Project
from builder.errors import BuilderError
from builder.model.claims import Claim
from builder.model.decisions import Decision, Verb
from builder.model.extensions import Extension
from builder.model.facts import Fact
from builder.model.text import Document
from builder.reviewing.questions import Question, Scope, questions
from builder.workers import project_work

_BESIDE = {".po", ".yml", ".yaml", ".csv", ".tmp"}
"""Files among the articles from which no article is read."""
_Stamp = frozenset[tuple[str, int, int]]

MARKS: Mapping[Verb, str] = {
    Verb.CORRECT: "corrected",
    Verb.REJECT: "rejected",
    Verb.HIDE: "rejected",
    Verb.ACCEPT: "accepted",
}
"""What is shown beside a fact of which this was decided; `open` where nobody decided, else `settled`."""


class Known:
    """What a review knows; `fresh` brings it up to date."""

    def __init__(self, project: Project, scope: Scope) -> None:
        self.project, self._scope = project, scope
        self._stamps: tuple[_Stamp, _Stamp] = (frozenset(), frozenset())
        self._stood: dict[str, tuple[str, ...]] = {}
        self.fresh()

    def fresh(self) -> bool:
        """Reads what has changed on disk; whether anything had."""
        files = [path for path in self.project.seeds.rglob("*") if path.suffix.lower() not in (".tmp",)]
        articles = _stamp(path for path in files if path.suffix.lower() not in _BESIDE)
        beside = _stamp((*(path for path in files if path.suffix.lower() in _BESIDE), self.project.registry))
        if (articles, beside) == self._stamps:
            return False
        if articles != self._stamps[0]:
            self._said = pipeline.undecided(self.project, project_work(self.project.root))
            self.documents = {document.article.id: document for document in self._said.documents}
            self.claims = {claim.id: claim for claim in reversed(self._said.claims)}
        self._decide()
        self._stamps = (articles, beside)  # last: what failed is tried again
        return True

    def _decide(self) -> None:
        reading = pipeline.as_decided(self.project, self._said)
        self.knowledge = pipeline.know(self.project, reading)
        taken, _ = decisions.read_decisions(self.project.decisions, self.project.root)
        self.entries, self._applied = taken.entries, reading.decided.applied
        self.corrected = {claim.id: claim for claim in reading.decided.claims if claim.id in reading.decided.corrected}
        self.fact_of = {claim.id: fact for fact in self.knowledge.facts for claim in fact.support}
        # A page made before still has the ids of the facts as they were then.
        self._stood |= {fact.id: tuple(claim.id for claim in fact.support) for fact in self.knowledge.facts}
        self.questions = questions(
            self.knowledge.facts,
            {name: document.article for name, document in self.documents.items()},
            (*self.entries, *self._applied),
            self.knowledge.disagreements,
            self.knowledge.doubts,
            self._scope,
        )

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """What adds kinds and pages to this briefing."""
        return self._said.extensions

    def ordered(self) -> tuple[Document, ...]:
        """The articles in their order."""
        return self._said.documents

    def on(self, claim: str) -> tuple[Decision, ...]:
        """What was decided of a claim and took effect."""
        return tuple(decision for decision in self._applied if decision.claim == claim)

    def marks(self) -> dict[str, tuple[str, str]]:
        """Fact id → the mark it has, and the claim that is asked about; also of facts that were there before."""
        asked = {question.claim.id for question in self.questions if question.claim}
        verbs: dict[str, set[Verb]] = {}
        for decision in self._applied:
            verbs.setdefault(decision.claim, set()).add(decision.verb)
        return {fact: _mark(claims, asked, verbs) for fact, claims in self._stood.items()}

    def place_of(self, fact: Fact) -> str:
        """The page a fact is at home on, under the language, with its anchor."""
        return f"{self.knowledge.minted.places[fact.id]}#{fact.id}"

    def refuse_idle(self, decision: Decision) -> None:
        """Raises BuilderError with the reason where `decision` would take no effect beside the others."""
        texts = {name: document.article.text for name, document in self.documents.items()}
        made = facts.decide(self._said.claims, (*self.entries, decision), texts)
        if decision not in made.applied:
            why = next((found.message for found in made.diagnostics if found.line == decision.line), "")
            raise BuilderError(why or "it would take no effect; nothing was written")

    def current(self, claim: str) -> Claim | None:
        """A claim as it is read now; none where the articles no longer say it."""
        return self.corrected.get(claim) or self.claims.get(claim)

    def question_on(self, claim: str) -> Question | None:
        """What is open of a claim; none where nothing is."""
        return next((q for q in self.questions if q.claim and q.claim.id == claim), None)


def _mark(claims: Iterable[str], asked: set[str], verbs: Mapping[str, set[Verb]]) -> tuple[str, str]:
    claims = tuple(claims)
    about = next((claim for claim in claims if claim in asked), claims[0])
    found = [verbs.get(claim, set()) for claim in claims]
    for verb, mark in MARKS.items():
        whole = all if mark == "rejected" else any
        if whole(verb in of for of in found):
            return mark, about
    return ("open" if about in asked else "settled"), about


def _stamp(paths: Iterable[Path]) -> _Stamp:
    """What tells that a file has changed: its time and its size."""
    found = set()
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        found.add((str(path), status.st_mtime_ns, status.st_size))
    return frozenset(found)
