# Each decision is written before it is answered, by one request at a time: a second tab, or a second click, finds it
# in the file.
"""What a review has decided, and how to take it back."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from builder import decisions
from builder.errors import BuilderError
from builder.model.claims import fold
from builder.model.decisions import Decision
from builder.pages.vocabulary import N_
from builder.review_server.editions import Editions
from builder.review_server.forms import Form, on_a_claim, on_a_pair
from builder.review_server.known import Known
from builder.review_server.segments import Segments
from builder.reviewing.questions import Question


class Answer(NamedTuple):
    """What became of a request that changes something."""

    told: str
    """`written`, `already`, `gone`, `changed`, `undone`, `retracted`, `named` or `nothing`."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done."""

    number: int
    what: str
    """The verb, or the state a translation was brought to."""
    about: str
    """The key of what it was about."""
    take_back: Callable[[], bool]
    """False where the file no longer has it."""


class Desk:
    """One review, whatever number of tabs it is looked at in."""

    def __init__(self, known: Known, editions: Editions, by: str, today: Callable[[], str]) -> None:
        self.known, self.by = known, by
        self.segments = Segments(known)
        self.lock = threading.RLock()
        """Held while anything here is read or changed."""
        self.acts: list[Act] = []
        """What was done and not taken back."""
        self.since: dict[str, int] = {}
        """Key of what was decided → the number of the edition that shows it."""
        self._editions, self._today = editions, today
        self._done = 0

    def fresh(self) -> None:
        """Takes in what others wrote, and has the pages made anew where that is needed."""
        if self.known.fresh():
            self.segments.forget()
            self._editions.ask()

    @property
    def open(self) -> tuple[str, ...]:
        """The keys of what is open, in the order it is asked: facts and names, then translations."""
        return (*(key_of(question) for question in self.known.questions), *self.segments.open)

    def name(self, form: Form) -> Answer:
        """Takes the name of whoever decides."""
        self.by = form.text("by") or self.by
        return Answer("named" if self.by else "nothing")

    def decide(self, form: Form) -> Answer:
        """Writes what was decided of a claim or of two names, unless the file has it already."""
        about = form.text("about")
        made = self._made(about, form)
        if made is None:
            return Answer("gone")
        if any(_said(made) == _said(entry) for entry in self.known.entries):
            return Answer("already")
        self.known.refuse_idle(made)
        file, root = self.known.project.decisions, self.known.project.root
        decisions.append(file, root, made)
        self._did(made.verb, about, partial(decisions.remove, file, root, made))
        return Answer("written")

    def retract(self, form: Form) -> Answer:
        """Takes an entry out of the file, whoever wrote it."""
        found = next((entry for entry in self.known.entries if mark_of(entry) == form.text("entry")), None)
        file, root = self.known.project.decisions, self.known.project.root
        if found is None or not decisions.remove(file, root, found):
            return Answer("gone")

        def put_back() -> bool:
            decisions.append(file, root, replace(found, line=0))
            return True

        self._did("retract", form.text("about"), put_back)
        return Answer("retracted")

    def sign(self, form: Form) -> Answer:
        """Does to a translation what its reviewer says."""
        about, what = form.text("about"), form.text("act")
        told, take_back = self.segments.act(form, self._who(form), self._today())
        if take_back is None:
            return Answer(told)
        self._did(what, about, take_back)
        return Answer(told)

    def undo(self, form: Form) -> Answer:
        """Takes back what was done last, if that is what the page means."""
        if not self.acts or form.text("number") not in ("", str(self.acts[-1].number)):
            return Answer("nothing")
        act = self.acts[-1]
        there = act.take_back()
        self.acts.pop()
        self._changed(act.about)
        return Answer("undone" if there else "gone")

    def _made(self, about: str, form: Form) -> Decision | None:
        by = self._who(form)
        if claim := self.known.claims.get(about):
            return on_a_claim(form, claim, by, self._today(), self.known.project.languages)
        names = next((q.names for q in self.known.questions if key_of(q) == about), None)
        return on_a_pair(form, names, by, self._today()) if names else None

    def _who(self, form: Form) -> str:
        self.name(form)
        if not self.by:
            raise BuilderError(N_("nobody decides: give your name first"))
        return self.by

    def _did(self, what: str, about: str, take_back: Callable[[], bool]) -> None:
        self._done += 1
        self.acts.append(Act(self._done, str(what), about, take_back))
        self._changed(about)

    def _changed(self, about: str) -> None:
        self.known.fresh()
        self.segments.forget()
        self.since[about] = self._editions.ask()

    @property
    def summary(self) -> tuple[int, int, int]:
        """How much was decided of facts, how much of translations, and how much is open."""
        signed = sum(act.about.startswith("segment-") for act in self.acts)
        return len(self.acts) - signed, signed, len(self.open)


CHANGES: Mapping[str, Callable[[Desk, Form], Answer]] = {
    "decide": Desk.decide,
    "retract": Desk.retract,
    "sign": Desk.sign,
    "undo": Desk.undo,
    "name": Desk.name,
}
"""What can be asked of a desk that changes something."""


def key_of(question: Question) -> str:
    """What a question is called in requests: the claim's id, or a digest of its names."""
    return question.claim.id if question.claim else f"names-{_digest(sorted(map(fold, question.names)))}"


def mark_of(entry: Decision) -> str:
    """What an entry of the file is called in requests, wherever it stands."""
    return _digest(repr(replace(entry, line=0)))


def _said(decision: Decision) -> Decision:
    """What a decision says, whoever said it and why."""
    return replace(decision, by="", on="", why="", line=0)


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode("utf-8", "surrogatepass")).hexdigest()[:12]
